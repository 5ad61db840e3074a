// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"

namespace wp::ui::chart {

/// Two sentences for whoever cannot see the chart, one of which holds a figure: what it is, and how its lines end or
/// what its first row says.
QString description(const ChartData& data);

/// The numbers of a chart as cells: the first row holds the headings, the first cell of each row names it.
std::vector<QStringList> cells(const ChartData& data);

/// The same for the clipboard: tabs between cells, and no cell that a spreadsheet takes for a formula.
QString tabbedText(const ChartData& data);

/// The same as an HTML table with a caption, and with headings that say what they head.
QString tableHtml(const ChartData& data);

} // namespace wp::ui::chart
