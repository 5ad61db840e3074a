// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edits.h"
#include "core/exchange/json.h"
#include "tests/ui/support/sample_session.h"
#include "ui/screens/levers/goal_seek_view_model.h"

#include <QtTest>

using namespace wp::ui;
using screens::GoalSeekViewModel;
using wp::money::Decimal;
using wp::money::Money;
using wp::money::Number;
using wp::optimise::Reach;
using wp::scenario::Role;

/// What would it take, on the sample place.
class GoalSeekTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;
    std::unique_ptr<GoalSeekViewModel> m_model;

    Money councilGap(Role role, int year) const
    {
        const auto& outcome = m_session->projected(role)->outcome;
        return outcome.years[static_cast<std::size_t>(year - m_session->baseYear())].organisations[0].gap;
    }

    void wait() const { QTRY_VERIFY_WITH_TIMEOUT(!m_model->isRefining() && m_model->answer(), 60000); }

    static Number number(const char* text) { return *Number::parse(text); }

private Q_SLOTS:
    void init()
    {
        m_session = wp::testing::sampleSession();
        m_model = std::make_unique<GoalSeekViewModel>(*m_session);
        m_model->begin();
    }

    void asksForTheCouncilsGapFirst()
    {
        QCOMPARE(m_model->scenario(), std::string("wholePlace"));
        QCOMPARE(m_model->thing(), std::string("organisations/council"));
        QCOMPARE(m_model->field(), std::string("gap"));
        QCOMPARE(m_model->year(), 2030);
        QCOMPARE(m_model->value().value(), Decimal(0));
        QCOMPARE(m_model->measures().size(), std::size_t(8));
        wait();
        QVERIFY(!m_model->answer()->heading.isEmpty());
    }

    void theAnswerIsASentenceAndOneStep()
    {
        const auto before = wp::exchange::writeJson(m_session->model());
        m_model->chooseMeasure("fund");
        m_model->setValue(number("14000000"));
        wait();
        const auto answer = *m_model->answer();
        QVERIFY2(answer.heading.startsWith(QStringLiteral("Set “Community investment fund")),
                 qPrintable(answer.heading));
        QVERIFY2(answer.sentences.front().startsWith(
                     QStringLiteral("Gap of Council (general fund) in 2030/31: £14.0m then")),
                 qPrintable(answer.sentences.front()));
        QVERIFY(answer.canApply);
        QVERIFY(m_model->apply().empty());
        QCOMPARE(m_session->steps().count(), 1);
        QVERIFY(councilGap(Role::wholePlace, 2030) <= Money::rounded(Decimal("14000000")));
        QVERIFY(councilGap(Role::wholePlace, 2030) > Money::rounded(Decimal("13999990")));
        const QString words = m_session->steps().undoSentence();
        QVERIFY2(words.contains(QStringLiteral("Community investment fund")) &&
                     words.contains(QStringLiteral("Gap of Council (general fund) in 2030/31: £14.0m")),
                 qPrintable(words));
        m_session->undo();
        QVERIFY(wp::exchange::writeJson(m_session->model()) == before);
    }

    void whatCannotBeReachedSaysTheClosestAndWhy_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<QString>("thing");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("why");
        const QString gap = QStringLiteral("gap");
        const QString council = QStringLiteral("organisations/council");
        QTest::newRow("least") << QStringLiteral("families") << council << gap << QStringLiteral("0")
                               << QStringLiteral("the least it can be");
        QTest::newRow("evidence") << QStringLiteral("contracts") << QStringLiteral("place") << QStringLiteral("saving")
                                  << QStringLiteral("90000000") << QStringLiteral("evidence ends there");
        QTest::newRow("no effect") << QStringLiteral("contracts") << QStringLiteral("streams/cla")
                                   << QStringLiteral("volume") << QStringLiteral("1")
                                   << QStringLiteral("stays as it is");
    }

    void whatCannotBeReachedSaysTheClosestAndWhy()
    {
        QFETCH(QString, measure);
        QFETCH(QString, thing);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, why);
        m_model->chooseMeasure(measure.toStdString());
        m_model->chooseThing(thing.toStdString());
        m_model->chooseField(field.toStdString());
        m_model->setValue(number(value.toLatin1().constData()));
        wait();
        const QString said = m_model->answer()->heading + m_model->answer()->sentences.join(u' ');
        QVERIFY2(said.contains(why), qPrintable(said));
        QCOMPARE(m_model->answer()->canApply, why != QLatin1String("stays as it is"));
    }

    void beyondTheEvidenceOnlyWhenAllowedAndSaidSo()
    {
        m_model->chooseMeasure("door");
        m_model->chooseThing("place");
        m_model->chooseField("saving");
        wait();
        const Decimal now = m_session->projected(Role::wholePlace)->outcome.years[5].place.saving.toDecimal();
        m_model->setValue(Number(wp::money::roundHalfEven(now + 3'000'000, 2)));
        wait();
        const QString within = m_model->answer()->heading;
        QVERIFY2(within.contains(QStringLiteral("cannot be reached")) && within.contains(QStringLiteral("50%")),
                 qPrintable(within));
        m_model->setBeyond(true);
        wait();
        const auto answer = *m_model->answer();
        QVERIFY2(answer.heading.startsWith(QStringLiteral("Set")), qPrintable(answer.heading));
        const QString said = answer.sentences.join(u' ');
        QVERIFY2(said.contains(QStringLiteral("beyond the evidence, which ends at 50%")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("one certain figure")), qPrintable(said));
        QVERIFY(m_model->apply().empty());
        QVERIFY(m_session->projected(Role::wholePlace)->outcome.years[5].place.saving.toDecimal() >= now + 3'000'000);
    }

    void whatIsThereAlreadyNeedsNothing()
    {
        m_model->chooseScenario("cuts");
        QCOMPARE(m_model->measure(), std::string("salami"));
        m_model->setReach(Reach::atMost);
        wait();
        QCOMPARE(m_model->answer()->heading, QStringLiteral("It is there already"));
        QVERIFY(!m_model->answer()->canApply);
        m_model->setReach(Reach::exactly);
        wait();
        QVERIFY(m_model->answer()->heading.startsWith(QStringLiteral("Set “Cut of 10% a year” to 0.87%, from 10%")));
    }

    void aMeasureThatIsOffIsSwitchedOn()
    {
        const auto off = wp::document::overriding(m_session->model(), "wholePlace", "fund", "enabled", "false");
        QVERIFY(m_session->perform(off, [] { return QString(); }).empty());
        m_model->begin();
        m_model->chooseMeasure("fund");
        m_model->setValue(number("14000000"));
        wait();
        QVERIFY2(m_model->measureNow().startsWith(QStringLiteral("Switched off now")),
                 qPrintable(m_model->measureNow()));
        QVERIFY2(m_model->answer()->heading.startsWith(QStringLiteral("Switch “Community")),
                 qPrintable(m_model->answer()->heading));
        QVERIFY(m_model->apply().empty());
        QVERIFY(*wp::document::followedMeasure(m_session->model(), "wholePlace", "fund")->enabled);
    }

    void aVariantGetsItsOwnAndIsLookedAt()
    {
        const auto base = m_session->model().scenarios[3];
        m_model->chooseScenario("wholePlaceCautious");
        m_model->chooseMeasure("shift");
        m_model->chooseThing("place");
        m_model->chooseField("cumulative");
        m_model->setYear(2035);
        m_model->setValue(number("0"));
        wait();
        QVERIFY(m_model->apply().empty());
        QCOMPARE(m_session->scenarioOf(Role::wholePlace)->id.text(), std::string("wholePlaceCautious"));
        QVERIFY(m_session->model().scenarios[3] == base);
        QCOMPARE(m_session->steps().count(), 1);
    }

    void everyPrintedFigureHasWords()
    {
        const auto& place = m_session->model().place;
        for (const char* thing : {"place", "organisations/council", "streams/cla", "lines/claRes", "appraisal"}) {
            const auto found = wp::optimise::Figure::find(place, {"wholePlace", thing, "nosuch", 2030});
            const std::string among = thing == std::string("appraisal") ? "place" : thing;
            const auto known = screens::figuresOf(among);
            for (const std::string& field : found.problems().front().accepted) {
                // Over the whole horizon, what is saved so far in its last year.
                const std::string name = field == "cumulativeSaving" ? "cumulative" : field;
                QVERIFY2(std::ranges::any_of(known, [&](const auto& one) { return one.id == name; }), field.c_str());
            }
            for (const auto& one : known) {
                const auto id = screens::figureId("wholePlace", among, one.id, 2030);
                QVERIFY2(wp::optimise::Figure::find(place, id), one.id.c_str());
                QVERIFY(!one.name.isEmpty());
            }
        }
    }

    void anotherPlaceBeginsAnew()
    {
        m_model->chooseThing("streams/cla");
        m_session->open(wp::document::Document(m_session->model()));
        m_model->begin();
        QCOMPARE(m_model->thing(), std::string("organisations/council"));
        auto bare = m_session->model();
        bare.scenarios.clear();
        m_session->open(wp::document::Document(bare));
        m_model->begin();
        QVERIFY(!m_model->canAsk());
        QVERIFY(!m_model->answer());
    }
};

QTEST_MAIN(GoalSeekTest)
#include "goal_seek_test.moc"
