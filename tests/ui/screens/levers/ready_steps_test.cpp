// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "tests/ui/support/sample_session.h"
#include "ui/screens/levers/ready_steps_view_model.h"

#include <QtTest>

using namespace wp::ui;
using screens::ReadyStepsViewModel;
using wp::evidence::ReadyStep;
using wp::scenario::Role;

/// Ready-made steps on the sample place.
class ReadyStepsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;
    auto document() const { return wp::exchange::writeJson(m_session->model()); }

private Q_SLOTS:
    void init() { m_session = wp::testing::sampleSession(); }

    void eachSaysWhatItDoesHowItIsFittedAndWhatItRestsOn()
    {
        for (const Role role : {Role::cuts, Role::wholePlace}) {
            const ReadyStepsViewModel model(*m_session, role);
            QVERIFY(model.rows().size() >= 4);
            for (const auto& row : model.rows()) {
                QVERIFY(!row.name.isEmpty() && !row.what.isEmpty() && !row.evidence.isEmpty());
                QVERIFY2(row.whyNot.isEmpty() && !row.size.isEmpty(), qPrintable(row.name));
            }
        }
    }

    void rangesAndSourcesAreThere()
    {
        const ReadyStepsViewModel model(*m_session, Role::wholePlace);
        const auto row = [&](ReadyStep step) {
            return *std::ranges::find(model.rows(), step, &ReadyStepsViewModel::Row::step);
        };
        QVERIFY2(row(ReadyStep::frontDoor).size.contains(QStringLiteral("Its range, 10% to 50%, is an assumption")),
                 qPrintable(row(ReadyStep::frontDoor).size));
        QVERIFY(row(ReadyStep::relational).size.contains(QStringLiteral("£10.0k to £50.0k")) ||
                row(ReadyStep::relational).size.contains(QStringLiteral("to £50")));
        QVERIFY2(row(ReadyStep::relational).evidence.contains(QStringLiteral("against it: Care for the highest users")),
                 qPrintable(row(ReadyStep::relational).evidence));
        QVERIFY(row(ReadyStep::generalists).evidence.contains(QStringLiteral("assumption")));
    }

    void allAreAddedAsOneStepAndTakenBack()
    {
        const auto before = document();
        const auto had = m_session->projected(Role::wholePlace)->flat.measures.size();
        ReadyStepsViewModel model(*m_session, Role::wholePlace);
        QCOMPARE(model.chosenCount(), 0);
        model.chooseAll();
        QCOMPARE(model.chosenCount(), static_cast<int>(model.rows().size()));
        QVERIFY(model.apply().empty());
        QCOMPARE(m_session->steps().count(), 1);
        const auto& flat = m_session->projected(Role::wholePlace)->flat.measures;
        QCOMPARE(flat.size(), had + model.rows().size());
        for (std::size_t i = 0; i < model.rows().size(); ++i) {
            QCOMPARE(QString::fromStdString(*flat[had + i].name), model.rows()[i].name);
        }
        m_session->undo();
        QVERIFY(document() == before);
    }

    void theSameStepTwiceHasItsOwnId()
    {
        for (int times = 0; times < 2; ++times) {
            ReadyStepsViewModel model(*m_session, Role::cuts);
            model.choose(0, true);
            QVERIFY(model.apply().empty());
        }
        const auto& flat = m_session->projected(Role::cuts)->flat.measures;
        QCOMPARE(flat.back().id.text(), std::string("cutSparing2"));
        QVERIFY(m_session->steps().undoSentence().contains(QStringLiteral("sparing statutory services")));
    }

    void whatDoesNotFitCannotBeChosen()
    {
        const wp::document::SetField set{"place/population", "0"};
        QVERIFY(m_session->perform(set, [] { return QStringLiteral("Nobody"); }).empty());
        ReadyStepsViewModel model(*m_session, Role::wholePlace);
        const auto found = std::ranges::find(model.rows(), ReadyStep::relational, &ReadyStepsViewModel::Row::step);
        QVERIFY2(found->whyNot.contains(QStringLiteral("population")), qPrintable(found->whyNot));
        model.choose(static_cast<std::size_t>(found - model.rows().begin()), true);
        QCOMPARE(model.chosenCount(), 0);
    }
};

QTEST_MAIN(ReadyStepsTest)
#include "ready_steps_test.moc"
