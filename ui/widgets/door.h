// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/figure_id.h"

#include <QVariant>

#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace wp::ui::widgets {

/// The role under which an item of a list or table gives the figure it shows, as a FigureId.
inline constexpr int doorRole = Qt::UserRole + 64;

/// Says which figure a widget, and whatever stands in it, shows.
void setDoor(QWidget& widget, const projection::FigureId& figure);

/// The figure where the keyboard is: that of the current item of a list or table, or of the nearest widget that has
/// one from here upwards. Empty where none is.
std::optional<projection::FigureId> doorAt(const QWidget* focus);

} // namespace wp::ui::widgets
