// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"

#include "tests/support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPixmap>
#include <QWidget>

namespace wp::testing {

bool saveScreenshot(QWidget& widget, const QString& name)
{
    const QString path =
        QString::fromStdString(buildFolder().string()) + QStringLiteral("/screenshots/%1.png").arg(name);
    return QFileInfo(path).dir().mkpath(QStringLiteral(".")) && widget.grab().save(path);
}

QString cutOff(const QWidget& window)
{
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        const int high = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const int wide = label->wordWrap() ? 0 : label->sizeHint().width();
        if (label->height() < high || label->width() < wide) {
            return QStringLiteral("“%1” is %2 × %3 px, wants %4 × %5")
                .arg(label->text()).arg(label->width()).arg(label->height()).arg(wide).arg(high);
        }
    }
    return {};
}

} // namespace wp::testing
