// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"
#include "ui/report/source.h"

#include <string>
#include <string_view>
#include <vector>

namespace wp::ui::report {

/// Net spend of the whole place in the three lines. Titles of all these say what they find.
chart::ChartData spendChart(const Source& source);

/// The council's reserves in the three lines, against their least; no series where the place has no council.
chart::ChartData reservesChart(const Source& source);

/// Cash of one line against doing nothing, year by year, and its running total.
chart::ChartData cashChart(const Source& source, scenario::Role role);

/// Volume of one stream in the three lines.
chart::ChartData demandChart(const Source& source, std::size_t stream);

/// Posts, and services taken away each year, of the whole place in the three lines.
chart::ChartData postsChart(const Source& source);
chart::ChartData withdrawnChart(const Source& source);

/// The shared priorities, then the streams that whole place changes most as a share of what they would be: at most `most`
/// of them.
std::vector<std::size_t> leadingStreams(const Source& source, std::size_t most);

/// What each assumption alone does to the net present value; empty where nothing has been drawn.
chart::ChartData tornadoChart(const Source& source);

/// What one chart can be of, for slides and snapshots; its word stands in the document.
enum class Topic { spend, demand, reserves, posts, withdrawn, cash, doubt };
std::string topicWord(Topic topic);
/// Spend where the word says nothing.
Topic topicNamed(std::string_view word);

/// The chart of a topic; `subject` is the stream of demand. No series where the source has nothing of it.
chart::ChartData chartOf(const Source& source, Topic topic, const std::string& subject);

} // namespace wp::ui::report
