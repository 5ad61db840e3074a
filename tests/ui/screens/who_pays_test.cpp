// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sample_session.h"
#include "ui/format/names.h"
#include "ui/screens/who_pays/deals_view_model.h"
#include "ui/screens/who_pays/pocket_table.h"
#include "ui/screens/who_pays/who_pays_view_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace wp::ui;
using screens::DealRow;
using screens::DealsViewModel;
using screens::DealStep;
using screens::PocketModel;
using screens::WhoPaysViewModel;
using wp::money::Decimal;
using wp::money::Money;
using wp::money::Number;
using wp::scenario::Role;
using wp::uncertainty::WhoPays;

/// Who pays and who gains on the sample place, without a window.
class WhoPaysTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;

    const task::Projected& shown() const { return *m_session->projected(Role::wholePlace); }
    std::string scenario() const { return shown().flat.id.text(); }
    WhoPays found() const { return wp::uncertainty::whoPaysOf(m_session->model().place, shown().flat).value(); }
    Money total() const { return shown().outcome.appraisal.cumulativeSaving; }
    void perform(const DealStep& step)
    {
        QVERIFY(m_session->perform(step.edit, step.wording).empty());
        QVERIFY(!step.wording().isEmpty());
    }
    DealRow deal() const { return DealsViewModel(*m_session).rows(shown(), nullptr).at(0); }

private Q_SLOTS:
    void init() { m_session = wp::testing::sampleSession(); }

    void headlineNamesWhoPaysAndWhoGainsMost()
    {
        WhoPaysViewModel model(*m_session);
        const WhoPays known = found();
        const auto least = std::ranges::min_element(known.positions, {}, &wp::uncertainty::Position::saving);
        const auto most = std::ranges::max_element(known.positions, {}, &wp::uncertainty::Position::saving);
        const auto& organisations = m_session->model().place.organisations;
        const auto name = [&](auto found) { return format::nameOf(organisations[static_cast<std::size_t>(found - known.positions.begin())]); };
        QVERIFY(least->saving < Money() && most->saving > Money());
        QVERIFY2(model.headline().contains(name(least)) && model.headline().contains(name(most)), qPrintable(model.headline()));
        model.line().choose(1);
        QVERIFY2(model.besides().contains(QStringLiteral("withdrawn")), qPrintable(model.besides()));
    }

    void positionsStandAtOnceAndGrowWhenMoreIsKnown()
    {
        WhoPaysViewModel model(*m_session);
        const chart::ChartData sure = model.positions(nullptr);
        QCOMPARE(sure.series.size(), std::size_t(1));
        const WhoPays known = found();
        const chart::ChartData whole = model.positions(&known);
        QCOMPARE(whole.series.size(), std::size_t(3));
        double sum = 0;
        for (std::size_t o = 0; o < known.positions.size(); ++o) {
            QCOMPARE(whole.series[0].points[o].value, known.positions[o].saving.toDouble());
            QCOMPARE(whole.series[0].points[o].figure.field, std::string("cumulativeSaving"));
            sum += whole.series[0].points[o].value;
        }
        QVERIFY(qAbs(sum - total().toDouble()) < 1);
    }

    void flowsAreTheLargestAndTieToTheirEnds()
    {
        WhoPaysViewModel model(*m_session);
        const WhoPays known = found();
        const chart::ChartData data = model.flows(known);
        QCOMPARE(data.categories.size(), std::min<std::size_t>(known.pockets.size(), 12));
        QCOMPARE(data.flows.size(), data.categories.size());
        for (const chart::ChartFlow& flow : data.flows) {
            QVERIFY(flow.source < data.sources.size() && flow.sink < data.sinks.size());
        }
        QCOMPARE(data.series[0].points[0].value, known.pockets[0].paid.toDouble());
        QVERIFY2(data.title.contains(QStringLiteral(" pays ")), qPrintable(data.title));
    }

    void matrixSumsAtItsEdges()
    {
        WhoPaysViewModel model(*m_session);
        const WhoPays known = found();
        PocketModel table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const screens::PocketMatrix matrix = model.matrix(known);
        table.show(matrix);
        QCOMPARE(table.rowCount(), int(matrix.payers.size()));
        QVERIFY(table.isTotal(table.index(table.rowCount() - 1, 0)) && !table.isTotal(table.index(0, 0)));
        Money paid;
        for (const auto& position : known.positions) {
            paid += position.pays;
        }
        QVERIFY(table.data(table.index(table.rowCount() - 1, table.columnCount() - 1)).toString().startsWith(QStringLiteral("pays ")));
        QVERIFY(model.matrixTitle(known).contains(format::Numbers().money(paid)));
    }

    void aDealMovesPositionsAndNeverTheTotal()
    {
        DealsViewModel deals(*m_session);
        const Money before = total();
        const WhoPays alone = found();
        perform(*deals.add(shown(), &alone));
        QCOMPARE(m_session->steps().count(), 1);
        const WhoPays pooled = found();
        QCOMPARE(pooled.deals.size(), std::size_t(1));
        QVERIFY(pooled.deals[0].given > Money());
        QVERIFY(total() == before);
        const DealRow row = deal();
        QCOMPARE(pooled.positions[static_cast<std::size_t>(row.giver)].saving,
                 alone.positions[static_cast<std::size_t>(row.giver)].saving - pooled.deals[0].given);
        const chart::ChartData data = WhoPaysViewModel(*m_session).positions(&pooled);
        QCOMPARE(data.series[1].id, QStringLiteral("before"));
        QVERIFY(deals.rows(shown(), &pooled)[0].effect.contains(format::Numbers().money(pooled.deals[0].given)));
    }

    void aDealIsEditedInEveryPart()
    {
        DealsViewModel deals(*m_session);
        perform(*deals.add(shown(), nullptr));
        const DealRow row = deal();
        perform(deals.setShare(scenario(), row, Number(Decimal("0.5"))));
        QCOMPARE(deal().share.text(), std::string("0.5"));
        perform(deals.setStart(scenario(), row, m_session->baseYear() + 3));
        QCOMPARE(deal().startYear, m_session->baseYear() + 3);
        perform(deals.setGiver(scenario(), row, 2));
        QCOMPARE(deal().giver, 2);
        const DealRow moved = deal();
        perform(deals.setTaker(scenario(), moved, moved.giver));
        QCOMPARE(deal().taker, moved.giver);
        QCOMPARE(deal().giver, moved.taker);
        perform(deals.setOn(scenario(), deal(), false));
        QVERIFY(!deal().isOn && deal().effect == QStringLiteral("Switched off."));
        perform(deals.remove(scenario(), deal()));
        QVERIFY(deals.rows(shown(), nullptr).empty());
        m_session->undo();
        QVERIFY(!deal().isOn);
    }

    void aVariantRemovesADealThatItInherits()
    {
        DealsViewModel deals(*m_session);
        perform(*deals.add(shown(), nullptr));
        m_session->perform(wp::document::AddThing{"scenarios", 0, R"({"id": "variant", "name": "Variant", "role": "wholePlace", "base": "wholePlace"})"},
                           [] { return QStringLiteral("variant"); });
        m_session->chooseScenario(shell::ScenarioId("variant"));
        QCOMPARE(scenario(), std::string("variant"));
        perform(deals.setShare(scenario(), deal(), Number(Decimal("0.75"))));
        QCOMPARE(deal().share.text(), std::string("0.75"));
        perform(deals.remove(scenario(), deal()));
        QVERIFY(deals.rows(shown(), nullptr).empty());
        m_session->chooseScenario(shell::ScenarioId("wholePlace"));
        QCOMPARE(deal().share.text(), std::string("0.25"));
    }
};

QTEST_MAIN(WhoPaysTest)
#include "who_pays_test.moc"
