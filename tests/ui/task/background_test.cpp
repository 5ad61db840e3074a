// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/background.h"

#include <QtTest>

#include <atomic>

using wp::ui::task::Background;

/// The newest request wins; older answers are never delivered.
class BackgroundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestWins()
    {
        Background background(0);
        QSignalSpy finished(&background, &Background::finished);
        std::vector<int> delivered;
        for (int i = 0; i < 5; ++i) {
            background.request([&delivered, i](std::stop_token) -> Background::Deliver {
                QThread::msleep(5);
                return [&delivered, i] { delivered.push_back(i); };
            });
            QTest::qWait(i == 0 ? 2 : 0);
        }
        QVERIFY(background.isBusy());
        QTRY_VERIFY(!background.isBusy());
        QCOMPARE(delivered, std::vector<int>{4});
        QVERIFY(finished.count() >= 1);
    }

    void cancelledIsNeverDelivered()
    {
        Background background(0);
        bool wasDelivered = false;
        std::atomic_bool wasStopped = false;
        background.request([&](std::stop_token stop) -> Background::Deliver {
            while (!stop.stop_requested()) {
                QThread::msleep(1);
            }
            wasStopped = true;
            return [&wasDelivered] { wasDelivered = true; };
        });
        QTest::qWait(20);
        background.cancel();
        QTRY_VERIFY(wasStopped);
        QTest::qWait(20);
        QVERIFY(!wasDelivered);
    }

    void lateAnswersOutliveNobody()
    {
        auto background = std::make_unique<Background>(0);
        background->request([](std::stop_token) -> Background::Deliver {
            QThread::msleep(20);
            return [] { QFAIL("delivered to nobody"); };
        });
        QTest::qWait(5);
        background.reset();
        QTest::qWait(30);
    }
};

QTEST_GUILESS_MAIN(BackgroundTest)
#include "background_test.moc"
