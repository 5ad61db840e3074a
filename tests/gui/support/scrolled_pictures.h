// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/support/driven_window.h"
#include "tests/support/window.h"
#include "ui/shell/page.h"

#include <QScrollArea>
#include <QScrollBar>

namespace wp::testing {

/// How a page is looked at: rows for the data of a Qt Test.
inline void addAppearances()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("language");
    const QString english = QStringLiteral("en");
    QTest::newRow("1280_light") << 1280 << 1 << 100 << english;
    QTest::newRow("1920_dark") << 1920 << 2 << 100 << english;
    QTest::newRow("1280_welsh") << 1280 << 1 << 100 << QStringLiteral("cy");
    QTest::newRow("1280_text200") << 1280 << 1 << 200 << english;
}

/// The window in the appearance of the current row of data.
inline void wear(DrivenWindow& driven, int width, int theme, int percent, const QString& language)
{
    driven.program.appearance().setChoice(static_cast<ui::format::ThemeChoice>(theme));
    driven.program.appearance().setTextPercent(percent);
    driven.program.language().setCode(language);
    driven.window().resize(width, width * 9 / 16);
    QTest::qWait(300);
}

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
