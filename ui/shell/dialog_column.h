// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/format/theme.h"

QT_BEGIN_NAMESPACE
class QDialog;
class QMessageBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::shell {

/// Gives a dialog its title, its heading and its size, and the column that the rest goes into.
QVBoxLayout* dialogColumn(QDialog& dialog, const QString& heading);

/// Gives a message its mark in the theme's own look, in place of the style's.
void setMark(QMessageBox& box, const QString& icon, format::Colour colour);

} // namespace wp::ui::shell
