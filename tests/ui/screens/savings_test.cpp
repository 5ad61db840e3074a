// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/waterfall.h"
#include "tests/ui/support/sample_session.h"
#include "ui/format/numbers.h"
#include "ui/screens/savings/savings_view_model.h"

#include <QtTest>

using namespace wp::ui;
using screens::SavingsViewModel;
using wp::money::Money;
using wp::scenario::Role;

/// What is real money, and when, on the sample place.
class SavingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;

    const wp::projection::YearFigures& yearOf(Role role) const
    {
        return m_session->projected(role)->outcome.years[static_cast<std::size_t>(m_session->year())];
    }

private Q_SLOTS:
    void init() { m_session = wp::testing::sampleSession(); }

    void barsHangTogetherAndEndAtThePrintedSaving_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("year");
        for (const int year : {1, 5, 10}) {
            QTest::addRow("whole place, year %d", year) << 0 << year;
            QTest::addRow("cuts, year %d", year) << 1 << year;
        }
    }

    void barsHangTogetherAndEndAtThePrintedSaving()
    {
        QFETCH(int, choice);
        QFETCH(int, year);
        SavingsViewModel model(*m_session);
        model.line().choose(choice);
        m_session->setYear(year);
        const chart::ChartData data = model.steps();
        const chart::ChartSeries& bars = data.series.front();
        double reached = 0;
        for (std::size_t i = 0; i + 1 < bars.low.size(); ++i) {
            QVERIFY(qAbs(bars.low[i] - reached) < 0.005);
            reached = bars.high[i];
        }
        const Money saving = yearOf(choice == 1 ? Role::cuts : Role::wholePlace).place.saving;
        QVERIFY(qAbs(reached - saving.toDouble()) < 0.005);
        QVERIFY(qAbs(bars.high.back() - saving.toDouble()) < 0.005);
        QCOMPARE(bars.points.back().figure.field, std::string("saving"));
    }

    void titleSaysWhatBecomesCash()
    {
        SavingsViewModel model(*m_session);
        m_session->setYear(10);
        const QString cash = format::Numbers().money(yearOf(Role::wholePlace).place.saving);
        QVERIFY2(model.steps().title.contains(cash), qPrintable(model.steps().title));
        m_session->setYear(1);
        QVERIFY2(model.steps().title.contains(QStringLiteral("still costs")), qPrintable(model.steps().title));
    }

    void paybackStandsInWords()
    {
        SavingsViewModel model(*m_session);
        const auto year = m_session->projected(Role::wholePlace)->outcome.appraisal.paybackYear;
        QVERIFY(year);
        const chart::ChartData data = model.years();
        QVERIFY2(data.title.contains(format::Numbers().financialYear(*year)), qPrintable(data.title));
        QCOMPARE(data.marks.size(), std::size_t(1));
        QVERIFY(data.series[1].points[static_cast<std::size_t>(data.marks[0].category)].value > 0);
        QVERIFY(data.series[1].points[static_cast<std::size_t>(data.marks[0].category) - 1].value <= 0);
        m_session->chooseScenario(shell::ScenarioId("wholePlaceCautious"));
        QVERIFY(model.years().marks.empty());
        QVERIFY2(model.years().title.contains(QStringLiteral("does not pay back")), qPrintable(model.years().title));
    }

    void accountsStandApart()
    {
        SavingsViewModel model(*m_session);
        model.line().choose(1);
        const auto ledgers = model.ledgers();
        QCOMPARE(ledgers.size(), std::size_t(4));
        const auto& place = yearOf(Role::cuts).place;
        const format::Numbers numbers;
        QCOMPARE(ledgers[0].inYear, numbers.money(place.saving));
        QCOMPARE(ledgers[1].inYear, numbers.money(place.released - place.cashable));
        QCOMPARE(ledgers[2].inYear, numbers.money(place.withdrawn));
        QCOMPARE(ledgers[3].inYear, numbers.money(place.widerValue));
    }

    void measuresSumToTheCash()
    {
        SavingsViewModel model(*m_session);
        const auto* shown = model.projected();
        const auto bars = wp::uncertainty::waterfallOf({m_session->model().place, {shown->flat}}, 0);
        QVERIFY(bars);
        const chart::ChartData data = model.measures(*bars);
        QCOMPARE(data.categories.size(), shown->flat.measures.size() + 1);
        QVERIFY(qAbs(data.series[0].high.back() - shown->outcome.appraisal.cumulativeSaving.toDouble()) < 0.005);
        QVERIFY(qAbs(data.series[0].high[bars->size() - 1] - data.series[0].high.back()) < 0.005);
        QVERIFY(!data.title.isEmpty());
    }

    void anEditMovesTheSteps()
    {
        SavingsViewModel model(*m_session);
        const QString before = model.steps().series[0].points.front().text;
        QVERIFY(m_session->perform(wp::document::SetField{"place/optimismBias", "false"}, [] { return QString(); })
                    .empty());
        QVERIFY(model.steps().series[0].points.front().text != before);
    }

    void aPlaceWithoutWholePlaceShowsItsCuts()
    {
        auto model = m_session->model();
        std::erase_if(model.scenarios, [](const auto& scenario) { return scenario.role == Role::wholePlace; });
        m_session->open(wp::document::Document(model));
        SavingsViewModel savings(*m_session);
        savings.reset();
        QCOMPARE(savings.line().chosen(), 1);
        savings.line().choose(0);
        QVERIFY(savings.steps().series.empty() && savings.years().series.empty() && savings.ledgers().empty());
    }
};

QTEST_MAIN(SavingsTest)
#include "savings_test.moc"
