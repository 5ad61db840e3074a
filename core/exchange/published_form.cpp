// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/published_form.h"

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
        assert(m_table.rows.size() > 1);
    }

    std::size_t rows() const { return m_table.rows.size() - 1; }

    bool has(std::string_view column) const
    {
        return std::ranges::find(m_table.rows.front(), column, &Cell::text) != m_table.rows.front().end();
    }

    const std::string& text(std::size_t row, std::string_view column) const
    {
        const Row& header = m_table.rows.front();
        const auto found = std::ranges::find(header, column, &Cell::text);
        assert(found != header.end());
        return m_table.text(row + 1, static_cast<std::size_t>(found - header.begin()));
    }

private:
    TextTable m_table;
};

money::Number number(std::string_view text) { return money::Number::parse(text).value(); }

/// "0.1", "0|0.1|0.3" or either behind an evidence id ("cash-teams 0.2|0.4|0.6").
FormValue valueOf(std::string_view cell)
{
    FormValue value;
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

std::optional<FormValue> valueIfAny(std::string_view cell)
{
    return cell.empty() ? std::nullopt : std::optional(valueOf(cell));
}

LineRole roleOf(std::string_view word)
{
    static constexpr std::array<std::string_view, 5> words{"line", "total", "memo", "financing", "part"};
    const auto found = std::ranges::find(words, word);
    assert(found != words.end());
    return static_cast<LineRole>(found - words.begin());
}

std::vector<std::string> listOf(std::string_view cell)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; !cell.empty() && at <= cell.size();) {
        const std::size_t end = std::min(cell.find('|', at), cell.size());
        parts.emplace_back(cell.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::vector<FormLine> readLines(std::string_view name)
{
    const DataFile file(name);
    std::vector<FormLine> lines;
    for (std::size_t row = 0; row < file.rows(); ++row) {
        FormLine line;
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
        line.published = listOf(file.has("published") ? file.text(row, "published") : std::string());
        lines.push_back(std::move(line));
    }
    return lines;
}

/// What a line of RO3 means is what the same line of the Revenue Account means; only parts and notes are its own.
std::vector<FormLine> readRo3(const Form& ra)
{
    const DataFile file("forms/ro3.csv");
    std::vector<FormLine> lines;
    for (std::size_t row = 0; row < file.rows(); ++row) {
        const FormLine* known = ra.find(file.text(row, "line"));
        FormLine line = known ? *known : FormLine();
        line.asset = file.text(row, "asset");
        line.role = roleOf(file.text(row, "role"));
        line.published = {file.text(row, "published")};
        line.of = file.text(row, "of");
        line.title = known ? line.title : line.published.front();
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<FormDepartment> readDepartments()
{
    const DataFile file("forms/ra_departments.csv");
    std::vector<FormDepartment> departments;
    for (std::size_t row = 0; row < file.rows(); ++row) {
        departments.push_back({file.text(row, "id"), file.text(row, "name")});
    }
    return departments;
}

std::vector<FormStream> readStreams()
{
    const DataFile file("forms/ra_streams.csv");
    std::vector<FormStream> streams;
    for (std::size_t row = 0; row < file.rows(); ++row) {
        FormStream stream{file.text(row, "id"),
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

std::vector<FormLink> readLinks()
{
    const DataFile file("forms/ra_links.csv");
    std::vector<FormLink> links;
    for (std::size_t row = 0; row < file.rows(); ++row) {
        FormLink link{file.text(row, "id"),
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

const FormLine* Form::find(std::string_view number) const
{
    const auto found = std::ranges::find(lines, number, &FormLine::number);
    return found == lines.end() || number.empty() ? nullptr : &*found;
}

const FormLine* Form::findAsset(std::string_view asset) const
{
    const auto found = std::ranges::find(lines, asset, &FormLine::asset);
    return found == lines.end() || asset.empty() ? nullptr : &*found;
}

const FormStream* Form::findStream(std::string_view id) const
{
    const auto found = std::ranges::find(streams, id, &FormStream::id);
    return found == streams.end() ? nullptr : &*found;
}

std::string Form::idOf(std::string_view number) const
{
    return (kind == FormKind::ra ? "ra" : kind == FormKind::rsx ? "rsx" : "ro") + std::string(number);
}

bool Form::isTotal(std::string_view number) const
{
    return std::ranges::find(totals, number, &FormTotal::number) != totals.end();
}

std::string_view nameOf(FormKind kind)
{
    return kind == FormKind::ra ? "RA" : kind == FormKind::rsx ? "RSX" : "RO3";
}

const Form& formOf(FormKind kind)
{
    static const Form ra{FormKind::ra,      readLines("forms/ra.csv"), {{"799", {}}}, readDepartments(),
                         readStreams(), readLinks()};
    static const Form rsx{FormKind::rsx, readLines("forms/rsx.csv"), {{"699", {}}}, readDepartments(), {}, {}};
    static const Form ro3{FormKind::ro3,
                          readRo3(ra),
                          {{"330", "children"}, {"360", "adults"}, {"390", "publicHealth"}},
                          readDepartments(),
                          readStreams(),
                          readLinks()};
    return kind == FormKind::ra ? ra : kind == FormKind::rsx ? rsx : ro3;
}

} // namespace wp::exchange
