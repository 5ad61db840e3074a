// SPDX-License-Identifier: GPL-3.0-or-later
// What an economist would insist on, checks.csv: each row on every scenario of the sample place and on places drawn by
// chance.
#include "core/base/data_table.h"
#include "core/document/check.h"
#include "core/exchange/outcome_json.h"
#include "core/projection/project.h"
#include "core/scenario/assume.h"
#include "core/scenario/resolve.h"
#include "tests/checks/change.h"
#include "tests/checks/random_place.h"
#include "tests/support/files.h"
#include "tests/support/large_place.h"

#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

namespace wp::checks {
namespace {

using document::Model;
using Json = nlohmann::ordered_json;
using money::Decimal;

/// By year and thing.
using Figures = std::map<std::string, Decimal>;

Decimal decimalOf(const Json& json) { return *money::parseDecimal(json.get<std::string>()); }

/// "streams.index" of an outcome. place.cutOnPaper is what the budgets fall short of doing nothing by.
Figures figuresOf(const Json& outcome, const std::string& name)
{
    const std::string list = name.substr(0, name.find('.'));
    const std::string figure = name.substr(name.find('.') + 1);
    Figures figures;
    for (const Json& year : outcome.at("years")) {
        const std::string when = year.at("year").dump();
        if (figure == "cutOnPaper") {
            for (const auto& [id, line] : year.at("lines").items()) {
                figures[when] += decimalOf(line.at("doNothing")) - decimalOf(line.at("budget"));
            }
        } else if (list == "place") {
            if (year.at("place").contains(figure)) {
                figures[when] = decimalOf(year.at("place").at(figure));
            }
        } else {
            for (const auto& [id, thing] : year.at(list).items()) {
                figures[when + " " + id] = decimalOf(thing.at(figure));
            }
        }
    }
    return figures;
}

Json run(const Model& model)
{
    return exchange::outcomeJson(model.place, projection::project(model.place, model.scenarios.front()));
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

/// A bound in the figure's own unit, or as a share of what the place spends in the base year.
Decimal boundOf(const std::string& text, const Json& outcome)
{
    if (!text.ends_with('%')) {
        return *money::parseDecimal(text);
    }
    const Decimal spend = decimalOf(outcome.at("years").at(0).at("place").at("spend"));
    return spend * *money::parseDecimal(text.substr(0, text.size() - 1)) / 100;
}

bool holds(const std::string& word, const Decimal& before, const Decimal& after, const Decimal& bound)
{
    if (word == "neverAbove" || word == "neverAboveOf") {
        return after <= before + bound;
    }
    if (word == "neverBelow") {
        return after >= before - bound;
    }
    if (word == "same" || word == "sameAs") {
        return abs(after - before) <= bound;
    }
    if (word == "doubled") {
        return abs(after - 2 * before) <= bound;
    }
    if (word == "zero") {
        return abs(after) <= bound;
    }
    throw std::runtime_error("no relation is called " + word);
}

struct Row {
    std::string id, given, change, figure, holds, bound;
};

std::vector<Row> rows()
{
    const base::DataTable table(testing::readFile(testing::testFile("checks/checks.csv")));
    std::vector<Row> all;
    for (std::size_t i = 0; i < table.rows(); ++i) {
        all.push_back({table.text(i, "id"), table.text(i, "given"), table.text(i, "change"), table.text(i, "figure"),
                       table.text(i, "holds"), table.text(i, "bound")});
    }
    return all;
}

void PrintTo(const Row& row, std::ostream* out) { *out << row.id; }

/// What does not hold of a model of one flat scenario; empty when all does.
std::string faultOf(const Row& row, Model model)
{
    for (const std::string& word : wordsOf(row.given)) {
        change(model, word);
    }
    const Json before = run(model);
    change(model, row.change);
    const base::Problems problems = document::check(model);
    if (!problems.empty()) {
        return "the changed place is refused: " + problems.front().where;
    }
    const Json after = run(model);
    const std::vector<std::string> relation = wordsOf(row.holds);
    const Figures compared =
        relation.size() > 1 ? figuresOf(after, relation[1]) : figuresOf(before, row.figure);
    const Figures figures = figuresOf(after, row.figure);
    const Decimal bound = boundOf(row.bound, before);
    for (const auto& [key, value] : compared) {
        const auto found = figures.find(key);
        if (found != figures.end() && !holds(relation[0], value, found->second, bound)) {
            return row.figure + " " + key + ": " + money::toShortText(value) + " and then " +
                   money::toShortText(found->second);
        }
    }
    return figures.empty() ? "no figure is called " + row.figure : std::string();
}

/// One model for each scenario, which assumes nothing any more.
std::vector<Model> flatOf(const Model& model)
{
    std::vector<Model> all;
    for (const scenario::Scenario& listed : model.scenarios) {
        scenario::Scenario flat = scenario::resolve(model.scenarios, listed.id).value();
        Model one{scenario::assuming(model.place, flat.assumptions), {}, {}};
        flat.assumptions.clear();
        flat.sources.clear();
        one.scenarios.push_back(std::move(flat));
        all.push_back(std::move(one));
    }
    return all;
}

class Checks : public ::testing::TestWithParam<Row> {};

TEST_P(Checks, HoldOnTheSamplePlace)
{
    for (const Model& model : flatOf(testing::samplePlace())) {
        EXPECT_EQ(faultOf(GetParam(), model), "") << model.scenarios.front().id.text();
    }
}

TEST_P(Checks, HoldOnPlacesDrawnByChance)
{
    constexpr std::uint32_t places = 200;
    for (std::uint32_t seed = 1; seed <= places; ++seed) {
        ASSERT_EQ(faultOf(GetParam(), randomPlace(seed)), "") << "place " << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(Table, Checks, ::testing::ValuesIn(rows()), [](const auto& each) { return each.param.id; });

TEST(ChecksThemselves, SeeWhatDoesNotHold)
{
    Model model = randomPlace(1);
    EXPECT_NE(faultOf({"", "", "morePrevention", "streams.index", "neverBelow", "0"}, model), "");
    EXPECT_NE(faultOf({"", "", "doubleMoney", "place.spend", "same", "2.00"}, model), "");
    EXPECT_NE(faultOf({"", "", "moreCuts", "place.spend", "same", "0.5%"}, model), "");
    EXPECT_NE(faultOf({"", "", "nothing", "place.cashable", "zero", "0"}, model), "");
    EXPECT_THROW(faultOf({"", "", "wish", "place.spend", "same", "0"}, model), std::runtime_error);
}

} // namespace
} // namespace wp::checks
