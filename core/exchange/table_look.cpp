// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_look.h"

#include "core/exchange/table_columns.h"

#include <algorithm>
#include <array>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;
using base::Problems;

constexpr std::size_t mostHeaderRows = 4;
constexpr std::size_t lookedAhead = 6;

/// What a row holds, by kinds of cell.
struct RowLook {
    std::size_t words = 0;
    std::size_t years = 0;
    std::size_t figures = 0;
    std::size_t marks = 0;

    bool isBlank() const { return words + years + figures + marks == 0; }
    bool isData() const { return figures > 0 || (marks > 0 && words > 0); }
    bool isHeading() const { return figures == 0 && words + years > 1; }
};

RowLook lookOf(const Row& row)
{
    RowLook look;
    for (const Cell& cell : row) {
        switch (classOf(cell)) {
        case CellClass::word:
            ++look.words;
            break;
        case CellClass::year:
            ++look.years;
            break;
        case CellClass::figure:
        case CellClass::percent:
            ++look.figures;
            break;
        case CellClass::mark:
            ++look.marks;
            break;
        case CellClass::empty:
            break;
        }
    }
    return look;
}

std::vector<RowLook> looksOf(const Sheet& sheet)
{
    std::vector<RowLook> looks;
    looks.reserve(sheet.rows.size());
    for (const Row& row : sheet.rows) {
        looks.push_back(lookOf(row));
    }
    return looks;
}

std::size_t rowsOfFigures(const Sheet& sheet)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(sheet.rows, [](const Row& row) { return lookOf(row).figures > 0; }));
}

/// The first row of figures that is followed by more of them than by anything else.
std::size_t firstDataRow(const std::vector<RowLook>& looks)
{
    for (std::size_t i = 0; i < looks.size(); ++i) {
        std::size_t data = 0;
        std::size_t filled = 0;
        for (std::size_t j = i; j < looks.size() && filled < lookedAhead && looks[i].isData(); ++j) {
            filled += looks[j].isBlank() ? 0 : 1;
            data += looks[j].isData() ? 1 : 0;
        }
        if (data > 0 && data * 2 > filled) {
            return i;
        }
    }
    return looks.size();
}

/// Words above the first row of figures, with few rows between; a row of one word alone is a caption or a heading, and
/// one such may stand among the titles.
RowRange headerAbove(const std::vector<RowLook>& looks, std::size_t data)
{
    std::size_t end = data;
    while (end > 0 && data - end < mostHeaderRows && !looks[end - 1].isHeading()) {
        --end;
    }
    std::size_t first = end;
    for (std::size_t at = end; at > 0 && end - at < mostHeaderRows && !looks[at - 1].isBlank(); --at) {
        if (looks[at - 1].isHeading()) {
            first = at - 1;
        } else if (at < first) {
            break;
        }
    }
    return first == end ? RowRange{data, data} : RowRange{first, end};
}

/// A short sign ("£m") is one only where no word goes on.
bool hasSign(std::string_view text, std::string_view sign)
{
    const bool mayGoOn = sign.ends_with('m') || sign.ends_with('k');
    for (std::size_t at = text.find(sign); at != text.npos; at = text.find(sign, at + 1)) {
        const std::size_t end = at + sign.size();
        if (!mayGoOn || end == text.size() || text[end] < 'a' || text[end] > 'z') {
            return true;
        }
    }
    return false;
}

class Looker {
public:
    Looker(const Grid& grid, const Mapping& mapping) : m_grid(grid), m_mapping(mapping) {}

    base::Result<TableLook> run()
    {
        findSheetOf();
        if (!m_problems.empty()) {
            return m_problems;
        }
        const Sheet& sheet = m_grid.sheets[m_look.sheet.value];
        const std::vector<RowLook> looks = looksOf(sheet);
        findRows(looks);
        if (m_look.body.value.first >= m_look.body.value.end) {
            return Problem{ProblemCode::noTable, sheet.name, {}, {}, std::nullopt};
        }
        const std::vector<std::string> titles = titlesOf(sheet, m_look.header.value);
        auto columns = findColumns(sheet, m_look.body.value, titles, m_mapping);
        if (!columns) {
            return columns.problems();
        }
        m_look.columns = std::move(columns).value();
        findText();
        findUnit(sheet, titles);
        findStyle(sheet);
        findYear(sheet, titles);
        return std::move(m_look);
    }

private:
    template <class T>
    static Found<T> given(T value)
    {
        return {std::move(value), {ReasonCode::given, {}, std::nullopt}};
    }

    void findSheetOf()
    {
        const auto& sheets = m_grid.sheets;
        if (sheets.empty()) {
            m_problems.push_back({ProblemCode::noTable, {}, {}, {}, std::nullopt});
            return;
        }
        if (m_mapping.sheet) {
            const auto found = std::ranges::find(sheets, *m_mapping.sheet, &Sheet::name);
            if (found == sheets.end()) {
                std::vector<std::string> names;
                for (const Sheet& sheet : sheets) {
                    names.push_back(sheet.name);
                }
                m_problems.push_back(
                    {ProblemCode::unknownReference, "sheet", *m_mapping.sheet, std::move(names), std::nullopt});
            }
            m_look.sheet = given(static_cast<std::size_t>(found - sheets.begin()));
            return;
        }
        std::size_t most = 0;
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const std::size_t rows = sheets.size() == 1 || sheets[i].isHidden ? 0 : rowsOfFigures(sheets[i]);
            if (rows > most) {
                most = rows;
                m_look.sheet.value = i;
            }
        }
        m_look.sheet.reason.code = sheets.size() == 1 ? ReasonCode::only : ReasonCode::mostFigures;
    }

    void findText()
    {
        constexpr std::array<std::pair<char, Delimiter>, 4> signs{
            {{',', Delimiter::comma}, {';', Delimiter::semicolon}, {'\t', Delimiter::tab}, {' ', Delimiter::words}}};
        const auto sign = std::ranges::find(signs, m_grid.delimiter, &std::pair<char, Delimiter>::first);
        m_look.encoding = {m_grid.encoding,
                           {m_mapping.encoding ? ReasonCode::given : ReasonCode::fromBytes, {}, std::nullopt}};
        m_look.delimiter = {sign == signs.end() ? Delimiter::comma : sign->second,
                            {m_mapping.delimiter ? ReasonCode::given : ReasonCode::regular, {}, std::nullopt}};
    }

    void findRows(const std::vector<RowLook>& looks)
    {
        const std::size_t first =
            m_mapping.firstRow ? static_cast<std::size_t>(*m_mapping.firstRow - 1) : firstDataRow(looks);
        std::size_t end = looks.size();
        while (end > first && !looks[end - 1].isData()) {
            --end;
        }
        if (m_mapping.lastRow) {
            end = std::min(looks.size(), static_cast<std::size_t>(*m_mapping.lastRow));
        }
        const bool isBodyGiven = m_mapping.firstRow || m_mapping.lastRow;
        const ReasonCode why = isBodyGiven ? ReasonCode::given : ReasonCode::rowsOfFigures;
        m_look.header = {headerAbove(looks, std::min(first, looks.size())),
                         {ReasonCode::aboveFigures, {}, std::nullopt}};
        if (m_mapping.headerFirst || m_mapping.headerLast) {
            const std::int64_t one = m_mapping.headerFirst.value_or(m_mapping.headerLast.value_or(1));
            const std::int64_t last = std::max(one, m_mapping.headerLast.value_or(one));
            const std::size_t size = looks.size();
            m_look.header = given(RowRange{std::min(size, static_cast<std::size_t>(one - 1)),
                                           std::min(size, static_cast<std::size_t>(last))});
        }
        // A heading between the header and the first figures is the first row of the table.
        const std::size_t below = m_look.header.value.end;
        m_look.body = {{!m_mapping.firstRow && m_look.header.value.first < below ? below : first, end},
                       {why, {}, std::nullopt}};
    }

    /// Figures that a spreadsheet keeps whole and shows divided are in pounds, whatever their title says; otherwise
    /// "£000" in the title of the column, else anywhere above the table.
    void findUnit(const Sheet& sheet, const std::vector<std::string>& titles)
    {
        if (m_mapping.unit) {
            m_look.unit = given(*m_mapping.unit);
            return;
        }
        const FoundColumn* const column = budgetColumn();
        if (column && isShownDivided(sheet, column->index)) {
            m_look.unit = {TableUnit::pounds, {ReasonCode::shownSo, {}, std::nullopt}};
            return;
        }
        if (column && column->index < titles.size() && sayUnit(titles[column->index], std::nullopt)) {
            return;
        }
        for (std::size_t row = 0; row < m_look.body.value.first; ++row) {
            for (std::size_t i = 0; i < sheet.rows[row].size(); ++i) {
                if (sayUnit(sheet.rows[row][i].text, sheet.position(row, i))) {
                    return;
                }
            }
        }
        m_look.unit = {TableUnit::pounds, {ReasonCode::nothingSaid, {}, std::nullopt}};
    }

    bool isShownDivided(const Sheet& sheet, std::size_t column) const
    {
        std::size_t divided = 0;
        std::size_t figures = 0;
        for (std::size_t row = m_look.body.value.first; row < m_look.body.value.end; ++row) {
            const Cell& cell = sheet.cell(row, column);
            figures += cell.kind == CellKind::number ? 1 : 0;
            divided += cell.look == CellLook::thousands || cell.look == CellLook::millions ? 1 : 0;
        }
        return divided * 2 > figures;
    }

    bool sayUnit(const std::string& text, std::optional<base::Position> at)
    {
        static constexpr std::array<std::pair<std::string_view, TableUnit>, 15> signs{
            {{"£000", TableUnit::thousands},
             {"£'000", TableUnit::thousands},
             {"£’000", TableUnit::thousands},
             {"£ 000", TableUnit::thousands},
             {"£k", TableUnit::thousands},
             {"£ k", TableUnit::thousands},
             {"thousand", TableUnit::thousands},
             {"000s", TableUnit::thousands},
             {"'000", TableUnit::thousands},
             {"mil o bunnoedd", TableUnit::thousands},
             {"£m", TableUnit::millions},
             {"£ m", TableUnit::millions},
             {"million", TableUnit::millions},
             {"miliwn", TableUnit::millions},
             {"£", TableUnit::pounds}}};
        constexpr std::size_t longestQuote = 60;
        const std::string small = lowered(text);
        const auto found = std::ranges::find_if(signs, [&](const auto& sign) { return hasSign(small, sign.first); });
        if (found == signs.end() || (found->second == TableUnit::pounds && trimmed(text).size() > longestQuote)) {
            return false;
        }
        m_look.unit = {found->second, {ReasonCode::saidSo, std::string(found->first), std::move(at)}};
        return true;
    }

    const FoundColumn* budgetColumn() const
    {
        const FoundColumn* const net = m_look.column(ColumnRole::budget);
        return net ? net : m_look.column(ColumnRole::expenditure);
    }

    void findStyle(const Sheet& sheet)
    {
        const FoundColumn* const column = budgetColumn();
        m_look.dash = m_mapping.dash ? given(*m_mapping.dash) : Found<DashMeaning>{};
        m_look.decimal = m_mapping.decimal ? given(*m_mapping.decimal) : Found<DecimalMark>{};
        m_look.spending = m_mapping.spending ? given(*m_mapping.spending) : Found<SpendingSign>{};
        std::size_t below = 0;
        std::size_t figures = 0;
        for (std::size_t row = m_look.body.value.first; column && row < m_look.body.value.end; ++row) {
            const Cell& cell = sheet.cell(row, column->index);
            if (classOf(cell) != CellClass::figure) {
                continue;
            }
            const auto mark = cell.kind == CellKind::text ? decimalMarkOf(cell.text) : std::nullopt;
            if (mark && m_look.decimal.reason.code == ReasonCode::nothingSaid) {
                m_look.decimal = {*mark, {ReasonCode::writtenSo, cell.text, sheet.position(row, column->index)}};
            }
            const std::string_view text = trimmed(cell.text);
            below += text.starts_with('-') || isInBrackets(text) || hasTrailingMinus(text) ? 1 : 0;
            ++figures;
        }
        if (!m_mapping.spending && below * 5 > figures * 4) {
            m_look.spending = {SpendingSign::negative, {ReasonCode::mostBelowZero, {}, std::nullopt}};
        }
    }

    /// Of the column of budgets, else of the prose above the table.
    void findYear(const Sheet& sheet, const std::vector<std::string>& titles)
    {
        if (m_mapping.year) {
            m_look.year = given(*m_mapping.year);
            return;
        }
        const FoundColumn* const column = budgetColumn();
        const auto titled = column && column->index < titles.size() ? yearNamedIn(titles[column->index]) : std::nullopt;
        if (titled) {
            m_look.year = {*titled, {ReasonCode::titled, titles[column->index], std::nullopt}};
            return;
        }
        for (std::size_t row = 0; row < m_look.body.value.first; ++row) {
            for (std::size_t i = 0; i < sheet.rows[row].size(); ++i) {
                if (const auto year = yearNamedIn(sheet.rows[row][i].text); year && !m_look.year) {
                    m_look.year = {*year, {ReasonCode::saidSo, sheet.rows[row][i].text, sheet.position(row, i)}};
                }
            }
        }
    }

    const Grid& m_grid;
    const Mapping& m_mapping;
    TableLook m_look;
    Problems m_problems;
};

} // namespace

const FoundColumn* TableLook::column(ColumnRole role) const
{
    const auto found = std::ranges::find(columns, role, &FoundColumn::role);
    return found == columns.end() ? nullptr : &*found;
}

std::vector<std::string> titlesOf(const Sheet& sheet, const RowRange& header)
{
    std::vector<std::string> titles(sheet.width());
    for (std::size_t row = header.first; row < std::min(header.end, sheet.rows.size()); ++row) {
        std::vector<std::string_view> texts(titles.size());
        for (const MergedRange& range : sheet.merged) {
            if (range.columns > 1 && row >= range.row && row - range.row < range.rows) {
                const std::size_t end = std::min(texts.size(), range.column + range.columns);
                for (std::size_t column = range.column; column < end; ++column) {
                    texts[column] = trimmed(sheet.text(range.row, range.column));
                }
            }
        }
        for (std::size_t column = 0; column < titles.size(); ++column) {
            const std::string_view text = texts[column].empty() ? trimmed(sheet.text(row, column)) : texts[column];
            titles[column].append(titles[column].empty() || text.empty() ? "" : " ").append(text);
        }
    }
    return titles;
}

base::Result<TableLook> lookAt(const Grid& grid, const Mapping& mapping) { return Looker(grid, mapping).run(); }

} // namespace wp::exchange
