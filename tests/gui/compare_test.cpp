// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/decisions.h"
#include "core/document/edits.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/scrolled_pictures.h"
#include "tests/support/window.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/compare/compare_page.h"
#include "ui/screens/compare/decision_card.h"
#include "ui/screens/compare/difference_card.h"
#include "ui/widgets/picker.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::ComparePage;
using wp::testing::DrivenWindow;

/// Comparing by keyboard alone, and for whoever cannot see it.
class CompareFlowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;
    ComparePage* m_page = nullptr;

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1600, 900));
        QTest::keyClick(&m_driven->window(), Qt::Key_8, Qt::ControlModifier);
        m_page = m_driven->page<ComparePage>();
        QVERIFY(m_page->isVisible());
    }

    void aVariantIsMadeChangedAndReset()
    {
        m_page->picker(3)->box()->setFocus();
        QTest::keyClick(m_page->picker(3)->box(), Qt::Key_Home);
        QCOMPARE(m_page->viewModel().compared().size(), std::size_t(3));
        auto* menu = m_page->varying()->menu();
        menu->actions().at(menu->actions().size() - 2)->trigger();
        QCOMPARE(m_page->viewModel().compared().size(), std::size_t(4));
        const std::string variant = m_page->viewModel().compared()[3].projected->flat.id.text();
        QCOMPARE(variant, std::string("variant1"));
        m_page->picker(0)->box()->setFocus();
        QTest::keyClick(m_page->picker(0)->box(), Qt::Key_Home);
        QTest::keyClick(m_page->picker(1)->box(), Qt::Key_Home);
        const int before = m_page->differences()->model()->rowCount();
        QVERIFY(m_driven->session()
                    .perform(wp::document::overriding(m_driven->session().model(), variant, "families", "people", "\"600\""),
                             [] { return QStringLiteral("people"); })
                    .empty());
        QCOMPARE(m_page->differences()->model()->rowCount(), before + 1);
        auto* table = m_page->differences()->table();
        QVERIFY(!m_page->differences()->resetting()->isEnabled());
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 2));
        QVERIFY(m_page->differences()->resetting()->isEnabled());
        QVERIFY(wp::testing::saveScreenshot(m_driven->window(), QStringLiteral("compare_variant")));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(m_page->differences()->model()->rowCount(), before);
    }

    void aDecisionIsKeptAndTakenBack()
    {
        auto* decision = m_page->decision();
        decision->keeping()->setFocus();
        QTest::keyClick(decision->keeping(), Qt::Key_Space);
        QVERIFY(wp::document::decisionsOf(m_driven->session().model()).empty());
        QVERIFY(decision->reason()->hasFocus());
        QTest::keyClicks(decision->reason(), QStringLiteral("It leaves most services whole"));
        decision->owner()->setFocus();
        QTest::keyClicks(decision->owner(), QStringLiteral("Director of finance"));
        QTest::keyClick(decision->owner(), Qt::Key_Return);
        const auto kept = wp::document::decisionsOf(m_driven->session().model());
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].owner, std::string("Director of finance"));
        QCOMPARE(kept[0].reviewDate, decision->review()->date().toString(Qt::ISODate).toStdString());
        QVERIFY(decision->reason()->text().isEmpty());
        QTest::keyClicks(decision->reason(), QStringLiteral("Ask jo.smith@example.com"));
        QTest::keyClicks(decision->owner(), QStringLiteral("Chair"));
        QTest::keyClick(decision->owner(), Qt::Key_Return);
        QCOMPARE(wp::document::decisionsOf(m_driven->session().model()).size(), std::size_t(1));
        QVERIFY(!decision->reason()->text().isEmpty());
        m_driven->session().undo();
        QVERIFY(wp::document::decisionsOf(m_driven->session().model()).empty());
    }

    void keysMoveTheOutcomesAndOpenFigures()
    {
        QSignalSpy opened(&m_driven->session(), &shell::Session::figureWanted);
        auto* frame = m_page->outcomesFrame();
        frame->setFocus();
        QTest::keyClick(frame, Qt::Key_Down);
        QTest::keyClick(frame, Qt::Key_Right);
        QCOMPARE(frame->cursorYear(), 1);
        QCOMPARE(frame->cursorSeries(), 1);
        QTest::keyClick(frame, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(&m_driven->window(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(frame->isTableShown() && m_page->coursesFrame()->isTableShown());
    }

    void whatIsSeenCanBeHeard()
    {
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(m_page->outcomesFrame());
        QVERIFY(chart && chart->role() == QAccessible::Chart && chart->tableInterface());
        QCOMPARE(chart->tableInterface()->columnCount(), 4);
        QVERIFY(chart->text(QAccessible::Description).contains(QStringLiteral("£")));
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(m_page->differences()->table());
        QVERIFY(table && !table->text(QAccessible::Name).isEmpty());
        QVERIFY(m_page->findings().size() == 2);
    }

    void itIsLookedAt_data() { wp::testing::addAppearances(); }

    void itIsLookedAt()
    {
        wp::testing::wear(*m_driven);
        wp::testing::picturesDown(*m_driven, *m_page, QStringLiteral("compare"));
    }
};

QTEST_MAIN(CompareFlowTest)
#include "compare_test.moc"
