// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/addition.h"

#include "core/document/check.h"
#include "core/exchange/json.h"
#include "core/exchange/table_import.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

place::Place police(const std::string& id)
{
    const auto grid = readGrid("Service,Department,Budget 2024/25\nResponse,Police,100\nCustody,Police,50\n");
    const auto reading = readTable(grid.value(), {});
    auto made = importTable(grid.value(), reading.value(), {"Force", "force.csv", place::OrganisationKind::police});
    EXPECT_TRUE(made);
    place::Place force = made ? std::move(made.value().place) : place::Place{};
    force.lines.front().id = base::Id<place::BudgetLine>(id);
    return force;
}

TEST(Addition, BringsAnOrganisationInAsOneStep)
{
    auto model = readJson(testing::readFile(testing::testFile("golden/example.place.json")));
    ASSERT_TRUE(model);
    const document::Model before = model.value();
    document::Model after = before;
    const std::string taken = before.place.lines.front().id.text();
    const auto edit = addTo(after, police(taken));
    ASSERT_TRUE(edit) << base::nameOf(edit.problems().front().code);
    const auto undo = document::apply(after, edit.value());
    ASSERT_TRUE(undo);
    EXPECT_EQ(after.place.organisations.size(), before.place.organisations.size() + 1);
    EXPECT_EQ(after.place.lines.size(), before.place.lines.size() + 2);
    EXPECT_EQ(after.place.lines[before.place.lines.size()].id.text(), taken + "-2");
    EXPECT_TRUE(document::check(after).empty());
    EXPECT_EQ(after.scenarios, before.scenarios);
    ASSERT_TRUE(document::apply(after, undo.value()));
    EXPECT_EQ(after, before);
}

TEST(Addition, PutsLinesUnderAnOrganisationThatIsThere)
{
    document::Model model{police("a"), {}, {}};
    const auto edit = addTo(model, police("b"), "police");
    ASSERT_TRUE(edit);
    ASSERT_TRUE(document::apply(model, edit.value()));
    EXPECT_EQ(model.place.organisations.size(), 1U);
    EXPECT_EQ(model.place.departments.size(), 1U);
    EXPECT_EQ(model.place.lines.size(), 4U);
    EXPECT_EQ(addTo(model, police("c"), "fire").problems().front().code, base::ProblemCode::unknownReference);
}

} // namespace
} // namespace wp::exchange
