// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/support/driven_window.h"

#include <QtTest>

namespace wp::testing {

/// Of the data of a Qt Test: how wide the window is, its theme, the size of text in percent, and the language.
inline void addAppearanceColumns()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("language");
}

/// How a page is looked at: rows for the data of a Qt Test.
inline void addAppearances()
{
    addAppearanceColumns();
    const QString english = QStringLiteral("en");
    QTest::newRow("1280_light") << 1280 << 1 << 100 << english;
    QTest::newRow("1920_dark") << 1920 << 2 << 100 << english;
    QTest::newRow("1280_welsh") << 1280 << 1 << 100 << QStringLiteral("cy");
    QTest::newRow("1280_text200") << 1280 << 1 << 200 << english;
}

/// The window in the appearance of the current row of data.
inline void wear(DrivenWindow& driven)
{
    QFETCH(int, width);
    QFETCH(int, theme);
    QFETCH(int, percent);
    QFETCH(QString, language);
    driven.program.appearance().setChoice(static_cast<ui::format::ThemeChoice>(theme));
    driven.program.appearance().setTextPercent(percent);
    driven.program.language().setCode(language);
    driven.window().resize(width, width * 9 / 16);
    QTest::qWait(300);
}

} // namespace wp::testing
