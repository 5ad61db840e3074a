// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/figure_id.h"
#include "ui/format/theme.h"

#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace wp::ui::chart {

using format::SeriesRole;
using projection::FigureId;

/// One figure of a chart. `value` is for the pixels only; `text` is the published figure as it is read
/// out, labelled and put in the table; `figure` opens its evidence. A missing figure has no finite value.
struct ChartPoint {
    double value = std::numeric_limits<double>::quiet_NaN();
    QString text;
    FigureId figure;
    bool operator==(const ChartPoint&) const = default;
};

/// A line. `ghost` is where it was before the last move (may be empty, else one value a category);
/// `low` and `high` are the ends of its band, `bandTexts` the band as it reads (all empty, or one a category).
/// With `isColumns` it stands as a column a year. In a chart of rows it is one bar a row, from `low` to `high`; a
/// series without ends is a column of words.
struct ChartSeries {
    QString id;
    QString name;
    SeriesRole role = SeriesRole::other;
    std::vector<ChartPoint> points;
    std::vector<double> ghost;
    QString ghostLabel;
    std::vector<double> low;
    std::vector<double> high;
    std::vector<QString> bandTexts{};
    bool isColumns = false;
    std::vector<SeriesRole> barRoles{}; ///< of each row, where they differ
    std::vector<QString> barLabels{};   ///< what stands at each bar's end
};

/// A series that has no figures yet.
ChartSeries emptySeries(const char* id, const QString& name, SeriesRole role);

/// Words that stand at a year: "Whole place costs less from here".
struct ChartMark {
    int category = 0;
    QString text;
    bool operator==(const ChartMark&) const = default;
};

/// A level to compare with, such as the least reserves.
struct ChartThreshold {
    double value = 0;
    QString text;
    bool operator==(const ChartThreshold&) const = default;
};

enum class AxisKind { money, rate, number };

/// Lines over years, or one of the charts of rows: steps that lead to a sum, what each doubt does to the answer, chances,
/// what flows from whom to whom, figures of a few things each on a scale of its own, things that happen along one
/// time, parts of a whole as areas.
enum class ChartKind { lines, waterfall, tornado, dots, flows, dumbbells, strip, areas };

/// One who gives or takes in a chart of flows, and the sum of it as it reads.
struct ChartNode {
    QString name;
    QString text;
    bool operator==(const ChartNode&) const = default;
};

/// Where the flow of a category begins and ends: the places of its source and its sink. Its first series is what
/// leaves the source, the second what reaches the sink.
struct ChartFlow {
    std::size_t source = 0;
    std::size_t sink = 0;
    bool operator==(const ChartFlow&) const = default;
};

/// All that a chart shows, as plain data made by a view model; its categories are years, or rows with their names. `title` is the answer
/// in a sentence, `unitLine` says what, unit and price base. Every series has one point a category.
/// `withZero` makes the axis begin at nothing; else it fits the data. Categories that are no years but figures of their
/// own stand `across` where those figures say, on an axis of their kind; else evenly.
struct ChartData {
    QString title;
    QString unitLine;
    QString categoryHeading;
    std::vector<QString> categories;
    std::vector<ChartSeries> series;
    std::vector<ChartMark> marks;
    std::optional<ChartThreshold> threshold;
    AxisKind axis = AxisKind::money;
    bool withZero = false;
    ChartKind kind = ChartKind::lines;
    std::vector<double> across{};
    AxisKind acrossAxis = AxisKind::number;
    QStringList groups{}; ///< of each area: those of one group stand together, under its name
    std::vector<ChartNode> sources{};
    std::vector<ChartNode> sinks{};
    std::vector<ChartFlow> flows{};
    std::vector<AxisKind> rowAxes{}; ///< of dumbbells

    bool hasRows() const { return kind != ChartKind::lines; }
    double acrossOf(std::size_t category) const
    {
        return category < across.size() ? across[category] : static_cast<double>(category);
    }
};

/// Whether one can take the other's place by moving its points: same lines in the same order, same years.
bool sameShape(const ChartData& a, const ChartData& b);

/// The line wanted, within those there are; where points are chosen, one that has a point there.
int lineAt(const ChartData& data, int category, int wanted);

/// A figure as it is read out, with its band where it has one.
QString figureText(const ChartSeries& series, std::size_t category);

} // namespace wp::ui::chart
