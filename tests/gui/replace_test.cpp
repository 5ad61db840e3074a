// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "tests/gui/support/driven_window.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/levers/measure_dialog.h"
#include "ui/screens/levers/ready_steps_dialog.h"
#include "ui/screens/levers/replace_dialog.h"
#include "ui/widgets/figure_spin_box.h"
#include "ui/widgets/lever_slider.h"
#include "ui/widgets/picker.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::MeasureDialog;
using screens::ReadyStepsDialog;
using screens::ReplaceDialog;
using wp::money::Money;
using wp::scenario::Role;
using wp::testing::DrivenWindow;

/// Replacing cuts and adding ready-made steps by keyboard on the real window.
class ReplaceTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 120000;
    std::unique_ptr<DrivenWindow> m_driven;

    template <class Dialog>
    Dialog* shown()
    {
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

    auto document() const { return wp::exchange::writeJson(m_driven->session().model()); }

    void takeBack()
    {
        QApplication::setActiveWindow(&m_driven->window());
        QTest::keyClick(&m_driven->window(), Qt::Key_Z, Qt::ControlModifier);
    }

    Money gapOf(Role role) const
    {
        Money gap;
        for (const auto& organisation : m_driven->session().projected(role)->outcome.years[5].organisations) {
            gap += organisation.gap;
        }
        return gap;
    }

    /// Every part that takes the keyboard has a name, or a label whose buddy it is.
    static QString unnamed(const QWidget& dialog)
    {
        for (const QWidget* part : dialog.findChildren<QWidget*>()) {
            const bool isInside = qobject_cast<const QAbstractSpinBox*>(part->parentWidget()) ||
                                  qobject_cast<const QAbstractScrollArea*>(part->parentWidget());
            if (part->isVisible() && part->focusPolicy() != Qt::NoFocus && !isInside) {
                QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(part));
                if (!heard || heard->text(QAccessible::Name).isEmpty()) {
                    return QString::fromLatin1(part->metaObject()->className());
                }
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1280, 720));
    }

    void cutsAreReplacedAppliedAndTakenBack()
    {
        const auto before = document();
        QTest::keyClick(&m_driven->window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = shown<ReplaceDialog>();
        QVERIFY(dialog);
        QCOMPARE(QApplication::focusWidget(), dialog->cutsPicker());
        QTRY_VERIFY_WITH_TIMEOUT(dialog->replaceButton()->isEnabled(), patience);
        QCOMPARE(unnamed(*dialog), QString());
        QVERIFY(dialog->rest()->isVisible());
        for (int i = 0; i < 60 && QApplication::focusWidget() != dialog->rest(); ++i) {
            key(Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget(), dialog->rest());
        key(Qt::Key_Space);
        QVERIFY(dialog->chartFrame()->data().title.startsWith(QStringLiteral("Matched in 2030/31")));
        QTest::keyClick(dialog, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(dialog->chartFrame()->isTableShown());
        QTest::keyClick(dialog, Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(!m_driven->window().findChild<ReplaceDialog*>());
        QCOMPARE(m_driven->session().steps().count(), 1);
        QVERIFY(gapOf(Role::wholePlace) <= gapOf(Role::cuts));
        takeBack();
        QVERIFY(document() == before);
    }

    void escapeLeavesAllAsItWas()
    {
        const auto before = document();
        QTest::keyClick(&m_driven->window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = shown<ReplaceDialog>();
        QVERIFY(dialog);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!m_driven->window().findChild<ReplaceDialog*>());
        QVERIFY(document() == before);
    }

    void readyMadeStepsAreAddedByKeyboard()
    {
        const auto before = document();
        m_driven->window().showPage(1);
        auto* page = m_driven->page<screens::LeversPage>();
        const std::size_t had = page->column(Role::wholePlace)->cardCount();
        auto* button = page->column(Role::wholePlace)->addButton();
        button->setFocus();
        key(Qt::Key_Space);
        auto* dialog = shown<ReadyStepsDialog>();
        QVERIFY(dialog);
        QCOMPARE(unnamed(*dialog), QString());
        dialog->chosen(0)->setFocus();
        key(Qt::Key_Space);
        QVERIFY(dialog->addButton()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(!m_driven->window().findChild<ReadyStepsDialog*>());
        QCOMPARE(page->column(Role::wholePlace)->cardCount(), had + 1);
        QCOMPARE(m_driven->session().steps().count(), 1);
        takeBack();
        QVERIFY(document() == before);
    }

    void everyFieldOfAMeasureIsReachedByKeyboard()
    {
        const auto before = document();
        m_driven->window().showPage(1);
        auto* card = m_driven->card(Role::wholePlace, 5);
        card->editButton()->setFocus();
        key(Qt::Key_Space);
        auto* dialog = shown<MeasureDialog>();
        QVERIFY(dialog);
        QCOMPARE(unnamed(*dialog), QString());
        QVERIFY(!dialog->keepButton()->isEnabled());
        auto* years = dialog->editor("rampYears");
        years->setFocus();
        key(Qt::Key_Up);
        auto* cost = qobject_cast<QLineEdit*>(dialog->editor("implementationCost"));
        cost->setFocus();
        cost->selectAll();
        QTest::keyClicks(cost, QStringLiteral("5m"));
        key(Qt::Key_Return);
        QVERIFY(dialog->keepButton()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_K, Qt::AltModifier);
        QTRY_VERIFY(!m_driven->window().findChild<MeasureDialog*>());
        QCOMPARE(m_driven->session().steps().count(), 1);
        takeBack();
        QVERIFY(document() == before);
    }

    void whatIsRefusedOffersTheNearestAsAButton()
    {
        m_driven->window().showPage(1);
        auto* lever = m_driven->card(Role::cuts, 0)->lever();
        auto* line = lever->spinBox()->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("150%"));
        key(Qt::Key_Return);
        QVERIFY(lever->nearestButton()->isVisible());
        QCOMPARE(lever->nearestButton()->text(), QStringLiteral("Set to 100%"));
        lever->nearestButton()->click();
        QVERIFY(!lever->nearestButton()->isVisible());
        QCOMPARE(lever->value().value(), wp::money::Decimal(1));
        QCOMPARE(m_driven->session().steps().count(), 1);
    }

    void settingsAreCopiedAndPasted()
    {
        m_driven->window().showPage(1);
        auto* column = m_driven->page<screens::LeversPage>()->column(Role::wholePlace);
        column->copyButton()->click();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("One front door\t30%")));
        QVERIFY(column->said().startsWith(QStringLiteral("Copied")));
        QApplication::clipboard()->setText(QStringLiteral("One front door\t45%\nMoon base\t3"));
        column->pasteButton()->setFocus();
        key(Qt::Key_Space);
        QCOMPARE(m_driven->session().steps().count(), 1);
        QVERIFY2(column->said().contains(QStringLiteral("Moon base")), qPrintable(column->said()));
    }

    void aLockIsKeptInTheDocument()
    {
        const auto before = document();
        m_driven->window().showPage(1);
        auto* lever = m_driven->card(Role::wholePlace, 5)->lever();
        Q_EMIT lever->lockChanged(true, QStringLiteral("agreed by the board"));
        QVERIFY(lever->isLocked());
        QVERIFY(!lever->slider()->isEnabled());
        QVERIFY(!m_driven->card(Role::wholePlace, 5)->inUse()->isEnabled());
        takeBack();
        QVERIFY(!lever->isLocked());
        QVERIFY(document() == before);
    }

    void theChartShowsPostsAndServicesWithdrawn()
    {
        m_driven->window().showPage(1);
        auto* page = m_driven->page<screens::LeversPage>();
        auto* box = page->lookPicker()->box();
        QCOMPARE(box->count(), 3 + static_cast<int>(m_driven->session().model().place.organisations.size()));
        box->setFocus();
        key(Qt::Key_Down);
        QVERIFY2(page->chartFrame()->data().title.startsWith(QStringLiteral("Services withdrawn in 2035/36: £")),
                 qPrintable(page->chartFrame()->data().title));
        key(Qt::Key_Down);
        QVERIFY2(page->chartFrame()->data().title.startsWith(QStringLiteral("Posts in 2035/36: ")),
                 qPrintable(page->chartFrame()->data().title));
        key(Qt::Key_End);
        QVERIFY(page->chartFrame()->data().unitLine.startsWith(QStringLiteral("Community and voluntary sector")));
    }
};

QTEST_MAIN(ReplaceTest)
#include "replace_test.moc"
