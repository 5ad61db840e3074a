// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/driven_window.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/range/range_page.h"
#include "ui/screens/savings/savings_page.h"
#include "ui/screens/trajectory/trajectory_page.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::RangePage;
using screens::SavingsPage;
using screens::TrajectoryPage;
using wp::scenario::Role;
using wp::testing::DrivenWindow;

/// What is sure stands at once; what is not comes after it, in the background.
class DoubtTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 120000;

    static std::unique_ptr<DrivenWindow> at(Qt::Key screen)
    {
        auto driven = std::make_unique<DrivenWindow>();
        driven->program.controller().openSample();
        if (!driven->show(1600, 900)) {
            return nullptr;
        }
        QTest::keyClick(&driven->window(), screen, Qt::ControlModifier);
        return driven;
    }

    static void assume(DrivenWindow& driven, const char* path, const char* value)
    {
        QVERIFY(driven.session()
                    .perform(wp::document::SetField{path, value}, [] { return QStringLiteral("assume"); })
                    .empty());
    }

    static bool isSaid(const QWidget& where, const QString& words)
    {
        const auto labels = where.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

private Q_SLOTS:
    void theSureAnswerDoesNotWait()
    {
        auto driven = at(Qt::Key_4);
        QVERIFY(driven);
        auto* page = driven->page<TrajectoryPage>();
        QVERIFY(page->isVisible());
        const double before = page->demandFrame()->data().series.back().points.back().value;
        QTRY_VERIFY_WITH_TIMEOUT(!driven->program.futures().isRefining(), patience);
        QVERIFY(!page->demandFrame()->data().series.back().low.empty());

        QElapsedTimer clock;
        clock.start();
        assume(*driven, "streams/cla/growth", "\"0.03\"");
        const qint64 sure = clock.elapsed();
        QVERIFY(page->demandFrame()->data().series.back().points.back().value > before);
        QVERIFY(driven->program.futures().isRefining());
        QVERIFY(isSaid(*page, QStringLiteral("refining…")));
        const shell::Futures& futures = driven->program.futures();
        const std::uint64_t all = futures.draws();
        qint64 first = 0;
        connect(&futures, &shell::Futures::changed, this,
                [&] { first = first == 0 && futures.draws() < all ? clock.elapsed() : first; });
        QTRY_VERIFY_WITH_TIMEOUT(!futures.isRefining(), patience);
        qInfo("sure after %lld ms, first futures after %lld ms, all %llu after %lld ms", static_cast<long long>(sure),
              static_cast<long long>(first), static_cast<unsigned long long>(futures.draws()),
              static_cast<long long>(clock.elapsed()));
        disconnect(&futures, nullptr, this, nullptr);
        QVERIFY(first > 0);
        QCOMPARE(futures.draws(), all);
        QVERIFY(!isSaid(*page, QStringLiteral("refining…")));
    }

    void anAssumptionLeavesGhostsOfAllLines()
    {
        auto driven = at(Qt::Key_4);
        QVERIFY(driven);
        auto* page = driven->page<TrajectoryPage>();
        const auto before = page->demandFrame()->data().series;
        assume(*driven, "streams/cla/growth", "\"0.03\"");
        const auto& after = page->demandFrame()->data().series;
        QCOMPARE(after.size(), std::size_t(3));
        for (std::size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].ghostLabel, QStringLiteral("before this assumption"));
            QCOMPARE(after[i].ghost.back(), before[i].points.back().value);
        }
    }

    void upAndDownChooseTheLineOfTheBand()
    {
        auto driven = at(Qt::Key_4);
        QVERIFY(driven);
        auto* page = driven->page<TrajectoryPage>();
        QTRY_VERIFY_WITH_TIMEOUT(driven->program.futures().draws() > 0, patience);
        page->demandFrame()->setFocus();
        QVERIFY(!page->demandFrame()->data().series[2].low.empty());
        QTest::keyClick(page->demandFrame(), Qt::Key_Up);
        QVERIFY(page->demandFrame()->data().series[2].low.empty());
        QVERIFY(!page->demandFrame()->data().series[1].low.empty());
        QCOMPARE(page->spendFrame()->cursorSeries(), 1);
    }

    void savingsFollowTheYearAndTheLine()
    {
        auto driven = at(Qt::Key_5);
        QVERIFY(driven);
        auto* page = driven->page<SavingsPage>();
        QVERIFY(page->isVisible());
        const QString last = page->stepsFrame()->data().title;
        page->yearsFrame()->setFocus();
        QTest::keyClick(page->yearsFrame(), Qt::Key_Home);
        QTest::keyClick(page->yearsFrame(), Qt::Key_Right);
        QCOMPARE(driven->session().year(), 1);
        QVERIFY(page->stepsFrame()->data().title != last);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isRefining(), patience);
        QCOMPARE(page->measuresFrame()->data().categories.size(),
                 driven->session().projected(Role::wholePlace)->flat.measures.size() + 1);
        auto* pick = page->findChild<QComboBox*>();
        pick->setFocus();
        QTest::keyClick(pick, Qt::Key_Down);
        QVERIFY(page->yearsFrame()->data().title.startsWith(QStringLiteral("Cuts")));
        QTest::keyClick(&driven->window(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(page->stepsFrame()->isTableShown() && page->yearsFrame()->isTableShown());
    }

    void rangeSaysHowLikelyAndWhatTurnsIt()
    {
        auto driven = at(Qt::Key_9);
        QVERIFY(driven);
        auto* page = driven->page<RangePage>();
        QVERIFY(page->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!page->isRefining(), patience);
        QVERIFY2(page->chancesFrame()->data().title.contains(QStringLiteral("of 20 futures")),
                 qPrintable(page->chancesFrame()->data().title));
        QVERIFY(page->tornadoFrame()->data().categories.size() > 3);
        const QString found = page->findings().join(u' ');
        QVERIFY2(found.contains(QStringLiteral("in none of these chances")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("turns")), qPrintable(found));
    }

    void onlyWhoLooksAtFuturesDrawsThem()
    {
        auto driven = at(Qt::Key_3);
        QVERIFY(driven);
        QTest::qWait(300);
        QVERIFY(!driven->program.futures().isRefining());
        QCOMPARE(driven->program.futures().draws(), std::uint64_t(0));
    }
};

QTEST_MAIN(DoubtTest)
#include "doubt_test.moc"
