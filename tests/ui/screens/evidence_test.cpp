// SPDX-License-Identifier: GPL-3.0-or-later
// Every number is a door: what stands behind the figures of the sample place, without a window.
#include "core/document/challenges.h"
#include "tests/ui/support/sample_session.h"
#include "ui/screens/evidence/claim_words.h"
#include "ui/screens/evidence/evidence_view_model.h"
#include "ui/screens/levers/levers_view_model.h"
#include "ui/screens/place/place_view_model.h"
#include "ui/screens/place/tier_strip.h"
#include "ui/screens/range/range_view_model.h"
#include "ui/screens/savings/savings_view_model.h"
#include "ui/screens/trajectory/solvency_model.h"
#include "ui/shell/result_cells.h"
#include "ui/shell/three_lines.h"
#include "ui/widgets/door.h"

#include <QtTest>

using namespace wp::ui;
using screens::DoorLine;
using screens::EvidenceContents;
using screens::EvidenceViewModel;
using wp::projection::FigureId;
using wp::scenario::Role;

class EvidenceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;
    std::unique_ptr<shell::Futures> m_futures;
    std::unique_ptr<shell::Solvency> m_solvency;
    std::unique_ptr<EvidenceViewModel> m_model;
    int m_changes = 0;

    static constexpr int patience = 60000;

    FigureId whole(const char* thing, const char* field, int year = 0) const { return {"wholePlace", thing, field, year}; }

    static void gather(const chart::ChartData& data, std::vector<FigureId>& figures)
    {
        for (const chart::ChartSeries& series : data.series) {
            for (const chart::ChartPoint& point : series.points) {
                figures.push_back(point.figure);
            }
        }
    }

    static void gather(const QAbstractItemModel& model, const QModelIndex& parent, std::vector<FigureId>& figures)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex cell = model.index(row, column, parent);
                if (const auto figure = cell.data(widgets::doorRole).value<FigureId>(); !figure.thing.empty()) {
                    figures.push_back(figure);
                }
                if (column == 0 && model.rowCount(cell) > 0) {
                    gather(model, cell, figures);
                }
            }
        }
    }

    EvidenceContents known(const FigureId& figure)
    {
        m_model->open(figure);
        m_model->contents();
        if (!QTest::qWaitFor([this] { return !m_model->isRefining(); }, patience)) {
            qWarning("still refining");
        }
        return m_model->contents();
    }

private Q_SLOTS:
    void init()
    {
        m_session = wp::testing::sampleSession();
        m_futures = std::make_unique<shell::Futures>(*m_session);
        m_solvency = std::make_unique<shell::Solvency>(*m_session);
        m_changes = 0;
        m_model = std::make_unique<EvidenceViewModel>(*m_session, *m_futures, *m_solvency, [this] { ++m_changes; });
    }

    void cleanup()
    {
        m_model.reset();
        m_solvency.reset();
        m_futures.reset();
        m_session.reset();
    }

    void everyFigureOfTheScreensOpens()
    {
        std::vector<FigureId> figures;
        for (const auto& cell : shell::resultCells(*m_session, *m_solvency)) {
            figures.insert(figures.end(), {cell.figure, cell.noteFigure});
        }
        for (const auto& share : screens::tierStrip(m_session->model().place).shares) {
            figures.push_back(share.figure);
        }
        gather(shell::spendChart(*m_session, std::nullopt), figures);
        gather(shell::spendChart(*m_session, 0), figures);
        gather(shell::demandChart(*m_session, 0), figures);
        screens::SavingsViewModel savings(*m_session);
        gather(savings.steps(), figures);
        gather(savings.years(), figures);
        for (const screens::Ledger& ledger : savings.ledgers()) {
            figures.push_back(ledger.figure);
        }
        screens::LeversViewModel levers(*m_session);
        for (const Role role : {Role::cuts, Role::wholePlace}) {
            for (const screens::LeverRow& row : levers.rows(role)) {
                figures.push_back(row.figure);
            }
        }
        screens::PlaceViewModel place([](const auto&, auto) { return wp::base::Problems(); });
        place.setModel(&m_session->model());
        gather(place, {}, figures);
        screens::SolvencyModel solvency(*m_session);
        solvency.refresh();
        gather(solvency, {}, figures);
        const auto& flat = m_session->projected(Role::wholePlace)->flat;
        const wp::uncertainty::Study study{m_session->model().place, {flat}};
        screens::RangeViewModel range(*m_session, *m_futures);
        gather(range.tornado({*wp::uncertainty::quickTornadoOf(study, 0), {}}), figures);
        std::erase_if(figures, [](const FigureId& figure) { return figure.thing.empty(); });
        QVERIFY2(figures.size() > 900, qPrintable(QString::number(figures.size())));
        for (const FigureId& figure : figures) {
            QVERIFY2(m_model->open(figure), qPrintable(QString::fromStdString(figure.scenario + " " + figure.thing + "/" + figure.field)));
        }
    }

    void aFigureSaysItsFiveBlocks()
    {
        const EvidenceContents found = known(whole("appraisal", "cumulativeSaving"));
        QCOMPARE(found.name, QStringLiteral("Cash over all years"));
        QCOMPARE(found.exact, format::Numbers().exactMoney(m_session->projected(Role::wholePlace)->outcome.appraisal.cumulativeSaving));
        QCOMPARE(found.formula.size(), std::size_t(m_session->horizon()));
        QVERIFY(found.formula[1].sign == QStringLiteral("+") || found.formula[1].sign == format::minusSign());
        QVERIFY(found.formula.front().name.endsWith(QStringLiteral("2026/27")));
        QVERIFY(found.formula.back().name.endsWith(QStringLiteral("2035/36")));
        QVERIFY(found.result.contains(found.exact));
        QVERIFY(found.origin.startsWith(QStringLiteral("Worked out")));
        QCOMPARE(found.notCounted.size(), 3);
        QVERIFY(found.whatIf.contains(QStringLiteral("decides most")));
        QCOMPARE(found.varied.size(), std::size_t(1));
        QVERIFY(m_model->open(found.varied.front().door));
        QCOMPARE(found.ends.size(), std::size_t(3));
        QCOMPARE(found.ends[0].sign, QStringLiteral("−20%"));
        QCOMPARE(found.ends[1].value, found.value);
        QVERIFY(found.turning.contains(QStringLiteral("turns")));
        QCOMPARE(found.others.size(), std::size_t(1));
        QVERIFY(m_changes > 0);
    }

    void anInputSaysItsSourceAndItsRange()
    {
        const EvidenceContents found = known(whole("lines/ta", "cashableShare"));
        QVERIFY(found.range.startsWith(QStringLiteral("From ")));
        QVERIFY(found.formula.empty());
        QVERIFY(found.source.contains(QStringLiteral("Licence: no publication")));
        QVERIFY(found.grade.startsWith(QStringLiteral("Judgement")));
        QVERIFY(found.canSign);
        QVERIFY(found.others.size() >= 3);
        QVERIFY(found.prices.isEmpty());
    }

    void doorsLeadOnAndBack()
    {
        QVERIFY(m_model->open(whole("appraisal", "cumulativeSaving")));
        QVERIFY(!m_model->canGoBack());
        int steps = 0;
        for (EvidenceContents at = m_model->contents(); steps < 12; ++steps, at = m_model->contents()) {
            const auto door = std::ranges::find_if(at.formula, [](const DoorLine& line) { return !line.door.thing.empty(); });
            if (door == at.formula.end()) {
                break;
            }
            QVERIFY(m_model->open(door->door));
        }
        QVERIFY2(steps >= 4, qPrintable(QString::number(steps)));
        QCOMPARE(m_model->figure()->year, 0);
        while (m_model->canGoBack()) {
            m_model->back();
        }
        QCOMPARE(*m_model->figure(), whole("appraisal", "cumulativeSaving"));
        QVERIFY(!m_model->open(whole("lines/none", "spend", 2030)));
        QCOMPARE(*m_model->figure(), whole("appraisal", "cumulativeSaving"));
    }

    void whatIsKnownElsewhereIsSaidHere()
    {
        Q_EMIT m_session->changed();
        QTRY_VERIFY_WITH_TIMEOUT(!m_solvency->isRefining() && m_solvency->answer(), patience);
        QCOMPARE(known(whole("organisations/council", "cutsNeeded")).value,
                 format::Numbers().rate(*m_solvency->answer()->with, 2));
        m_futures->ask();
        QTRY_VERIFY_WITH_TIMEOUT(m_futures->draws() > 0, patience);
        const auto* bands = m_futures->of(task::ScenarioId("wholePlace"));
        const int last = m_session->baseYear() + m_session->horizon();
        QCOMPARE(known(whole("appraisal", "chanceOfSaving", last)).value,
                 format::Numbers().rate(wp::money::fromDouble(bands->bands.back().chanceOfSaving), 0));
        QVERIFY(known(whole("place", "cumulative", last)).range.startsWith(QStringLiteral("In 8 of 10 futures")));
        QVERIFY(known(whole("organisations/council", "reserves", last)).range.startsWith(QStringLiteral("In 8 of 10 futures")));
        const std::string measure = m_session->projected(Role::wholePlace)->flat.measures.front().id.text();
        const EvidenceContents adds = known({"wholePlace", "measures/" + measure, "adds", 0});
        QVERIFY2(adds.value.startsWith(QStringLiteral("£")) || adds.value.startsWith(format::minusSign()), qPrintable(adds.value));
        QVERIFY(!adds.formula.empty());
    }

    void aNumberTypedWithoutASourceSaysSo()
    {
        const auto& lines = m_session->model().place.lines;
        const std::string id = lines.front().id.text();
        const auto set = [&](const char* field, const char* value) {
            return m_session->perform(wp::document::SetField{"lines/" + id + "/" + field, value},
                                      [] { return QStringLiteral("Change the line"); });
        };
        QVERIFY(set("sources", "null").empty());
        QVERIFY(set("source", "null").empty());
        const FigureId budget{{}, "lines/" + id, "budget", 0};
        QCOMPARE(known(budget).origin, QStringLiteral("Typed without a source."));

        const auto step = m_model->sign(QStringLiteral("Ledger, March 2026"));
        QVERIFY(m_session->perform(step.edit, step.wording).empty());
        QVERIFY(known(budget).source.contains(QStringLiteral("Ledger, March 2026")));
        QVERIFY(m_session->steps().undoSentence().contains(QStringLiteral("Say the source")));
        m_session->undo();
        QCOMPARE(known(budget).origin, QStringLiteral("Typed without a source."));
    }

    void challengesAndChangesAreRemembered()
    {
        const FigureId growth = whole("streams/cla", "growth");
        QVERIFY(known(growth).history.isEmpty());
        QVERIFY(m_session->perform(wp::document::SetField{"streams/cla/growth", "\"0.03\""},
                                   [] { return QStringLiteral("Growth of care to 3%"); }).empty());
        const EvidenceContents changed = known(growth);
        QCOMPARE(changed.history.size(), 1);
        QVERIFY(changed.history.front().endsWith(QStringLiteral("Growth of care to 3%")));
        const auto step = m_model->challenge(QStringLiteral("It fell last year"));
        QVERIFY(m_session->perform(step.edit, step.wording).empty());
        QCOMPARE(wp::document::challengesOf(m_session->model()).size(), std::size_t(1));
        QVERIFY(known(growth).challenges.front().endsWith(QStringLiteral("It fell last year")));
        QVERIFY(known(whole("streams/cla", "volume")).challenges.isEmpty());
        m_session->undo();
        QVERIFY(known(growth).challenges.isEmpty());
    }

    void whoOnePersonIsStaysOut()
    {
        QVERIFY(m_model->open(whole("streams/cla", "growth")));
        const auto step = m_model->challenge(QStringLiteral("Ask jane.doe@example.org"));
        QVERIFY(!m_session->perform(step.edit, step.wording).empty());
        QVERIFY(wp::document::challengesOf(m_session->model()).empty());
    }

    void claimsAndChecksReadWhole()
    {
        const auto* claim = wp::evidence::findClaim("smd-saving");
        QCOMPARE(screens::claimLine(*claim).value, QStringLiteral("£12,000 (£5,000 to £50,000) a person a year"));
        QVERIFY(screens::sourceLines(*claim).contains(QStringLiteral("Licence not stated")));
        const auto& checks = wp::evidence::checks();
        const auto any = std::ranges::find(checks, std::string("any-total"), &wp::evidence::Check::id);
        const QStringList lines = screens::checkLines(*any);
        QCOMPARE(lines[1], QStringLiteral("586,000 × £50,000 = £29,300,000,000 a year"));
        QCOMPARE(lines[2], QStringLiteral("Stated: £37bn"));
        QVERIFY(lines[3].startsWith(QStringLiteral("It does not reproduce.")));
    }
};

QTEST_MAIN(EvidenceTest)
#include "evidence_test.moc"
