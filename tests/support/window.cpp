// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"

#include "tests/support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QWidget>

namespace wp::testing {

bool saveScreenshot(QWidget& widget, const QString& name)
{
    const QString path =
        QString::fromStdString(buildFolder().string()) + QStringLiteral("/screenshots/%1.png").arg(name);
    return QFileInfo(path).dir().mkpath(QStringLiteral(".")) && widget.grab().save(path);
}

} // namespace wp::testing
