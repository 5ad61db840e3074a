// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/cases.h"
#include "tests/ui/support/sample_session.h"
#include "ui/format/numbers.h"
#include "ui/screens/people/case_view_model.h"
#include "ui/screens/people/cohort_view_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace wp::ui;
using screens::CaseColumn;
using screens::CaseModel;
using screens::CaseViewModel;
using screens::CohortViewModel;
using wp::money::Decimal;
using wp::people::CaseLedger;
using wp::people::Phase;
using wp::scenario::Role;

/// One person's ledger and a cohort, without a window.
class PeopleTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;

    const wp::scenario::Cohort& cohortOf(const char* id) const
    {
        const auto& measures = m_session->projected(Role::wholePlace)->flat.measures;
        const auto found = std::ranges::find_if(measures, [id](const auto& measure) { return measure.id.text() == id; });
        return std::get<wp::scenario::Cohort>(found->action);
    }
    void keep(const CaseLedger& ledger)
    {
        QVERIFY(m_session->perform(CaseViewModel(*m_session).keeping(ledger), [] { return QStringLiteral("keep"); }).empty());
    }

private Q_SLOTS:
    void init() { m_session = wp::testing::sampleSession(); }

    void theArticlesCaseIsTheExample()
    {
        const CaseViewModel model(*m_session);
        QVERIFY(model.isExample());
        const auto sum = wp::people::summaryOf(model.ledger());
        QCOMPARE(sum.contactsBefore, std::int64_t(3355));
        QCOMPARE(sum.contactsSupport, std::int64_t(161));
        QCOMPARE(sum.contactsAfter, std::int64_t(7));
        const auto numbers = model.numbers();
        QCOMPARE(numbers[0].amount, QStringLiteral("£200k a year"));
        QCOMPARE(numbers[1].amount, QStringLiteral("£80.0k a year"));
        QCOMPARE(numbers[2].amount, QStringLiteral("£120k a year"));
        const chart::ChartData strip = model.strip();
        QCOMPARE(strip.kind, chart::ChartKind::strip);
        QVERIFY2(strip.title.contains(QStringLiteral("3,355")), qPrintable(strip.title));
        double dots = 0;
        for (const chart::ChartSeries& series : strip.series) {
            for (const chart::ChartPoint& point : series.points) {
                dots += std::isfinite(point.value) ? point.value : 0;
            }
        }
        QCOMPARE(dots, 3355.0 + 161 + 7);
    }

    void aCaseIsKeptEditedAndGivesWay()
    {
        CaseLedger own = CaseViewModel::example();
        own.name = "Ours";
        keep(own);
        const CaseViewModel model(*m_session);
        QVERIFY(!model.isExample());
        QVERIFY(wp::document::casesOf(m_session->model()).front() == own);
        CaseModel table([this](const CaseLedger& changed) {
            keep(changed);
            return true;
        });
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.show(model.ledger(), true);
        const auto at = [&table](CaseColumn column) { return table.index(0, static_cast<int>(column)); };
        QVERIFY(table.setData(at(CaseColumn::count), QStringLiteral("1,200")));
        table.show(model.ledger(), true);
        QVERIFY(table.setData(at(CaseColumn::unitCost), QStringLiteral("£50")));
        QVERIFY(!table.setData(at(CaseColumn::unitCost), QStringLiteral("a lot")));
        QVERIFY(!table.setData(at(CaseColumn::grade), QStringLiteral("7")));
        QVERIFY(!table.setData(at(CaseColumn::phase), QStringLiteral("never")));
        QCOMPARE(model.ledger().entries[0].cost()->toText(), std::string("60000.00"));
        keep({});
        QVERIFY(model.isExample());
        m_session->undo();
        QVERIFY(!model.isExample());
    }

    void rowsArePastedWithoutWhoSomeoneIs()
    {
        const auto rows = screens::entriesFromText("When\tBefore or since\tAgency\tKind\tContacts\tOne\tAll\tSource\tGrade\n"
                                                   "2019/20\tBefore\tA&E\tattendance\t12\t£280\t\tledger\t4\n"
                                                   "2021/22\tSince\tPolice\tcall-out\t3\t\t£900.50\tledger\t4\n");
        QVERIFY(rows);
        QCOMPARE(rows.value().size(), std::size_t(2));
        QCOMPARE(rows.value()[0].cost()->toText(), std::string("3360.00"));
        QCOMPARE(rows.value()[1].phase, Phase::after);
        QCOMPARE(rows.value()[1].cost()->toText(), std::string("900.50"));
        const auto named = screens::entriesFromText("2019/20\tBefore\tA&E\tseen jo.smith@example.com\t12\t£280\t\t\t4\n");
        QVERIFY(!named);
        QCOMPARE(named.problems().front().code, wp::base::ProblemCode::personalData);
        QVERIFY(!screens::entriesFromText("2019/20\tBefore\tA&E\tattendance\tmany\t£280\t\t\t4\n"));
    }

    void aCohortIsCutAndSentAsOneStep()
    {
        CohortViewModel model(*m_session);
        QVERIFY(!model.hasList() && model.curve().series.empty() && !model.send(0));
        model.takeInvented();
        QCOMPARE(model.people(), std::size_t(1000));
        QCOMPARE(model.cut(), std::size_t(50));
        model.setCut(2);
        QCOMPARE(model.cut(), std::size_t(5));
        model.setCut(100);
        model.setTakeUp(Decimal("0.4"));
        const QStringList names = model.measures();
        QVERIFY(!names.isEmpty());
        const auto step = model.send(0);
        QVERIFY(step && step->wording().contains(names.front()));
        const auto before = m_session->model();
        QVERIFY(m_session->perform(step->edit, step->wording).empty());
        QCOMPARE(m_session->steps().count(), 1);
        const auto& cohort = std::get<wp::scenario::Cohort>(
            std::ranges::find_if(m_session->projected(Role::wholePlace)->flat.measures, [](const auto& measure) {
                return std::holds_alternative<wp::scenario::Cohort>(measure.action);
            })->action);
        QCOMPARE(cohort.people->value(), Decimal(40));
        QCOMPARE(cohort.regressionToMean->value(), CohortViewModel::regressionShare());
        QCOMPARE(cohort.deadweight->value(), CohortViewModel::deadweightShare());
        QVERIFY(cohort.saving->value() <= cohort.baselineCost->value());
        m_session->undo();
        QVERIFY(m_session->model() == before);
    }

    void chartsSayWhereTheCostLies()
    {
        CohortViewModel model(*m_session);
        model.takeInvented();
        const chart::ChartData curve = model.curve();
        QCOMPARE(curve.across.size(), curve.categories.size());
        QCOMPARE(curve.marks.size(), std::size_t(1));
        QVERIFY(qAbs(curve.series[0].points.back().value - 1) < 1e-9);
        QCOMPARE(model.tenths().categories.size(), std::size_t(10));
        QCOMPARE(model.funnel().categories.size(), std::size_t(5));
        model.setCounts(false, false);
        QCOMPARE(model.funnel().categories.size(), std::size_t(3));
        QVERIFY(model.sentences().join(u' ').contains(QStringLiteral("comparison group")));
    }

    void smallGroupsAndNamesAreRefused()
    {
        CohortViewModel model(*m_session);
        QVERIFY(!model.read("person,cost\np1,1\np2,2\np3,3\n").empty());
        QVERIFY(!model.read("Surname,cost\nSmith,1\nJones,2\nBrown,3\nGreen,4\nWhite,5\n").empty());
        QVERIFY(!model.hasList());
        std::string text = "person,cost\n";
        for (int i = 1; i <= 12; ++i) {
            text += "p" + std::to_string(i) + "," + std::to_string(i * 100) + "\n";
        }
        QVERIFY(model.read(text).empty());
        QVERIFY(std::isnan(model.tenths().series[0].points[0].value));
        QVERIFY(model.tenths().series[0].points[0].text.contains(QStringLiteral("fewer than 5")));
    }
};

QTEST_MAIN(PeopleTest)
#include "people_test.moc"
