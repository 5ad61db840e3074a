// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/theme.h"

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace wp::ui::widgets {

/// Words that wrap, taken as they stand.
QLabel* wrappedLabel(const QString& text, format::Type type, bool quiet, QWidget* parent);

} // namespace wp::ui::widgets
