// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stress_tests.h"
#include "core/exchange/json.h"
#include "tests/ui/support/sample_session.h"
#include "ui/format/numbers.h"
#include "ui/screens/place/stress_model.h"
#include "ui/screens/place/stress_words.h"
#include "ui/widgets/door.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace wp::ui;
using screens::StressModel;
using wp::scenario::ChangeKind;
using wp::scenario::StressTest;

/// The table of stress tests without a window: what it shows, where it leads, what it keeps, and the way back.
class StressModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;
    std::unique_ptr<StressModel> m_model;

    std::string json() const { return wp::exchange::writeJson(m_session->model()); }

    void answer()
    {
        m_model->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isRefining(), 60000);
    }

    QString cell(int row, StressModel::Column column) const { return m_model->index(row, column).data().toString(); }

    wp::projection::FigureId door(int row, int column) const
    {
        return m_model->index(row, column).data(widgets::doorRole).value<wp::projection::FigureId>();
    }

private Q_SLOTS:
    void init()
    {
        m_session = wp::testing::sampleSession();
        m_model = std::make_unique<StressModel>(*m_session);
        answer();
    }

    void cleanup()
    {
        m_model.reset();
        m_session.reset();
    }

    void keepsTheRules()
    {
        QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        answer();
        m_model->duplicate(2);
        answer();
        m_model->remove(1);
        answer();
        m_model->reset();
        m_session->close();
        m_model->reset();
        QCOMPARE(m_model->rowCount(), 0);
    }

    void showsWhatTheCoreGives()
    {
        QCOMPARE(m_model->rowCount(), 6);
        QCOMPARE(cell(0, StressModel::name), QStringLiteral("As planned"));
        QCOMPARE(cell(1, StressModel::name), QStringLiteral("≈ Funding settlement −5%"));
        m_session->setYear(5);
        const auto* whole = m_session->projected(wp::scenario::Role::wholePlace);
        const auto planned = whole->outcome.years[5].organisations[0].gap;
        const auto& model = m_session->model();
        const auto runs = wp::uncertainty::runStressTests(model.place, model.scenarios, whole->flat.id, wp::scenario::readyStressTests());
        const auto under = runs[1].outcome.years[5].organisations[0].gap;
        const format::MoneyColumn millions{format::MoneyUnit::millions, 1};
        const format::Numbers numbers;
        QCOMPARE(cell(0, StressModel::gap), numbers.money(planned, millions));
        QCOMPARE(cell(1, StressModel::gap),
                 numbers.money(under, millions) + QStringLiteral(" (") + numbers.difference(under - planned) + u')');
        QVERIFY(cell(4, StressModel::gap).size() > 0 && cell(4, StressModel::payback) != cell(0, StressModel::payback));
    }

    void onlyWhatIsPlannedIsADoorAndTheRestSaysUnderWhat()
    {
        for (int column = StressModel::gap; column < StressModel::columns; ++column) {
            QVERIFY(!door(0, column).thing.empty());
            for (int row = 1; row < m_model->rowCount(); ++row) {
                QVERIFY(door(row, column).thing.empty());
                QVERIFY(m_model->index(row, column).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Under “")));
            }
        }
        QCOMPARE(door(0, StressModel::gap).thing, std::string("organisations/council"));
        QCOMPARE(door(0, StressModel::gap).year, m_session->baseYear() + m_session->year());
    }

    void theHeadingSaysTheFinding()
    {
        QVERIFY2(m_model->title().startsWith(QStringLiteral("Council (general fund): under “")), qPrintable(m_model->title()));
        QVERIFY2(m_model->title().contains(QStringLiteral("earlier")), qPrintable(m_model->title()));
        m_model->keep({wp::base::Id<StressTest>("funding"), "", "", {{ChangeKind::funding, *wp::money::Number::parse("0.5"), "", ""}}});
        for (int row = 5; row > 1; --row) {
            answer();
            m_model->remove(row);
        }
        answer();
        QVERIFY2(m_model->title().contains(QStringLiteral("no stress test makes the gap")), qPrintable(m_model->title()));
        m_model->keep({wp::base::Id<StressTest>("funding"), "", "", {{ChangeKind::funding, *wp::money::Number::parse("-0.0001"), "", ""}}});
        answer();
        QVERIFY2(m_model->title().contains(QStringLiteral("costs most")), qPrintable(m_model->title()));
    }

    void anotherScenarioOrganisationAndYearAreAnswered()
    {
        m_model->chooseScenario(0);
        QCOMPARE(m_model->title(), QStringLiteral("Working out what each stress test does…"));
        answer();
        QCOMPARE(m_model->scenario(), 0);
        QCOMPARE(cell(0, StressModel::payback), QStringLiteral("never"));
        const QString council = cell(1, StressModel::gap);
        m_model->choosePayer(static_cast<int>(m_model->payers().size()) - 1);
        answer();
        QVERIFY(cell(1, StressModel::gap) != council);
        QVERIFY(door(0, StressModel::gap).thing.empty());
        m_model->chooseYear(0);
        QCOMPARE(m_session->year(), 1);
        QCOMPARE(m_model->headerData(StressModel::gap, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Gap 2026/27"));
    }

    void planningForOneIsOneStepThatMovesAllLines()
    {
        const std::string before = json();
        const QString wanted = cell(1, StressModel::reserves).section(u' ', 0, 0);
        QVERIFY(m_model->apply(1).empty());
        QCOMPARE(m_session->steps().count(), 1);
        QVERIFY(m_session->steps().undoSentence().contains(QStringLiteral("Funding settlement −5%")));
        QVERIFY(m_session->projections().didPlaceMove());
        for (const auto role : shell::threeRoles) {
            QVERIFY2(m_session->projectedBefore(role), "the old line stays as a ghost");
        }
        answer();
        QCOMPARE(cell(0, StressModel::reserves), wanted);
        m_session->undo();
        QCOMPARE(json(), before);
    }

    void everyReadyOneIsPlannedForAndTakenBack()
    {
        const std::string before = json();
        for (int row = 1; row < 6; ++row) {
            QVERIFY(m_model->apply(row).empty());
            QVERIFY(json() != before);
            m_session->undo();
            QCOMPARE(json(), before);
        }
    }

    void testsAreKeptRenamedCopiedAndRemovedEachAsOneStep()
    {
        const std::string before = json();
        StressTest mine = m_model->fresh();
        mine.changes.push_back({ChangeKind::inflation, *wp::money::Number::parse("0.01"), "", ""});
        QCOMPARE(m_model->keep(mine), 6);
        answer();
        QCOMPARE(cell(6, StressModel::name), QStringLiteral("≈ New stress test"));
        mine.name = "Dearer";
        mine.note = "Treasurer";
        QCOMPARE(m_model->keep(mine), 6);
        answer();
        QCOMPARE(cell(6, StressModel::name), QStringLiteral("Dearer"));
        QVERIFY(m_model->detail(6).contains(QStringLiteral("inflation +1 points a year")));
        QVERIFY(m_model->detail(6).contains(QStringLiteral("Treasurer")));
        QCOMPARE(m_model->duplicate(1), 2);
        answer();
        QCOMPARE(cell(2, StressModel::name), QStringLiteral("≈ Copy of Funding settlement −5%"));
        QCOMPARE(cell(2, StressModel::gap), cell(1, StressModel::gap));
        m_model->remove(2);
        QCOMPARE(m_session->steps().count(), 4);
        while (m_session->steps().canUndo()) {
            m_session->undo();
        }
        QCOMPARE(json(), before);
    }

    void whatCannotBeIsSaidAndTheOthersStand()
    {
        m_model->keep({wp::base::Id<StressTest>("dear"), "Dear", "", {{ChangeKind::inflation, *wp::money::Number::parse("0.02"), "", ""}}});
        const wp::document::Edit dear = wp::document::SetField{"lines/claRes/inflation", "\"0.99\""};
        QVERIFY(m_session->perform(dear, [] { return QString(); }).empty());
        answer();
        QCOMPARE(cell(6, StressModel::gap), QStringLiteral("–"));
        QVERIFY(cell(1, StressModel::gap) != QStringLiteral("–"));
        QVERIFY2(m_model->note().contains(QStringLiteral("“Dear” cannot be")), qPrintable(m_model->note()));
        QVERIFY(!m_model->apply(6).empty());
        QCOMPARE(m_session->steps().count(), 2);
    }

    void everyKindHasWords()
    {
        for (std::size_t i = 0; i < wp::scenario::changeKinds; ++i) {
            const auto kind = static_cast<ChangeKind>(i);
            QVERIFY(!screens::changeName(kind).isEmpty() && !screens::changeHelp(kind).isEmpty());
            const StressTest test{wp::base::Id<StressTest>("x"), "", "", {{kind, *wp::money::Number::parse("0.055"), "", ""}}};
            const QString words = screens::changeSentences(m_session->model().place, test).join(u' ');
            QVERIFY2(kind == ChangeKind::delay || words.contains(QStringLiteral("5.5")), qPrintable(words));
        }
        QCOMPARE(screens::whoseFunding(m_session->model().place, "council", "Council tax"), QStringLiteral("Council (general fund): Council tax"));
    }
};

QTEST_MAIN(StressModelTest)
#include "stress_test.moc"
