// SPDX-License-Identifier: GPL-3.0-or-later
// Every golden place gives the figures that an independent implementation gave: money to the penny, indices, shares,
// volumes and posts to 1e-9 or half a unit of the last printed place, years and warnings exactly.
#include "core/exchange/json.h"
#include "core/exchange/outcome_json.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "tests/support/files.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>

namespace wp {
namespace {

using Json = nlohmann::json;

document::Model placeOf(const std::string& name)
{
    return exchange::readJson(testing::readFile(testing::testFile("golden/" + name + ".place.json"))).value();
}

scenario::Scenario flat(const document::Model& model, const std::string& id)
{
    return scenario::resolve(model.scenarios, base::Id<scenario::Scenario>(id)).value();
}

/// Compares two printed outcomes figure by figure and names the first few that differ.
class Comparison {
public:
    void compare(const Json& found, const Json& expected, const std::string& path)
    {
        if (expected.is_object()) {
            compareObjects(found, expected, path);
        } else if (expected.is_array() && path.ends_with("/warnings")) {
            EXPECT_EQ(asSet(found), asSet(expected)) << path;
        } else if (expected.is_array()) {
            ASSERT_EQ(found.size(), expected.size()) << path;
            for (std::size_t i = 0; i < expected.size(); ++i) {
                compare(found[i], expected[i], path + "/" + std::to_string(i));
            }
        } else if (!isSame(found, expected)) {
            ++m_differences;
            if (m_differences <= 5) {
                ADD_FAILURE() << path << ": " << found << ", expected " << expected;
            }
        }
        m_figures += expected.is_string() ? 1U : 0U;
    }

    std::size_t figures() const { return m_figures; }
    std::size_t differences() const { return m_differences; }

private:
    static std::set<Json> asSet(const Json& list) { return {list.begin(), list.end()}; }

    void compareObjects(const Json& found, const Json& expected, const std::string& path)
    {
        for (const auto& [key, value] : expected.items()) {
            if (!found.contains(key)) {
                ADD_FAILURE() << path << "/" << key << " is not there";
                continue;
            }
            compare(found.at(key), value, path + "/" + key);
        }
        EXPECT_EQ(found.size(), expected.size()) << path;
    }

    static bool isSame(const Json& found, const Json& expected)
    {
        if (found == expected || !expected.is_string() || !found.is_string()) {
            return found == expected;
        }
        const auto text = expected.get<std::string>();
        const auto a = money::parseDecimal(found.get<std::string>());
        const auto b = money::parseDecimal(text);
        const int decimals = money::decimalsIn(text);
        const int foundDecimals = money::decimalsIn(found.get<std::string>());
        if (decimals <= 2) {
            // An organisation without a line stands there as "0": the same amount.
            return a && b && *a == *b && foundDecimals == 2;
        }
        if (!a || !b || foundDecimals != decimals) {
            return false;
        }
        const money::Decimal halfUnit = money::Decimal("0.5") * money::Decimal("1e-" + std::to_string(decimals));
        const money::Decimal relative = abs(*b) * money::Decimal("1e-9");
        return abs(*a - *b) <= std::max(halfUnit, relative);
    }

    std::size_t m_figures = 0;
    std::size_t m_differences = 0;
};

class Golden : public ::testing::TestWithParam<std::string> {};

TEST_P(Golden, EveryFigureAgrees)
{
    const document::Model model = placeOf(GetParam());
    const Json expected = Json::parse(testing::readFile(testing::testFile("golden/" + GetParam() + ".expected.json")));
    Comparison comparison;
    ASSERT_EQ(expected.size(), model.scenarios.size());
    for (const auto& [id, outcome] : expected.items()) {
        const auto found = exchange::outcomeJson(model.place, projection::project(model.place, flat(model, id)));
        comparison.compare(Json(found), outcome, id);
    }
    EXPECT_EQ(comparison.differences(), 0U);
    EXPECT_GT(comparison.figures(), 500U);
}

INSTANTIATE_TEST_SUITE_P(Places, Golden,
                         ::testing::Values("case00", "case01", "case02", "case03", "case04", "case05", "case06",
                                           "case07", "case08", "case09", "corners", "example", "ranges"),
                         [](const auto& place) { return place.param; });

INSTANTIATE_TEST_SUITE_P(Sentences, Golden,
                         ::testing::Values("sentences/ties", "sentences/deals", "sentences/limits", "sentences/variants",
                                           "sentences/adjustments", "sentences/edges"),
                         [](const auto& place) { return place.param.substr(place.param.find('/') + 1); });

TEST(GoldenFiles, AreAllCompared)
{
    for (const auto& [folder, expected] : {std::pair("golden", 13U), std::pair("golden/sentences", 6U)}) {
        std::size_t files = 0;
        for (const auto& entry : std::filesystem::directory_iterator(testing::testFile(folder))) {
            files += entry.path().filename().string().ends_with(".expected.json") ? 1U : 0U;
        }
        EXPECT_EQ(files, expected);
    }
}

TEST(GoldenCutsNeeded, OfEveryScenarioAndOrganisation)
{
    const document::Model model = placeOf("example");
    const Json expected = Json::parse(testing::readFile(testing::testFile("golden/example.cutsNeeded.json")));
    ASSERT_EQ(expected.size(), model.scenarios.size());
    for (const auto& [id, rates] : expected.items()) {
        ASSERT_EQ(rates.size(), model.place.organisations.size());
        for (std::size_t i = 0; i < model.place.organisations.size(); ++i) {
            const auto rate = projection::cutsNeeded(model.place, flat(model, id), i);
            const Json found = rate ? Json(money::toText(*rate, 4)) : Json(nullptr);
            EXPECT_EQ(found, rates.at(model.place.organisations[i].id.text())) << id;
        }
    }
}

} // namespace
} // namespace wp
