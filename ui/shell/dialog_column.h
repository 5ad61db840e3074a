// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QDialog;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::shell {

/// Gives a dialog its title, its heading and its size, and the column that the rest goes into.
QVBoxLayout* dialogColumn(QDialog& dialog, const QString& heading);

} // namespace wp::ui::shell
