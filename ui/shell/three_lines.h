// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"
#include "ui/format/numbers.h"
#include "ui/shell/session.h"

#include <optional>

namespace wp::ui::shell {

/// Net spend of an organisation, or without one of the place, in the three lines: what is spent on lines, on
/// programmes and (for an organisation) paid to others. With ghosts of what the last move changed.
chart::ChartData spendChart(const Session& session, std::optional<std::size_t> organisation);

/// "Whole place: the article’s steps": a line and the scenario that stands for it now.
QString lineName(const Session& session, scenario::Role role);

/// The one unit in which that chart's figures stand.
format::MoneyColumn spendColumn(const Session& session, std::optional<std::size_t> organisation);

/// Volume of a stream of demand in the three lines.
chart::ChartData demandChart(const Session& session, std::size_t stream);

/// Posts of an organisation, or without one of the place, in the three lines.
chart::ChartData postsChart(const Session& session, std::optional<std::size_t> organisation);

/// Services taken away each year in the three lines.
chart::ChartData withdrawnChart(const Session& session);

/// What doing nothing would cost less what is saved: to the penny.
money::Money netSpend(const projection::YearFigures& year, std::optional<std::size_t> organisation);

} // namespace wp::ui::shell
