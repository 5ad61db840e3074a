// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "tests/gui/support/driven_window.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/levers/goal_seek_dialog.h"
#include "ui/screens/levers/optimiser_answer_view.h"
#include "ui/screens/levers/optimiser_dialog.h"
#include "ui/screens/levers/optimiser_question_view.h"
#include "ui/widgets/figure_edit.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::GoalSeekDialog;
using screens::OptimiserDialog;
using wp::money::Money;
using wp::scenario::Role;
using wp::testing::DrivenWindow;

/// Searching by keyboard on the real window: ask, apply, take back.
class SeekTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 120000;
    std::unique_ptr<DrivenWindow> m_driven;

    /// The dialog that a shortcut opens over the window, with the keyboard.
    template <class Dialog>
    Dialog* opened(Qt::KeyboardModifiers modifiers)
    {
        QApplication::setActiveWindow(&m_driven->window());
        QTest::keyClick(&m_driven->window(), Qt::Key_G, modifiers);
        auto* dialog = m_driven->window().findChild<Dialog*>();
        if (dialog && QTest::qWaitForWindowExposed(dialog)) {
            dialog->activateWindow();
            QApplication::setActiveWindow(dialog);
        }
        return dialog;
    }

    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    const wp::projection::Outcome& outcome() const { return m_driven->session().projected(Role::wholePlace)->outcome; }

    Money gap() const { return outcome().years[5].organisations[0].gap; }

    void takeBack()
    {
        QApplication::setActiveWindow(&m_driven->window());
        QTest::keyClick(&m_driven->window(), Qt::Key_Z, Qt::ControlModifier);
    }

    auto document() const { return wp::exchange::writeJson(m_driven->session().model()); }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1280, 720));
    }

    void shortcutsAreTheirOwn()
    {
        QSet<QKeySequence> known;
        for (const QAction* action : m_driven->window().actions().all()) {
            if (!action->shortcut().isEmpty()) {
                QVERIFY2(!known.contains(action->shortcut()), qPrintable(action->text()));
                known.insert(action->shortcut());
            }
        }
        QVERIFY(known.contains(QKeySequence(QStringLiteral("Ctrl+G"))));
        QVERIFY(known.contains(QKeySequence(QStringLiteral("Ctrl+Shift+G"))));
    }

    void goalSeekReachesAppliesAndIsTakenBack()
    {
        const auto before = document();
        const Money gapBefore = gap();
        auto* dialog = opened<GoalSeekDialog>(Qt::ControlModifier);
        QVERIFY(dialog);
        QCOMPARE(m_driven->window().currentPage()->id(), QStringLiteral("levers"));
        QCOMPARE(QApplication::focusWidget(), dialog->measurePicker());
        key(Qt::Key_Down);
        QVERIFY(dialog->measurePicker()->currentText().startsWith(QStringLiteral("Community investment fund")));
        for (int i = 0; i < 5; ++i) {
            key(Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget(), dialog->valueEdit()->line());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("14m"));
        key(Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(dialog->applyButton()->isEnabled(), patience);
        QTest::keyClick(dialog, Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(!m_driven->window().findChild<GoalSeekDialog*>());
        QVERIFY(gap() <= Money::rounded(wp::money::Decimal("14000000")));
        QVERIFY(gap() > Money::rounded(wp::money::Decimal("13999990")));
        QCOMPARE(m_driven->session().steps().count(), 1);
        QVERIFY(m_driven->window()
                    .actions()
                    .find(QStringLiteral("undo"))
                    ->text()
                    .contains(QStringLiteral("Gap of Council")));
        takeBack();
        QVERIFY(document() == before);
        QCOMPARE(gap().toText(), gapBefore.toText());
    }

    void aPointOfTheFrontierIsChosenAppliedAndTakenBack()
    {
        const auto before = document();
        auto* dialog = opened<OptimiserDialog>(Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog);
        QCOMPARE(QApplication::focusWidget(), dialog->findButton());
        key(Qt::Key_Return);
        QVERIFY(dialog->cancelButton()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findButton()->isVisible(), patience);
        auto* frame = dialog->answerView()->frontierFrame();
        QTRY_COMPARE(QApplication::focusWidget(), frame);
        QVERIFY(!dialog->answerView()->applyPointButton()->isEnabled());
        key(Qt::Key_Home);
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        const int at = frame->cursorYear();
        QCOMPARE(at, 2);
        const double saving = frame->data().series[static_cast<std::size_t>(frame->cursorSeries())].points[2].value;
        key(Qt::Key_Return);
        QVERIFY(dialog->answerView()->applyPointButton()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(frame->isTableShown());
        QTest::keyClick(dialog, Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(!m_driven->window().findChild<OptimiserDialog*>());
        QCOMPARE(outcome().appraisal.cumulativeSaving.toDouble(), saving);
        QCOMPARE(m_driven->session().steps().count(), 1);
        takeBack();
        QVERIFY(document() == before);

        dialog = opened<OptimiserDialog>(Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(dialog->answerView()->applyBestButton()->isEnabled(), "what was found stands again after undo");
        QTest::keyClick(dialog, Qt::Key_B, Qt::AltModifier);
        QTRY_VERIFY(document() != before);
        QCOMPARE(m_driven->session().steps().count(), 1);
    }

    void escapeCallsTheSearchOffAndThenCloses()
    {
        auto* dialog = opened<OptimiserDialog>(Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog);
        key(Qt::Key_Return);
        QVERIFY(dialog->cancelButton()->isVisible());
        QElapsedTimer clock;
        clock.start();
        key(Qt::Key_Escape);
        QVERIFY(dialog->findButton()->isVisible());
        QVERIFY(clock.elapsed() < 100);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->tabs()->currentIndex(), 0);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!m_driven->window().findChild<OptimiserDialog*>());
        QCOMPARE(m_driven->session().steps().count(), 0);
    }

    void thePageHasButtonsForBoth()
    {
        m_driven->window().showPage(1);
        auto* page = m_driven->page<screens::LeversPage>();
        for (const QAction* tool : page->tools()) {
            const auto buttons = page->findChildren<QPushButton*>();
            const QString words = QString(tool->text()).remove(u'&');
            QVERIFY2(std::ranges::any_of(buttons, [&](const auto* b) { return b->isVisible() && b->text() == words; }),
                     qPrintable(words));
        }
        m_driven->session().close();
        for (const QAction* tool : page->tools()) {
            QVERIFY(!tool->isEnabled());
        }
    }
};

QTEST_MAIN(SeekTest)
#include "seek_test.moc"
