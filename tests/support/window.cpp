// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"

#include "tests/support/files.h"

#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace wp::testing {

bool saveScreenshot(QWidget& widget, const QString& name)
{
    const QDir folder(QString::fromStdString(buildFolder().string()) + QStringLiteral("/screenshots"));
    return folder.mkpath(QStringLiteral(".")) && widget.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

} // namespace wp::testing
