// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wp::base {

/// One of the program's own tables (comma separated, quotes as in RFC 4180, a heading first), read by the names of
/// its columns. What is wrong in it is a fault of the program.
class DataTable {
public:
    explicit DataTable(std::string_view csv);

    std::size_t rows() const { return m_records.size() - 1; }
    const std::string& text(std::size_t row, std::string_view column) const;

private:
    std::vector<std::vector<std::string>> m_records;
};

} // namespace wp::base
