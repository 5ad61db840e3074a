// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/layout_faults.h"

#include <QString>

class QWidget;

namespace wp::testing {

/// Keeps a picture of the widget as build/PRESET/screenshots/NAME.png, for a person to look at; a name may
/// begin with a folder. False when it cannot.
bool saveScreenshot(QWidget& widget, const QString& name);

} // namespace wp::testing
