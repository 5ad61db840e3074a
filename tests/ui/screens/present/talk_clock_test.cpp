// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/talk_clock.h"

#include <QtTest>

using wp::ui::screens::clockText;
using wp::ui::screens::TalkClock;

/// The clock of a talk, told what time it is.
class TalkClockTest : public QObject {
    Q_OBJECT

    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");

private Q_SLOTS:
    void countsTheTalkAndEachSlide()
    {
        TalkClock clock;
        clock.turnTo(a, 1000);
        QCOMPARE(clock.elapsed(9000), 0); // nobody has begun
        clock.start(10'000);
        clock.turnTo(b, 40'000);
        clock.turnTo(a, 50'000);
        QCOMPARE(clock.elapsed(55'000), 45'000);
        QCOMPARE(clock.elapsedOn(a, 55'000), 35'000);
        QCOMPARE(clock.elapsedOn(b, 55'000), 10'000);
    }

    void rests()
    {
        TalkClock clock;
        clock.turnTo(a, 0);
        clock.start(0);
        clock.pause(5'000);
        QVERIFY(!clock.isRunning());
        clock.turnTo(b, 60'000);
        clock.start(100'000);
        clock.start(101'000); // again is no second beginning
        QCOMPARE(clock.elapsed(102'000), 7'000);
        QCOMPARE(clock.elapsedOn(b, 102'000), 2'000);
        clock.restart(102'000);
        QVERIFY(clock.isRunning());
        QCOMPARE(clock.elapsed(103'000), 1'000);
    }

    void aClockSetBackTakesNothingAway()
    {
        TalkClock clock;
        clock.turnTo(a, 0);
        clock.start(50'000);
        QCOMPARE(clock.elapsed(20'000), 0);
        clock.turnTo(b, 20'000);
        QCOMPARE(clock.elapsed(25'000), 5'000);
    }

    void readsAsAClock()
    {
        QCOMPARE(clockText(0), QStringLiteral("00:00"));
        QCOMPARE(clockText(725'999), QStringLiteral("12:05"));
        QCOMPARE(clockText(3'725'000), QStringLiteral("1:02:05"));
    }
};

QTEST_APPLESS_MAIN(TalkClockTest)
#include "talk_clock_test.moc"
