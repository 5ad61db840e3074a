// SPDX-License-Identifier: GPL-3.0-or-later
// The sample place: it reads without a problem, gives the figures the README shows, and every figure of
// it has its source (resources/README.md says what counts as one).
#include "core/exchange/json.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "tests/support/files.h"
#include "tests/support/large_place.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>

namespace wp {
namespace {

using Json = nlohmann::ordered_json;

std::string sampleText() { return testing::readFile(testing::projectRoot() / "resources/sample/ashby-vale.json"); }

projection::Outcome outcomeOf(const document::Model& model, const std::string& id)
{
    const auto flat = scenario::resolve(model.scenarios, base::Id<scenario::Scenario>(id));
    return projection::project(model.place, flat.value());
}

TEST(Sample, isWrittenAsTheProgramWritesIt)
{
    const auto model = exchange::readJson(sampleText());
    ASSERT_TRUE(model) << model.problems().front().where;
    EXPECT_EQ(exchange::writeJson(model.value()), sampleText());
}

TEST(Sample, givesItsReferenceFigures)
{
    struct Row {
        std::string scenario, cumulative;
        std::optional<int> payback;
        std::string cutsNeeded;
    };
    const std::vector<Row> rows{{"doNothing", "0.00", std::nullopt, "0.0092"},
                                {"cuts", "902527375.85", 2026, "0.0000"},
                                {"wholePlace", "18281692.47", 2033, "0.0077"},
                                {"wholePlaceCautious", "-6915185.92", std::nullopt, "0.0085"}};
    const document::Model model = testing::samplePlace();
    for (const Row& row : rows) {
        const projection::Outcome outcome = outcomeOf(model, row.scenario);
        EXPECT_EQ(outcome.appraisal.cumulativeSaving.toText(), row.cumulative) << row.scenario;
        EXPECT_EQ(outcome.appraisal.paybackYear, row.payback) << row.scenario;
        EXPECT_TRUE(outcome.warnings.empty()) << row.scenario;
        const auto flat = scenario::resolve(model.scenarios, base::Id<scenario::Scenario>(row.scenario)).value();
        EXPECT_EQ(money::toText(projection::cutsNeeded(model.place, flat, 0).value(), 4), row.cutsNeeded);
    }
}

/// Walks the things of the sample and names each figure without a source and each source without a figure.
class Signatures {
public:
    void visitThing(const Json& thing, const std::string& where, const std::set<std::string>& signedElsewhere = {})
    {
        std::set<std::string> sources;
        if (thing.contains("sources") && thing["sources"].is_object()) {
            for (const auto& [field, words] : thing["sources"].items()) {
                sources.insert(field);
                EXPECT_FALSE(words.get<std::string>().empty()) << where << "/" << field;
            }
        }
        for (const auto& [field, value] : thing.items()) {
            if (!isFigure(field, value)) {
                continue;
            }
            ++m_figures;
            const bool isInRange = value.is_object() && value.contains("source");
            const bool isSigned = isInRange || sources.erase(field) > 0 || signedElsewhere.contains(field);
            EXPECT_TRUE(isSigned) << where << "/" << field;
        }
        for (const std::string& left : sources) {
            EXPECT_TRUE(left.find('/') != std::string::npos) << where << "/sources/" << left << " signs nothing";
        }
    }

    std::size_t figures() const { return m_figures; }

private:
    static bool isFigure(const std::string& field, const Json& value)
    {
        static const std::set<std::string> words{
            "id",   "name",    "note",   "kind",     "department", "organisation", "line",   "stream",  "unit",
            "code", "source",  "sources", "evidence", "baseYear",   "horizon",      "seed",   "from",    "to",
            "supportYears", "priceYear", "grade", "enabled", "lines", "departments", "funding", "adjustments", "yearly",
            "giver", "taker"};
        return !words.contains(field) && !value.is_null();
    }

    std::size_t m_figures = 0;
};

/// Fields of a measure that its scenario signs for it.
std::set<std::string> signedByScenario(const Json& scenario, const Json& measure)
{
    std::set<std::string> fields;
    const std::string start = "measures/" + measure.at("id").get<std::string>() + "/";
    const Json sources = scenario.value("sources", Json::object());
    for (const auto& [path, words] : sources.items()) {
        if (path.starts_with(start) && !words.get<std::string>().empty()) {
            fields.insert(path.substr(start.size()));
        }
    }
    return fields;
}

TEST(Sample, signsEveryFigure)
{
    const Json sample = Json::parse(sampleText());
    Signatures signatures;
    signatures.visitThing(sample.at("place"), "place");
    for (const char* list : {"organisations", "departments", "lines", "streams", "links"}) {
        for (const Json& thing : sample.at(list)) {
            const std::string where = std::string(list) + "/" + thing.at("id").get<std::string>();
            signatures.visitThing(thing, where);
            for (const Json& source : thing.value("funding", Json::array())) {
                signatures.visitThing(source, where + "/funding");
            }
        }
    }
    for (const Json& scenario : sample.at("scenarios")) {
        const std::string where = "scenarios/" + scenario.at("id").get<std::string>();
        for (const Json& measure : scenario.value("measures", Json::array())) {
            signatures.visitThing(measure, where + "/" + measure.at("id").get<std::string>(),
                                  signedByScenario(scenario, measure));
        }
        const Json assumptions = scenario.value("assumptions", Json::object());
        for (const auto& [path, value] : assumptions.items()) {
            EXPECT_TRUE(scenario.at("sources").contains(path)) << where << "/assumptions/" << path << " " << value;
        }
    }
    EXPECT_GT(signatures.figures(), 1000U);
}

} // namespace
} // namespace wp
