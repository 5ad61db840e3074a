// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/tornado.h"
#include "tests/ui/support/sample_session.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"
#include "ui/screens/range/range_view_model.h"
#include "ui/screens/trajectory/trajectory_view_model.h"

#include <QtTest>

#include <cmath>

using namespace wp::ui;
using screens::RangeViewModel;
using screens::Turning;
using wp::scenario::Role;

/// How likely, and what would make it fail, on the sample place; and the band round a trajectory.
class RangeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;
    std::unique_ptr<shell::Futures> m_futures;
    Turning m_turning;

private Q_SLOTS:
    void initTestCase()
    {
        m_session = wp::testing::sampleSession();
        m_futures = std::make_unique<shell::Futures>(*m_session);
        QVERIFY(!m_futures->of(m_session->scenarioOf(Role::wholePlace)->id));
        m_futures->ask();
        QVERIFY(m_futures->isRefining());
        QTRY_VERIFY_WITH_TIMEOUT(m_futures->draws() > 0, 60000);
        const wp::uncertainty::Study study{m_session->model().place, {m_session->projected(Role::wholePlace)->flat}};
        m_turning = {*wp::uncertainty::quickTornadoOf(study, 0), *wp::uncertainty::switchingValuesOf(study, 0)};
    }

    void cleanup() { m_session->setYear(m_session->horizon()); }

    void dotsAreTheChance()
    {
        RangeViewModel model(*m_session, *m_futures);
        const chart::ChartData data = model.chances();
        const auto* bands = m_futures->of(m_session->scenarioOf(Role::wholePlace)->id);
        QCOMPARE(data.series[0].points[0].value, bands->chanceOfSaving);
        const auto filled = std::lround(bands->chanceOfSaving * 20);
        QCOMPARE(data.series[0].points[0].text, QStringLiteral("%1 of 20").arg(filled));
        QVERIFY2(data.title.contains(QStringLiteral("In %1 of 20 futures").arg(filled)), qPrintable(data.title));
        QCOMPARE(data.categories.size(), std::size_t(4));
    }

    void theYearMovesTheChance()
    {
        RangeViewModel model(*m_session, *m_futures);
        m_session->setYear(2);
        const auto* bands = m_futures->of(m_session->scenarioOf(Role::wholePlace)->id);
        QCOMPARE(model.chances().series[0].points[0].value, bands->bands[2].chanceOfSaving);
        m_session->setYear(0);
        QCOMPARE(model.chances().series[0].points[0].value, bands->chanceOfSaving);
    }

    void cutsHaveTheirOwnWords()
    {
        RangeViewModel model(*m_session, *m_futures);
        model.line().choose(1);
        QVERIFY(model.chances().title.contains(QStringLiteral("the cuts")));
        QVERIFY(model.sentences().front().startsWith(QStringLiteral("Cuts")));
    }

    void tornadoStandsRoundTheCentralWorth()
    {
        RangeViewModel model(*m_session, *m_futures);
        const chart::ChartData data = model.tornado(m_turning);
        const double central = m_turning.tornado.central.toDouble();
        QCOMPARE(data.threshold->value, central);
        QVERIFY(data.categories.size() > 3 && data.categories.size() <= 12);
        double before = HUGE_VAL;
        for (std::size_t row = 0; row < data.categories.size(); ++row) {
            QCOMPARE(data.series[0].low[row], central);
            const double width = std::abs(data.series[1].high[row] - data.series[0].high[row]);
            QVERIFY(width <= before + 0.01);
            before = width;
            QVERIFY(!data.series[0].barLabels[row].isEmpty());
            QVERIFY(!data.series[2].points[row].text.isEmpty());
        }
        QVERIFY2(data.title.startsWith(data.categories.front()), qPrintable(data.title));
    }

    void untilTheTurnsAreKnownTheyAreMarked()
    {
        RangeViewModel model(*m_session, *m_futures);
        const Turning early{m_turning.tornado, {}};
        QCOMPARE(model.tornado(early).series[2].points[0].text, QStringLiteral("…"));
        QVERIFY(model.turningSentence(early).isEmpty());
        QVERIFY(!model.turningSentence(m_turning).isEmpty());
    }

    void assumptionsReadInTheirOwnUnits_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("share") << QStringLiteral("cashableShare") << QStringLiteral("0.4") << QStringLiteral("40%");
        QTest::newRow("elasticity") << QStringLiteral("elasticity") << QStringLiteral("0.12")
                                    << QStringLiteral("0.120");
        QTest::newRow("amount") << QStringLiteral("saving") << QStringLiteral("12500") << QStringLiteral("£12.5k");
    }

    void assumptionsReadInTheirOwnUnits()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        QFETCH(QString, shown);
        const auto& flat = m_session->projected(Role::wholePlace)->flat;
        const auto doubts = wp::uncertainty::doubtsOf(m_session->model().place, flat);
        const auto found = std::ranges::find_if(doubts, [&](const auto& doubt) {
            return QString::fromStdString(doubt.path).endsWith(u'/' + path) &&
                   doubt.rule.isAmount == (path == QStringLiteral("saving"));
        });
        QVERIFY(found != doubts.end());
        QCOMPARE(format::inputValue(found->rule, wp::money::Decimal(value.toStdString())), shown);
        const QString name = format::inputName(m_session->model().place, flat, found->path);
        QVERIFY2(name.contains(QStringLiteral(": ")) && !name.contains(path), qPrintable(name));
    }

    void everyDoubtHasAName()
    {
        const auto& flat = m_session->projected(Role::wholePlace)->flat;
        for (const auto& doubt : wp::uncertainty::doubtsOf(m_session->model().place, flat)) {
            const QString name = format::inputName(m_session->model().place, flat, doubt.path);
            const std::string field = doubt.path.substr(doubt.path.rfind('/') + 1);
            QVERIFY2(!name.startsWith(QString::fromStdString(field) + u':'), qPrintable(name));
        }
    }

    void bandGoesRoundTheChosenLine()
    {
        screens::TrajectoryViewModel model(*m_session, *m_futures);
        model.reset();
        model.chooseSpender(0);
        for (const Role role : shell::threeRoles) {
            model.chooseBanded(role);
            const chart::ChartData data = model.spend();
            for (const chart::ChartSeries& series : data.series) {
                QCOMPARE(series.low.empty(), series.role != format::seriesOf(role));
                for (std::size_t t = 0; t < series.low.size(); ++t) {
                    QVERIFY(series.low[t] <= series.high[t]);
                }
            }
            QVERIFY(data.unitLine.contains(QStringLiteral("8 of 10")));
        }
    }

    void bandHoldsTheLineOfDemand()
    {
        screens::TrajectoryViewModel model(*m_session, *m_futures);
        model.reset();
        const chart::ChartData data = model.demand();
        const chart::ChartSeries& whole = data.series.back();
        QCOMPARE(whole.low.size(), data.categories.size());
        QVERIFY(whole.low.back() < whole.points.back().value && whole.points.back().value < whole.high.back());
        QVERIFY(chart::figureText(whole, 10).contains(QStringLiteral(" to ")));
    }

    void oneOrganisationHasNoBand()
    {
        screens::TrajectoryViewModel model(*m_session, *m_futures);
        model.reset();
        model.chooseSpender(1);
        for (const chart::ChartSeries& series : model.spend().series) {
            QVERIFY(series.low.empty());
        }
    }

    void anotherHorizonHasNoBandUntilItIsDrawn()
    {
        auto shorter = m_session->model();
        shorter.place.frame.horizon = 5;
        shell::Session other;
        shell::Futures futures(other);
        other.open(wp::document::Document(shorter));
        QVERIFY(!futures.of(other.scenarioOf(Role::wholePlace)->id));
        RangeViewModel model(other, futures);
        QVERIFY(model.chances().series.empty());
        QVERIFY(model.sentences().isEmpty());
        QVERIFY(!model.notCounted(nullptr).isEmpty());
    }
};

QTEST_MAIN(RangeTest)
#include "range_test.moc"
