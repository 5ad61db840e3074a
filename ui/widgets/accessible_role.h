// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace wp::ui::widgets {

/// Says to assistive technology what a widget is, where Qt takes one of our own for a part of the layout and a choice of
/// one for a tick. It can be pressed there too, which is as Enter on what is no button of Qt's; while such a widget takes
/// no focus it is plain words. To be said before its name.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace wp::ui::widgets
