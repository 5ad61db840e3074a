// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_frame.h"

#include "ui/chart/line_plot.h"

#include <QPointer>

#include <algorithm>

namespace wp::ui::chart {

namespace {

using Frames = std::vector<QPointer<ChartFrame>>;

void alignSides(const Frames& frames)
{
    LinePlot::Sides most;
    for (const auto& frame : frames) {
        if (frame) {
            most.left = std::max(most.left, frame->plot()->sidesWanted().left);
            most.right = std::max(most.right, frame->plot()->sidesWanted().right);
        }
    }
    for (const auto& frame : frames) {
        if (frame) {
            frame->plot()->setLeastSides(most);
        }
    }
}

void followYear(const Frames& frames, int year)
{
    for (const auto& frame : frames) {
        if (frame && frame->cursorYear() != year) {
            frame->setCursor(year, frame->cursorSeries());
        }
    }
}

} // namespace

void shareTimeAxis(const std::vector<ChartFrame*>& frames)
{
    const Frames all(frames.begin(), frames.end());
    for (ChartFrame* frame : frames) {
        QObject::connect(frame, &ChartFrame::yearChanged, frame, [all](int year) { followYear(all, year); });
        QObject::connect(frame->plot(), &LinePlot::sidesWantedChanged, frame, [all] { alignSides(all); });
    }
    alignSides(all);
}

} // namespace wp::ui::chart
