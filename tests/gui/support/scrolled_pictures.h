// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/support/appearances.h"
#include "tests/support/window.h"
#include "ui/shell/page.h"

#include <QScrollArea>
#include <QScrollBar>

namespace wp::testing {

/// Keeps a picture of every windowful of what scrolls on a page.
inline void picturesDown(DrivenWindow& driven, QWidget& page, const QString& name)
{
    QScrollBar* bar = nullptr;
    for (QScrollArea* area : page.findChildren<QScrollArea*>()) {
        bar = area->isVisible() && !bar ? area->verticalScrollBar() : bar;
    }
    QVERIFY(bar);
    int picture = 0;
    for (int at = 0;; at += bar->pageStep()) {
        bar->setValue(at);
        QTest::qWait(50);
        QVERIFY(saveScreenshot(driven.window(), QStringLiteral("%1_%2_%3").arg(name, QString::fromLatin1(QTest::currentDataTag())).arg(picture++)));
        QTRY_COMPARE_WITH_TIMEOUT(cutOff(driven.window()), QString(), 3000);
        if (at >= bar->maximum()) {
            return;
        }
    }
}

} // namespace wp::testing
