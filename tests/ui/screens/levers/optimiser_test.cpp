// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/locks.h"
#include "core/exchange/json.h"
#include "tests/ui/support/sample_session.h"
#include "ui/format/numbers.h"
#include "ui/screens/levers/optimiser_view_model.h"

#include <QtTest>

using namespace wp::ui;
using screens::OptimiserQuestion;
using screens::OptimiserViewModel;
using wp::money::Decimal;
using wp::money::Number;
using wp::optimise::LimitKind;
using wp::scenario::Role;

/// What is best, on the sample place.
class OptimiserTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 120000;

    std::unique_ptr<shell::Session> m_session;
    std::unique_ptr<OptimiserViewModel> m_model;

    const wp::projection::Outcome& outcome() const { return m_session->projected(Role::wholePlace)->outcome; }

    std::size_t measure(const std::string& id) const
    {
        const auto& all = m_model->question().movables();
        const auto found = std::ranges::find(all, id, [](const auto& one) { return one.lever.measure; });
        return static_cast<std::size_t>(found - all.begin());
    }

    void find()
    {
        m_model->find();
        QVERIFY(m_model->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isBusy(), patience);
    }

private Q_SLOTS:
    void init()
    {
        m_session = wp::testing::sampleSession();
        m_model = std::make_unique<OptimiserViewModel>(*m_session);
        m_model->begin();
    }

    void measuresGoAsFarAsTheirEvidenceUnlessAllowed()
    {
        const auto& question = m_model->question();
        QCOMPARE(question.movables().size(), std::size_t(8));
        const auto& door = question.movables()[measure("door")];
        QCOMPARE(door.to.value(), Decimal("0.5"));
        QCOMPARE(question.highest(door), Decimal("0.5"));
        QCOMPARE(question.movables()[measure("fund")].to.value(), Decimal(4'000'000));
        m_model->ask([](OptimiserQuestion& asked) { asked.setBeyond(true); });
        QCOMPARE(m_model->question().movables()[measure("door")].to.value(), Decimal("0.6"));
        QCOMPARE(m_model->question().highest(m_model->question().movables()[measure("door")]), Decimal(1));
    }

    void whatIsLockedDoesNotMove()
    {
        const auto lock = wp::document::locking(m_session->model(), {"wholePlace", "door", "agreed by the board", ""});
        QVERIFY(m_session->perform(lock, [] { return QStringLiteral("Lock"); }).empty());
        m_model->begin();
        QCOMPARE(m_model->question().movables().size(), std::size_t(7));
        m_session->undo();
        m_model->begin();
        QCOMPARE(m_model->question().movables().size(), std::size_t(8));
    }

    void limitsBeginAsItIsNow()
    {
        const auto& limits = m_model->question().limits();
        QCOMPARE(limits.size(), std::size_t(3));
        QVERIFY(limits[0].kind == LimitKind::newMoney && limits[0].isKept);
        QVERIFY(limits[0].most.value() > 40'000'000 && limits[0].most.value() < 60'000'000);
        QVERIFY(limits[1].kind == LimitKind::withdrawn && limits[1].isKept);
        QVERIFY(limits[2].kind == LimitKind::lineChange && !limits[2].isKept);
        QCOMPARE(m_model->question().study()->study.limits.size(), std::size_t(4));
        m_model->ask([](OptimiserQuestion& asked) { asked.setReserves(1); });
        QCOMPARE(m_model->question().study()->study.limits.size(), 4 + m_session->model().place.organisations.size());
    }

    void whatCannotBeAskedIsSaid()
    {
        m_model->ask([&](OptimiserQuestion& asked) { asked.setFrom(0, Number(Decimal(9'000'000))); });
        QVERIFY(m_model->question().complaint().contains(QStringLiteral("above the most")));
        m_model->find();
        QVERIFY(!m_model->isBusy());
        for (std::size_t i = 0; i < m_model->question().movables().size(); ++i) {
            m_model->ask([i](OptimiserQuestion& asked) { asked.setMoved(i, false); });
        }
        QVERIFY(m_model->question().complaint().contains(QStringLiteral("at least one")));
    }

    void theBestIsFoundHeldBackByWhatItNamesAndOneStep()
    {
        const auto before = wp::exchange::writeJson(m_session->model());
        const Decimal now = outcome().appraisal.netPresentValue.toDecimal();
        find();
        QVERIFY(m_model->hasBest());
        QVERIFY2(m_model->heading().startsWith(QStringLiteral("Net present value: £")), qPrintable(m_model->heading()));
        const QString held = m_model->sentences().join(u' ');
        QVERIFY2(held.contains(QStringLiteral("more would make it £")), qPrintable(held));
        QVERIFY2(m_model->notes().join(u' ').contains(QStringLiteral("Nothing here goes beyond the evidence")),
                 qPrintable(m_model->notes().join(u' ')));
        QCOMPARE(m_model->settings().size(), std::size_t(8));
        QVERIFY(m_model->canApplyBest());
        QVERIFY(m_model->apply(m_model->bestStep()).empty());
        QCOMPARE(m_session->steps().count(), 1);
        QVERIFY(outcome().appraisal.netPresentValue.toDecimal() > now);
        const QString best = format::Numbers().money(outcome().appraisal.netPresentValue);
        QVERIFY2(m_session->steps().undoSentence().contains(best), qPrintable(m_session->steps().undoSentence()));
        m_session->undo();
        QVERIFY(wp::exchange::writeJson(m_session->model()) == before);
    }

    void pointsOfTheFrontierCanBeChosenAndApplied()
    {
        find();
        const auto& drawn = m_model->frontier();
        QVERIFY(drawn.across.size() >= 5);
        QVERIFY(std::ranges::is_sorted(drawn.across));
        QCOMPARE(drawn.marks.size(), std::size_t(1));
        const auto now = static_cast<std::size_t>(drawn.marks.front().category);
        QCOMPARE(drawn.series[1].points[now].value, outcome().appraisal.cumulativeSaving.toDouble());
        QCOMPARE(drawn.across[now], wp::money::toDouble(outcome().years.back().place.preventionShare));
        QVERIFY(!m_model->canApplyPoint());
        m_model->choosePoint(now);
        QVERIFY(!m_model->canApplyPoint());
        QVERIFY(m_model->pointHeading().startsWith(QStringLiteral("As it is now: ")));

        const std::size_t chosen = now == 1 ? 2 : 1;
        const double saving = drawn.series[0].points[chosen].value;
        const double share = drawn.across[chosen];
        m_model->choosePoint(chosen);
        QCOMPARE(m_model->frontier().marks.size(), std::size_t(2));
        QVERIFY(m_model->canApplyPoint());
        QVERIFY(m_model->apply(m_model->pointStep()).empty());
        QCOMPARE(m_session->steps().count(), 1);
        QCOMPARE(outcome().appraisal.cumulativeSaving.toDouble(), saving);
        QCOMPARE(wp::money::toDouble(outcome().years.back().place.preventionShare), share);
    }

    void theAnswerStandsAsLongAsThePlaceDoes()
    {
        find();
        QVERIFY(m_model->apply(m_model->bestStep()).empty());
        m_session->undo();
        m_model->begin();
        QVERIFY(m_model->hasBest() && m_model->hasFrontier());
        QVERIFY(m_model->apply(m_model->bestStep()).empty());
        m_model->begin();
        QVERIFY(!m_model->hasBest() && !m_model->hasFrontier());
    }

    void aChangeOfTheQuestionForgetsTheAnswer()
    {
        find();
        m_model->ask([](OptimiserQuestion& asked) { asked.setAim(1); });
        QVERIFY(!m_model->hasBest() && m_model->frontier().series.empty() && m_model->settings().empty());
    }

    void itIsCalledOffAtOnce()
    {
        m_model->find();
        QTRY_VERIFY_WITH_TIMEOUT(m_model->progress() > 0, patience);
        QElapsedTimer clock;
        clock.start();
        m_model->cancel();
        QVERIFY(!m_model->isBusy());
        QVERIFY(clock.elapsed() < 100);
        QTest::qWait(500);
        QVERIFY(!m_model->hasFrontier());
    }

    void aStreamCanStandAcross()
    {
        const QStringList choices = m_model->acrossChoices();
        QCOMPARE(static_cast<std::size_t>(choices.size()), 1 + m_session->model().place.streams.size());
        find();
        m_model->setAcross(3);
        QVERIFY(m_model->hasBest());
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isBusy(), patience);
        const auto& drawn = m_model->frontier();
        QVERIFY(drawn.acrossAxis == chart::AxisKind::number);
        QVERIFY2(drawn.categoryHeading.contains(QStringLiteral("Older people")), qPrintable(drawn.categoryHeading));
    }

    void whatCannotBeKeptIsSaid()
    {
        m_model->ask([](OptimiserQuestion& asked) {
            asked.setReserves(1);
            asked.setMost(1, Number(Decimal(0)));
        });
        find();
        QVERIFY2(m_model->heading().startsWith(QStringLiteral("No settings keep every limit")),
                 qPrintable(m_model->heading()));
        QVERIFY2(m_model->sentences().join(u' ').contains(QStringLiteral("missed by £")),
                 qPrintable(m_model->sentences().join(u' ')));
        QVERIFY(m_model->frontier().series.empty());
    }
};

QTEST_MAIN(OptimiserTest)
#include "optimiser_test.moc"
