// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/cases.h"
#include "core/document/priorities.h"
#include "core/exchange/json.h"
#include "tests/gui/support/appearances.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/window.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/compare/compare_page.h"
#include "ui/screens/people/case_view.h"
#include "ui/screens/people/people_page.h"
#include "ui/screens/place/place_page.h"
#include "ui/screens/start/priorities_card.h"
#include "ui/screens/start/start_page.h"
#include "ui/shell/rename_dialog.h"
#include "ui/shell/scenario_menu.h"
#include "ui/widgets/door_label.h"
#include "ui/widgets/picker.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::LeversPage;
using screens::StartPage;
using wp::scenario::Role;
using wp::testing::DrivenWindow;

/// What a newcomer meets and what a room agrees on: the lever that asks to be moved, the strip that ticks its steps off,
/// the shared priorities, and the names of scenarios and cases; all by keyboard.
class FirstStepsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;

    QString stepName(std::size_t step) { return m_driven->page<StartPage>()->stepTitles()[step]->accessibleName(); }
    bool isDone(std::size_t step) { return stepName(step).endsWith(QStringLiteral("done")); }
    void showScreen(const char* id) { m_driven->window().showScreen(QString::fromLatin1(id)); }
    std::string json() { return wp::exchange::writeJson(m_driven->session().model()); }

    /// The dialog that a name is typed into.
    void typeName(const QString& name)
    {
        shell::RenameDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_driven->window().findChild<shell::RenameDialog*>()) && dialog->isVisible());
        dialog->field()->selectAll();
        QTest::keyClicks(dialog->field(), name);
        QTest::keyClick(dialog->field(), Qt::Key_Return);
    }

    void keepPicture(const QString& what)
    {
        QTest::qWait(500);
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(wp::testing::saveScreenshot(m_driven->window(), QStringLiteral("first_steps_%1_%2").arg(what, row)));
        QTRY_COMPARE_WITH_TIMEOUT(wp::testing::cutOff(m_driven->window()), QString(), 3000);
    }

private Q_SLOTS:
    void cleanup() { m_driven.reset(); }

    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1280, 720));
    }

    void theFirstLeverAsksToBeMovedUntilItWas()
    {
        showScreen("levers");
        auto* card = m_driven->card(Role::wholePlace, 0);
        QVERIFY(card->isPointedOut());
        QVERIFY(!m_driven->card(Role::wholePlace, 1)->isPointedOut());
        QVERIFY(!m_driven->card(Role::cuts, 0)->isPointedOut());
        QVERIFY(m_driven->page<LeversPage>()->chartFrame()->data().series.size() == 3);
        QSlider* slider = card->lever()->findChild<QSlider*>();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(!card->isPointedOut());
        m_driven->program.controller().openSample();
        QTRY_VERIFY(m_driven->card(Role::wholePlace, 0)->isPointedOut());
    }

    void theSampleOpensWithItsLinesDrawn()
    {
        showScreen("start");
        m_driven->trigger("sample");
        QCOMPARE(m_driven->window().currentPage()->id(), QStringLiteral("levers"));
        QVERIFY(m_driven->card(Role::wholePlace, 0)->isVisible() && m_driven->card(Role::wholePlace, 0)->isPointedOut());
    }

    void theStripTicksItsStepsOff()
    {
        showScreen("start");
        for (std::size_t step = 0; step < 4; ++step) {
            QVERIFY2(!isDone(step), qPrintable(stepName(step)));
        }
        auto* page = m_driven->page<StartPage>();
        showScreen("levers");
        QSlider* slider = m_driven->card(Role::wholePlace, 0)->lever()->findChild<QSlider*>();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(isDone(0) && !isDone(1));
        showScreen("trajectory");
        QVERIFY(isDone(1) && !isDone(2));
        showScreen("start");
        page->steps()[2]->setFocus();
        QTest::keyClick(page->steps()[2], Qt::Key_Space);
        QVERIFY(isDone(2) && !isDone(3));
        page->steps()[3]->setFocus();
        QTest::keyClick(page->steps()[3], Qt::Key_Space);
        QVERIFY(isDone(3));
        QVERIFY(wp::testing::saveScreenshot(m_driven->window(), QStringLiteral("start_steps_done")));
    }

    void theSharedPrioritiesAreChosenByKeys()
    {
        showScreen("start");
        const std::string before = json();
        auto* card = m_driven->page<StartPage>()->priorities();
        QVERIFY(!card->picker(1)->isEnabled());
        for (std::size_t slot = 0; slot < 3; ++slot) {
            QComboBox* box = card->picker(slot)->box();
            box->setFocus();
            for (std::size_t down = 0; down < slot + 2; ++down) {
                QTest::keyClick(box, Qt::Key_Down);
            }
        }
        QCOMPARE(wp::document::prioritiesOf(m_driven->session().model()).size(), std::size_t{3});
        QVERIFY(!card->picker(0)->box()->accessibleName().isEmpty());
        showScreen("levers");
        QVERIFY(m_driven->page<LeversPage>()->column(Role::wholePlace)->priorities()->isVisible());
        while (m_driven->session().steps().canUndo()) {
            m_driven->session().undo();
        }
        QCOMPARE(json(), before);
    }

    void scenariosAreRenamedAndRemovedWhereTheyArePicked()
    {
        const std::string before = json();
        showScreen("levers");
        auto* menu = m_driven->page<LeversPage>()->column(Role::wholePlace)->scenarioMenu();
        QVERIFY(menu->isVisible() && !menu->accessibleName().isEmpty());
        menu->renameAction()->trigger();
        typeName(QStringLiteral("Prevention first"));
        QCOMPARE(QString::fromStdString(*m_driven->session().scenarioOf(Role::wholePlace)->name), QStringLiteral("Prevention first"));
        QCOMPARE(m_driven->session().steps().count(), 1);
        menu->renameAction()->trigger();
        typeName(QStringLiteral("  "));
        auto* dialog = m_driven->window().findChild<shell::RenameDialog*>();
        QVERIFY(dialog->isVisible() && dialog->refusal()->isVisible());
        QTest::keyClick(dialog->field(), Qt::Key_Escape);
        QTRY_VERIFY(!m_driven->window().findChild<shell::RenameDialog*>());

        showScreen("compare");
        auto* compare = m_driven->page<screens::ComparePage>();
        QVERIFY(compare->scenarioMenu(1)->isVisible());
        compare->scenarioMenu(1)->removeAction()->trigger(); // another follows it
        QVERIFY(compare->refusal()->isVisible());
        const auto scenarios = m_driven->session().model().scenarios.size();
        compare->varying()->menu()->actions().front()->trigger();
        QCOMPARE(m_driven->session().model().scenarios.size(), scenarios + 1);
        m_driven->session().undo();
        m_driven->session().undo();
        QCOMPARE(json(), before);
    }

    void aCaseIsRenamedAndRemoved()
    {
        const std::string before = json();
        showScreen("people");
        auto* view = m_driven->page<screens::PeoplePage>()->oneCase();
        QVERIFY(!view->caseName()->isVisible());
        view->starting()->click();
        view->caseName()->setFocus();
        view->caseName()->selectAll();
        QTest::keyClicks(view->caseName(), QStringLiteral("A second chance"));
        QTest::keyClick(view->caseName(), Qt::Key_Return);
        QCOMPARE(wp::document::casesOf(m_driven->session().model()).front().name, std::string("A second chance"));
        view->droppingCase()->setFocus();
        QTest::keyClick(view->droppingCase(), Qt::Key_Space);
        QVERIFY(wp::document::casesOf(m_driven->session().model()).empty());
        QCOMPARE(m_driven->session().steps().count(), 3);
        while (m_driven->session().steps().canUndo()) {
            m_driven->session().undo();
        }
        QCOMPARE(json(), before);
    }

    void itIsLookedAt_data() { wp::testing::addAppearances(); }

    void itIsLookedAt()
    {
        const auto& streams = m_driven->session().model().place.streams;
        QVERIFY(m_driven->session()
                    .perform(wp::document::prioritising(m_driven->session().model(), {streams[0].id, streams[3].id, streams[5].id}),
                             [] { return QString(); })
                    .empty());
        wp::testing::wear(*m_driven);
        for (const char* screen : {"start", "levers", "compare", "people"}) {
            showScreen(screen);
            keepPicture(QString::fromLatin1(screen));
        }
        showScreen("place");
        QTabBar* tabs = m_driven->page<screens::PlacePage>()->tabs();
        for (const int tab : {1, 6}) { // demand streams and assumptions
            tabs->setCurrentIndex(tab);
            keepPicture(QStringLiteral("place%1").arg(tab));
        }
    }
};

QTEST_MAIN(FirstStepsTest)
#include "first_steps_test.moc"
