// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identifiers_in_table.h"

#include "core/people/column_heading.h"
#include "core/people/letters.h"

#include <algorithm>

namespace wp::people {

namespace {

constexpr std::size_t headingRows = 50;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(space) - first + 1);
}

bool isFigure(std::string_view text)
{
    constexpr std::string_view signs = "0123456789.,-()% \xC2\xA3\xE2\x88\x92";
    return text.find_first_not_of(signs) == text.npos;
}

bool isTenDigits(std::string_view text) { return text.size() == 10 && std::ranges::all_of(text, isDigit); }

/// "2024", "2024-25", "2024/2025": a figure to look at, and a heading to read.
bool isYear(std::string_view text)
{
    return (text.starts_with("19") || text.starts_with("20")) && text.size() >= 4 && text.size() <= 9 &&
           std::ranges::all_of(text.substr(0, 4), isDigit) &&
           (text.size() == 4 || text[4] == '-' || text[4] == '/') &&
           std::ranges::all_of(text.substr(std::min<std::size_t>(5, text.size())), isDigit);
}

/// The rows above the data: prose, and the first row of words that fills half of the columns or more, if there is one.
struct Headings {
    std::vector<std::size_t> rows;
    std::size_t header = 0;
};

Headings headingsOf(const TableText& table)
{
    Headings headings;
    bool isFirst = true;
    for (std::size_t row = 0; row < std::min(headingRows, table.rows); ++row) {
        std::size_t words = 0;
        std::size_t figures = 0;
        for (std::size_t column = 0; column < table.columns; ++column) {
            const std::string_view text = trimmed(table.cell(row, column));
            const bool isWord = !isFigure(text) || isYear(text);
            words += !text.empty() && isWord ? 1 : 0;
            figures += !text.empty() && !isWord ? 1 : 0;
        }
        if (figures == 0 && (words > 1 || (words == 1 && isFirst))) {
            headings.rows.push_back(row);
        }
        isFirst = isFirst && words + figures == 0;
        if (figures == 0 && words * 2 >= table.columns && (words > 1 || table.columns == 1)) {
            headings.header = row;
            break;
        }
    }
    return headings;
}

/// Publishers put their own above a table.
bool isContact(Identifier identifier)
{
    return identifier == Identifier::email || identifier == Identifier::phone || identifier == Identifier::postcode;
}

/// What holds for a whole column, seen before its cells are judged one by one.
struct ColumnLook {
    ColumnHeading heading;
    std::size_t headingRow = 0;
    bool isOfFigures = true;
    bool isOfNhsNumbers = false;
    bool isOfPostcodes = false;
};

class Column {
public:
    Column(const TableText& table, const Headings& headings, std::size_t column)
        : m_table(table), m_headings(headings), m_column(column)
    {
    }

    void judge(std::vector<IdentifyingColumn>& found)
    {
        const ColumnLook look = lookAt();
        m_first = found.size();
        for (std::size_t row = 0; row < m_table.rows; ++row) {
            const std::string_view text = cell(row);
            if (text.empty()) {
                continue;
            }
            const auto identifier = judgeCell(text, row, look);
            if (identifier && !(row < m_headings.header && isContact(identifier->identifier))) {
                add(*identifier, row, look, found);
            }
        }
    }

private:
    std::string_view cell(std::size_t row) const { return trimmed(m_table.cell(row, m_column)); }

    ColumnLook lookAt() const
    {
        ColumnLook look;
        findHeading(look);
        std::size_t tenDigits = 0;
        std::size_t nhsNumbers = 0;
        std::size_t postcodes = 0;
        std::size_t filled = 0;
        std::size_t words = 0;
        for (std::size_t row = 0; row < m_table.rows; ++row) {
            const std::string_view text = cell(row);
            const bool isCounted = !text.empty() && (row > look.headingRow || !look.heading.isKnown());
            filled += isCounted ? 1 : 0;
            words += isCounted && !isFigure(text) ? 1 : 0;
            tenDigits += isCounted && isTenDigits(text) ? 1 : 0;
            nhsNumbers += isCounted && isTenDigits(text) && isNhsNumber(text) ? 1 : 0;
            postcodes += isCounted && isLoosePostcode(text) ? 1 : 0;
        }
        // Headings and notes are words above and below figures.
        look.isOfFigures = words * 2 <= filled;
        const bool isOften = nhsNumbers == tenDigits && nhsNumbers * 2 >= filled - words;
        look.isOfNhsNumbers = nhsNumbers > (look.heading.isOfFigures ? 3U : 0U) && isOften && !look.heading.isOfCodes;
        look.isOfPostcodes = postcodes > 1 && postcodes * 2 >= filled && !look.heading.isOfCodes;
        return look;
    }

    void findHeading(ColumnLook& look) const
    {
        for (const std::size_t row : m_headings.rows) {
            const ColumnHeading heading = readHeading(cell(row));
            if (heading.isKnown() && !look.heading.identifier) {
                look.heading = heading;
                look.headingRow = row;
            }
        }
        look.heading.isOfFigures |= !m_headings.rows.empty() && isYear(cell(m_headings.rows.back()));
    }

    std::optional<FoundIdentifier> judgeCell(std::string_view text, std::size_t row, const ColumnLook& look) const
    {
        const auto named = look.heading.identifier;
        if (named && row > look.headingRow && fits(text, *named)) {
            return FoundIdentifier{*named, text};
        }
        if (look.isOfNhsNumbers && isTenDigits(text)) {
            return FoundIdentifier{Identifier::nhsNumber, text};
        }
        if (look.isOfPostcodes && isLoosePostcode(text)) {
            return FoundIdentifier{Identifier::postcode, text};
        }
        const bool isBareNumber = std::ranges::all_of(text, isDigit);
        if (isBareNumber && (look.isOfFigures || look.heading.isOfCodes || look.heading.isOfFigures)) {
            const bool isPhone = text.starts_with('0') && !look.heading.isOfCodes;
            return isPhone ? identifierIn(text) : std::nullopt;
        }
        return identifierIn(text);
    }

    void add(const FoundIdentifier& cell, std::size_t row, const ColumnLook& look, std::vector<IdentifyingColumn>& found)
    {
        const auto from = found.begin() + static_cast<std::ptrdiff_t>(m_first);
        auto entry = std::find_if(from, found.end(), [&](const IdentifyingColumn& each) {
            return each.identifier == cell.identifier;
        });
        if (entry == found.end()) {
            found.push_back({cell.identifier, m_column, headingAbove(row, look), {}, masked(cell)});
            entry = found.end() - 1;
        }
        entry->rows.push_back(row);
    }

    /// A text that may be an identifier itself heads no column.
    std::string headingAbove(std::size_t row, const ColumnLook& look) const
    {
        if (look.heading.isKnown() && look.headingRow < row) {
            return std::string(cell(look.headingRow));
        }
        const bool hasHeading = !m_headings.rows.empty() && m_headings.rows.back() < row;
        const std::string_view text = hasHeading ? cell(m_headings.rows.back()) : std::string_view();
        const bool isSafe = text.size() <= 60 && std::ranges::none_of(text, isDigit) && !identifierIn(text);
        return isSafe ? std::string(text) : std::string();
    }

    const TableText& m_table;
    const Headings& m_headings;
    std::size_t m_column;
    std::size_t m_first = 0;
};

} // namespace

std::vector<IdentifyingColumn> identifiersIn(const TableText& table)
{
    const Headings headings = headingsOf(table);
    std::vector<IdentifyingColumn> found;
    for (std::size_t column = 0; column < table.columns; ++column) {
        Column(table, headings, column).judge(found);
    }
    return found;
}

} // namespace wp::people
