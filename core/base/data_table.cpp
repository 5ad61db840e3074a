// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/data_table.h"

#include <algorithm>
#include <cassert>

namespace wp::base {

namespace {

/// Takes one cell off the front; a quote within quotes is written twice.
std::string takeCell(std::string_view& csv)
{
    std::string cell;
    bool isQuoted = false;
    while (!csv.empty() && (isQuoted || (csv.front() != ',' && csv.front() != '\n'))) {
        if (csv.front() != '"') {
            cell += csv.front();
        } else if (isQuoted && csv.starts_with("\"\"")) {
            cell += '"';
            csv.remove_prefix(1);
        } else {
            isQuoted = !isQuoted;
        }
        csv.remove_prefix(1);
    }
    return cell;
}

std::vector<std::string> takeRecord(std::string_view& csv)
{
    std::vector<std::string> record{takeCell(csv)};
    while (csv.starts_with(',')) {
        csv.remove_prefix(1);
        record.push_back(takeCell(csv));
    }
    csv.remove_prefix(csv.empty() ? 0 : 1);
    return record;
}

} // namespace

DataTable::DataTable(std::string_view csv)
{
    while (!csv.empty()) {
        m_records.push_back(takeRecord(csv));
        assert(m_records.back().size() == m_records.front().size());
    }
    assert(m_records.size() > 1);
}

const std::string& DataTable::text(std::size_t row, std::string_view column) const
{
    const auto& heading = m_records.front();
    const auto found = std::ranges::find(heading, column);
    assert(found != heading.end());
    return m_records[row + 1][static_cast<std::size_t>(found - heading.begin())];
}

} // namespace wp::base
