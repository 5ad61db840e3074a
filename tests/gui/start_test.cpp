// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/snapshots.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/window.h"
#include "ui/screens/start/start_page.h"
#include "ui/shell/drawer.h"
#include "ui/shell/page_area.h"
#include "ui/shell/rail.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::StartPage;
using wp::testing::DrivenWindow;

/// The first screen: language, ways in, files of last time, and the four steps.
class StartTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<DrivenWindow> atStart()
    {
        auto driven = std::make_unique<DrivenWindow>();
        driven->program.controller().openSample();
        if (!driven->show(1280, 720)) {
            return nullptr;
        }
        QTest::keyClick(&driven->window(), Qt::Key_1, Qt::ControlModifier);
        return driven->page<StartPage>()->isVisible() ? std::move(driven) : nullptr;
    }

private Q_SLOTS:
    void standsFirstInTheRail()
    {
        const auto driven = atStart();
        QVERIFY(driven);
        const auto buttons = driven->window().findChild<shell::Rail*>()->findChildren<QToolButton*>();
        const auto first = std::ranges::min_element(buttons, {}, [](const QToolButton* each) { return each->y(); });
        QCOMPARE((*first)->text(), driven->page<StartPage>()->title());
        QVERIFY((*first)->isChecked());
    }

    void theLanguageChangesAtOnce()
    {
        const auto driven = atStart();
        QVERIFY(driven);
        auto* page = driven->page<StartPage>();
        const QString before = page->steps().front()->text();
        QPushButton* welsh = page->languages().at(1);
        welsh->setFocus();
        QTest::keyClick(welsh, Qt::Key_Space);
        QCOMPARE(driven->program.language().code(), QStringLiteral("cy"));
        QTRY_VERIFY(page->steps().front()->text() != before);
        driven->program.language().setCode(QStringLiteral("en"));
        QVERIFY(page->languages().front()->isChecked());
        QTRY_COMPARE(page->steps().front()->text(), before);
    }

    void theFourStepsLeadThroughThePlace()
    {
        const auto driven = atStart();
        QVERIFY(driven);
        auto* page = driven->page<StartPage>();
        const auto press = [&](std::size_t step) {
            driven->window().showScreen(QStringLiteral("start"));
            page->steps()[step]->setFocus();
            QTest::keyClick(page->steps()[step], Qt::Key_Space);
        };
        press(0);
        QCOMPARE(driven->window().currentPage()->id(), QStringLiteral("levers"));
        press(1);
        QCOMPARE(driven->window().currentPage()->id(), QStringLiteral("trajectory"));
        press(2);
        QVERIFY(driven->window().pageArea().isOpen());
        driven->window().pageArea().close();
        QTemporaryDir folder;
        driven->dialogs.savePath = folder.filePath(QStringLiteral("mine.wholeplace"));
        QVERIFY(page->files().empty());
        press(3);
        QCOMPARE(wp::document::snapshotsOf(driven->session().model()).size(), std::size_t{1});
        driven->trigger("save");
        QVERIFY(QFileInfo::exists(driven->dialogs.savePath));
        QCOMPARE(page->files().size(), std::size_t{1});
        driven->program.controller().openSample();
        QTest::mouseClick(page->files().front(), Qt::LeftButton);
        QCOMPARE(QString::fromStdU16String(driven->session().document().path().u16string()), driven->dialogs.savePath);
    }

    void looks_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << 1 << 100 << QStringLiteral("en");
        QTest::newRow("dark_welsh") << 2 << 100 << QStringLiteral("cy");
        QTest::newRow("text200") << 1 << 200 << QStringLiteral("en");
    }

    void looks()
    {
        QFETCH(int, theme);
        QFETCH(int, percent);
        QFETCH(QString, language);
        const auto driven = atStart();
        QVERIFY(driven);
        driven->program.appearance().setChoice(static_cast<format::ThemeChoice>(theme));
        driven->program.appearance().setTextPercent(percent);
        driven->program.language().setCode(language);
        QTest::qWait(150);
        QVERIFY(wp::testing::saveScreenshot(driven->window(), QStringLiteral("start_page_") + QString::fromLatin1(QTest::currentDataTag())));
        QTRY_COMPARE_WITH_TIMEOUT(wp::testing::cutOff(driven->window()), QString(), 3000);
    }
};

QTEST_MAIN(StartTest)
#include "start_test.moc"
