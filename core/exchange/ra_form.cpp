// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ra_form.h"

#include "core/base/resource.h"
#include "core/exchange/text_table.h"
#include "core/place/words.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>

namespace wp::exchange {

namespace {

/// One of our own data files, read by column name. What is wrong in it is a fault of the program.
class DataFile {
public:
    explicit DataFile(std::string_view name) : m_table(readTextTable(base::resource(name)).value())
    {
        assert(m_table.records.size() > 1);
    }

    std::size_t rows() const { return m_table.records.size() - 1; }

    const std::string& text(std::size_t row, std::string_view column) const
    {
        const TextRecord& header = m_table.records.front();
        const auto found = std::ranges::find(header, column, &TextCell::text);
        assert(found != header.end());
        return m_table.text(row + 1, static_cast<std::size_t>(found - header.begin()));
    }

private:
    TextTable m_table;
};

money::Number number(std::string_view text) { return money::Number::parse(text).value(); }

/// "0.1", "0|0.1|0.3" or either behind an evidence id ("cash-teams 0.2|0.4|0.6").
RaValue valueOf(std::string_view cell)
{
    RaValue value;
    if (const std::size_t space = cell.find(' '); space != std::string_view::npos) {
        value.evidence = cell.substr(0, space);
        cell.remove_prefix(space + 1);
    }
    const std::size_t first = cell.find('|');
    if (first == std::string_view::npos) {
        value.quantity.central = number(cell);
        return value;
    }
    const std::size_t second = cell.find('|', first + 1);
    value.quantity.central = number(cell.substr(first + 1, second - first - 1));
    place::Spread spread;
    spread.low = number(cell.substr(0, first));
    spread.high = number(cell.substr(second + 1));
    value.quantity.spread = std::move(spread);
    return value;
}

std::optional<RaValue> valueIfAny(std::string_view cell)
{
    return cell.empty() ? std::nullopt : std::optional(valueOf(cell));
}

RaRole roleOf(std::string_view word)
{
    static constexpr std::array<std::string_view, 4> words{"line", "total", "memo", "financing"};
    const auto found = std::ranges::find(words, word);
    assert(found != words.end());
    return static_cast<RaRole>(found - words.begin());
}

std::vector<RaFormLine> readLines()
{
    const DataFile file("forms/ra.csv");
    std::vector<RaFormLine> lines;
    for (std::size_t row = 0; row < file.rows(); ++row) {
        RaFormLine line;
        line.number = file.text(row, "line");
        line.asset = file.text(row, "asset");
        line.title = file.text(row, "title");
        line.role = roleOf(file.text(row, "role"));
        line.department = file.text(row, "department");
        line.tier = place::fromWord<place::Tier>(file.text(row, "tier"));
        line.isStatutory = file.text(row, "statutory") == "true";
        line.duty = file.text(row, "duty");
        line.isRingFenced = file.text(row, "ringFenced") == "true";
        line.stream = file.text(row, "stream");
        line.fixedShare = valueIfAny(file.text(row, "fixedShare"));
        line.cashableShare = valueIfAny(file.text(row, "cashableShare"));
        line.cashingLag = valueIfAny(file.text(row, "cashingLag"));
        line.inflation = valueIfAny(file.text(row, "inflation"));
        line.handoffShare = valueIfAny(file.text(row, "handoffShare"));
        line.reason = file.text(row, "reason");
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<RaFormDepartment> readDepartments()
{
    const DataFile file("forms/ra_departments.csv");
    std::vector<RaFormDepartment> departments;
    for (std::size_t row = 0; row < file.rows(); ++row) {
        departments.push_back({file.text(row, "id"), file.text(row, "name")});
    }
    return departments;
}

std::vector<RaFormStream> readStreams()
{
    const DataFile file("forms/ra_streams.csv");
    std::vector<RaFormStream> streams;
    for (std::size_t row = 0; row < file.rows(); ++row) {
        RaFormStream stream{file.text(row, "id"),
                            file.text(row, "name"),
                            file.text(row, "unit"),
                            valueOf(file.text(row, "growth")),
                            valueOf(file.text(row, "preventableShare")),
                            valueOf(file.text(row, "stay")),
                            file.text(row, "reason")};
        stream.growth.evidence = file.text(row, "evidence");
        streams.push_back(std::move(stream));
    }
    return streams;
}

std::vector<RaFormLink> readLinks()
{
    const DataFile file("forms/ra_links.csv");
    std::vector<RaFormLink> links;
    for (std::size_t row = 0; row < file.rows(); ++row) {
        RaFormLink link{file.text(row, "id"),
                        file.text(row, "line"),
                        file.text(row, "stream"),
                        valueOf(file.text(row, "elasticity")),
                        file.text(row, "pool"),
                        valueOf(file.text(row, "lag")),
                        6,
                        file.text(row, "evidence"),
                        file.text(row, "reason")};
        link.elasticity.evidence = link.evidence;
        const std::string& grade = file.text(row, "grade");
        std::from_chars(grade.data(), grade.data() + grade.size(), link.grade);
        links.push_back(std::move(link));
    }
    return links;
}

} // namespace

const RaFormLine* RaForm::find(std::string_view number) const
{
    const auto found = std::ranges::find(lines, number, &RaFormLine::number);
    return found == lines.end() ? nullptr : &*found;
}

const RaFormStream* RaForm::findStream(std::string_view id) const
{
    const auto found = std::ranges::find(streams, id, &RaFormStream::id);
    return found == streams.end() ? nullptr : &*found;
}

const RaForm& raForm()
{
    static const RaForm form{readLines(), readDepartments(), readStreams(), readLinks()};
    return form;
}

} // namespace wp::exchange
