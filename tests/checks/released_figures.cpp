// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/checks/released_figures.h"

#include "core/base/data_table.h"
#include "core/exchange/outcome_json.h"
#include "core/exchange/provenance.h"
#include "core/projection/project.h"
#include "core/uncertainty/ensemble.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

namespace wp::checks {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* heading = "place,scenario,figure,value\n";
constexpr const char* inputs = "inputs";
constexpr std::uint64_t draws = 200;
constexpr std::size_t fewestWords = 3;

/// Text as it is, nothing as "", and what is kept by organisation under its name.
void addPrinted(const FigureName& name, const Json& value, NamedFigures& figures)
{
    if (value.is_object()) {
        for (const auto& [key, one] : value.items()) {
            addPrinted({name.place, name.scenario, name.figure + "/" + key}, one, figures);
        }
    } else {
        figures[name] = value.is_string() ? value.get<std::string>() : value.is_null() ? "" : value.dump();
    }
}

uncertainty::Study studyOf(const document::Model& model)
{
    return uncertainty::studyOf(model.place, model.scenarios).value();
}

bool isMeant(const std::string& pattern, const std::string& name)
{
    return pattern.ends_with('*') ? name.starts_with(pattern.substr(0, pattern.size() - 1)) : pattern == name;
}

bool isMeant(const Explanation& explanation, const FigureName& name)
{
    return isMeant(explanation.place, name.place) && isMeant(explanation.scenario, name.scenario) &&
           isMeant(explanation.figure, name.figure);
}

std::string wordsOf(const FigureName& name)
{
    return name.place + (name.scenario.empty() ? "" : ", " + name.scenario) + ", " + name.figure;
}

std::string valueIn(const NamedFigures& figures, const FigureName& name)
{
    const auto found = figures.find(name);
    return found == figures.end() ? "not there" : found->second.empty() ? "none" : found->second;
}

/// Names of figures that are not the same in both.
std::vector<FigureName> differing(const NamedFigures& then, const NamedFigures& now)
{
    std::set<FigureName> names;
    for (const NamedFigures* figures : {&then, &now}) {
        for (const auto& [name, value] : *figures) {
            if (valueIn(then, name) != valueIn(now, name)) {
                names.insert(name);
            }
        }
    }
    return {names.begin(), names.end()};
}

std::size_t wordCount(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count(text, ' ')) + (text.empty() ? 0 : 1);
}

} // namespace

void addFigures(const std::string& place, const document::Model& model, NamedFigures& figures)
{
    figures[{place, "", inputs}] = exchange::provenanceOf(model).inputs;
    const uncertainty::Study study = studyOf(model);
    for (const scenario::Scenario& scenario : study.scenarios) {
        const Json outcome = exchange::outcomeJson(study.place, projection::project(study.place, scenario));
        const std::string id = scenario.id.text();
        addPrinted({place, id, "appraisal"}, outcome.at("appraisal"), figures);
        addPrinted({place, id, "place"}, outcome.at("years").back().at("place"), figures);
        for (std::size_t i = 0; i < study.place.organisations.size(); ++i) {
            const auto rate = projection::cutsNeeded(study.place, scenario, i);
            figures[{place, id, "cutsNeeded/" + study.place.organisations[i].id.text()}] =
                rate ? money::toText(*rate, 4) : std::string();
        }
    }
}

void addDrawn(const std::string& place, const document::Model& model, NamedFigures& figures)
{
    const auto ensemble = uncertainty::runEnsemble(studyOf(model), {draws, 1, false});
    for (const uncertainty::ScenarioBands& scenario : ensemble->scenarios) {
        const uncertainty::Quantiles& saving = scenario.bands.back().cumulative;
        const auto add = [&](const char* name, double value, int decimals) {
            figures[{place, scenario.id, std::string("draws/") + name}] =
                money::toText(money::fromDouble(value), decimals);
        };
        add("chanceOfSaving", scenario.chanceOfSaving, 4);
        add("savingLow", saving.low, 2);
        add("savingMiddle", saving.middle, 2);
        add("savingHigh", saving.high, 2);
    }
}

std::string releasedText(const ReleasedFigures& released)
{
    std::string text = heading;
    text += ",,release," + released.release + "\n,,model," + released.model + "\n";
    for (const auto& [name, value] : released.figures) {
        text += name.place + "," + name.scenario + "," + name.figure + "," + value + "\n";
    }
    return text;
}

ReleasedFigures readReleased(const std::string& csv)
{
    if (!csv.starts_with(heading)) {
        throw std::runtime_error("these are no figures of a release");
    }
    const base::DataTable table(csv);
    ReleasedFigures released;
    for (std::size_t i = 0; i < table.rows(); ++i) {
        released.figures[{table.text(i, "place"), table.text(i, "scenario"), table.text(i, "figure")}] =
            table.text(i, "value");
    }
    const auto take = [&](const char* name) {
        auto found = released.figures.extract(FigureName{"", "", name});
        if (found.empty()) {
            throw std::runtime_error(std::string("the figures do not say their ") + name);
        }
        return found.mapped();
    };
    released.release = take("release");
    released.model = take("model");
    return released;
}

std::vector<Explanation> readExplanations(const std::string& csv)
{
    std::vector<Explanation> all;
    if (csv.find('\n') + 1 >= csv.size()) {
        return all; // the heading alone
    }
    const base::DataTable table(csv);
    for (std::size_t i = 0; i < table.rows(); ++i) {
        all.push_back({table.text(i, "place"), table.text(i, "scenario"), table.text(i, "figure"),
                       table.text(i, "because")});
    }
    return all;
}

std::vector<std::string> unexplained(const ReleasedFigures& then, const ReleasedFigures& now,
                                     const std::vector<Explanation>& explanations)
{
    std::vector<std::string> faults;
    std::vector<bool> isOfUse(explanations.size());
    for (const FigureName& name : differing(then.figures, now.figures)) {
        const std::string was = wordsOf(name) + ": " + valueIn(then.figures, name) + " in release " + then.release +
                                ", " + valueIn(now.figures, name) + " now";
        const FigureName made{name.place, "", inputs};
        const bool hasSameInputs = then.figures.contains(made) && valueIn(then.figures, made) == valueIn(now.figures, made);
        const bool isInBoth = then.figures.contains(name) && now.figures.contains(name);
        if (hasSameInputs && isInBoth && then.model == now.model) {
            faults.push_back(was + "; on the same inputs, so the version of the equations must rise");
        }
        bool isExplained = false;
        for (std::size_t i = 0; i < explanations.size(); ++i) {
            const bool does = isMeant(explanations[i], name);
            isExplained = isExplained || does;
            isOfUse[i] = isOfUse[i] || does;
        }
        if (!isExplained) {
            faults.push_back(was + "; nothing explains it");
        }
    }
    for (std::size_t i = 0; i < explanations.size(); ++i) {
        const Explanation& one = explanations[i];
        const std::string which = "the explanation of " + wordsOf({one.place, one.scenario, one.figure});
        if (!isOfUse[i]) {
            faults.push_back(which + " is of no figure that differs");
        }
        if (wordCount(one.because) < fewestWords) {
            faults.push_back(which + " names no cause");
        }
    }
    return faults;
}

} // namespace wp::checks
