// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/appearances.h"
#include "tests/gui/support/screens.h"
#include "tests/support/window.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::testing::DrivenWindow;

/// Keeps a picture of each screen in each appearance, for a person to look at, and sees that nothing is cut off or overlaps.
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
            QVERIFY(wp::testing::showScreen(*m_driven, i));
            const QString name = window.pages()[i]->id() + u'_' + QString::fromLatin1(QTest::currentDataTag());
            QVERIFY(wp::testing::saveScreenshot(window, name));
            QVERIFY2(window.width() == width && window.height() <= std::max(width * 9 / 16, 720),
                     qPrintable(QStringLiteral("%1 needs %2 × %3").arg(name).arg(window.width()).arg(window.height())));
            const QString fault = wp::testing::faultAtRest(*m_driven);
            QVERIFY2(fault.isEmpty(), qPrintable(name + QStringLiteral(": ") + fault));
        }
    }

    void emptyWindow_data() { screens_data(); }

    void emptyWindow()
    {
        DrivenWindow driven;
        driven.window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&driven.window()));
        wp::testing::wear(driven);
        QVERIFY(wp::testing::saveScreenshot(driven.window(), QStringLiteral("empty_") + QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(wp::testing::faultAtRest(driven), QString());
    }
};

QTEST_MAIN(ScreensTest)
#include "screens_test.moc"
