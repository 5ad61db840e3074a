// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"
#include "ui/chart/share_bar.h"
#include "ui/format/numbers.h"

#include <cmath>

namespace wp::testing {

/// Three lines of net spend over eleven years; `push` bends the whole-place line, as a lever would.
inline ui::chart::ChartData exampleChart(double push = 0)
{
    using namespace wp::ui;
    const format::Numbers numbers;
    chart::ChartData data;
    data.title = QStringLiteral("Whole place costs less than cuts from 2031/32");
    data.unitLine = QStringLiteral("Net spend of the whole place, £ a year, in cash");
    data.categoryHeading = QStringLiteral("Year");
    const struct { const char* id; const char* name; format::SeriesRole role; double growth; double dip; } lines[] = {
        {"nothing", "Do nothing", format::SeriesRole::doNothing, 0.031, 0},
        {"cuts", "Across-the-board cuts", format::SeriesRole::cuts, 0.028, 60e6},
        {"whole", "Whole place", format::SeriesRole::wholePlace, 0.020 - push, -18e6}};
    for (const auto& line : lines) {
        chart::ChartSeries series{QString::fromLatin1(line.id), QString::fromLatin1(line.name), line.role, {}, {}, {}, {}, {}};
        for (int year = 0; year <= 10; ++year) {
            const double value = 1.104e9 * std::pow(1 + line.growth, year) - line.dip * (1 - std::exp(-year / 1.5));
            const auto money = money::Money::rounded(money::fromDouble(value));
            series.points.push_back({value, numbers.money(money), {line.id, "place", "spend", 2026 + year}});
        }
        data.series.push_back(std::move(series));
    }
    for (int year = 0; year <= 10; ++year) {
        data.categories.push_back(numbers.financialYear(2026 + year));
    }
    return data;
}

inline ui::chart::ChartData exampleReserves()
{
    ui::chart::ChartData data = exampleChart();
    data.title = QStringLiteral("The council’s reserves run out in 2030/31 if nothing is done");
    data.unitLine = QStringLiteral("Council reserves at the end of the year, £, in cash");
    const ui::format::Numbers numbers;
    for (std::size_t line = 0; line < data.series.size(); ++line) {
        for (std::size_t year = 0; year <= 10; ++year) {
            const double value = 42e6 - (9.1e6 - 2.6e6 * static_cast<double>(line)) * static_cast<double>(year);
            data.series[line].points[year].value = value;
            data.series[line].points[year].text = numbers.money(money::Money::rounded(money::fromDouble(value)));
        }
    }
    data.threshold = ui::chart::ChartThreshold{12e6, QStringLiteral("least reserves £12.0m")};
    data.marks = {{5, QStringLiteral("Reserves gone: do nothing")}};
    return data;
}

inline std::vector<ui::chart::Share> exampleShares()
{
    using ui::format::SeriesRole;
    const auto share = [](const char* name, SeriesRole role, double amount, const char* part, const char* text) {
        return ui::chart::Share{QString::fromUtf8(name), role, amount, QString::fromUtf8(part), QString::fromUtf8(text),
                                {"", "place", name, 0}};
    };
    return {share("Prevention", SeriesRole::prevention, 64, "6%", "£64.0m"),
            share("Early help", SeriesRole::earlyHelp, 121, "11%", "£121m"),
            share("Response", SeriesRole::response, 402, "37%", "£402m"),
            share("Crisis", SeriesRole::crisis, 388, "35%", "£388m"),
            share("Enabling", SeriesRole::enabling, 121, "11%", "£121m")};
}

} // namespace wp::testing
