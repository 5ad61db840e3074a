// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/appearances.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/window.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/levers/goal_seek_dialog.h"
#include "ui/screens/levers/optimiser_answer_view.h"
#include "ui/screens/levers/optimiser_dialog.h"
#include "ui/screens/levers/optimiser_question_view.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::GoalSeekDialog;
using screens::OptimiserDialog;
using wp::testing::DrivenWindow;

/// Keeps pictures of the searching dialogs in each appearance, and sees that they are within the window, that no text
/// is cut off and none runs out at the side.
class SeekLooksTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 120000;
    std::unique_ptr<DrivenWindow> m_driven;

    static QString faultOf(const QWidget& window)
    {
        for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
            if (area->isVisible() && area->widget()->width() > area->viewport()->width()) {
                return QStringLiteral("%1 px in %2").arg(area->widget()->width()).arg(area->viewport()->width());
            }
        }
        return wp::testing::cutOff(window);
    }

    static void isWhole(const QWidget& window) { QTRY_COMPARE(faultOf(window), QString()); }

    void keep(QDialog& dialog, const QString& name)
    {
        const QSize window = m_driven->window().size();
        QTRY_VERIFY2(dialog.width() <= window.width() && dialog.height() <= window.height(),
                     qPrintable(QStringLiteral("%1 × %2").arg(dialog.width()).arg(dialog.height())));
        isWhole(dialog);
        QVERIFY(wp::testing::saveScreenshot(dialog, name + u'_' + QString::fromLatin1(QTest::currentDataTag())));
    }

    void small()
    {
        m_driven->program.appearance().setChoice(format::ThemeChoice::light);
        m_driven->program.appearance().setTextPercent(100);
        m_driven->program.language().setCode(QStringLiteral("en"));
        m_driven->window().resize(1280, 720);
    }

    template <class Dialog>
    Dialog* opened(const char* words)
    {
        for (QAction* tool : m_driven->page<screens::LeversPage>()->tools()) {
            if (tool->shortcut() == QKeySequence(QString::fromLatin1(words))) {
                tool->trigger();
            }
        }
        auto* dialog = m_driven->window().findChild<Dialog*>();
        QApplication::setActiveWindow(dialog);
        return QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
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
        const QString welsh = QStringLiteral("cy");
        QTest::newRow("1280_light") << 1280 << 1 << 100 << english;
        QTest::newRow("1280_dark") << 1280 << 2 << 100 << english;
        QTest::newRow("1920_light") << 1920 << 1 << 100 << english;
        QTest::newRow("1920_dark") << 1920 << 2 << 100 << english;
        QTest::newRow("1280_contrast") << 1280 << 3 << 100 << english;
        QTest::newRow("1280_welsh") << 1280 << 1 << 100 << welsh;
        QTest::newRow("1920_text200") << 1920 << 1 << 200 << english;
        QTest::newRow("1280_text200") << 1280 << 1 << 200 << english;
        QTest::newRow("1280_welsh_text200") << 1280 << 2 << 200 << welsh;
    }

    void dialogs()
    {
        wp::testing::wear(*m_driven);

        auto* seek = opened<GoalSeekDialog>("Ctrl+G");
        seek->measurePicker()->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(seek->applyButton()->isEnabled(), patience);
        keep(*seek, QStringLiteral("goal_seek"));
        delete seek;

        auto* best = opened<OptimiserDialog>("Ctrl+Shift+G");
        best->tabs()->setCurrentIndex(0);
        keep(*best, QStringLiteral("optimiser_question"));
        best->findButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(best->findButton()->isVisible(), patience);
        auto* frame = best->answerView()->frontierFrame();
        QTest::keyClick(frame, Qt::Key_Home);
        QTest::keyClick(frame, Qt::Key_Right);
        QTest::keyClick(frame, Qt::Key_Right);
        QTest::keyClick(frame, Qt::Key_Return);
        QCOMPARE(best->tabs()->currentIndex(), 1);
        keep(*best, QStringLiteral("optimiser_answer"));
        auto* area = qobject_cast<QScrollArea*>(best->tabs()->currentWidget());
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        keep(*best, QStringLiteral("optimiser_answer_foot"));
        delete best;
    }

    void beyondTheEvidence()
    {
        small();
        auto* seek = opened<GoalSeekDialog>("Ctrl+G");
        seek->measurePicker()->setCurrentIndex(5);
        seek->thingPicker()->setCurrentIndex(0);
        seek->findChild<QCheckBox*>()->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(seek->applyButton()->isEnabled(), patience);
        keep(*seek, QStringLiteral("goal_seek_beyond"));
        delete seek;

        auto* best = opened<OptimiserDialog>("Ctrl+Shift+G");
        best->questionView()->beyond()->setChecked(true);
        keep(*best, QStringLiteral("optimiser_question_beyond"));
        best->findButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(best->findButton()->isVisible(), patience);
        keep(*best, QStringLiteral("optimiser_answer_beyond"));
        const auto labels = best->answerView()->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().endsWith(QStringLiteral("\nbeyond the evidence"));
        }));
        best->answerView()->toggleTable();
        keep(*best, QStringLiteral("optimiser_answer_table"));
        best->questionView()->beyond()->setChecked(false);
        delete best;
    }

    void whileItLooks()
    {
        small();
        auto* best = opened<OptimiserDialog>("Ctrl+Shift+G");
        best->findButton()->click();
        QVERIFY(best->cancelButton()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(best->findChild<QProgressBar*>()->value() > 300, 60000);
        QVERIFY(wp::testing::saveScreenshot(*best, QStringLiteral("optimiser_busy")));
        best->cancelButton()->click();
        delete best;
    }
};

QTEST_MAIN(SeekLooksTest)
#include "seek_looks_test.moc"
