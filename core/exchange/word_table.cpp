// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/word_table.h"

#include "core/exchange/table_figure.h"

#include <algorithm>
#include <map>

namespace wp::exchange {

namespace {

constexpr std::size_t mostFigures = 20;

struct Line {
    std::string_view words;
    std::vector<std::string_view> figures; // from the last
    std::size_t number = 0;
};

bool isFigureWord(std::string_view word)
{
    static constexpr std::string_view pound = "\xC2\xA3";
    Cell cell;
    cell.text = word;
    const CellClass is = classOf(cell);
    const bool isDash = is == CellClass::mark &&
                        word.find_first_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ*:") == word.npos;
    return is == CellClass::figure || is == CellClass::year || is == CellClass::percent || isDash ||
           (word.starts_with(pound) && word.size() < 8);
}

Line lineOf(std::string_view text, std::size_t number, std::size_t most)
{
    Line line{trimmed(text), {}, number};
    while (line.figures.size() < most) {
        const std::size_t space = line.words.rfind(' ');
        const std::string_view word = space == line.words.npos ? line.words : line.words.substr(space + 1);
        if (word.empty() || !isFigureWord(word)) {
            break;
        }
        line.figures.push_back(word);
        line.words = space == line.words.npos ? std::string_view() : trimmed(line.words.substr(0, space));
    }
    return line;
}

std::vector<Line> linesOf(std::string_view text, std::size_t most)
{
    std::vector<Line> lines;
    std::size_t number = 1;
    for (std::size_t at = 0; at < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(lineOf(text.substr(at, end - at), number, most));
        at = end + 1;
    }
    return lines;
}

/// How many figures most lines have that have any.
std::size_t usualFigures(const std::vector<Line>& lines)
{
    std::map<std::size_t, std::size_t> counts;
    for (const Line& line : lines) {
        counts[line.figures.size()] += line.words.empty() || line.figures.empty() ? 0 : 1;
    }
    const auto usual = std::ranges::max_element(counts, {}, &std::pair<const std::size_t, std::size_t>::second);
    return usual == counts.end() ? 0 : usual->first;
}

} // namespace

bool isWordTable(std::string_view text)
{
    constexpr std::size_t sampled = 20'000;
    constexpr std::size_t fewest = 3;
    std::size_t filled = 0;
    std::size_t like = 0;
    for (const Line& line : linesOf(text.substr(0, sampled), mostFigures)) {
        filled += line.words.empty() && line.figures.empty() ? 0 : 1;
        like += !line.words.empty() && !line.figures.empty() ? 1 : 0;
    }
    return like >= fewest && like * 5 >= filled * 2;
}

std::vector<Row> wordRows(std::string_view text)
{
    const std::size_t figures = usualFigures(linesOf(text, mostFigures));
    std::vector<Row> rows;
    for (const Line& line : linesOf(text, figures)) {
        Cell empty;
        empty.line = static_cast<std::uint32_t>(line.number);
        Row row(1 + (line.figures.empty() ? 0 : figures), empty);
        row.front().text = line.words;
        for (std::size_t i = 0; i < line.figures.size(); ++i) {
            row[row.size() - 1 - i].text = line.figures[i];
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace wp::exchange
