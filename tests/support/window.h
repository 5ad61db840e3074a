// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace wp::testing {

/// Keeps a picture of the widget as build/PRESET/screenshots/NAME.png, for a person to look at; a name may
/// begin with a folder. False when it cannot.
bool saveScreenshot(QWidget& widget, const QString& name);

/// The words of the first label in the window that has less room than they need, and how much; empty when all are whole.
QString cutOff(const QWidget& window);

} // namespace wp::testing
