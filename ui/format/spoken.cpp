// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/spoken.h"

#include <QCoreApplication>

namespace wp::ui::format {

QString spokenRow(const QString& words, int level)
{
    return QCoreApplication::translate("Spoken", "%1, level %2", "a row of a tree").arg(words).arg(level);
}

} // namespace wp::ui::format
