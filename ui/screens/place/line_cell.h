// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"

#include <QString>
#include <QVariant>

namespace wp::ui::screens {

/// What stands in the cells of a budget line, by the columns of PlaceViewModel.
QString columnName(int column);
QString columnHelp(int column);

QString cellText(const place::Place& place, const place::BudgetLine& line, int column);
/// What the editor of a cell begins with: exact text, or the chosen item of choicesFor().
QVariant lineEditText(const place::BudgetLine& line, int column);

/// What a cell is sorted by: a figure, a tier's place among them, a tick, or else its text.
QVariant lineSortValue(const place::Place& place, const place::BudgetLine& line, int column);

/// Names with their values, for cells that are chosen and not typed: a list of [name, value]. Streams in that order.
QVariantList choicesFor(const place::Place& place, const std::vector<std::size_t>& streams, int column);

/// Whether the model's default stands there, which nobody has signed.
bool isDefault(const place::BudgetLine& line, int column);
/// Whether the source of the figure is the word assumption.
bool isAssumed(const place::BudgetLine& line, int column);
/// Where the figure comes from, for a tool tip and the source column.
QString sourceText(const place::BudgetLine& line, int column);

} // namespace wp::ui::screens
