// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/cases.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/scrolled_pictures.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/people/case_view.h"
#include "ui/screens/people/cohort_view.h"
#include "ui/screens/people/people_page.h"
#include "ui/widgets/figure_spin_box.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::PeoplePage;
using wp::testing::DrivenWindow;

/// A case and a cohort by keyboard alone, looked at in each appearance, and for whoever cannot see them.
class PeopleFlowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;
    PeoplePage* m_page = nullptr;

    static void press(QPushButton* button)
    {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void showCohort()
    {
        m_page->tabs()->tabBar()->setFocus();
        QTest::keyClick(m_page->tabs()->tabBar(), Qt::Key_Right);
        QVERIFY(m_page->cohort()->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1600, 900));
        QTest::keyClick(&m_driven->window(), Qt::Key_7, Qt::ControlModifier);
        m_page = m_driven->page<PeoplePage>();
        QVERIFY(m_page->isVisible());
    }

    void aCaseIsStartedEditedAndTakenBack()
    {
        auto* view = m_page->oneCase();
        press(view->starting());
        QCOMPARE(wp::document::casesOf(m_driven->session().model()).size(), std::size_t(1));
        view->yearsBefore()->setFocus();
        QTest::keyClick(view->yearsBefore(), Qt::Key_Down);
        QCOMPARE(wp::document::casesOf(m_driven->session().model()).front().yearsBefore, std::int64_t(9));
        press(view->adding());
        QCOMPARE(view->table()->model()->rowCount(), 7);
        QVERIFY(view->table()->hasFocus());
        press(view->removing());
        QCOMPARE(view->table()->model()->rowCount(), 6);
        QGuiApplication::clipboard()->setText(QStringLiteral("2019/20\tBefore\tA&E\tattendance\t12\t£280\t\tledger\t4\n"));
        press(view->pasting());
        QCOMPARE(view->table()->model()->rowCount(), 7);
        QGuiApplication::clipboard()->setText(QStringLiteral("2019/20\tBefore\tA&E\tjo.smith@example.com\t12\t£280\t\t\t4\n"));
        press(view->pasting());
        QCOMPARE(view->table()->model()->rowCount(), 7);
        QVERIFY(view->refusal()->isVisible());
        for (int step = 0; step < 5; ++step) {
            m_driven->session().undo();
        }
        QVERIFY(wp::document::casesOf(m_driven->session().model()).empty());
    }

    void aCohortIsCutAndSent()
    {
        showCohort();
        auto* view = m_page->cohort();
        QTemporaryDir folder;
        QFile list(folder.filePath(QStringLiteral("list.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("person,A&E\nunit cost,280\np1,1\np2,2\np3,3\np4,4\np5,5\np6,6\n");
        list.close();
        m_driven->dialogs.openPath = list.fileName();
        press(view->opening());
        QCOMPARE(view->viewModel().people(), std::size_t(6));
        m_driven->dialogs.openPath = folder.filePath(QStringLiteral("none.csv"));
        press(view->opening());
        QVERIFY(view->refusal()->isVisible());
        QCOMPARE(view->viewModel().people(), std::size_t(6));
        press(view->inventing());
        const auto cut = view->viewModel().cut();
        view->cut()->setFocus();
        QTest::keyClick(view->cut(), Qt::Key_Up);
        QCOMPARE(view->viewModel().cut(), cut + 1);
        press(view->sending());
        QCOMPARE(m_driven->session().steps().count(), 1);
        m_driven->session().undo();
    }

    void itIsLookedAt_data() { wp::testing::addAppearances(); }

    void itIsLookedAt()
    {
        wp::testing::wear(*m_driven);
        wp::testing::picturesDown(*m_driven, *m_page->oneCase(), QStringLiteral("case"));
        m_page->tabs()->setCurrentIndex(1);
        wp::testing::picturesDown(*m_driven, *m_page->cohort(), QStringLiteral("cohort_empty"));
        m_page->cohort()->inventing()->click();
        wp::testing::picturesDown(*m_driven, *m_page->cohort(), QStringLiteral("cohort"));
    }

    void whatIsSeenCanBeHeard()
    {
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(m_page->oneCase()->stripFrame());
        QVERIFY(chart && chart->role() == QAccessible::Chart && chart->tableInterface());
        QCOMPARE(chart->tableInterface()->rowCount(), 5);
        QVERIFY(chart->text(QAccessible::Name).contains(QStringLiteral("3,355")));
        QVERIFY(m_page->findings().size() > 5);
        QSignalSpy rows(m_page->oneCase()->stripFrame(), &chart::ChartFrame::yearChanged);
        m_page->oneCase()->stripFrame()->setFocus();
        QTest::keyClick(m_page->oneCase()->stripFrame(), Qt::Key_Down);
        QCOMPARE(rows.count(), 1);
    }
};

QTEST_MAIN(PeopleFlowTest)
#include "people_test.moc"
