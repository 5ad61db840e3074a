// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/screen_places.h"

#include <QGuiApplication>
#include <QProcess>
#include <QScreen>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>
#include <QWidget>

using wp::ui::screens::ScreenPlaces;

/// Two screens, which the display's server makes and takes away as a plug would.
class ScreensTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_room;
    std::unique_ptr<QWidget> m_presenter;
    std::unique_ptr<QWidget> m_home;
    std::unique_ptr<ScreenPlaces> m_places;

    static bool run(const QStringList& arguments)
    {
        QProcess xrandr;
        xrandr.start(QStringLiteral("xrandr"), arguments);
        return xrandr.waitForFinished() && xrandr.exitCode() == 0;
    }
    static bool plugIn(const char* name, const char* where, const char* output)
    {
        return run({QStringLiteral("--setmonitor"), QString::fromLatin1(name), QString::fromLatin1(where), QString::fromLatin1(output)})
               && QTest::qWaitFor([=] { return screen(name) != nullptr; });
    }
    static bool unplug(const char* name)
    {
        return run({QStringLiteral("--delmonitor"), QString::fromLatin1(name)}) && QTest::qWaitFor([=] { return !screen(name); });
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
    /// The laptop's screen of 1280 × 720, and one of 640 × 1080 beside it.
    static bool plugBoth()
    {
        return plugIn("laptop", "1280/340x720/190+0+0", "screen") && plugIn("hall", "640/170x1080/280+1280+0", "none");
    }
    static bool isOn(const QWidget& window, const QScreen& on) { return on.geometry().contains(window.geometry()); }

private Q_SLOTS:
    void init()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("xrandr")).isEmpty()) {
            QSKIP("xrandr (x11-xserver-utils) is not there");
        }
        QVERIFY(plugBoth());
        m_room = std::make_unique<QWidget>();
        m_presenter = std::make_unique<QWidget>();
        m_presenter->resize(500, 400);
        m_home = std::make_unique<QWidget>();
        m_places = std::make_unique<ScreenPlaces>(*m_room, *m_presenter, *m_home);
    }

    void cleanup()
    {
        m_places.reset();
        m_room.reset();
        m_presenter.reset();
        m_home.reset();
        for (const char* each : {"hall", "laptop"}) {
            if (screen(each)) {
                run({QStringLiteral("--delmonitor"), QString::fromLatin1(each)});
            }
        }
        QTRY_COMPARE(QGuiApplication::screens().size(), 1);
    }

    void theRoomFillsTheSecondScreenByItself()
    {
        QCOMPARE(m_places->roomScreen(), screen("hall"));
        QCOMPARE(m_places->presenterScreen(), screen("laptop"));
        m_room->show();
        QTRY_COMPARE(m_room->geometry(), screen("hall")->geometry());
        m_presenter->show();
        QTRY_VERIFY(isOn(*m_presenter, *screen("laptop")));
        QCOMPARE(m_room->geometry(), screen("hall")->geometry());
    }

    void theRoomIsOnItsScreenFromItsFirstMomentOn()
    {
        m_places->chooseRoom(QStringLiteral("hall"));
        m_places->showRoom();
        QCOMPARE(m_room->screen(), screen("hall"));
        QCOMPARE(m_room->geometry(), screen("hall")->geometry());
        QVERIFY(m_room->isVisible() && m_room->isFullScreen());
    }

    void aChosenScreenIsTakenAndTheOtherGivesWay()
    {
        m_room->show();
        m_presenter->show();
        m_places->chooseRoom(QStringLiteral("laptop"));
        QTRY_COMPARE(m_room->geometry(), screen("laptop")->geometry());
        QTRY_VERIFY(isOn(*m_presenter, *screen("hall")));
        m_places->choosePresenter(QStringLiteral("laptop"));
        QTRY_COMPARE(m_room->geometry(), screen("hall")->geometry());
        QTRY_VERIFY(isOn(*m_presenter, *screen("laptop")));
    }

    void anUnpluggedScreenMovesItsWindowAndAPluggedOneTakesItBack()
    {
        m_room->show();
        m_presenter->show();
        QTRY_COMPARE(m_room->geometry(), screen("hall")->geometry());
        const QSignalSpy changed(m_places.get(), &ScreenPlaces::changed);
        QVERIFY(unplug("hall"));
        QTRY_VERIFY(isOn(*m_room, *screen("laptop")));
        QTRY_VERIFY(isOn(*m_presenter, *screen("laptop")));
        QVERIFY(m_room->isVisible() && m_presenter->isVisible());
        QVERIFY2(!m_room->geometry().intersects(m_presenter->geometry()), "they stand beside each other");
        QVERIFY(!changed.isEmpty());
        m_presenter->hide();
        QTRY_COMPARE(m_room->geometry(), screen("laptop")->geometry());
        m_presenter->show();
        QVERIFY(plugIn("hall", "640/170x1080/280+1280+0", "none"));
        QTRY_COMPARE(m_room->geometry(), screen("hall")->geometry());
        QTRY_VERIFY(isOn(*m_presenter, *screen("laptop")));
    }

    void theChosenScreenIsRememberedWhileItIsAway()
    {
        m_room->show();
        m_presenter->show();
        m_places->chooseRoom(QStringLiteral("laptop"));
        QTRY_VERIFY(isOn(*m_presenter, *screen("hall")));
        QVERIFY(unplug("laptop"));
        QTRY_VERIFY(isOn(*m_room, *screen("hall")));
        QVERIFY(plugIn("laptop", "1280/340x720/190+0+0", "screen"));
        QTRY_COMPARE(m_room->geometry(), screen("laptop")->geometry());
    }

    void whatThePersonMovedOnItsScreenStays()
    {
        m_room->show();
        m_presenter->show();
        QTRY_VERIFY(isOn(*m_presenter, *screen("laptop")));
        m_presenter->setGeometry(200, 150, 600, 400);
        QVERIFY(plugIn("third", "200/50x200/50+0+800", "none"));
        QTest::qWait(100);
        QCOMPARE(m_presenter->geometry(), QRect(200, 150, 600, 400));
        QVERIFY(unplug("third"));
    }

    void aScreenIsCalledByItsNameAndSize()
    {
        QCOMPARE(ScreenPlaces::label(*screen("laptop")), QStringLiteral("laptop, 1280 × 720"));
    }
};

QTEST_MAIN(ScreensTest)
#include "screens_test.moc"
