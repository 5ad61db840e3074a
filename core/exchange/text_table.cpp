// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_table.h"

#include "core/exchange/word_table.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;

/// Takes a text apart record by record.
class Scanner {
public:
    Scanner(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    std::size_t line() const { return m_line; }

    /// The line on which a quote opened that is never closed.
    std::optional<std::size_t> openQuote() const { return m_openQuote; }

    /// Ends early when the record is wider than `widest`.
    Row nextRecord(std::size_t widest)
    {
        Row record;
        while (true) {
            record.push_back(nextCell());
            if (atEnd() || record.size() > widest) {
                return record;
            }
            if (m_text[m_at] == m_delimiter) {
                ++m_at;
                continue;
            }
            skipLineBreak();
            return record;
        }
    }

private:
    Cell nextCell()
    {
        Cell cell;
        cell.line = static_cast<std::uint32_t>(m_line);
        if (!atEnd() && m_text[m_at] == '"') {
            takeQuoted(cell.text);
        }
        const std::size_t from = m_at;
        while (!atEnd() && m_text[m_at] != m_delimiter && m_text[m_at] != '\n' && m_text[m_at] != '\r') {
            ++m_at;
        }
        cell.text.append(m_text.substr(from, m_at - from));
        return cell;
    }

    void takeQuoted(std::string& out)
    {
        const std::size_t opened = m_line;
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"') {
                    ++m_at;
                    return;
                }
                ++m_at;
            }
            const bool isPaired = c == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
            m_line += c == '\n' || (c == '\r' && !isPaired) ? 1 : 0;
            out.push_back(c);
        }
        m_openQuote = opened;
    }

    void skipLineBreak()
    {
        m_at += m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
        ++m_line;
    }

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::optional<std::size_t> m_openQuote;
};

constexpr std::size_t sampled = 100;
constexpr std::size_t widest = 100'000;

std::size_t recordsIn(std::string_view text, char delimiter)
{
    Scanner scanner(text, delimiter);
    std::size_t count = 0;
    for (; count < sampled && !scanner.atEnd(); ++count) {
        scanner.nextRecord(widest);
    }
    return count;
}

/// How many of the first records share the commonest width above one, and that width.
std::pair<std::size_t, std::size_t> regularity(std::string_view text, char delimiter)
{
    std::map<std::size_t, std::size_t> widths;
    Scanner scanner(text, delimiter);
    for (std::size_t i = 0; i < sampled && !scanner.atEnd(); ++i) {
        ++widths[scanner.nextRecord(widest).size()];
    }
    std::pair<std::size_t, std::size_t> best{0, 1};
    for (const auto& [width, count] : widths) {
        if (width > 1) {
            best = std::max(best, {count, width});
        }
    }
    return best;
}

/// Commas are the likeliest to stand in a text by chance, so they come last among equals; a text of one
/// column is read as comma separated. A space parts words from the figures behind them.
char detectDelimiter(std::string_view text)
{
    char best = '\t';
    auto bestRegularity = regularity(text, best);
    for (const char candidate : {';', ','}) {
        if (const auto found = regularity(text, candidate); found > bestRegularity) {
            best = candidate;
            bestRegularity = found;
        }
    }
    const bool isRegular = bestRegularity.first * 10 >= recordsIn(text, best) * 8;
    if (!isRegular && isWordTable(text)) {
        return ' ';
    }
    return bestRegularity.first == 0 ? ',' : best;
}

std::optional<Problem> beyondLimits(const TextTable& table, std::size_t cells, const TableLimits& limits)
{
    const Row& record = table.rows.back();
    const std::size_t line = record.front().line;
    if (table.rows.size() > limits.records) {
        return tooLarge("records", table.rows.size(), limits.records, {line, 1});
    }
    if (record.size() > limits.columns) {
        return tooLarge("columns", record.size(), limits.columns, {line, limits.columns + 1});
    }
    if (cells > limits.cells) {
        return tooLarge("cells", cells, limits.cells, {line, 1});
    }
    for (std::size_t column = 0; column < record.size(); ++column) {
        if (record[column].text.size() > limits.cellBytes) {
            return tooLarge("cell", record[column].text.size(), limits.cellBytes, {record[column].line, column + 1});
        }
    }
    return std::nullopt;
}

} // namespace

base::Result<TextTable> readTextTable(std::string_view bytes, const TableLimits& limits, const TextReading& reading)
{
    if (bytes.size() > limits.bytes) {
        return tooLarge("bytes", bytes.size(), limits.bytes, {1, 1});
    }
    TextTable table;
    table.encoding = reading.encoding ? *reading.encoding : detectEncoding(bytes);
    const std::string text = toUtf8(bytes, table.encoding);
    table.delimiter = reading.delimiter ? *reading.delimiter : detectDelimiter(text);
    std::size_t cells = 0;
    if (table.delimiter == ' ') {
        for (Row& row : wordRows(text)) {
            cells += row.size();
            table.rows.push_back(std::move(row));
            if (auto problem = beyondLimits(table, cells, limits)) {
                return *std::move(problem);
            }
        }
        return table;
    }
    Scanner scanner(text, table.delimiter);
    while (!scanner.atEnd()) {
        table.rows.push_back(scanner.nextRecord(limits.columns));
        cells += table.rows.back().size();
        if (scanner.openQuote()) {
            return Problem{ProblemCode::openQuote, {}, {}, {}, base::Position{*scanner.openQuote(), 1}};
        }
        if (auto problem = beyondLimits(table, cells, limits)) {
            return *std::move(problem);
        }
    }
    return table;
}

} // namespace wp::exchange
