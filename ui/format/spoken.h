// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wp::ui::format {

/// A row of a tree as it is spoken: its level is seen by its indent alone.
QString spokenRow(const QString& words, int level);

} // namespace wp::ui::format
