// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"

namespace wp::place {
struct Place;
}

namespace wp::ui::screens {

/// The budget lines as areas, by organisation and in it the largest first; `lines` are their ids, only those above
/// nothing. Its finding is how few lines hold half of the money.
chart::ChartData budgetAreas(const place::Place& place, const QStringList& lines);

} // namespace wp::ui::screens
