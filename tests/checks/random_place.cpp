// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/checks/random_place.h"

#include "core/document/codec.h"

#include <random>
#include <stdexcept>

namespace wp::checks {

namespace {

using Json = place::Json;

/// Numbers as a file holds them. Not std::uniform_…: those differ between libraries.
class Chance {
public:
    explicit Chance(std::uint32_t seed) : m_bits(seed) {}

    std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(m_bits() % end); }
    bool is(std::uint32_t percent) { return below(100) < percent; }
    std::string thousandths(std::uint32_t low, std::uint32_t high)
    {
        return money::toText(money::Decimal(low + below(high - low + 1)) / 1000, 3);
    }
    std::string pounds(std::uint32_t low, std::uint32_t high)
    {
        return std::to_string(low + below(high - low)) + "." + std::to_string(10 + below(90));
    }
    template <std::size_t N>
    const char* of(const char* const (&words)[N])
    {
        return words[below(N)];
    }

private:
    std::mt19937 m_bits;
};

class Maker {
public:
    explicit Maker(std::uint32_t seed) : m_chance(seed) {}

    Json place()
    {
        Json json = {{"format", document::formatName}};
        json["place"] = {{"name", "Drawn"}, {"baseYear", 2025}, {"horizon", 6}, {"population", 100000},
                         {"generalInflation", rate(0, 40)}, {"efficiency", rate(0, 30)},
                         {"reboundYears", rate(500, 4000)}};
        json["organisations"] = {organisation("council", "council"), organisation("trust", "nhs")};
        json["departments"] = {{{"id", "people"}, {"name", "People"}, {"organisation", "council"}},
                               {{"id", "place"}, {"name", "Place"}, {"organisation", "council"}},
                               {{"id", "wards"}, {"name", "Wards"}, {"organisation", "trust"}}};
        json["lines"] = lines();
        json["streams"] = {stream("first"), stream("second")};
        json["links"] = {link("help", "first"), link("youth", "second"), link("help", "second")};
        json["scenarios"] = {{{"id", "drawn"}, {"name", "Drawn"}, {"measures", measures()}}};
        return json;
    }

private:
    std::string rate(std::uint32_t low, std::uint32_t high) { return m_chance.thousandths(low, high); }

    Json organisation(const char* id, const char* kind)
    {
        return {{"id", id}, {"name", id}, {"kind", kind}, {"fundingGrowth", rate(0, 40)},
                {"reserves", m_chance.pounds(100000, 900000)}};
    }
    Json line(const char* id, const char* department, const char* tier, const char* stream = nullptr)
    {
        Json json = {{"id", id}, {"name", id}, {"department", department}, {"budget", m_chance.pounds(50000, 900000)},
                     {"tier", tier}, {"statutory", m_chance.is(50)}, {"inflation", rate(0, 50)},
                     {"fixedShare", rate(0, 600)}, {"cashableShare", rate(0, 1000)}, {"growthShare", rate(0, 1000)},
                     {"cashingLag", rate(0, 3000)}, {"fte", rate(0, 9000)}};
        if (stream != nullptr) {
            json["stream"] = stream;
            json["handoffShare"] = rate(0, 400);
            json["releaseStep"] = m_chance.is(40) ? m_chance.pounds(100, 9000) : "0.00";
        }
        if (m_chance.is(30)) {
            json["adjustments"] = {{{"year", 1 + m_chance.below(4)}, {"amount", "-" + m_chance.pounds(10, 9000)},
                                    {"recurrent", m_chance.is(50)}}};
        }
        return json;
    }
    Json lines()
    {
        Json fenced = line("fenced", "place", "response");
        fenced["ringFenced"] = true;
        return {line("help", "people", "earlyHelp"),        line("youth", "people", "prevention"),
                line("parks", "place", "prevention"),       line("care", "people", "crisis", "first"),
                line("assess", "people", "response", "first"), line("beds", "wards", "crisis", "second"),
                line("clinics", "wards", "response", "second"), line("office", "place", "enabling"), fenced};
    }
    Json stream(const char* id)
    {
        return {{"id", id}, {"name", id}, {"unit", "people"}, {"volume", rate(10000, 900000)}, {"growth", rate(0, 40)},
                {"preventableShare", rate(100, 900)}, {"stay", rate(0, 3000)}, {"publicValue", m_chance.pounds(10, 900)}};
    }
    Json link(const std::string& line, const std::string& stream)
    {
        return {{"id", line + "-" + stream}, {"line", line}, {"stream", stream}, {"elasticity", rate(0, 300)},
                {"lag", rate(0, 3000)}, {"grade", 1 + m_chance.below(6)}};
    }

    Json started(const char* kind)
    {
        return {{"id", kind}, {"kind", kind}, {"from", 1 + m_chance.below(3)}, {"rampYears", 1 + m_chance.below(4)},
                {"grade", 1 + m_chance.below(6)}};
    }
    void add(Json& all, const char* kind, Json fields)
    {
        if (m_chance.is(70)) {
            Json measure = started(kind);
            measure.update(fields);
            all.push_back(std::move(measure));
        }
    }
    Json measures()
    {
        const Json council = {{{"organisation", "council"}, {"share", "1"}}};
        const auto some = [&] { return m_chance.pounds(1000, 30000); };
        Json all = Json::array();
        add(all, "cut", {{"departments", "all"}, {"rate", rate(0, 150)}, {"statutoryWeight", rate(0, 1000)}});
        add(all, "reallocate", {{"sources", {"office", "parks"}}, {"targets", {{{"line", "help"}, {"share", "1"}}}},
                                {"amount", some()}});
        add(all, "invest", {{"targets", {{{"line", "youth"}, {"share", "1"}}}}, {"amount", some()}, {"payers", council}});
        add(all, "cohort", {{"people", rate(1000, 30000)}, {"supportCost", some()}, {"saving", some()}, {"lag", rate(0, 2000)},
                            {"deadweight", rate(0, 500)}, {"regressionToMean", rate(0, 500)}, {"baselineCost", some()},
                            {"payers", council}, {"benefits", {{{"line", "care"}, {"share", "2"}},
                                                               {{"line", "beds"}, {"share", "1"}}}}});
        add(all, "frontDoor", {{"lines", {"assess", "clinics"}}, {"handoffReduction", rate(0, 500)},
                               {"implementationCost", some()}, {"payers", council}});
        add(all, "workforce", {{"line", "office"}, {"fte", "0"}, {"specialistCost", "50000.00"},
                               {"generalistCost", "40000.00"}, {"changeCostPerFte", "1000.00"}});
        add(all, "contracts", {{"lines", {"office", "parks"}}, {"value", some()}, {"saving", rate(0, 200)}});
        add(all, "income", {{"organisation", "council"}, {"amount", some()}});
        add(all, "threshold", {{"stream", "first"}, {"reduction", rate(0, 300)}, {"returnShare", rate(0, 800)},
                               {"returnCost", rate(500, 2000)}, {"lag", rate(0, 3000)}});
        add(all, "share", {{"giver", "trust"}, {"taker", "council"}, {"share", rate(0, 800)}});
        return all;
    }

    Chance m_chance;
};

} // namespace

document::Model randomPlace(std::uint32_t seed)
{
    base::Problems problems;
    document::Model model = document::readModel(Maker(seed).place(), problems);
    if (!problems.empty()) {
        throw std::runtime_error(problems.front().where + ": " + problems.front().value);
    }
    for (scenario::Measure& measure : model.scenarios.front().measures) {
        if (auto* posts = std::get_if<scenario::Workforce>(&measure.action)) {
            posts->fte = model.place.lines[7].fte; // the most that there can be
        }
    }
    return model;
}

} // namespace wp::checks
