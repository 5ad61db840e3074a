// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content.h"
#include "ui/report/source.h"

namespace wp::ui::report {

/// What decides, scenario by scenario, beside each other: cash, worth, payback, what is withdrawn, posts, the council.
Table headlineTable(const Source& source, const std::vector<const task::Projected*>& shown);

/// The accounts that are never added together, for the last year and over all years.
Table ledgerTable(const Source& source, const std::vector<const task::Projected*>& shown);

/// The place's sums by year; each organisation's figures by year; what each line spends by year; each stream by year.
Table placeTable(const Source& source, const task::Projected& one);
std::vector<Table> organisationTables(const Source& source, const task::Projected& one);
Table lineTable(const Source& source, const task::Projected& one);
Table streamTable(const Source& source, const task::Projected& one);

/// What is asked about the place: every input that somebody gave, with range, source and grade, list by list; and the
/// values of the model that stand where nobody gave one.
std::vector<Table> inputTables(const Source& source);
Table defaultTable(const Source& source);

/// "Cuts: 10% a year, every line alike": the line that a scenario stands for, in the paper's language, and its own name.
/// Only one of the two where there is no line, or the name says no more.
QString scenarioTitle(const task::Projected& one);

} // namespace wp::ui::report
