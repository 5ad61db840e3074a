// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/waiting.h"

#include <QtTest>

#include <atomic>

using wp::ui::task::Waiting;

/// How far it is, an answer, and called off at once.
class WaitingTest : public QObject {
    Q_OBJECT

    static std::optional<int> untilStopped(std::stop_token stop, const Waiting<int>::Progress&)
    {
        while (!stop.stop_requested()) {
            QThread::msleep(1);
        }
        QThread::msleep(50);
        return 1;
    }

private Q_SLOTS:
    void tellsHowFarItIsAndAnswers()
    {
        std::vector<double> told;
        Waiting<int>* self = nullptr;
        std::atomic_bool mayEnd = false;
        Waiting<int> waiting([&] { told.push_back(self->progress()); });
        self = &waiting;
        waiting.start([&mayEnd](std::stop_token, const auto& progress) -> std::optional<int> {
            progress(0.25);
            progress(0.251);
            progress(0.5);
            while (!mayEnd) {
                QThread::msleep(1);
            }
            return 7;
        });
        QVERIFY(waiting.isBusy() && !waiting.answer());
        QTRY_COMPARE(waiting.progress(), 0.5);
        mayEnd = true;
        QTRY_VERIFY(!waiting.isBusy());
        QCOMPARE(*waiting.answer(), 7);
        QCOMPARE(told, (std::vector<double>{0, 0.25, 0.5, 0.5}));
    }

    void isCalledOffAtOnceAndUnheard()
    {
        Waiting<int> waiting([] {});
        waiting.start(untilStopped);
        QTest::qWait(20);
        QElapsedTimer clock;
        clock.start();
        waiting.cancel();
        QVERIFY(!waiting.isBusy());
        QVERIFY(clock.elapsed() < 20);
        QTest::qWait(100);
        QVERIFY(!waiting.answer());
    }

    void anotherIsStartedWhileTheLastOneEnds()
    {
        Waiting<int> waiting([] {});
        waiting.start(untilStopped);
        QTest::qWait(10);
        waiting.start([](std::stop_token, const auto&) -> std::optional<int> { return 2; });
        QTRY_VERIFY(!waiting.isBusy());
        QCOMPARE(*waiting.answer(), 2);
        waiting.forget();
        QVERIFY(!waiting.answer());
    }

    void workWithoutAnAnswerEndsToo()
    {
        Waiting<int> waiting([] {});
        waiting.start([](std::stop_token, const auto&) -> std::optional<int> { return {}; });
        QTRY_VERIFY(!waiting.isBusy());
        QVERIFY(!waiting.answer());
    }
};

QTEST_GUILESS_MAIN(WaitingTest)
#include "waiting_test.moc"
