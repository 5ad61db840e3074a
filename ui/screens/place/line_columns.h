// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QTreeView;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// Gives each column of the budget lines (PlaceViewModel's) what it needs at least, and of the room beyond that its part of
/// what it would like, so that nothing lies outside the window where it could stand within.
void fitLineColumns(QTreeView& tree);

} // namespace wp::ui::screens
