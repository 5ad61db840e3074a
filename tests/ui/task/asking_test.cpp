// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/asking.h"

#include <QtTest>

#include <atomic>

using wp::ui::task::Asking;

/// Answers in two steps; the same question is answered once; the newest question wins.
class AskingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstThenWhole()
    {
        std::vector<int> seen;
        std::atomic_bool mayEnd = false;
        Asking<int, int>* self = nullptr;
        Asking<int, int> asking(
            0,
            [&mayEnd](const int& question, std::stop_token, const auto& early) -> std::optional<int> {
                early(question);
                while (!mayEnd) {
                    QThread::msleep(1);
                }
                return question * 10;
            },
            [&] {
                if (self->answer() && (seen.empty() || seen.back() != *self->answer())) {
                    seen.push_back(*self->answer());
                }
            });
        self = &asking;
        QVERIFY(!asking.answer());
        asking.ask(7);
        QTRY_VERIFY(asking.answer());
        QCOMPARE(*asking.answer(), 7);
        QVERIFY(asking.isRefining());
        mayEnd = true;
        QTRY_VERIFY(!asking.isRefining());
        QCOMPARE(*asking.answer(), 70);
        QCOMPARE(*asking.answered(), 7);
        QCOMPARE(seen, (std::vector<int>{7, 70}));
    }

    void theSameQuestionIsAskedOnce()
    {
        std::atomic_int runs = 0;
        Asking<int, int> asking(
            0,
            [&runs](const int& question, std::stop_token, const auto&) -> std::optional<int> {
                ++runs;
                return question;
            },
            [] {});
        asking.ask(1);
        asking.ask(1);
        QTRY_VERIFY(!asking.isRefining());
        asking.ask(1);
        QTRY_VERIFY(!asking.isRefining());
        QCOMPARE(runs.load(), 1);
    }

    void anOldAnswerNeverComesLate()
    {
        Asking<int, int> asking(
            0,
            [](const int& question, std::stop_token stop, const auto& early) -> std::optional<int> {
                early(question);
                for (int i = 0; i < 20 && !stop.stop_requested(); ++i) {
                    QThread::msleep(1);
                }
                return stop.stop_requested() ? std::nullopt : std::optional(question);
            },
            [] {});
        asking.ask(1);
        QTest::qWait(5);
        asking.ask(2);
        QTRY_VERIFY(!asking.isRefining());
        QCOMPARE(*asking.answer(), 2);
        asking.forget();
        QVERIFY(!asking.answer() && !asking.answered());
    }
};

QTEST_MAIN(AskingTest)
#include "asking_test.moc"
