// SPDX-License-Identifier: GPL-3.0-or-later
// A newer file over a place that people have worked on.
#include "core/exchange/renewal.h"

#include "core/document/check.h"
#include "core/exchange/form_import.h"
#include "core/exchange/json.h"
#include "core/exchange/table_import.h"
#include "tests/support/files.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

document::Model modelOf(const std::string& file)
{
    auto model = readJson(testing::readFile(testing::testFile(file)));
    EXPECT_TRUE(model);
    return model ? std::move(model).value() : document::Model{};
}

place::Place placeOf(const std::string& text)
{
    const auto grid = readGrid(text);
    const auto reading = readTable(grid.value(), {});
    EXPECT_TRUE(reading);
    auto made = importTable(grid.value(), reading.value(), {"Vale", "newer.csv"});
    EXPECT_TRUE(made);
    return made ? std::move(made.value().place) : place::Place{};
}

document::Model started(const std::string& text)
{
    const place::Place made = placeOf(text);
    document::Model model{made, {}, {}};
    return model;
}

constexpr const char* lastYear =
    "Code,Service,Department,2024/25 Budget\n"
    "R1,Roads,Streets,100\nP1,Parks,Streets,50\nB1,Bins,Streets,70\nX1,Old service,Streets,5\n";
constexpr const char* thisYear = "Code,Service,Department,2025/26 Budget\n"
                                 "R1,Roads and bridges,Streets,110\n,Parks,Streets,50\nB1,Bins,Streets,65\n"
                                 "N1,New service,Streets,9\nC1,Care,People,30\n";

const RenewedLine* lineIn(const std::vector<RenewedLine>& lines, const std::string& id)
{
    const auto found = std::ranges::find(lines, id, &RenewedLine::id);
    return found == lines.end() ? nullptr : &*found;
}

TEST(Renewal, MatchesByCodeThenByNameAndSaysWhatIsNewGoneAndChanged)
{
    const auto renewal = renew(started(lastYear), placeOf(thisYear));
    ASSERT_TRUE(renewal);
    const Renewal& found = renewal.value();
    EXPECT_EQ(found.organisation, "council");
    EXPECT_TRUE(found.isYearMoved);
    ASSERT_TRUE(lineIn(found.changed, "r1-roads") && lineIn(found.changed, "b1-bins"));
    EXPECT_TRUE(lineIn(found.changed, "r1-roads")->isByCode);
    EXPECT_EQ(lineIn(found.changed, "b1-bins")->before->toText(), "70.00");
    EXPECT_EQ(lineIn(found.changed, "b1-bins")->after->toText(), "65.00");
    ASSERT_TRUE(lineIn(found.same, "p1-parks"));
    EXPECT_FALSE(lineIn(found.same, "p1-parks")->isByCode);
    EXPECT_EQ(found.added.size(), 2U);
    ASSERT_EQ(found.gone.size(), 1U);
    EXPECT_EQ(found.gone[0].id, "x1-old-service");
}

TEST(Renewal, IsOneStepThatIsTakenBackWhole)
{
    const document::Model before = started(lastYear);
    document::Model model = before;
    const auto renewal = renew(model, placeOf(thisYear));
    ASSERT_TRUE(renewal);
    const auto undo = document::apply(model, renewal.value().edit);
    ASSERT_TRUE(undo);
    EXPECT_EQ(model.place.frame.baseYear, 2025);
    EXPECT_EQ(model.place.lines.size(), 5U);
    EXPECT_EQ(model.place.lines[0].name, "Roads");
    EXPECT_EQ(model.place.lines[0].budget->central.text(), "110");
    EXPECT_EQ(model.place.lines[0].source, "newer.csv, row 2");
    EXPECT_EQ(model.place.departments.size(), 2U);
    EXPECT_TRUE(document::check(model).empty());
    EXPECT_EQ(document::editFromText(document::toText(renewal.value().edit)).value(), renewal.value().edit);
    ASSERT_TRUE(document::apply(model, undo.value()));
    EXPECT_EQ(model, before);
}

TEST(Renewal, KeepsTiersLinksRangesAndScenarios)
{
    const document::Model before = modelOf("golden/example.place.json");
    const std::string council = before.place.organisations.front().id.text();
    std::string text = "Service,2026/27 Budget\n";
    std::vector<std::string> renewed;
    for (const place::BudgetLine& line : before.place.lines) {
        const auto department = std::ranges::find(before.place.departments, *line.department, &place::Department::id);
        if (department->organisation->text() == council && line.budget->value() > 0) {
            text += "\"" + *line.name + "\"," + money::toShortText(line.budget->value() + 1000) + "\n";
            renewed.push_back(line.id.text());
        }
    }
    document::Model model = before;
    const auto renewal = renew(model, placeOf(text), council);
    ASSERT_TRUE(renewal) << base::nameOf(renewal.problems().front().code) << " " << renewal.problems().front().where;
    ASSERT_TRUE(document::apply(model, renewal.value().edit));
    EXPECT_EQ(renewal.value().changed.size(), renewed.size());
    EXPECT_EQ(model.place.links.size(), before.place.links.size());
    EXPECT_EQ(model.scenarios, before.scenarios);
    for (std::size_t i = 0; i < before.place.lines.size(); ++i) {
        EXPECT_EQ(model.place.lines[i].tier, before.place.lines[i].tier);
        EXPECT_EQ(model.place.lines[i].stream, before.place.lines[i].stream);
        const bool isRenewed = std::ranges::find(renewed, before.place.lines[i].id.text()) != renewed.end();
        EXPECT_EQ(model.place.lines[i].budget->value() - before.place.lines[i].budget->value(), isRenewed ? 1000 : 0);
    }
}

TEST(Renewal, KeepsAtNothingWhatALinkOrAScenarioStillNames)
{
    document::Model model = started(lastYear);
    place::Stream stream;
    stream.id = base::Id<place::Stream>("need");
    stream.name = "Need";
    stream.unit = "people";
    stream.volume = place::Quantity{money::Number(10), std::nullopt};
    model.place.streams.push_back(stream);
    place::Link link;
    link.id = base::Id<place::Link>("help");
    link.line = base::Id<place::BudgetLine>("x1-old-service");
    link.stream = stream.id;
    link.elasticity = place::Quantity{money::Number::parse("0.1").value(), std::nullopt};
    link.lag = place::Quantity{money::Number(1), std::nullopt};
    model.place.links.push_back(link);
    const auto renewal = renew(model, placeOf(thisYear));
    ASSERT_TRUE(renewal) << base::nameOf(renewal.problems().front().code);
    ASSERT_TRUE(document::apply(model, renewal.value().edit));
    EXPECT_EQ(model.place.lines[3].budget->value(), 0);
    EXPECT_EQ(model.place.links[0].referenceSpend->central.text(), "5");
    EXPECT_TRUE(document::check(model).empty());
}

TEST(Renewal, RefusesAFileOfSomethingElse)
{
    const auto renewal = renew(started(lastYear), placeOf("Service,Budget 2025/26\nHospitals,5\nClinics,6\n"));
    ASSERT_FALSE(renewal);
    EXPECT_EQ(renewal.problems().front().code, base::ProblemCode::noMatch);
}

TEST(Renewal, TakesOutturnOverTheBudgetOfTheSamePlace)
{
    const auto budget = testing::sharedFile("data/RA_2023-24_data_Part_1.csv");
    WP_SKIP_WITHOUT(budget);
    auto old = importForm(testing::readFile(budget), {"Wigan", 339174, 10});
    const auto newer = importForm(testing::readFile(testing::sharedFile("data/RO3_LA_Data_2024-25_data_by_LA.ods")),
                                  {"E08000010", std::nullopt, 10});
    ASSERT_TRUE(old && newer);
    const document::Model model{old.value().place, old.value().scenarios, {}};
    const auto renewal = renew(model, newer.value().place);
    ASSERT_TRUE(renewal);
    ASSERT_TRUE(lineIn(renewal.value().changed, "ra313"));
    EXPECT_EQ(lineIn(renewal.value().changed, "ra313")->after->toText(), "61913000.00");
    EXPECT_GT(renewal.value().changed.size(), 40U);
    EXPECT_GT(renewal.value().gone.size(), 50U);
}

} // namespace
} // namespace wp::exchange
