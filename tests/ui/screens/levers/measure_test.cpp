// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "tests/ui/support/sample_session.h"
#include "ui/screens/levers/measure_view_model.h"
#include "ui/screens/levers/ready_steps_view_model.h"

#include <QtTest>

using namespace wp::ui;
using screens::FieldKind;
using screens::MeasureField;
using screens::MeasureViewModel;
using wp::money::Decimal;
using wp::money::Number;
using wp::scenario::Role;

/// Every field of every kind of measure, on the sample place.
class MeasureTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;

    auto document() const { return wp::exchange::writeJson(m_session->model()); }

    static MeasureField& field(MeasureViewModel& model, const std::string& name)
    {
        return *std::ranges::find(model.fields(), name, &MeasureField::name);
    }

    /// Another value that the field takes.
    static void change(MeasureField& field)
    {
        switch (field.kind) {
        case FieldKind::figure:
            field.figure.central = Number(field.figure.value() / 2);
            field.figure.spread.reset();
            break;
        case FieldKind::whole:
        case FieldKind::year:
            field.whole = field.whole.value_or(0) == 2 ? 3 : 2;
            break;
        case FieldKind::text:
            field.text += QStringLiteral(" (changed)");
            break;
        case FieldKind::one:
            field.picks[0].isPicked = false;
            field.picks[1].isPicked = true;
            break;
        case FieldKind::many:
            field.picks.front().weight = Number(Decimal(7));
            field.picks.front().isPicked = field.isWeighted || field.picks.size() < 2 || !field.picks[1].isPicked;
            break;
        }
    }

private Q_SLOTS:
    void init()
    {
        m_session = wp::testing::sampleSession();
        for (const Role role : {Role::cuts, Role::wholePlace}) {
            screens::ReadyStepsViewModel steps(*m_session, role);
            steps.chooseAll();
            QVERIFY(steps.apply().empty());
        }
    }

    void everyFieldOfEveryKindCanBeChangedAndTakenBack()
    {
        std::set<std::size_t> kinds;
        for (const Role role : {Role::cuts, Role::wholePlace}) {
            for (const auto& measure : std::vector(m_session->projected(role)->flat.measures)) {
                kinds.insert(measure.action.index());
                const std::size_t count = MeasureViewModel(*m_session, role, measure.id.text()).fields().size();
                for (std::size_t i = 0; i < count; ++i) {
                    const auto before = document();
                    MeasureViewModel model(*m_session, role, measure.id.text());
                    QVERIFY(!model.isChanged());
                    QVERIFY2(model.fields()[i].label != QString::fromStdString(model.fields()[i].name),
                             model.fields()[i].name.c_str());
                    change(model.fields()[i]);
                    const QByteArray where =
                        QByteArray::fromStdString(measure.id.text() + '/' + model.fields()[i].name);
                    if (!model.isChanged()) {
                        continue;
                    }
                    const auto problems = model.apply();
                    if (!problems.empty()) {
                        // "From" after "to", a giver who is the taker, and the like: refused in words, and nothing
                        // changed.
                        QVERIFY2(document() == before, where.constData());
                        continue;
                    }
                    QVERIFY2(document() != before, where.constData());
                    MeasureViewModel again(*m_session, role, measure.id.text());
                    QVERIFY2(jsonOf(again.fields()[i]) == jsonOf(model.fields()[i]), where.constData());
                    m_session->undo();
                    QVERIFY2(document() == before, where.constData());
                }
            }
        }
        QCOMPARE(kinds.size(), std::variant_size_v<wp::scenario::Action>);
    }

    void severalFieldsAreOneStep()
    {
        const auto before = document();
        const int steps = m_session->steps().count();
        MeasureViewModel model(*m_session, Role::wholePlace, "door");
        field(model, "implementationCost").figure.central = *Number::parse("5000000.00");
        field(model, "implementationCost").source = QStringLiteral("quoted by the supplier");
        field(model, "rampYears").whole = 2;
        field(model, "note").text = QStringLiteral("sooner");
        QVERIFY(model.apply().empty());
        QCOMPARE(m_session->steps().count(), steps + 1);
        QVERIFY(m_session->steps().undoSentence().contains(QStringLiteral("One front door")));
        const auto& flat = m_session->projected(Role::wholePlace)->flat;
        const auto door = std::ranges::find_if(flat.measures, [](const auto& m) { return m.id.text() == "door"; });
        QCOMPARE(door->sources.at("implementationCost"), std::string("quoted by the supplier"));
        QVERIFY(door->sources.contains("payers"));
        QCOMPARE(*door->rampYears, 2);
        m_session->undo();
        QVERIFY(document() == before);
    }

    void aRangeCanBeGivenAndWhatBreaksItIsRefused()
    {
        MeasureViewModel model(*m_session, Role::wholePlace, "door");
        auto& figure = field(model, "implementationCost").figure;
        figure.spread = wp::place::Spread{*Number::parse("3000000.00"), *Number::parse("6000000.00"), {}, {}, {}, {}};
        QVERIFY(model.apply().empty());
        MeasureViewModel wrong(*m_session, Role::wholePlace, "door");
        field(wrong, "implementationCost").figure.spread->low = *Number::parse("5000000.00");
        QVERIFY(!wrong.apply().empty());
    }

    void theSourceOfARangeStandsInIt()
    {
        MeasureViewModel model(*m_session, Role::wholePlace, "liberated");
        auto& saving = field(model, "saving");
        QVERIFY(saving.source.startsWith(QStringLiteral("smd-saving")));
        saving.source = QStringLiteral("our own audit");
        QVERIFY(model.apply().empty());
        const auto& flat = m_session->projected(Role::wholePlace)->flat;
        const auto made = std::ranges::find_if(flat.measures, [](const auto& m) { return m.id.text() == "liberated"; });
        QCOMPARE(*std::get<wp::scenario::Cohort>(made->action).saving->spread->source, std::string("our own audit"));
        QVERIFY(!made->sources.contains("saving"));
        MeasureViewModel again(*m_session, Role::wholePlace, "liberated");
        field(again, "saving").figure.spread.reset();
        QVERIFY(again.apply().empty());
        const auto& later = m_session->projected(Role::wholePlace)->flat.measures;
        const auto certain = std::ranges::find_if(later, [](const auto& m) { return m.id.text() == "liberated"; });
        QCOMPARE(certain->sources.at("saving"), std::string("our own audit"));
    }

    void nothingOfALineThatIsRingFencedIsMoved()
    {
        const auto before = document();
        MeasureViewModel model(*m_session, Role::wholePlace, "shift");
        for (screens::Pick& pick : field(model, "sources").picks) {
            pick.isPicked = pick.isPicked || pick.id == "phDrug";
        }
        const auto problems = model.apply();
        QVERIFY(!problems.empty());
        QVERIFY(problems.front().code == wp::base::ProblemCode::ringFence);
        QVERIFY(document() == before);
    }
};

QTEST_MAIN(MeasureTest)
#include "measure_test.moc"
