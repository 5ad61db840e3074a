// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_rows.h"

#include <algorithm>
#include <array>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;
using money::Decimal;
using money::Money;

constexpr std::size_t mostTotals = 20;

int sizeOf(TableUnit unit) { return unit == TableUnit::pounds ? 1 : unit == TableUnit::thousands ? 1'000 : 1'000'000; }

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Whether a small text begins with words and does not go on within the last of them.
bool beginsWith(std::string_view text, std::string_view words)
{
    return text.starts_with(words) && (text.size() == words.size() || !isLetter(text[words.size()]));
}

template <std::size_t Count>
std::optional<std::string> beginning(const std::string& name, const std::array<std::string_view, Count>& all)
{
    const std::string small = lowered(name);
    const auto found = std::ranges::find_if(all, [&](std::string_view words) { return beginsWith(small, words); });
    return found == all.end() ? std::nullopt : std::optional(std::string(*found));
}

/// "Sub Total: staff", "Total", "Children total", "Cyfanswm".
std::optional<std::string> totalWords(const std::string& name)
{
    static constexpr std::array<std::string_view, 8> starts{"total",       "sub total", "sub-total",   "subtotal",
                                                            "grand total", "cyfanswm",  "is-gyfanswm", "net total"};
    const auto begins = beginning(name, starts);
    const std::string small = lowered(name);
    return begins ? begins : small.ends_with(" total") ? std::optional<std::string>("total") : std::nullopt;
}

std::optional<std::string> partWords(const std::string& name)
{
    static constexpr std::array<std::string_view, 7> starts{"of which",   "o/w",       "subcategory", "memo",
                                                            "memorandum", "including", "sef"};
    const auto begins = beginning(name, starts);
    const bool isWithin = lowered(name).find(" of which ") != std::string::npos;
    return begins ? begins : isWithin ? std::optional<std::string>("of which") : std::nullopt;
}

std::optional<std::string> fundingWords(const std::string& name)
{
    static constexpr std::array<std::string_view, 6> starts{"financed by", "funded by",          "financing",
                                                            "met by",      "sources of funding", "ariennir"};
    return beginning(name, starts);
}

std::optional<std::string> footnoteWords(const std::string& name)
{
    static constexpr std::array<std::string_view, 8> starts{"note", "notes", "source", "sources",
                                                            "*",    "[note", "nodyn",  "ffynhonnell"};
    return beginning(name, starts);
}

/// England, Wales, regions and classes, by what stands for a code or a name.
std::optional<std::string> aggregateWords(const std::string& name, const std::string& code)
{
    static constexpr std::array<std::string_view, 6> names{
        "england", "wales", "united kingdom", "great britain", "england and wales", "cymru"};
    static constexpr std::array<std::string_view, 6> codes{"E92", "E12", "W92", "K0", "N92", "S92"};
    const bool isShared = code == "[Y]" || code == "Eng" || std::ranges::any_of(codes, [&](std::string_view start) {
                              return code.size() == 9 && code.starts_with(start);
                          });
    const auto named = std::ranges::find(names, lowered(trimmed(name)));
    return isShared ? std::optional(code) : named != names.end() ? std::optional(std::string(*named)) : std::nullopt;
}

/// Reads the cells of the rows, and tells what cannot be read.
class CellReader {
public:
    CellReader(const Sheet& sheet, const TableLook& look, const Mapping& mapping)
        : m_sheet(sheet), m_look(look), m_mapping(mapping), m_style{look.decimal.value, look.dash.value}
    {
    }

    base::Problems problems;
    bool areWhole = true;

    TableRow read(std::size_t row)
    {
        TableRow taken;
        taken.row = row;
        taken.name = text(row, ColumnRole::name);
        taken.code = text(row, ColumnRole::code);
        taken.department = text(row, ColumnRole::department);
        const RowChoice* const choice = choiceOf(taken);
        if (choice) {
            taken.kind = *choice->is;
            taken.reason.code = ReasonCode::given;
        }
        if (choice && choice->amount) {
            taken.amount = Money::rounded(choice->amount->value());
            return taken;
        }
        if (!choice && isHeaderAgain(row)) {
            taken.kind = RowKind::heading;
            taken.reason = {ReasonCode::headerAgain, {}, m_sheet.position(row, 0)};
            return taken;
        }
        const bool isSettled = choice && (taken.kind == RowKind::leftOut || taken.kind == RowKind::footnote ||
                                          taken.kind == RowKind::heading);
        readAmount(taken, isSettled);
        return taken;
    }

private:
    std::string text(std::size_t row, ColumnRole role) const
    {
        const FoundColumn* const column = m_look.column(role);
        return column ? std::string(trimmed(m_sheet.text(row, column->index))) : std::string();
    }

    /// The row of titles stands again, as where a page begins.
    bool isHeaderAgain(std::size_t row) const
    {
        const FoundColumn* const net = m_look.column(ColumnRole::budget);
        const RowRange& header = m_look.header.value;
        const std::string_view said = net ? trimmed(m_sheet.text(row, net->index)) : std::string_view();
        return !said.empty() && header.first < header.end && said == trimmed(m_sheet.text(header.end - 1, net->index));
    }

    const RowChoice* choiceOf(const TableRow& row) const
    {
        const auto found = std::ranges::find_if(m_mapping.rows, [&](const RowChoice& choice) {
            const bool isRow =
                !choice.row || static_cast<std::size_t>(*choice.row) == m_sheet.position(row.row, 0).line;
            const bool isNamed = !choice.name || lowered(trimmed(*choice.name)) == lowered(row.name);
            return isRow && isNamed;
        });
        return found == m_mapping.rows.end() ? nullptr : &*found;
    }

    std::optional<Decimal> figureAt(TableRow& row, const FoundColumn& column, bool isSettled)
    {
        const Cell& cell = m_sheet.cell(row.row, column.index);
        const auto figure = readTableFigure(cell, m_style);
        if (!figure && !isSettled) {
            problems.push_back({ProblemCode::badFigure, row.name, cell.text, figureExamples(),
                                m_sheet.position(row.row, column.index)});
        }
        row.marker = figure && !figure->value ? figure->marker : figure ? row.marker : cell.text;
        return figure ? figure->value : std::nullopt;
    }

    void readAmount(TableRow& row, bool isSettled)
    {
        const FoundColumn* const net = m_look.column(ColumnRole::budget);
        std::optional<Decimal> value;
        if (net) {
            value = figureAt(row, *net, isSettled);
        } else if (const FoundColumn* const spent = m_look.column(ColumnRole::expenditure)) {
            const FoundColumn* const earned = m_look.column(ColumnRole::income);
            value = figureAt(row, *spent, isSettled);
            const auto income = earned ? figureAt(row, *earned, isSettled) : std::nullopt;
            // Income is written above or below zero; it lessens what is spent either way.
            value = value && income ? std::optional(Decimal(*value - abs(*income))) : value;
        }
        if (value) {
            areWhole = areWhole && *value == floor(*value);
            const Decimal pounds = *value * sizeOf(m_look.unit.value);
            row.amount = Money::rounded(m_look.spending.value == SpendingSign::positive ? pounds : Decimal(-pounds));
        }
    }

    const Sheet& m_sheet;
    const TableLook& m_look;
    const Mapping& m_mapping;
    FigureStyle m_style;
};

/// A line, or lines that a total has summed.
struct Item {
    Money sum;
    std::size_t lines = 0;
};

/// What stands above a row and no total has summed yet, and what of it stands below the last heading or total.
class Sums {
public:
    std::size_t size() const { return m_items.size(); }
    std::size_t runSize() const { return m_items.size() - m_runStart; }
    const Item& last() const { return m_items.back(); }
    Item all() const { return m_all; }
    Item run() const { return m_run; }

    void add(Money amount)
    {
        m_items.push_back({amount, 1});
        m_all = {m_all.sum + amount, m_all.lines + 1};
        m_run = {m_run.sum + amount, m_run.lines + 1};
    }

    void beginRun()
    {
        m_runStart = m_items.size();
        m_run = {};
    }

    /// The last few items for which `isSum` says that they are what is summed, as many as it takes; 0 when none are.
    template <class IsSum>
    std::size_t lastThatSum(IsSum isSum) const
    {
        Item item;
        for (std::size_t count = 1; count <= m_items.size(); ++count) {
            const Item& next = m_items[m_items.size() - count];
            item = {item.sum + next.sum, item.lines + next.lines};
            if (isSum(item)) {
                return count;
            }
        }
        return 0;
    }

    /// The last `count` items become one.
    void join(std::size_t count)
    {
        Item joined;
        for (; count > 0; --count) {
            joined = {joined.sum + m_items.back().sum, joined.lines + m_items.back().lines};
            m_items.pop_back();
        }
        m_items.push_back(joined);
        beginRun();
    }

private:
    std::vector<Item> m_items;
    Item m_all, m_run;
    std::size_t m_runStart = 0;
};

/// Goes through the rows from above, and says what each is.
class Classifier {
public:
    Classifier(const Sheet& sheet, const TableLook& look, bool areWhole)
        : m_sheet(sheet), m_look(look), m_areWhole(areWhole)
    {
    }

    base::Problems problems;

    void classify(TableRow& row)
    {
        if (row.reason.code != ReasonCode::given && row.reason.code != ReasonCode::headerAgain) {
            row.reason.code = ReasonCode::figureAndName;
            judge(row);
        }
        account(row);
    }

private:
    void set(TableRow& row, RowKind kind, ReasonCode code, std::string value = {}) const
    {
        row.kind = kind;
        row.reason = {code, std::move(value), m_sheet.position(row.row, 0)};
    }

    void judge(TableRow& row)
    {
        const bool hasFigure = row.amount || !row.marker.empty();
        m_isFunding = m_isFunding || (!hasFigure && fundingWords(row.name));
        if (const auto words = aggregateWords(row.name, row.code)) {
            set(row, RowKind::aggregate, ReasonCode::codeOfMany, *words);
        } else if (m_isFunding) {
            set(row, RowKind::financing, ReasonCode::belowFunding);
        } else if (const auto part = partWords(row.name)) {
            set(row, RowKind::part, ReasonCode::nameWords, *part);
            m_isWithin = !hasFigure;
        } else if (!hasFigure) {
            judgeWords(row);
        } else if (const auto total = totalWords(row.name)) {
            judgeTotal(row, *total);
        } else if (beginsWith(lowered(row.name), "net") && isNet(row)) {
            set(row, m_summed > 0 ? RowKind::total : RowKind::subtotal, ReasonCode::nameWords, "net");
        } else if (m_isWithin && m_parts < m_parent && row.amount && m_parts + *row.amount <= m_parent) {
            set(row, RowKind::part, ReasonCode::nameWords, "of which");
        } else {
            judgeSum(row);
        }
    }

    void judgeWords(TableRow& row)
    {
        if (const auto words = footnoteWords(row.name)) {
            set(row, RowKind::footnote, ReasonCode::nameWords, *words);
        } else {
            set(row, RowKind::heading, ReasonCode::noFigure);
        }
    }

    bool isNear(Money amount, const Item& item) const
    {
        const Money off = amount - item.sum;
        const Money reach = roundingOf(item.lines, m_look.unit.value, m_areWhole);
        return off <= reach && -off <= reach;
    }

    /// What is called a total, and of which rows it is one.
    void judgeTotal(TableRow& row, const std::string& words)
    {
        const bool isSub = words.starts_with("sub") || words.starts_with("is-");
        set(row, isSub ? RowKind::subtotal : RowKind::total, ReasonCode::nameWords, words);
        if (!row.amount) {
            return;
        }
        const bool isOfAll = m_sums.size() > 0 && isNear(*row.amount, m_sums.all());
        m_summed =
            isOfAll ? m_sums.size() : m_sums.lastThatSum([&](const Item& item) { return isNear(*row.amount, item); });
        if (m_summed == 0) {
            const Money off = *row.amount - (isSub ? m_sums.run() : m_sums.all()).sum;
            problems.push_back(
                {ProblemCode::oddTotal, row.name, row.amount->toText(), {off.toText()}, m_sheet.position(row.row, 0)});
        } else if (!isOfAll) {
            row.kind = RowKind::subtotal;
        }
    }

    /// "Net expenditure" of all that stands above, or of two of the totals above it.
    bool isNet(const TableRow& row)
    {
        if (!row.amount || m_sums.size() == 0) {
            return false;
        }
        if (isNear(*row.amount, m_sums.all())) {
            m_summed = m_sums.size();
            return true;
        }
        for (std::size_t i = 0; i < m_totals.size(); ++i) {
            for (std::size_t j = i + 1; j < m_totals.size(); ++j) {
                if (isNear(*row.amount, {m_totals[i].sum + m_totals[j].sum, m_totals[i].lines + m_totals[j].lines})) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A sum that nobody called one. By its figure alone a row with a name must agree to the penny with three or more.
    void judgeSum(TableRow& row)
    {
        if (!row.amount || row.amount->isZero()) {
            return;
        }
        const bool isNamed = !row.name.empty();
        const auto sums = [&](const Item& item) {
            return isNamed ? item.lines >= 3 && item.sum == *row.amount : item.lines >= 2 && isNear(*row.amount, item);
        };
        if (sums(m_sums.all())) {
            m_summed = m_sums.size();
            set(row, RowKind::total, ReasonCode::sumsRows, std::to_string(m_sums.all().lines));
        } else if (sums(m_sums.run())) {
            m_summed = m_sums.runSize();
            set(row, RowKind::subtotal, ReasonCode::sumsRows, std::to_string(m_sums.run().lines));
        } else if (!isNamed) {
            problems.push_back({ProblemCode::noName, {}, row.amount->toText(), {}, m_sheet.position(row.row, 0)});
        }
    }

    void account(TableRow& row)
    {
        if (row.kind == RowKind::line) {
            m_parent = row.amount.value_or(Money());
            m_sums.add(m_parent);
            m_parts = Money();
            m_isWithin = false;
        } else if (row.kind == RowKind::part) {
            m_parts += row.amount.value_or(Money());
        } else if (row.kind == RowKind::subtotal || row.kind == RowKind::total || row.kind == RowKind::heading) {
            if (m_summed > 0) {
                m_sums.join(m_summed);
                m_totals.push_back(m_sums.last());
                m_totals.erase(m_totals.begin(),
                               m_totals.end() - static_cast<std::ptrdiff_t>(std::min(mostTotals, m_totals.size())));
            } else {
                m_sums.beginRun();
            }
            m_isWithin = false;
        }
        m_summed = 0;
    }

    const Sheet& m_sheet;
    const TableLook& m_look;
    bool m_areWhole;
    Sums m_sums;
    std::vector<Item> m_totals; // the last ones
    std::size_t m_summed = 0;   // items that the row at hand is the sum of
    Money m_parent, m_parts;
    bool m_isWithin = false;
    bool m_isFunding = false;
};

} // namespace

Money roundingOf(std::size_t figures, TableUnit unit, bool areWhole)
{
    const Money::Pence one = areWhole && unit != TableUnit::pounds ? Money::Pence{100} * sizeOf(unit) : 0;
    return Money::ofPence(one * static_cast<Money::Pence>(figures + 1) / 2);
}

TableRows readRows(const Sheet& sheet, const TableLook& look, const Mapping& mapping)
{
    CellReader reader(sheet, look, mapping);
    TableRows read;
    for (std::size_t row = look.body.value.first; row < std::min(look.body.value.end, sheet.rows.size()); ++row) {
        TableRow taken = reader.read(row);
        if (!taken.name.empty() || taken.amount || !taken.marker.empty()) {
            read.rows.push_back(std::move(taken));
        }
    }
    read.areWhole = reader.areWhole;
    Classifier classifier(sheet, look, read.areWhole);
    std::string heading;
    for (TableRow& row : read.rows) {
        classifier.classify(row);
        heading = row.kind == RowKind::heading ? row.name : heading;
        row.department = row.department.empty() ? heading : row.department;
    }
    // What is followed by more lines is the total of none but those above it.
    const auto last = std::find_if(read.rows.rbegin(), read.rows.rend(),
                                   [](const TableRow& row) { return row.kind == RowKind::line; });
    for (auto row = last; row != read.rows.rend(); ++row) {
        row->kind =
            row->kind == RowKind::total && row->reason.code != ReasonCode::given ? RowKind::subtotal : row->kind;
    }
    read.problems = std::move(reader.problems);
    std::ranges::move(classifier.problems, std::back_inserter(read.problems));
    return read;
}

} // namespace wp::exchange
