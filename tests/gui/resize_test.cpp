// SPDX-License-Identifier: GPL-3.0-or-later
// The window takes any size at any size of text: what one part does to another comes to rest.
#include "tests/gui/support/driven_window.h"
#include "ui/shell/result_bar.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::testing::DrivenWindow;

class ResizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesToRest_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150, 200, 250}) {
            QTest::addRow("%d", percent) << percent;
        }
    }

    void comesToRest()
    {
        QFETCH(int, percent);
        DrivenWindow driven;
        driven.program.controller().openSample();
        QVERIFY(driven.show(1280, 720));
        driven.window().showScreen(QStringLiteral("start"));
        driven.program.appearance().setTextPercent(percent);
        for (int width = 700; width <= 1900; width += 61) {
            for (const int height : {500, 620, 720, 910, 1080}) {
                driven.window().resize(width, height);
                driven.window().resultBar().resize(driven.window().resultBar().width() - 40, 60);
                QCoreApplication::processEvents();
            }
        }
        const int before = driven.window().resultBar().height();
        QTest::qWait(200);
        QCOMPARE(driven.window().resultBar().height(), before);
    }
};

QTEST_MAIN(ResizeTest)
#include "resize_test.moc"
