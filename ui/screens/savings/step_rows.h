// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/saving_steps.h"
#include "ui/chart/chart_data.h"
#include "ui/task/projections.h"

#include <vector>

namespace wp::ui::screens {

/// One step of a waterfall in words; the last of them is the sum of all before it.
struct StepRow {
    QString name;
    money::Money amount;
    format::SeriesRole role = format::SeriesRole::other;
    projection::FigureId figure;
};

/// Steps as a chart of rows, all in one unit, each beginning where the last one ended.
chart::ChartData rowsOfSteps(const std::vector<StepRow>& rows);

/// The steps of a year that are not nothing, in their order, and the cash they come to.
std::vector<StepRow> stepsToCash(const projection::SavingSteps& steps, const projection::YearFigures& year,
                                 const task::Projected& projected, format::SeriesRole cash);

} // namespace wp::ui::screens
