// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lever.h"

#include "ui/format/appearance.h"
#include "ui/widgets/figure_spin_box.h"
#include "ui/widgets/lever_slider.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using widgets::Lever;
using wp::money::Decimal;
using wp::money::Number;

class LeverTest : public QObject {
    Q_OBJECT

    static widgets::LeverSpec rateSpec()
    {
        widgets::LeverSpec spec;
        spec.name = QStringLiteral("Cut each department");
        spec.quantity = format::Quantity::rate;
        spec.highest = Decimal("0.2");
        spec.limit = Decimal(1);
        spec.stops = {{Decimal("0.0333"), QStringLiteral("today")}, {Decimal("0.1"), QStringLiteral("shown elsewhere")}};
        spec.resetValue = Number(Decimal("0.0333"));
        spec.startYear = 2027;
        spec.firstYear = 2026;
        spec.lastYear = 2036;
        spec.ramp = 3;
        return spec;
    }

    static std::unique_ptr<Lever> shownLever()
    {
        auto lever = std::make_unique<Lever>();
        lever->setSpec(rateSpec());
        lever->setValue(Number(Decimal("0.05")));
        lever->resize(480, 160);
        lever->show();
        QApplication::setActiveWindow(lever.get());
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(lever.get());
        return lever;
    }

private Q_SLOTS:
    void initTestCase() { (new format::Appearance(*qApp))->setChoice(format::ThemeChoice::light); }

    void aDragIsOneCommit()
    {
        const auto lever = shownLever();
        QSignalSpy changing(lever.get(), &Lever::changing);
        QSignalSpy committed(lever.get(), &Lever::committed);
        QWidget* const slider = lever->slider();
        const int y = 16;
        QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(60, y));
        for (int x = 60; x <= 200; x += 10) {
            QTest::mouseMove(slider, QPoint(x, y));
        }
        QVERIFY(changing.count() > 5);
        QTest::qWait(700);
        QCOMPARE(committed.count(), 0);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(200, y));
        QCOMPARE(committed.count(), 1);
        QVERIFY(committed[0][0].value<Number>() == changing.last()[0].value<Number>());
        QVERIFY(lever->spinBox()->value() == lever->value());
        QTest::qWait(700);
        QCOMPARE(committed.count(), 1);
    }

    void eachKeyIsAHundredth()
    {
        const auto lever = shownLever();
        QSignalSpy changing(lever.get(), &Lever::changing);
        QSignalSpy committed(lever.get(), &Lever::committed);
        lever->slider()->setFocus();
        QTest::keyClick(lever->slider(), Qt::Key_Right);
        QTest::keyClick(lever->slider(), Qt::Key_Right);
        QCOMPARE(changing.count(), 2);
        QCOMPARE(committed.count(), 2);
        QCOMPARE(QString::fromStdString(lever->value().text()), QStringLiteral("0.054"));
        QTest::keyClick(lever->slider(), Qt::Key_End);
        QCOMPARE(QString::fromStdString(lever->value().text()), QStringLiteral("0.2"));
    }

    void aTickNearAStopIsTheStop()
    {
        const auto lever = shownLever();
        lever->slider()->setValue(17);
        QCOMPARE(QString::fromStdString(lever->value().text()), QStringLiteral("0.0333"));
    }

    void typingCommitsTheExactText()
    {
        const auto lever = shownLever();
        QSignalSpy committed(lever.get(), &Lever::committed);
        auto* const line = lever->spinBox()->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("7.25 %"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(QString::fromStdString(lever->value().text()), QStringLiteral("0.0725"));
        QCOMPARE(line->text(), QStringLiteral("7.25%"));
    }

    void nonsenseIsRefusedInWords()
    {
        const auto lever = shownLever();
        QSignalSpy refused(lever->spinBox(), &widgets::FigureSpinBox::refused);
        auto* const line = lever->spinBox()->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("150%"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(refused.count() >= 1);
        QVERIFY(refused[0][0].toString().contains(QStringLiteral("100%")));
        QCOMPARE(QString::fromStdString(lever->value().text()), QStringLiteral("0.05"));
    }

    void settingIsSilent()
    {
        const auto lever = shownLever();
        QSignalSpy changing(lever.get(), &Lever::changing);
        QSignalSpy committed(lever.get(), &Lever::committed);
        lever->setValue(Number(Decimal("0.12345")));
        lever->setSpec(rateSpec());
        QTest::qWait(600);
        QCOMPARE(changing.count() + committed.count(), 0);
        QCOMPARE(QString::fromStdString(lever->value().text()), QStringLiteral("0.12345"));
    }

    void lockTakesAReason()
    {
        const auto lever = shownLever();
        QSignalSpy locks(lever.get(), &Lever::lockChanged);
        QToolButton* lock = nullptr;
        for (auto* button : lever->findChildren<QToolButton*>()) {
            lock = button->accessibleName().startsWith(QStringLiteral("Lock")) ? button : lock;
            QVERIFY(button->accessibleName().contains(rateSpec().name));
            QVERIFY(button->isHidden() || (button->width() >= 32 && button->height() >= 32));
        }
        QVERIFY(lock);
        lock->click();
        QLineEdit* reason = nullptr;
        for (auto* edit : lever->findChildren<QLineEdit*>()) {
            reason = edit->accessibleName().startsWith(QStringLiteral("Reason")) ? edit : reason;
        }
        QVERIFY(reason && reason->isVisible());
        QTest::keyClicks(reason, QStringLiteral("agreed in May"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(locks.count(), 1);
        QVERIFY(lever->isLocked() && !lever->slider()->isEnabled());
        lock->click();
        QVERIFY(!lever->isLocked() && lever->slider()->isEnabled());
    }

    void sliderSaysWhoseItIs()
    {
        const auto lever = shownLever();
        auto* const slider = QAccessible::queryAccessibleInterface(lever->slider());
        QCOMPARE(slider->text(QAccessible::Name), rateSpec().name);
        QVERIFY(lever->slider()->height() >= 32);
    }
};

QTEST_MAIN(LeverTest)
#include "lever_test.moc"
