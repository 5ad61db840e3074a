// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/report/charts.h"
#include "ui/shell/result_cells.h"

#include <optional>
#include <vector>

namespace wp::ui::screens {

/// One slide, as what it is to show; its figures are made when it is shown. `subject` is the stream of a chart of
/// demand, by its id. `lines` are those that are drawn; none: all. `snapshot` says which of the document's snapshots it is;
/// none: it is of the story that stands ready, and its id says which of that.
struct Slide {
    QString id;
    QString name;
    report::Topic topic = report::Topic::spend;
    std::string subject;
    std::vector<scenario::Role> lines;
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

/// The story that stands ready: the gap as it stands, what cuts do, demand that comes back, the whole place, cash that is
/// real and when, and what decides. Fewer where the place lacks a line.
std::vector<Slide> storyOf(const shell::Session& session);
/// A slide for each of the document's snapshots.
std::vector<Slide> snapshotSlides(const document::Model& model);

/// What a report would say of a session as it is, but for the draws.
report::Source sourceOf(const shell::Session& session);

/// The slide's chart, with its finding as the title.
chart::ChartData chartOf(const Slide& slide, const report::Source& source);

} // namespace wp::ui::screens
