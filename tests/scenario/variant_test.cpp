// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/variant.h"

#include "core/scenario/resolve.h"

#include <gtest/gtest.h>

namespace wp::scenario {
namespace {

Measure income(const char* id, const char* amount)
{
    Measure measure;
    measure.id = base::Id<Measure>(id);
    measure.action = Income{OrganisationId("council"), place::Quantity{*money::Number::parse(amount), std::nullopt}};
    return measure;
}

Scenario scenario(const char* id, std::vector<Measure> measures)
{
    Scenario made;
    made.id = base::Id<Scenario>(id);
    made.measures = std::move(measures);
    return made;
}

TEST(Variant, holdsWhatDiffersAloneAndResolvesToTheSame)
{
    Scenario root = scenario("root", {income("a", "1"), income("b", "2"), income("c", "3")});
    root.assumptions = {{"place/discountRate", *money::Number::parse("0.01")}};
    Scenario flat = scenario("new", {income("a", "1"), income("c", "33"), income("d", "4")});
    flat.assumptions = root.assumptions;
    const Scenario variant = asVariant(root, flat);
    EXPECT_EQ(variant.base, root.id);
    EXPECT_EQ(variant.removed, std::vector{base::Id<Measure>("b")});
    EXPECT_EQ(variant.measures, (std::vector{income("c", "33"), income("d", "4")}));
    EXPECT_TRUE(variant.assumptions.empty());
    const Scenario resolved = resolve({root, variant}, variant.id).value();
    EXPECT_EQ(resolved.measures, flat.measures);
    EXPECT_EQ(resolved.assumptions, root.assumptions);
}

TEST(Variant, ofTheSameMeasuresHoldsNone)
{
    const Scenario root = scenario("root", {income("a", "1")});
    const Scenario variant = asVariant(root, scenario("new", root.measures));
    EXPECT_TRUE(variant.measures.empty());
    EXPECT_TRUE(variant.removed.empty());
}

} // namespace
} // namespace wp::scenario
