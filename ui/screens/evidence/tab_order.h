// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace wp::ui::screens {

/// Lets the Tab key go through all that stands in `root` as it is read, from top to bottom; what was made later would
/// otherwise come last.
void orderTabs(QWidget& root);

} // namespace wp::ui::screens
