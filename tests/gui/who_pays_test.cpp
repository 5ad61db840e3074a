// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/scrolled_pictures.h"
#include "tests/support/window.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/who_pays/deal_card.h"
#include "ui/screens/who_pays/deal_edit.h"
#include "ui/screens/who_pays/pocket_table.h"
#include "ui/screens/who_pays/who_pays_page.h"
#include "ui/widgets/figure_spin_box.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::WhoPaysPage;
using wp::scenario::Role;
using wp::testing::DrivenWindow;

/// Who pays and who gains, by keyboard alone, and for whoever cannot see it.
class WhoPaysFlowTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 60000;
    std::unique_ptr<DrivenWindow> m_driven;
    WhoPaysPage* m_page = nullptr;

    void waitUntilKnown() { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isRefining(), patience); }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1600, 900));
        QTest::keyClick(&m_driven->window(), Qt::Key_6, Qt::ControlModifier);
        m_page = m_driven->page<WhoPaysPage>();
        QVERIFY(m_page->isVisible());
        waitUntilKnown();
    }

    void aDealIsMadeChangedAndTakenBack()
    {
        const auto total = [this] { return m_driven->session().projected(Role::wholePlace)->outcome.appraisal.cumulativeSaving; };
        const auto before = total();
        QCOMPARE(m_page->positionsFrame()->data().series.size(), std::size_t(3));
        m_page->deals()->adding()->setFocus();
        QTest::keyClick(m_page->deals()->adding(), Qt::Key_Space);
        waitUntilKnown();
        QCOMPARE(m_page->deals()->edits().size(), std::size_t(1));
        QCOMPARE(m_page->positionsFrame()->data().series.size(), std::size_t(4));
        auto* share = m_page->deals()->edits()[0]->share();
        share->setFocus();
        QTest::keyClick(share, Qt::Key_Up);
        waitUntilKnown();
        QCOMPARE(share->value().text(), std::string("0.3"));
        QVERIFY(share->hasFocus());
        auto* taker = m_page->deals()->edits()[0]->taker();
        const int was = taker->currentIndex();
        taker->setFocus();
        QTest::keyClick(taker, was > 0 ? Qt::Key_Up : Qt::Key_Down);
        QVERIFY(taker->currentIndex() != was);
        waitUntilKnown();
        QVERIFY(total() == before);
        QVERIFY(wp::testing::saveScreenshot(m_driven->window(), QStringLiteral("whoPays_deal")));
        for (int step = 0; step < 3; ++step) {
            QTest::keyClick(&m_driven->window(), Qt::Key_Z, Qt::ControlModifier);
        }
        QVERIFY(!m_page->deals()->edits()[0]->isVisible());
    }

    void keysMoveRibbonsAndOpenTheirFigures()
    {
        QSignalSpy opened(&m_driven->session(), &shell::Session::figureWanted);
        auto* frame = m_page->flowsFrame();
        frame->setFocus();
        QTest::keyClick(frame, Qt::Key_Down);
        QCOMPARE(frame->cursorYear(), 1);
        QTest::keyClick(frame, Qt::Key_Return);
        m_page->matrix()->setFocus();
        m_page->matrix()->setCurrentIndex(m_page->matrix()->model()->index(m_page->matrix()->model()->rowCount() - 1, 0));
        QTest::keyClick(m_page->matrix(), Qt::Key_Return);
        QVERIFY(opened.count() >= 2);
        QTest::qWait(1500);
        int words = 0;
        for (const QPushButton* row : m_driven->window().findChildren<QPushButton*>()) {
            for (const QLabel* label : row->isVisible() ? row->findChildren<QLabel*>() : QList<QLabel*>()) {
                QVERIFY2(row->rect().contains(label->geometry()), qPrintable(label->text()));
                ++words;
            }
        }
        QVERIFY(words >= 20);
        QVERIFY(wp::testing::saveScreenshot(m_driven->window(), QStringLiteral("whoPays_evidence")));
        QTest::keyClick(&m_driven->window(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(m_page->positionsFrame()->isTableShown() && frame->isTableShown());
    }

    void theFlowIsAChartWithATable()
    {
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(m_page->flowsFrame());
        QVERIFY(chart && chart->role() == QAccessible::Chart && chart->tableInterface());
        QCOMPARE(chart->tableInterface()->rowCount(), int(m_page->flowsFrame()->data().categories.size()));
        QVERIFY(chart->text(QAccessible::Description).contains(QStringLiteral("£")));
        QAccessibleInterface* matrix = QAccessible::queryAccessibleInterface(m_page->matrix());
        QVERIFY(matrix && !matrix->text(QAccessible::Name).isEmpty());
        QVERIFY(!m_page->findings().isEmpty());
    }

    void itIsLookedAt_data() { wp::testing::addAppearances(); }

    void itIsLookedAt()
    {
        m_page->deals()->adding()->click();
        waitUntilKnown();
        wp::testing::wear(*m_driven);
        waitUntilKnown();
        wp::testing::picturesDown(*m_driven, *m_page, QStringLiteral("whoPays"));
    }
};

QTEST_MAIN(WhoPaysFlowTest)
#include "who_pays_test.moc"
