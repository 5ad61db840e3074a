// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_columns.h"

#include "core/base/resource.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <set>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;
using base::Problems;

struct RoleWords {
    ColumnRole role;
    std::string words;
    int weight;
};

const std::vector<RoleWords>& roleWords()
{
    static const std::vector<RoleWords> all = [] {
        std::vector<RoleWords> read;
        const auto table = readTextTable(base::resource("forms/columns.csv"));
        assert(table);
        for (std::size_t row = 1; row < table.value().rows.size(); ++row) {
            const auto role = place::fromWord<ColumnRole>(table.value().text(row, 0));
            assert(role);
            read.push_back({*role, table.value().text(row, 1), std::stoi(table.value().text(row, 2))});
        }
        return read;
    }();
    return all;
}

/// Small letters and digits, one space between words.
std::string plainTitle(std::string_view title)
{
    std::string plain;
    for (const char c : lowered(trimmed(title))) {
        const bool isSpace = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '_';
        plain += isSpace ? (plain.empty() || plain.back() == ' ' ? "" : " ") : std::string(1, c);
    }
    return plain;
}

/// A title without its years, so that it is found again when they have gone on.
std::string yearless(std::string_view title)
{
    std::string kept;
    for (const char c : plainTitle(title)) {
        kept += (c >= '0' && c <= '9') || c == '/' || c == '-' ? "" : std::string(1, c);
    }
    return plainTitle(kept);
}

/// What stands below a title, in a sample of the rows.
struct ColumnLook {
    std::size_t words = 0;
    std::size_t figures = 0;
    std::size_t stored = 0; // figures that a spreadsheet keeps as numbers
    std::size_t percents = 0;
    std::size_t different = 0;

    bool isOfFigures() const { return figures > words && figures > percents; }
    bool isOfWords() const { return words > figures; }
};

ColumnLook lookAt(const Sheet& sheet, const RowRange& body, std::size_t column)
{
    constexpr std::size_t mostSampled = 2'000;
    ColumnLook look;
    std::set<std::string, std::less<>> seen;
    for (std::size_t row = body.first; row < std::min(body.end, body.first + mostSampled); ++row) {
        const Cell& cell = sheet.cell(row, column);
        const CellClass is = classOf(cell);
        const bool isFigure = is == CellClass::figure || is == CellClass::year;
        look.words += is == CellClass::word ? 1 : 0;
        look.figures += isFigure ? 1 : 0;
        look.stored += isFigure && cell.kind == CellKind::number ? 1 : 0;
        look.percents += is == CellClass::percent ? 1 : 0;
        if (is == CellClass::word) {
            seen.insert(cell.text);
        }
    }
    look.different = seen.size();
    return look;
}

bool takesFigures(ColumnRole role)
{
    return role == ColumnRole::budget || role == ColumnRole::expenditure || role == ColumnRole::income ||
           role == ColumnRole::fte;
}

/// How much the words of a title speak for a role: the whole title most, then its beginning, then any words of it.
int likeness(const std::string& title, const std::string& words)
{
    const std::size_t at = title.find(words);
    const auto isLetter = [&](std::size_t i) { return i < title.size() && title[i] >= 'a' && title[i] <= 'z'; };
    if (at == title.npos || isLetter(at + words.size()) || (at > 0 && isLetter(at - 1))) {
        return 0;
    }
    const int size = static_cast<int>(std::min<std::size_t>(words.size(), 30));
    return size + (title == words ? 200 : at == 0 ? 100 : 40);
}

class ColumnFinder {
public:
    ColumnFinder(const Sheet& sheet, const RowRange& body, const std::vector<std::string>& titles,
                 const Mapping& mapping)
        : m_sheet(sheet), m_titles(titles), m_mapping(mapping)
    {
        for (std::size_t column = 0; column < std::max(sheet.width(), titles.size()); ++column) {
            m_looks.push_back(lookAt(sheet, body, column));
        }
    }

    base::Result<std::vector<FoundColumn>> run()
    {
        for (const ColumnChoice& choice : m_mapping.columns) {
            choice.isNone() ? void() : takeGiven(choice);
        }
        if (!m_problems.empty()) {
            return m_problems;
        }
        for (const ColumnRole role : {ColumnRole::fte, ColumnRole::tier, ColumnRole::statutory, ColumnRole::ringFenced,
                                      ColumnRole::budget, ColumnRole::income, ColumnRole::expenditure,
                                      ColumnRole::department, ColumnRole::code, ColumnRole::name, ColumnRole::note}) {
            findByTitle(role);
        }
        findBudgetByContent();
        findNameByContent();
        std::ranges::sort(m_found, {}, &FoundColumn::role);
        return std::move(m_found);
    }

private:
    bool isTaken(std::size_t column) const
    {
        return std::ranges::find(m_found, column, &FoundColumn::index) != m_found.end();
    }

    /// Or said to be in none.
    bool isFound(ColumnRole role) const
    {
        return std::ranges::find(m_found, role, &FoundColumn::role) != m_found.end() ||
               std::ranges::any_of(m_mapping.columns, [role](const ColumnChoice& choice) {
                   return choice.is == role && choice.isNone();
               });
    }

    void take(ColumnRole role, std::size_t column, ReasonCode code, std::string value = {})
    {
        m_found.push_back({role, column, {code, std::move(value), std::nullopt}});
    }

    void takeGiven(const ColumnChoice& choice)
    {
        if (choice.column) {
            std::size_t column = 0;
            for (const char c : *choice.column) {
                const bool isLetter = (c >= 'A' && c <= 'Z') && column < m_sheet.width();
                column = isLetter ? column * 26 + static_cast<std::size_t>(c - 'A') + 1 : m_sheet.width() + 1;
            }
            if (column > 0 && column <= m_sheet.width()) {
                take(*choice.is, column - 1, ReasonCode::given);
                return;
            }
        } else if (takeTitled(choice)) {
            return;
        }
        m_problems.push_back({ProblemCode::unknownReference, "columns/" + std::string(place::wordOf(*choice.is)),
                              choice.column ? *choice.column : *choice.title, m_titles, std::nullopt});
        std::erase(m_problems.back().accepted, "");
    }

    /// The very title; else the one that differs in its year alone, of several the latest.
    bool takeTitled(const ColumnChoice& choice)
    {
        const auto found = std::ranges::find(m_titles, plainTitle(*choice.title), plainTitle);
        if (found != m_titles.end()) {
            take(*choice.is, static_cast<std::size_t>(found - m_titles.begin()), ReasonCode::given);
            return true;
        }
        const std::string looked = yearless(*choice.title);
        std::optional<std::size_t> best;
        for (std::size_t column = 0; column < m_titles.size() && !looked.empty(); ++column) {
            const bool isLike = yearless(m_titles[column]) == looked;
            const bool isLater = !best || yearNamedIn(m_titles[column]) > yearNamedIn(m_titles[*best]);
            best = isLike && isLater ? std::optional(column) : best;
        }
        if (best) {
            take(*choice.is, *best, ReasonCode::yearBlind, m_titles[*best]);
        }
        return best.has_value();
    }

    bool mayBe(ColumnRole role, std::size_t column) const
    {
        const ColumnLook& look = m_looks[column];
        return !isTaken(column) &&
               (takesFigures(role) ? look.isOfFigures() : role == ColumnRole::code || !look.isOfFigures());
    }

    void findByTitle(ColumnRole role)
    {
        if (isFound(role)) {
            return;
        }
        int best = 0;
        std::size_t at = 0;
        for (std::size_t column = 0; column < m_titles.size(); ++column) {
            const int score = mayBe(role, column) ? scoreOf(role, column) : 0;
            if (score > best) {
                best = score;
                at = column;
            }
        }
        if (best > 0) {
            take(role, at, ReasonCode::titled, m_titles[at]);
        }
    }

    /// Of budgets of several years the latest; a figure that was kept as a number before one that was written.
    int scoreOf(ColumnRole role, std::size_t column) const
    {
        const std::string title = plainTitle(m_titles[column]);
        const std::string bare = yearless(m_titles[column]);
        int best = 0;
        for (const RoleWords& each : roleWords()) {
            if (each.role == role) {
                const int like = std::max(likeness(title, each.words), likeness(bare, each.words));
                best = std::max(best, like == 0 ? 0 : std::max(like + each.weight, 1));
            }
        }
        if (best == 0 || !takesFigures(role)) {
            return best;
        }
        const int year = static_cast<int>(yearNamedIn(title).value_or(0)) % 1000;
        const bool isStored = m_looks[column].stored * 2 > m_looks[column].figures;
        constexpr int keptAsNumber = 120;
        return (best + (isStored ? keptAsNumber : 0)) * 1'000 + year;
    }

    /// A column whose title is a year alone, the latest of them; else the only column of figures.
    void findBudgetByContent()
    {
        if (isFound(ColumnRole::budget) || isFound(ColumnRole::expenditure)) {
            return;
        }
        std::optional<std::size_t> latest;
        std::vector<std::size_t> figures;
        for (std::size_t column = 0; column < m_looks.size(); ++column) {
            if (!mayBe(ColumnRole::budget, column)) {
                continue;
            }
            figures.push_back(column);
            const auto year = column < m_titles.size() ? yearNamedIn(m_titles[column]) : std::nullopt;
            const bool isLater = year && (!latest || year > yearNamedIn(m_titles[*latest]));
            latest = isLater ? std::optional(column) : latest;
        }
        if (latest) {
            take(ColumnRole::budget, *latest, ReasonCode::latestYear, std::to_string(*yearNamedIn(m_titles[*latest])));
        } else if (figures.size() == 1) {
            take(ColumnRole::budget, figures.front(), ReasonCode::only);
        }
    }

    void findNameByContent()
    {
        if (isFound(ColumnRole::name)) {
            return;
        }
        std::size_t best = 0;
        std::size_t at = 0;
        for (std::size_t column = 0; column < m_looks.size(); ++column) {
            if (!isTaken(column) && m_looks[column].isOfWords() && m_looks[column].different > best) {
                best = m_looks[column].different;
                at = column;
            }
        }
        if (best > 0) {
            take(ColumnRole::name, at, ReasonCode::mostWords);
        }
    }

    const Sheet& m_sheet;
    const std::vector<std::string>& m_titles;
    const Mapping& m_mapping;
    std::vector<ColumnLook> m_looks;
    std::vector<FoundColumn> m_found;
    Problems m_problems;
};

} // namespace

base::Result<std::vector<FoundColumn>> findColumns(const Sheet& sheet, const RowRange& body,
                                                   const std::vector<std::string>& titles, const Mapping& mapping)
{
    return ColumnFinder(sheet, body, titles, mapping).run();
}

} // namespace wp::exchange
