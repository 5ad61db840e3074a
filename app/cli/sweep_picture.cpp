// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_record.h"
#include "app/cli/words.h"

#include <algorithm>

namespace wp::cli {

namespace {

constexpr int width = 1280;
constexpr int margin = 40;
constexpr int rowHeight = 26;
constexpr int headHeight = 64;
constexpr int panelGap = 48;
constexpr std::size_t mostRows = 10;
constexpr std::size_t mostLetters = 80;

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : shown(text)) {
        safe += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '"' ? "&quot;" : std::string(1, c);
    }
    return safe;
}

struct Label {
    int x, y;
    const char* look;
};

std::string textAt(const Label& label, const std::string& words)
{
    return "<text x=\"" + std::to_string(label.x) + "\" y=\"" + std::to_string(label.y) + "\" class=\"" + label.look +
           "\">" + escaped(words) + "</text>\n";
}

/// As much of a name as has room.
std::string fitted(const std::string& name)
{
    if (widthOf(name) <= mostLetters) {
        return name;
    }
    std::string text;
    for (std::size_t i = 0; i < name.size() && (widthOf(text) < mostLetters || (name[i] & '\xC0') == '\x80'); ++i) {
        text += name[i];
    }
    return text + "…";
}

/// The first rows, and the others as one.
std::vector<SweepCount> rowsOf(const std::vector<SweepCount>& counts)
{
    if (counts.size() <= mostRows) {
        return counts;
    }
    std::vector<SweepCount> rows(counts.begin(), counts.begin() + mostRows - 1);
    const std::string others = std::to_string(counts.size() - rows.size()) + " others";
    SweepCount rest{others, 0, others};
    std::for_each(counts.begin() + mostRows - 1, counts.end(),
                  [&](const SweepCount& one) { rest.authorities += one.authorities; });
    rows.push_back(rest);
    return rows;
}

struct Panel {
    int left, labelWidth, barWidth;
    std::string heading;
};

std::string panelText(const Panel& panel, int top, const std::vector<SweepCount>& rows)
{
    std::size_t most = 1;
    for (const SweepCount& row : rows) {
        most = std::max(most, row.authorities);
    }
    std::string text = textAt({panel.left, top, "head"}, panel.heading);
    for (const SweepCount& row : rows) {
        top += rowHeight;
        const int bar = std::max(static_cast<int>(row.authorities * static_cast<std::size_t>(panel.barWidth) / most), 1);
        const int at = panel.left + panel.labelWidth;
        text += textAt({at - 8, top, "name"}, fitted(row.words));
        text += "<rect x=\"" + std::to_string(at) + "\" y=\"" + std::to_string(top - 14) + "\" width=\"" +
                std::to_string(bar) + "\" height=\"18\"/>\n";
        text += textAt({at + bar + 6, top, "count"}, std::to_string(row.authorities));
    }
    return text;
}

/// "Whole place pays back: 2031/32 in 12, not by the horizon in 3. "; nothing of no rows.
std::string toldOf(const std::string& scenario, const char* figure, const std::vector<SweepCount>& rows)
{
    std::string told;
    for (const SweepCount& row : rows) {
        told += (told.empty() ? scenario + " " + figure + ": " : ", ") + row.words + " in " + std::to_string(row.authorities);
    }
    return told.empty() ? told : told + ". ";
}

/// "Whole place: in 77 there is nothing that it changes"
std::string headOf(const SweepSpread& spread)
{
    return spread.unmoved == 0 ? spread.name
                               : spread.name + ": in " + std::to_string(spread.unmoved) + " " + unmovedText;
}

} // namespace

std::string spreadPicture(const std::vector<SweepSpread>& spreads, const std::string& source)
{
    std::string body;
    std::string told;
    int top = margin + headHeight;
    for (const SweepSpread& spread : spreads) {
        const auto years = rowsOf(spread.payback);
        const auto deciding = rowsOf(spread.decides);
        body += textAt({margin, top, "scenario"}, headOf(spread));
        told += toldOf(spread.name, "pays back", years) + toldOf(spread.name, "decided by", deciding);
        told += spread.unmoved == 0 ? std::string() : headOf(spread) + ". ";
        if (!years.empty()) {
            top += rowHeight + 6;
            body += panelText({margin, 150, 150, "Pays back in"}, top, years);
            body += panelText({margin + 350, 610, 190, "What decides"}, top, deciding);
            top += static_cast<int>(std::max(years.size(), deciding.size())) * rowHeight;
        }
        top += panelGap;
    }
    const std::string title = "In how many authorities each scenario pays back, and what decides";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"t d\" viewBox=\"0 0 " +
           std::to_string(width) + " " + std::to_string(top) +
           "\" font-family=\"Open Sans, sans-serif\">\n<title id=\"t\">" + title + "</title>\n<desc id=\"d\">" +
           escaped(told) +
           "</desc>\n<style>rect{fill:#12436D} text{fill:#1F2937;font-size:15px} .title{font-size:24px;font-weight:600} "
           ".scenario{font-size:19px;font-weight:600} .head{font-weight:600} .name{text-anchor:end}</style>\n"
           "<path fill=\"#FFFFFF\" d=\"M0 0H" +
           std::to_string(width) + "V" + std::to_string(top) + "H0Z\"/>\n" + textAt({margin, margin, "title"}, title) +
           textAt({margin, margin + 26, "count"}, source) + body + "</svg>\n";
}

} // namespace wp::cli
