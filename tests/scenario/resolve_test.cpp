// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/resolve.h"

#include <gtest/gtest.h>

namespace wp::scenario {
namespace {

Measure income(const std::string& id, const char* amount)
{
    Measure measure;
    measure.id = base::Id<Measure>(id);
    measure.action = Income{OrganisationId("council"), Quantity{*money::Number::parse(amount), std::nullopt}};
    return measure;
}

Scenario scenario(const std::string& id, const std::string& base)
{
    Scenario made;
    made.id = wp::base::Id<Scenario>(id);
    made.name = "Scenario " + id;
    if (!base.empty()) {
        made.base = wp::base::Id<Scenario>(base);
    }
    return made;
}

std::string listed(const Scenario& scenario)
{
    std::string text;
    for (const Measure& measure : scenario.measures) {
        text += measure.id.text() + "=" + std::get<Income>(measure.action).amount->central.text() + " ";
    }
    return text;
}

std::vector<Scenario> family()
{
    Scenario root = scenario("root", "");
    root.role = Role::cuts;
    root.note = "of the root";
    root.measures = {income("a", "1"), income("b", "2"), income("c", "3")};
    root.assumptions = {{"place/discountRate", *money::Number::parse("0.01")}, {"place/optimismBias", true}};
    Scenario child = scenario("child", "root");
    child.removed = {base::Id<Measure>("a")};
    child.measures = {income("d", "4"), income("c", "33")};
    child.assumptions = {{"place/discountRate", *money::Number::parse("0.02")}};
    Scenario grandchild = scenario("grandchild", "child");
    grandchild.removed = {base::Id<Measure>("c")};
    grandchild.measures = {income("a", "11"), income("b", "22")};
    return {grandchild, root, child};
}

TEST(Resolve, ReplacedMeasuresKeepTheirPlaceAndNewOnesFollow)
{
    const auto scenarios = family();
    EXPECT_EQ(listed(resolve(scenarios, base::Id<Scenario>("root")).value()), "a=1 b=2 c=3 ");
    EXPECT_EQ(listed(resolve(scenarios, base::Id<Scenario>("child")).value()), "b=2 c=33 d=4 ");
    EXPECT_EQ(listed(resolve(scenarios, base::Id<Scenario>("grandchild")).value()), "b=22 d=4 a=11 ");
}

TEST(Resolve, AssumptionsAreInheritedButRoleAndNoteAreNot)
{
    const Scenario flat = resolve(family(), base::Id<Scenario>("grandchild")).value();
    EXPECT_EQ(std::get<money::Number>(flat.assumptions.at("place/discountRate")).text(), "0.02");
    EXPECT_TRUE(std::get<bool>(flat.assumptions.at("place/optimismBias")));
    EXPECT_EQ(*flat.name, "Scenario grandchild");
    EXPECT_FALSE(flat.role);
    EXPECT_FALSE(flat.note);
    EXPECT_FALSE(flat.base);
    EXPECT_TRUE(flat.removed.empty());
    EXPECT_EQ(resolve({flat}, flat.id).value(), flat);
}

TEST(Resolve, SaysWhyItCannot)
{
    auto scenarios = family();
    scenarios[1].base = base::Id<Scenario>("grandchild");
    EXPECT_EQ(resolve(scenarios, base::Id<Scenario>("child")).problems()[0].code,
              base::ProblemCode::circularVariant);
    scenarios[1].base = base::Id<Scenario>("nobody");
    EXPECT_EQ(resolve(scenarios, base::Id<Scenario>("child")).problems()[0].where, "scenarios/root/base");
    EXPECT_EQ(resolve(scenarios, base::Id<Scenario>("nobody")).problems()[0].code,
              base::ProblemCode::unknownReference);
}

} // namespace
} // namespace wp::scenario
