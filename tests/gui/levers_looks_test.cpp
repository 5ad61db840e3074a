// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/appearances.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/window.h"
#include "ui/screens/levers/measure_dialog.h"
#include "ui/screens/levers/ready_steps_dialog.h"
#include "ui/screens/levers/replace_dialog.h"
#include "ui/widgets/figure_spin_box.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/scroll_column.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::MeasureDialog;
using screens::ReadyStepsDialog;
using screens::ReplaceDialog;
using wp::scenario::Role;
using wp::testing::DrivenWindow;

/// Keeps pictures of what Levers opens, in each appearance, and sees that no text is cut off and none runs out.
class LeversLooksTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 120000;
    std::unique_ptr<DrivenWindow> m_driven;

    void keep(QDialog& dialog, const QString& name)
    {
        QApplication::setActiveWindow(&dialog);
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::qWait(100);
        QVERIFY(wp::testing::saveScreenshot(dialog, name + u'_' + QString::fromLatin1(QTest::currentDataTag())));
        const QSize window = m_driven->window().size();
        QVERIFY(dialog.width() <= window.width() && dialog.height() <= window.height());
        QCOMPARE(wp::testing::cutOff(dialog), QString());
        for (const QScrollArea* area : dialog.findChildren<QScrollArea*>()) {
            QVERIFY(!area->isVisible() || area->widget()->width() <= area->viewport()->width());
        }
    }

    static void scrollDown(const QDialog& dialog)
    {
        for (const QScrollArea* area : dialog.findChildren<QScrollArea*>()) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        m_driven->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_driven->window()));
    }

    void dialogs_data()
    {
        wp::testing::addAppearanceColumns();
        const QString english = QStringLiteral("en");
        QTest::newRow("1280_light") << 1280 << 1 << 100 << english;
        QTest::newRow("1920_light") << 1920 << 1 << 100 << english;
        QTest::newRow("1920_dark") << 1920 << 2 << 100 << english;
        QTest::newRow("1280_contrast") << 1280 << 3 << 100 << english;
        QTest::newRow("1280_welsh") << 1280 << 2 << 100 << QStringLiteral("cy");
        QTest::newRow("1920_text200") << 1920 << 1 << 200 << english;
        QTest::newRow("1280_text200") << 1280 << 1 << 200 << english;
    }

    void dialogs()
    {
        wp::testing::wear(*m_driven);
        auto* page = m_driven->page<screens::LeversPage>();
        page->tools().front()->trigger();
        auto* replace = m_driven->window().findChild<ReplaceDialog*>();
        QTRY_VERIFY_WITH_TIMEOUT(replace->replaceButton()->isEnabled(), patience);
        keep(*replace, QStringLiteral("replace"));
        replace->rest()->setChecked(true);
        scrollDown(*replace);
        keep(*replace, QStringLiteral("replace_foot"));
        replace->rest()->setChecked(false);
        delete replace;

        for (const std::size_t index : {std::size_t(4), std::size_t(5)}) {
            m_driven->card(Role::wholePlace, index)->editButton()->click();
            auto* measure = m_driven->window().findChild<MeasureDialog*>();
            keep(*measure, QStringLiteral("measure%1").arg(index));
            scrollDown(*measure);
            keep(*measure, QStringLiteral("measure%1_foot").arg(index));
            delete measure;
        }
        for (const Role role : {Role::cuts, Role::wholePlace}) {
            page->column(role)->addButton()->click();
            auto* steps = m_driven->window().findChild<ReadyStepsDialog*>();
            keep(*steps, role == Role::cuts ? QStringLiteral("usual_steps") : QStringLiteral("ready_steps"));
            delete steps;
        }
    }

    void cards_data() { dialogs_data(); }

    /// One lever refused with the nearest that can be, one locked, one beyond its range, and posts above them.
    void cards()
    {
        wp::testing::wear(*m_driven);
        shell::MainWindow& window = m_driven->window();
        window.showPage(1);
        QApplication::setActiveWindow(&window);
        auto* page = m_driven->page<screens::LeversPage>();
        page->lookPicker()->box()->setCurrentIndex(2);
        Q_EMIT page->lookPicker()->chosen(2);
        auto* refused = m_driven->card(Role::cuts, 0)->lever();
        refused->spinBox()->findChild<QLineEdit*>()->setFocus();
        refused->spinBox()->findChild<QLineEdit*>()->selectAll();
        QTest::keyClicks(refused->spinBox()->findChild<QLineEdit*>(), QStringLiteral("150%"));
        QTest::keyClick(refused->spinBox()->findChild<QLineEdit*>(), Qt::Key_Return);
        QVERIFY(refused->nearestButton()->isVisible());
        Q_EMIT m_driven->card(Role::wholePlace, 0)->lever()->lockChanged(true, QStringLiteral("agreed by the board"));
        Q_EMIT m_driven->card(Role::wholePlace, 5)->lever()->committed(wp::money::Number(wp::money::Decimal("0.6")));
        QTest::qWait(800);
        const QString tag = u'_' + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(wp::testing::saveScreenshot(window, QStringLiteral("lever_cards") + tag));
        QCOMPARE(wp::testing::cutOff(window), QString());
        auto* scroll = page->findChild<widgets::ScrollColumn*>();
        scroll->ensureWidgetVisible(m_driven->card(Role::wholePlace, 5));
        QTest::qWait(100);
        QVERIFY(wp::testing::saveScreenshot(window, QStringLiteral("lever_cards_foot") + tag));
        while (m_driven->session().steps().count() > 0 && m_driven->session().steps().canUndo()) {
            m_driven->session().undo();
        }
    }
};

QTEST_MAIN(LeversLooksTest)
#include "levers_looks_test.moc"
