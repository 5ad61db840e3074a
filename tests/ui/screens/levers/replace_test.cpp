// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "tests/ui/support/sample_session.h"
#include "ui/screens/levers/replace_view_model.h"

#include <QtTest>

using namespace wp::ui;
using screens::ReplaceViewModel;
using wp::money::Decimal;
using wp::money::Money;
using wp::money::Number;
using wp::scenario::Role;

/// Cuts of the sample place replaced by whole-place measures.
class ReplaceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;
    std::unique_ptr<ReplaceViewModel> m_model;

    void wait() const { QTRY_VERIFY_WITH_TIMEOUT(m_model->canApply(), 120000); }
    auto document() const { return wp::exchange::writeJson(m_session->model()); }

    void setRate(const char* rate)
    {
        const wp::document::SetField set{"scenarios/cuts/measures/salami/rate", '"' + std::string(rate) + '"'};
        QVERIFY(m_session->perform(set, [] { return QStringLiteral("Set the rate"); }).empty());
        m_model->begin();
    }

    Money gapOf(Role role) const
    {
        Money gap;
        for (const auto& organisation : m_session->projected(role)->outcome.years[5].organisations) {
            gap += organisation.gap;
        }
        return gap;
    }

    std::size_t row(const QString& name) const
    {
        const auto& rows = m_model->rows();
        const auto found = std::ranges::find_if(rows, [&](const auto& one) { return one.name == name; });
        return static_cast<std::size_t>(found - rows.begin());
    }

private Q_SLOTS:
    void init()
    {
        m_session = wp::testing::sampleSession();
        m_model = std::make_unique<ReplaceViewModel>(*m_session);
        m_model->begin();
    }

    void beginsWithWhatTheScreenShows()
    {
        QCOMPARE(m_model->cuts(), std::string("cuts"));
        QCOMPARE(m_model->whole(), std::string("wholePlace"));
        QCOMPARE(m_model->year(), 2030);
        QCOMPARE(m_model->cutsChoices().size(), std::size_t(2));
        QCOMPARE(m_model->wholeChoices().size(), std::size_t(2));
        QCOMPARE(m_model->whoseChoices().size(), std::size_t(8));
        QCOMPARE(m_model->rows().size(), std::size_t(8));
        QVERIFY(m_model->complaint().isEmpty());
    }

    void whatCannotBeMatchedIsSaidInMoneyAndAsAShare()
    {
        wait();
        QVERIFY2(m_model->heading().contains(QStringLiteral("cannot be matched in 2030/31")),
                 qPrintable(m_model->heading()));
        const QString said = m_model->sentences().join(u' ');
        QVERIFY2(said.contains(QStringLiteral("of the cuts would still find")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Services withdrawn in 2030/31")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Council (general fund)")), qPrintable(said));
        QVERIFY2(m_model->restWords().contains(QStringLiteral("in place of 10.00%")), qPrintable(m_model->restWords()));
    }

    void theRestKeptAsACutMatchesAndIsOneStep()
    {
        const auto before = document();
        wait();
        m_model->setKeepsRest(true);
        QVERIFY2(m_model->heading().startsWith(QStringLiteral("Matched in 2030/31")), qPrintable(m_model->heading()));
        QVERIFY(m_model->apply().empty());
        QCOMPARE(m_session->steps().count(), 1);
        QVERIFY(gapOf(Role::wholePlace) <= gapOf(Role::cuts));
        const auto* made = m_session->scenarioOf(Role::wholePlace);
        QCOMPARE(made->base->text(), std::string("wholePlace"));
        QVERIFY(made->name->starts_with("In place of “"));
        QVERIFY(made->measures.back().name->starts_with("What is left of"));
        QVERIFY2(m_session->steps().undoSentence().contains(QStringLiteral("Replace the cuts of")),
                 qPrintable(m_session->steps().undoSentence()));
        m_session->undo();
        QVERIFY(document() == before);
    }

    void smallCutsAreMatchedByTheWholePlaceAlone()
    {
        setRate("0.0005");
        wait();
        QVERIFY2(m_model->heading().startsWith(QStringLiteral("Matched in 2030/31")), qPrintable(m_model->heading()));
        QVERIFY(m_model->restWords().isEmpty());
        QVERIFY(m_model->apply().empty());
        QVERIFY(gapOf(Role::wholePlace) <= gapOf(Role::cuts));
        const auto& flat = m_session->projected(Role::wholePlace)->flat;
        QVERIFY(!wp::optimise::hasCuts(flat));
    }

    void aMeasureLeftOutIsRemovedAndOneHeldBackStays()
    {
        const std::size_t door = row(QStringLiteral("One front door"));
        const std::size_t contracts = row(QStringLiteral("Ten contracts to one"));
        QVERIFY(door < m_model->rows().size() && contracts < m_model->rows().size());
        m_model->setUsed(door, false);
        m_model->setMost(contracts, Number(m_model->rows()[contracts].lever.present));
        wait();
        QCOMPARE(m_model->result(door)->setTo, QStringLiteral("left out"));
        QCOMPARE(m_model->result(contracts)->setTo, QStringLiteral("as it is"));
        QVERIFY(m_model->apply().empty());
        const auto* made = m_session->scenarioOf(Role::wholePlace);
        QCOMPARE(made->removed.size(), std::size_t(1));
        QCOMPARE(made->removed.front().text(), std::string("door"));
        QVERIFY(std::ranges::none_of(made->measures, [](const auto& m) { return m.id.text() == "contracts"; }));
    }

    void oneOrganisationsCashIsAskedAloneWithoutASecondSentence()
    {
        m_model->chooseWhose("council");
        wait();
        const QString said = m_model->sentences().join(u' ');
        QVERIFY2(!said.contains(QStringLiteral("for others")), qPrintable(said));
    }

    void theChartHoldsTheYearsInThreeSeries()
    {
        wait();
        const chart::ChartData data = m_model->chart();
        QCOMPARE(data.categories.size(), std::size_t(10));
        QCOMPARE(data.series.size(), std::size_t(3));
        for (std::size_t year = 0; year < data.categories.size(); ++year) {
            const double left = std::max(data.series[1].points[year].value - data.series[2].points[year].value, 0.0);
            QVERIFY(std::abs(data.series[0].points[year].value - left) < 0.001);
        }
    }

    void withoutCutsOrMeasuresItSaysWhatWouldDo()
    {
        setRate("0.10");
        for (const char* scenario : {"cuts", "cutsFlat"}) {
            const wp::document::RemoveThing gone{"scenarios/" + std::string(scenario) + "/measures", "salami"};
            m_session->perform(gone, [] { return QStringLiteral("Remove"); });
        }
        m_model->begin();
        QVERIFY(m_model->cutsChoices().empty());
        QVERIFY(m_model->complaint().contains(QStringLiteral("has a cut to replace")));
        QVERIFY(!m_model->canApply());
    }
};

QTEST_MAIN(ReplaceTest)
#include "replace_test.moc"
