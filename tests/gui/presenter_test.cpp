// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/predictions.h"
#include "core/document/snapshots.h"
#include "core/exchange/json.h"
#include "tests/gui/support/appearances.h"
#include "tests/support/window.h"
#include "ui/screens/help/help_window.h"
#include "ui/screens/levers/levers_panel.h"
#include "ui/screens/present/clock_card.h"
#include "ui/screens/present/pen_overlay.h"
#include "ui/screens/present/present.h"
#include "ui/screens/present/present_view_model.h"
#include "ui/screens/present/presenter.h"
#include "ui/screens/present/presenter_window.h"
#include "ui/screens/present/screen_places.h"
#include "ui/screens/present/tally_cell.h"
#include "ui/screens/present/tally_view.h"
#include "ui/widgets/figure_spin_box.h"
#include "ui/widgets/lever.h"
#include "ui/widgets/lever_slider.h"
#include "ui/widgets/picker.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::Presenter;
using screens::PresenterWindow;
using screens::TallyViewModel;
using wp::document::Way;
using wp::scenario::Role;
using wp::testing::DrivenWindow;

/// Presenting with a second window: predictions, pen, notes, levers and clock, by keys, over screens that come and go, and
/// looked at.
class PresenterFlowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;

    screens::Present& present() { return m_driven->program.present(); }
    Presenter& presenter() { return m_driven->program.presenter(); }
    PresenterWindow& window() { return *presenter().presenterWindow(); }
    screens::PresentWindow& room() { return *present().room(); }
    screens::PresentViewModel& model() { return *present().model(); }
    screens::LeversPanel* levers() { return window().findChild<screens::LeversPanel*>(); }
    widgets::Lever* lever(std::size_t index) { return levers()->column(Role::wholePlace)->cards().at(index)->lever(); }

    void start()
    {
        m_driven->trigger("present");
        QVERIFY(present().isOn());
        QVERIFY(QTest::qWaitForWindowExposed(&room()));
        QApplication::setActiveWindow(&room());
        QTRY_VERIFY(room().isActiveWindow());
        room().setFocus();
    }
    void openWindow()
    {
        QTest::keyClick(&room(), Qt::Key_F2);
        QVERIFY(presenter().windowAction()->isChecked());
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    /// As it stands beside the room's on one screen, with what is asked of the room.
    void narrowWindow(int screen)
    {
        QTest::keyClick(&room(), Qt::Key_P);
        QTest::keyClick(&room(), Qt::Key_H);
        window().resize(QSize(screen * 42 / 100, screen * 9 / 16 - 40).expandedTo(window().minimumSizeHint()));
        QTRY_VERIFY(window().tally()->isVisible());
        QTest::qWait(200);
    }
    void moveTo(std::size_t index, double value)
    {
        Q_EMIT lever(index)->committed(*wp::money::Number::parse(QString::number(value).toStdString()));
    }
    static bool run(const QStringList& arguments)
    {
        QProcess xrandr;
        xrandr.start(QStringLiteral("xrandr"), arguments);
        return xrandr.waitForFinished() && xrandr.exitCode() == 0;
    }
    static QScreen* screen(const char* name)
    {
        for (QScreen* each : QGuiApplication::screens()) {
            if (each->name() == QLatin1String(name)) {
                return each;
            }
        }
        return nullptr;
    }
    static bool plugIn(const char* name)
    {
        const bool isHall = name == std::string_view("hall");
        return run({QStringLiteral("--setmonitor"), QString::fromLatin1(name), QStringLiteral("960/250x1080/280+%1+0").arg(isHall ? 960 : 0),
                    isHall ? QStringLiteral("none") : QStringLiteral("screen")})
               && QTest::qWaitFor([=] { return screen(name) != nullptr; });
    }
    static bool isOnAScreen(const QWidget& window)
    {
        return std::ranges::any_of(QGuiApplication::screens(), [&](const QScreen* each) { return each->geometry().contains(window.geometry()); });
    }
    static bool plugBoth() { return plugIn("laptop") && plugIn("hall"); }
    static bool unplug(const char* name)
    {
        return run({QStringLiteral("--delmonitor"), QString::fromLatin1(name)}) && QTest::qWaitFor([=] { return !screen(name); });
    }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1280, 720));
    }

    void cleanup()
    {
        present().stop();
        m_driven.reset();
        for (const char* each : {"hall", "laptop"}) {
            if (screen(each)) {
                unplug(each);
            }
        }
    }

    void theRoomPredictsAndHearsHowManyWereRight()
    {
        start();
        QVERIFY(!presenter().roomTally()->isVisible());
        QTest::keyClick(&room(), Qt::Key_H);
        QTRY_VERIFY(presenter().roomTally()->isVisible());
        const int slide = model().current();
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_U, Qt::Key_Down, Qt::Key_Equal, Qt::Key_D, Qt::Key_D}) {
            QTest::keyClick(&room(), key);
        }
        QTest::keyClick(&room(), Qt::Key_Backspace);
        QCOMPARE(model().current(), slide); // Backspace took a hand back and turned no slide
        QCOMPARE(presenter().tally()->total(), 5);
        openWindow();
        QTRY_VERIFY(levers() && !levers()->column(Role::wholePlace)->cards().empty());
        const auto undone = m_driven->session().steps().count();
        moveTo(0, 0);
        QVERIFY(m_driven->session().steps().count() > undone);
        QTRY_VERIFY(window().unseen().startsWith(QStringLiteral("Held. Not seen")));
        QApplication::setActiveWindow(&room());
        QTest::keyClick(&room(), Qt::Key_R);
        const auto kept = wp::document::predictionsOf(m_driven->session().model());
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().total(), 5);
        QVERIFY(!kept.front().question.empty());
        QVERIFY(presenter().roomTally()->sentence().startsWith(QStringLiteral("It went: ")));
        QVERIFY(presenter().roomTally()->cell(kept.front().came)->isRight());
        QCOMPARE(window().tally()->sentence(), presenter().roomTally()->sentence());
        QTRY_VERIFY(!room().isRevealing());
        QTest::keyClick(&room(), Qt::Key_PageDown);
        QTRY_VERIFY(!presenter().roomTally()->isVisible());
    }

    void aHoldThatIsLetGoAsksNobody()
    {
        start();
        QTest::keyClick(&room(), Qt::Key_H);
        QTest::keyClick(&room(), Qt::Key_Up);
        QTest::keyClick(&room(), Qt::Key_H);
        QTRY_VERIFY(presenter().tally()->state() == TallyViewModel::State::resting);
        QVERIFY(wp::document::predictionsOf(m_driven->session().model()).empty());
    }

    void thePenIsDrawnWithOnItsSlideAndPutAway()
    {
        start();
        QTest::keyClick(&room(), Qt::Key_P);
        QVERIFY(presenter().overlay()->isOn());
        QTRY_VERIFY(presenter().overlay()->hasFocus());
        const int slide = model().current();
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Right, Qt::Key_Space}) {
            QTest::keyClick(presenter().overlay(), key);
        }
        QCOMPARE(model().current(), slide);
        QCOMPARE(presenter().pen().strokes().size(), 1);
        QTest::keyClick(presenter().overlay(), Qt::Key_PageDown); // a clicker turns on
        QVERIFY(model().current() != slide);
        QVERIFY(presenter().pen().strokes().isEmpty());
        QTest::keyClick(presenter().overlay(), Qt::Key_PageUp);
        QCOMPARE(presenter().pen().strokes().size(), 1);
        QTest::keyClick(presenter().overlay(), Qt::Key_P);
        QVERIFY(!presenter().overlay()->isOn() && !presenter().penAction()->isChecked());
        QTest::keyClick(&room(), Qt::Key_Escape);
        QVERIFY(!present().isOn());
        start();
        QVERIFY(presenter().pen().strokes().isEmpty());
    }

    void whateverHasTheKeyboardTheClickerTurnsSlides()
    {
        start();
        openWindow();
        QApplication::setActiveWindow(&window());
        QTRY_VERIFY(window().isActiveWindow());
        QTRY_VERIFY(levers() && !levers()->column(Role::wholePlace)->cards().empty());
        const auto before = lever(0)->value();
        for (QWidget* each : {static_cast<QWidget*>(window().notes()), static_cast<QWidget*>(window().clock()->startButton()),
                              static_cast<QWidget*>(lever(0)->slider()), static_cast<QWidget*>(lever(0)->spinBox())}) {
            each->setFocus();
            QTRY_VERIFY(each->hasFocus());
            const int slide = model().current();
            QTest::keyClick(each, Qt::Key_PageDown);
            QVERIFY2(model().current() == slide + 1, each->metaObject()->className());
            QTest::keyClick(each, Qt::Key_PageUp);
            QCOMPARE(model().current(), slide);
        }
        QCOMPARE(lever(0)->value().text(), before.text());
        window().clock()->startButton()->setFocus();
        QTest::keyClick(window().clock()->startButton(), Qt::Key_Space); // a button's own key stays its own
        QVERIFY(presenter().viewModel()->isRunning());
        lever(0)->slider()->setFocus();
        const int slide = model().current();
        QTest::keyClick(lever(0)->slider(), Qt::Key_Right);
        QCOMPARE(model().current(), slide);
        QTRY_VERIFY(m_driven->session().steps().canUndo());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(lever(0)->value().text(), before.text());
    }

    void notesAreWrittenForASnapshotAndTheScriptIsAtHand()
    {
        start();
        QTest::keyClick(&room(), Qt::Key_K);
        QCOMPARE(wp::document::snapshotsOf(m_driven->session().model()).size(), std::size_t{1});
        QTest::keyClick(&room(), Qt::Key_End);
        openWindow();
        QTRY_VERIFY(!window().notes()->isReadOnly());
        window().notes()->setFocus();
        QTest::keyClicks(window().notes(), QStringLiteral("Hush"));
        QTest::keyClick(&window(), Qt::Key_Escape); // what was typed is not lost
        QVERIFY(!present().isOn());
        QVERIFY(wp::document::snapshotsOf(m_driven->session().model()).front().note.find("Hush") != std::string::npos);
        start();
        openWindow();
        window().scriptButton()->click();
        QCOMPARE(m_driven->program.help().page(), QStringLiteral("script"));
    }

    void anUnpluggedScreenLosesNothing()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("xrandr")).isEmpty()) {
            QSKIP("xrandr (x11-xserver-utils) is not there");
        }
        QVERIFY(plugBoth());
        m_driven->window().setGeometry(0, 0, 900, 700);
        start();
        QTRY_COMPARE(room().geometry(), screen("hall")->geometry());
        QVERIFY(window().isVisible()); // with two screens it is there by itself
        QTRY_VERIFY(screen("laptop")->geometry().contains(window().geometry()));
        QTest::keyClick(&room(), Qt::Key_PageDown);
        QTest::keyClick(&room(), Qt::Key_P);
        QTest::keyClick(presenter().overlay(), Qt::Key_Space);
        QTest::keyClick(presenter().overlay(), Qt::Key_Right);
        QTest::keyClick(presenter().overlay(), Qt::Key_P);
        QTest::keyClick(&room(), Qt::Key_H);
        QTest::keyClick(&room(), Qt::Key_U);
        presenter().viewModel()->startOrRest();
        QTRY_VERIFY(!levers()->column(Role::wholePlace)->cards().empty());
        moveTo(0, 0);
        const int slide = model().current();
        const std::string document = wp::exchange::writeJson(m_driven->session().model());
        for (const char* gone : {"hall", "laptop"}) {
            const char* left = gone == std::string_view("hall") ? "laptop" : "hall";
            QVERIFY(unplug(gone));
            QTRY_VERIFY(screen(left)->geometry().contains(room().geometry()));
            QTRY_VERIFY(isOnAScreen(window())); // the server shows its own once the laptop's is gone
            QVERIFY(room().isVisible() && window().isVisible());
            QVERIFY(present().isOn() && model().isHeld());
            QCOMPARE(model().current(), slide);
            QCOMPARE(presenter().tally()->count(Way::up), 1);
            QCOMPARE(presenter().pen().strokes().size(), 1);
            QVERIFY(presenter().viewModel()->isRunning());
            QCOMPARE(wp::exchange::writeJson(m_driven->session().model()), document);
            QVERIFY(plugIn(gone));
            QTRY_COMPARE(room().geometry(), screen("hall")->geometry());
        }
        Q_EMIT window().roomScreenWanted(static_cast<int>(QGuiApplication::screens().indexOf(screen("laptop"))));
        QTRY_COMPARE(room().geometry(), screen("laptop")->geometry());
        QTRY_VERIFY(screen("hall")->geometry().contains(window().geometry()));
        QTest::keyClick(&room(), Qt::Key_R);
        QCOMPARE(wp::document::predictionsOf(m_driven->session().model()).size(), std::size_t{1});
    }

    void everythingHasANameAndAStop()
    {
        start();
        openWindow();
        QTest::keyClick(&room(), Qt::Key_H);
        QTRY_VERIFY(window().tally()->isVisible());
        for (QWidget* each : window().findChildren<QWidget*>()) {
            const bool isStop = each->isVisible() && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy();
            if (isStop && qobject_cast<QAbstractButton*>(each)) {
                const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(each);
                QVERIFY2(!read->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
            }
        }
        QVERIFY(!window().notes()->accessibleName().isEmpty());
        QVERIFY(!presenter().overlay()->accessibleName().isEmpty());
        QVERIFY(!presenter().roomTally()->cell(Way::up)->accessibleName().isEmpty());
    }

    void looks_data() { wp::testing::addAppearances(); }

    void looks()
    {
        wp::testing::wear(*m_driven);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QFETCH(int, width);
        start();
        openWindow();
        const QSize size(width, width * 9 / 16);
        QTest::qWait(100);
        room().setWindowState(Qt::WindowNoState);
        room().resize(size);
        window().resize(size - QSize(0, 40));
        QTest::keyClick(&room(), Qt::Key_PageDown);
        QTest::keyClick(&room(), Qt::Key_H);
        for (int hand = 0; hand < 11; ++hand) {
            QTest::keyClick(&room(), hand < 6 ? Qt::Key_D : hand < 9 ? Qt::Key_U : Qt::Key_S);
        }
        QTRY_VERIFY(!levers()->column(Role::wholePlace)->cards().empty());
        moveTo(0, 0);
        QTest::qWait(400);
        QVERIFY(wp::testing::saveScreenshot(room(), QStringLiteral("presenter_room_held_") + tag));
        QVERIFY(wp::testing::saveScreenshot(window(), QStringLiteral("presenter_window_held_") + tag));
        QTRY_COMPARE(wp::testing::cutOff(window()), QString());
        QTest::keyClick(&room(), Qt::Key_R);
        QTRY_VERIFY(!room().isRevealing());
        auto& pen = presenter().pen();
        pen.putDown({0.55, 0.3});
        for (int i = 1; i <= 40; ++i) {
            pen.drawTo({0.55 + 0.1 * std::sin(i * 0.16), 0.35 - 0.05 * std::cos(i * 0.16)});
        }
        pen.lift();
        presenter().overlay()->setOn(true);
        QTest::qWait(200);
        QVERIFY(wp::testing::saveScreenshot(room(), QStringLiteral("presenter_room_revealed_") + tag));
        QVERIFY(wp::testing::saveScreenshot(window(), QStringLiteral("presenter_window_revealed_") + tag));
        QTRY_COMPARE(wp::testing::cutOff(room()), QString());
        narrowWindow(width);
        QVERIFY(wp::testing::saveScreenshot(window(), QStringLiteral("presenter_window_narrow_") + tag));
        QTRY_COMPARE(wp::testing::cutOff(window()), QString());
        m_driven->program.language().setCode(QStringLiteral("en"));
    }
};

QTEST_MAIN(PresenterFlowTest)
#include "presenter_test.moc"
