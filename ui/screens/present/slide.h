// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/chart/chart_data.h"
#include "ui/shell/result_cells.h"

#include <optional>
#include <vector>

namespace wp::ui::screens {

/// What is drawn on a slide: a figure by year in the lines, cash of the whole place, or what each doubt does to it.
enum class SlideChart { spend, demand, reserves, posts, withdrawn, cash, doubt };

/// One slide, as what it is to show; its figures are made when it is shown. `subject` is the stream or organisation by
/// its id; empty: the whole place, or the council. `lines` are those that are drawn; none: all. `snapshot` says which of the
/// document's snapshots it is; none: it is of the story that stands ready.
struct Slide {
    QString id;
    QString name;
    SlideChart chart = SlideChart::spend;
    std::string subject;
    std::vector<scenario::Role> lines;
    int year = 0; ///< counted from the base year
    QString notes;
    std::optional<std::size_t> snapshot;
    bool operator==(const Slide&) const = default;
};

/// What the room sees of a slide: the finding as one sentence, the chart, the facts of the result bar and, after a
/// move, what it changed.
struct RoomView {
    QString sentence;
    chart::ChartData chart;
    std::vector<shell::ResultCell> cells;
    QString change;
};

} // namespace wp::ui::screens
