// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/appearances.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/window.h"
#include "ui/shell/page.h"
#include "ui/shell/solvency.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::testing::DrivenWindow;

/// Keeps a picture of each screen in each appearance, for a person to look at, and sees that no text is cut off.
class ScreensTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;

private Q_SLOTS:
    void initTestCase()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        m_driven->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_driven->window()));
    }

    void screens_data()
    {
        wp::testing::addAppearanceColumns();
        const QString english = QStringLiteral("en");
        QTest::newRow("1280_light") << 1280 << 1 << 100 << english;
        QTest::newRow("1280_dark") << 1280 << 2 << 100 << english;
        QTest::newRow("1920_light") << 1920 << 1 << 100 << english;
        QTest::newRow("1920_dark") << 1920 << 2 << 100 << english;
        QTest::newRow("1280_contrast") << 1280 << 3 << 100 << english;
        QTest::newRow("1280_welsh") << 1280 << 1 << 100 << QStringLiteral("cy");
        QTest::newRow("1280_welsh_text200") << 1280 << 1 << 200 << QStringLiteral("cy");
        QTest::newRow("1920_text200") << 1920 << 1 << 200 << english;
        QTest::newRow("1280_text200") << 1280 << 1 << 200 << english;
    }

    void screens()
    {
        QFETCH(int, width);
        wp::testing::wear(*m_driven);
        shell::MainWindow& window = m_driven->window();

        for (std::size_t i = 0; i < window.pages().size(); ++i) {
            window.showPage(static_cast<int>(i));
            QTRY_VERIFY_WITH_TIMEOUT(!window.solvency().isRefining(), 20000);
            QTest::qWait(400);
            const QString name = window.pages()[i]->id() + u'_' + QString::fromLatin1(QTest::currentDataTag());
            QVERIFY(wp::testing::saveScreenshot(window, name));
            QVERIFY2(window.width() == width && window.height() <= std::max(width * 9 / 16, 720),
                     qPrintable(QStringLiteral("%1 needs %2 × %3").arg(name).arg(window.width()).arg(window.height())));
            QTRY_COMPARE_WITH_TIMEOUT(wp::testing::cutOff(window), QString(), 3000);
        }
    }

    void emptyWindow()
    {
        DrivenWindow driven;
        driven.window().resize(1280, 720);
        driven.window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&driven.window()));
        QVERIFY(wp::testing::saveScreenshot(driven.window(), QStringLiteral("empty")));
        QCOMPARE(wp::testing::cutOff(driven.window()), QString());
    }
};

QTEST_MAIN(ScreensTest)
#include "screens_test.moc"
