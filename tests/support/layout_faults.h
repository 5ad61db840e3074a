// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace wp::testing {

/// What in the window shows words and has less room than they need, a line each; empty when all are whole. Labels,
/// buttons, check boxes, boxes to choose from, tabs, headers, groups, figures in spin boxes, menus; and of what paints
/// its words itself, those that leave it or run into each other.
QString cutOff(const QWidget& window);

/// What stands side by side in the window and overlaps, or sticks out of what holds it, a line each.
QString overlapping(const QWidget& window);

/// Both.
QString layoutFault(const QWidget& window);

} // namespace wp::testing
