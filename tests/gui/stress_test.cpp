// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stress_tests.h"
#include "core/exchange/json.h"
#include "tests/gui/support/appearances.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/window.h"
#include "ui/screens/place/place_page.h"
#include "ui/screens/place/stress_dialog.h"
#include "ui/screens/place/stress_view.h"
#include "ui/shell/page_area.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/figure_spin_box.h"
#include "ui/widgets/picker.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::PlacePage;
using screens::StressDialog;
using screens::StressModel;
using screens::StressView;
using wp::scenario::ChangeKind;
using wp::testing::DrivenWindow;

/// Stress tests on the real window: by keyboard alone, by what is read out, and in pictures.
class StressTestsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;
    StressView* m_view = nullptr;

    StressDialog* dialog() const { return m_driven->window().findChild<StressDialog*>(); }

    void answer() { QTRY_VERIFY_WITH_TIMEOUT(!m_view->model()->isRefining(), 60000); }

    void takeKeyboardTo(QWidget* window) const
    {
        QVERIFY(window && QTest::qWaitForWindowExposed(window));
        window->activateWindow();
        QApplication::setActiveWindow(window);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(m_view->table(), key, modifiers); }

    auto document() const { return wp::exchange::writeJson(m_driven->session().model()); }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1280, 720));
        QTest::keyClick(&m_driven->window(), Qt::Key_2, Qt::ControlModifier);
        auto* page = m_driven->page<PlacePage>();
        m_view = page->stress();
        page->tabs()->setFocus();
        while (page->tabs()->currentIndex() < page->tabs()->count() - 1) {
            QTest::keyClick(page->tabs(), Qt::Key_Right);
        }
        QVERIFY(m_view->isVisible());
        for (int i = 0; i < 4 && !m_view->table()->hasFocus(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        }
        QVERIFY(m_view->table()->hasFocus());
        answer();
    }

    void oneIsMadeTriedPlannedForAndTakenBackByKeys()
    {
        const std::string before = document();
        key(Qt::Key_Insert);
        takeKeyboardTo(dialog());
        QCOMPARE(QApplication::focusWidget(), dialog()->nameEdit());
        QTest::keyClicks(dialog()->nameEdit(), QStringLiteral("A bad year"));
        QTest::keyClick(dialog()->nameEdit(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), dialog()->noteEdit());
        QTest::keyClicks(dialog()->noteEdit(), QStringLiteral("Treasurer"));
        QTest::keyClick(dialog()->noteEdit(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), dialog()->amountEdit(ChangeKind::funding));
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), dialog()->whosePicker());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(dialog(), Qt::Key_K, Qt::AltModifier);
        QTRY_VERIFY(!dialog());
        const auto tests = wp::document::stressTestsOf(m_driven->session().model());
        QCOMPARE(tests.size(), 6u);
        QCOMPARE(tests.back().name, std::string("A bad year"));
        QCOMPARE(tests.back().note, std::string("Treasurer"));
        QCOMPARE(tests.back().changes.size(), 1u);
        QCOMPARE(tests.back().changes[0].amount.text(), std::string("-0.03"));
        QCOMPARE(tests.back().changes[0].organisation, std::string("council"));
        takeKeyboardTo(&m_driven->window());
        answer();
        QCOMPARE(m_view->table()->currentIndex().row(), 6);
        const QString reserves = m_view->model()->index(6, StressModel::reserves).data().toString().section(u' ', 0, 0);
        for (int i = 0; i < 5 && !m_view->applyButton()->hasFocus(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(m_view->applyButton()->hasFocus());
        QTest::keyClick(m_view->applyButton(), Qt::Key_Space);
        QVERIFY(m_view->banner()->isVisible());
        answer();
        QCOMPARE(m_view->model()->index(0, StressModel::reserves).data().toString(), reserves);
        QCOMPARE(m_driven->session().steps().count(), 2);
        m_view->table()->setFocus();
        key(Qt::Key_D, Qt::ControlModifier);
        key(Qt::Key_Delete);
        QCOMPARE(m_driven->session().steps().count(), 4);
        while (m_driven->session().steps().canUndo()) {
            QTest::keyClick(&m_driven->window(), Qt::Key_Z, Qt::ControlModifier);
        }
        QCOMPARE(document(), before);
    }

    void enterOpensAFigureAsPlannedAndAStressTestToEdit()
    {
        m_view->table()->setCurrentIndex(m_view->model()->index(0, StressModel::gap));
        key(Qt::Key_Return);
        QVERIFY(m_driven->window().pageArea().isOpen());
        m_driven->window().pageArea().close();
        m_view->table()->setFocus();
        m_view->table()->setCurrentIndex(m_view->model()->index(5, StressModel::gap));
        key(Qt::Key_Return);
        takeKeyboardTo(dialog());
        QCOMPARE(dialog()->nameEdit()->text(), QStringLiteral("Savings delivered at 60%"));
        QCOMPARE(dialog()->amountEdit(ChangeKind::delivery)->value().text(), std::string("0.6"));
        QCOMPARE(dialog()->amountEdit(ChangeKind::prevention)->value().text(), std::string("1"));
        dialog()->nameEdit()->clear();
        dialog()->keepButton()->click();
        QVERIFY2(dialog() && dialog()->isVisible(), "without a name it is not kept");
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(!m_driven->session().steps().canUndo());
    }

    void everythingIsReadOut()
    {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(m_view->table());
        QVERIFY(spoken && !spoken->text(QAccessible::Name).isEmpty());
        const auto sees = [](const QWidget& in) {
            for (QWidget* widget : in.findChildren<QWidget*>()) {
                if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
                    QAccessibleInterface* named = QAccessible::queryAccessibleInterface(widget);
                    QVERIFY2(named && !named->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
                }
            }
        };
        sees(*m_view);
        const QString words = m_view->model()->index(2, StressModel::gap).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.startsWith(QStringLiteral("Under “Pay +2 points a year”, Gap 2035/36: ")), qPrintable(words));
        key(Qt::Key_F2);
        takeKeyboardTo(dialog());
        sees(*dialog());
        QVERIFY(!dialog()->amountEdit(ChangeKind::winter)->accessibleDescription().isEmpty());
    }

    void looks_data() { wp::testing::addAppearances(); }

    void looks()
    {
        wp::testing::wear(*m_driven);
        answer();
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(wp::testing::saveScreenshot(m_driven->window(), QStringLiteral("stress_") + tag));
        QTRY_COMPARE_WITH_TIMEOUT(wp::testing::cutOff(m_driven->window()), QString(), 3000);
        const QAbstractItemView* cells = m_view->table();
        for (int column = 0; column < StressModel::columns; ++column) {
            QVERIFY2(cells->sizeHintForColumn(column) <= m_view->table()->columnWidth(column), "every figure is seen whole");
        }
        m_view->applyButton()->click();
        answer();
        QTest::qWait(100);
        QVERIFY(wp::testing::saveScreenshot(m_driven->window(), QStringLiteral("stress_planned_") + tag));
        key(Qt::Key_F2);
        QVERIFY(dialog() && QTest::qWaitForWindowExposed(dialog()));
        QTest::qWait(100);
        QVERIFY(wp::testing::saveScreenshot(*dialog(), QStringLiteral("stress_dialog_") + tag));
        const QSize window = m_driven->window().size();
        QVERIFY(dialog()->width() <= window.width() && dialog()->height() <= window.height());
        QCOMPARE(wp::testing::cutOff(*dialog()), QString());
        for (const QScrollArea* area : dialog()->findChildren<QScrollArea*>()) {
            QVERIFY(area->widget()->width() <= area->viewport()->width());
        }
    }
};

QTEST_MAIN(StressTestsTest)
#include "stress_test.moc"
