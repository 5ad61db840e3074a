// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QLayout;
class QWidget;
QT_END_NAMESPACE

namespace wp::ui::widgets {

/// Hides a widget at once and destroys it in the next turn of the event loop. While the look or the language changes, Qt
/// goes through a list of all widgets, and none of them may be gone before it comes to its end.
void discard(QWidget* widget);

/// Takes all out of a layout and discards it.
void emptyLayout(QLayout& layout);

} // namespace wp::ui::widgets
