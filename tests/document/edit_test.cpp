// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edits.h"
#include "core/document/target.h"
#include "tests/document/golden_models.h"

#include <gtest/gtest.h>

namespace wp::document {
namespace {

using base::ProblemCode;

Model example() { return testing::modelOf("golden/example.place.json"); }

const place::BudgetLine& line(const Model& model, std::string_view id) { return *findThing(model.place.lines, id); }

struct Refused {
    Edit edit;
    ProblemCode code;
    std::string where;
};
void PrintTo(const Refused& refused, std::ostream* out) { *out << toText(refused.edit); }

class EditRefused : public ::testing::TestWithParam<Refused> {};

TEST_P(EditRefused, SaysWhyAndWhere)
{
    Model model = example();
    const base::Result<Edit> result = document::apply(model, GetParam().edit);
    ASSERT_FALSE(result) << toText(GetParam().edit);
    EXPECT_EQ(base::nameOf(result.problems().front().code), base::nameOf(GetParam().code));
    EXPECT_EQ(result.problems().front().where, GetParam().where);
    EXPECT_EQ(model, example());
}

INSTANTIATE_TEST_SUITE_P(
    Edits, EditRefused,
    ::testing::Values(
        Refused{SetField{"lines/cla/bugdet", "\"1\""}, ProblemCode::unknownField, "lines/cla/bugdet"},
        Refused{SetField{"lines/nobody/budget", "\"1\""}, ProblemCode::unknownReference, "lines/nobody/budget"},
        Refused{SetField{"nothing", "1"}, ProblemCode::unknownField, "nothing"},
        Refused{SetField{"lines/cla/budget", "null"}, ProblemCode::missingField, "lines/cla/budget"},
        Refused{SetField{"lines/cla/budget", "12"}, ProblemCode::badNumber, "lines/cla/budget"},
        Refused{SetField{"lines/cla/budget", "\"much\""}, ProblemCode::badNumber, "lines/cla/budget"},
        Refused{SetField{"lines/cla/tier", "\"middling\""}, ProblemCode::unknownKind, "lines/cla/tier"},
        Refused{SetField{"lines/cla/statutory", "\"yes\""}, ProblemCode::wrongType, "lines/cla/statutory"},
        Refused{SetField{"lines/cla/id", "\"earlyHelp\""}, ProblemCode::duplicateId, "lines/cla/id"},
        Refused{SetField{"lines/cla/sources", "{\"a\": \"1\", \"a\": \"2\"}"}, ProblemCode::duplicateKey,
                "lines/cla/sources"},
        Refused{SetField{"lines/cla/note", "\"unfinished"}, ProblemCode::notReadable, "lines/cla/note"},
        Refused{SetField{"workshop", "[]"}, ProblemCode::wrongType, "workshop"},
        Refused{SetField{"scenarios/cuts/measures/nothing/rate", "\"0\""}, ProblemCode::unknownReference,
                "scenarios/cuts/measures/nothing/rate"},
        Refused{AddThing{"things", 0, "{}"}, ProblemCode::unknownReference, "things"},
        Refused{AddThing{"lines", 9999, "{}"}, ProblemCode::outOfRange, "lines"},
        Refused{AddThing{"departments", 0, R"({"id": "children", "organisation": "council", "name": "C"})"},
                ProblemCode::duplicateId, "departments/children"},
        Refused{AddThing{"departments", 0, R"({"id": "new", "organisation": "council"})"}, ProblemCode::missingField,
                "departments/new/name"},
        Refused{RemoveThing{"lines", "nobody"}, ProblemCode::unknownReference, "lines/nobody"},
        Refused{MoveThing{"lines", "cla", 9999}, ProblemCode::outOfRange, "lines"},
        Refused{Several{{SetField{"lines/cla/note", "\"a\""}, RemoveThing{"lines", "nobody"}}},
                ProblemCode::unknownReference, "lines/nobody"}));

TEST(Edit, NullTakesAFieldAway)
{
    Model model = example();
    ASSERT_TRUE(line(model, "cla").tier);
    ASSERT_TRUE(document::apply(model, SetField{"lines/cla/tier", "null"}));
    EXPECT_FALSE(line(model, "cla").tier);
}

TEST(Edit, NoStreamSaidAloudIsKeptApartFromNoneSaid)
{
    Model model = example();
    ASSERT_TRUE(document::apply(model, SetField{"lines/cla/stream", "\"\""}));
    ASSERT_TRUE(line(model, "cla").stream);
    EXPECT_TRUE(line(model, "cla").stream->isEmpty());
    const auto undo = document::apply(model, SetField{"lines/cla/stream", "null"});
    EXPECT_FALSE(line(model, "cla").stream);
    ASSERT_TRUE(document::apply(model, undo.value()));
    EXPECT_TRUE(line(model, "cla").stream && line(model, "cla").stream->isEmpty());
}

TEST(Edit, ARenamedThingIsFoundByItsNewName)
{
    Model model = example();
    const auto undo = document::apply(model, SetField{"lines/cla/id", "\"children\""});
    ASSERT_TRUE(undo);
    EXPECT_EQ(std::get<SetField>(undo.value()).path, "lines/children/id");
    ASSERT_TRUE(document::apply(model, undo.value()));
    EXPECT_EQ(model, example());
}

TEST(Edit, AMeasureKeepsItsKind)
{
    Model model = example();
    const std::string cuts = model.scenarios[1].id.text();
    const std::string path = "scenarios/" + cuts + "/measures/" + model.scenarios[1].measures[0].id.text() + "/kind";
    EXPECT_TRUE(document::apply(model, SetField{path, "\"cut\""}));
    EXPECT_FALSE(document::apply(model, SetField{path, "\"income\""}));
    EXPECT_EQ(model, example());
}

/// "variant" lives on the second scenario of the example and holds no measure of its own.
Model withVariant()
{
    Model model = example();
    scenario::Scenario variant;
    variant.id = base::Id<scenario::Scenario>("variant");
    variant.name = "Variant";
    variant.base = model.scenarios[1].id;
    model.scenarios.push_back(variant);
    return model;
}

TEST(Edits, OverridingAnInheritedMeasureLeavesTheBaseAlone)
{
    Model model = withVariant();
    const std::string measure = model.scenarios[1].measures[0].id.text();
    for (const char* rate : {"\"0.02\"", "\"0.01\""}) {
        ASSERT_TRUE(document::apply(model, overriding(model, "variant", measure, "rate", rate)));
    }
    ASSERT_EQ(model.scenarios.back().measures.size(), 1U);
    EXPECT_EQ(std::get<scenario::Cut>(model.scenarios.back().measures[0].action).rate->central.text(), "0.01");
    EXPECT_EQ(model.scenarios[1], example().scenarios[1]);
}

TEST(Edits, OverridingRefusedOrOfNothingChangesNothing)
{
    Model model = withVariant();
    const std::string measure = model.scenarios[1].measures[0].id.text();
    EXPECT_FALSE(document::apply(model, overriding(model, "variant", measure, "rate", "\"lots\"")));
    EXPECT_FALSE(document::apply(model, overriding(model, "variant", "nothing", "rate", "\"0\"")));
    EXPECT_FALSE(document::apply(model, overriding(model, "nobody", measure, "rate", "\"0\"")));
    EXPECT_EQ(model, withVariant());
}

TEST(Edits, ManyFieldsAreOverriddenAsOneEditOrNone)
{
    Model model = withVariant();
    model.scenarios.back().base = model.scenarios[3].id;
    const Model before = model;
    std::vector<MeasureField> fields{{"invest3", "amount", "\"1000000.00\""},
                                     {"cohort4", "people", "\"40\""},
                                     {"invest3", "enabled", "true"}};
    const auto undo = document::apply(model, overriding(model, "variant", fields));
    ASSERT_TRUE(undo);
    const auto& own = model.scenarios.back().measures;
    ASSERT_EQ(own.size(), 2U);
    EXPECT_EQ(own[0].id.text(), "invest3");
    EXPECT_EQ(std::get<scenario::Invest>(own[0].action).amount->central.text(), "1000000.00");
    EXPECT_EQ(own[0].enabled, true);
    EXPECT_EQ(std::get<scenario::Cohort>(own[1].action).people->central.text(), "40");
    EXPECT_EQ(model.scenarios[3], before.scenarios[3]);
    ASSERT_TRUE(document::apply(model, undo.value()));
    EXPECT_EQ(model, before);
    fields.push_back({"cohort4", "people", "\"many\""});
    EXPECT_FALSE(document::apply(model, overriding(model, "variant", fields)));
    EXPECT_EQ(model, before);
}

TEST(Edits, AMeasureRemovedByTheVariantIsNotFollowed)
{
    Model model = withVariant();
    const auto measure = model.scenarios[1].measures[0].id;
    EXPECT_EQ(followedMeasure(model, "variant", measure.text()), &model.scenarios[1].measures[0]);
    model.scenarios.back().removed = {measure};
    EXPECT_EQ(followedMeasure(model, "variant", measure.text()), nullptr);
}

TEST(Edits, AssumingAddsReplacesAndTakesAway)
{
    Model model = withVariant();
    const auto assumed = [&] { return model.scenarios.back().assumptions; };
    ASSERT_TRUE(document::apply(model, assuming(model, "variant", "lines/cla/inflation", "\"0.01\"")));
    ASSERT_TRUE(document::apply(model, assuming(model, "variant", "place/optimismBias", "false")));
    ASSERT_TRUE(document::apply(model, assuming(model, "variant", "lines/cla/inflation", "\"0.02\"")));
    EXPECT_EQ(assumed().size(), 2U);
    EXPECT_EQ(std::get<money::Number>(assumed().at("lines/cla/inflation")).text(), "0.02");
    EXPECT_FALSE(document::apply(model, assuming(model, "variant", "lines/cla/inflation", "half")));
    ASSERT_TRUE(document::apply(model, assuming(model, "variant", "lines/cla/inflation", "null")));
    ASSERT_TRUE(document::apply(model, assuming(model, "variant", "place/optimismBias", "null")));
    EXPECT_EQ(model, withVariant());
}

TEST(Edits, ANewCentralValueKeepsItsRange)
{
    const Model model = testing::modelOf("golden/ranges.place.json");
    const place::Quantity& efficiency = *model.place.frame.efficiency;
    ASSERT_TRUE(efficiency.spread);
    EXPECT_EQ(withCentral(efficiency, "0.015"), R"({"low":"0","central":"0.015","high":"0.02"})");
    EXPECT_EQ(withCentral({efficiency.central, std::nullopt}, "0.015"), "\"0.015\"");
    EXPECT_EQ(quoted("a \"b\""), R"("a \"b\"")");
}

TEST(Edits, ARangeThatDoesNotHoldAValueGivesWayToIt)
{
    const place::Quantity efficiency =
        *testing::modelOf("golden/ranges.place.json").place.frame.efficiency;
    const auto with = [&](const char* value) { return withValue(efficiency, *money::Number::parse(value)); };
    EXPECT_EQ(with("0.02"), R"({"low":"0","central":"0.02","high":"0.02"})");
    EXPECT_EQ(with("0.021"), "\"0.021\"");
    EXPECT_EQ(with("-0.01"), "\"-0.01\"");
    EXPECT_EQ(withValue({efficiency.central, std::nullopt}, *money::Number::parse("5")), "\"5\"");
}

TEST(EditText, WhatIsNoEditIsRefused)
{
    for (const char* text :
         {"", "{}", "[]", "null", "{\"edit\": \"burn\"}", R"({"edit":"set","path":"a"})",
          R"({"edit":"set","path":"a","value":3})", R"({"edit":"move","list":"a","id":"b","index":-1})",
          R"({"edit":"remove","list":"a","id":"b","also":"c"})", R"({"edit":"several","edits":{}})",
          R"({"edit":"several","edits":[3]})"}) {
        EXPECT_FALSE(editFromText(text)) << text;
    }
    Edit deep = SetField{"workshop", "null"};
    for (int i = 0; i < 200; ++i) {
        deep = Several{{deep}};
    }
    EXPECT_FALSE(editFromText(toText(deep)));
}

} // namespace
} // namespace wp::document
