// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/check.h"
#include "core/scenario/resolve.h"

#include <algorithm>

namespace wp::scenario {

using base::Problem;
using base::ProblemCode;
using base::Problems;
using place::Spot;

namespace {

constexpr std::int64_t oldestPrice = 5;

bool isOn(const Measure& measure) { return measure.enabled.value_or(true); }

void warnOfSaving(const Cohort& cohort, std::int64_t baseYear, const Spot& spot)
{
    if (cohort.saving->value() > cohort.baselineCost->value()) {
        spot.at("saving").report(ProblemCode::capped, cohort.saving->central.text(),
                                 {cohort.baselineCost->central.text()});
    }
    if (cohort.priceYear && *cohort.priceYear < baseYear - oldestPrice) {
        spot.at("priceYear")
            .report(ProblemCode::oldPrice, std::to_string(*cohort.priceYear), {std::to_string(baseYear)});
    }
}

bool isShared(const LineShares& a, const LineShares& b)
{
    return std::any_of(a.begin(), a.end(), [&](const auto& one) {
        return std::any_of(b.begin(), b.end(), [&](const auto& other) { return one.id == other.id; });
    });
}

/// The earlier cohorts of the scenario whose benefits fall on the same line.
void warnOfSharing(const std::vector<Measure>& measures, std::size_t index, const Spot& spot)
{
    const auto& cohort = std::get<Cohort>(measures[index].action);
    for (std::size_t i = 0; i < index; ++i) {
        const auto* other = std::get_if<Cohort>(&measures[i].action);
        if (other != nullptr && isOn(measures[i]) && isShared(*cohort.benefits, *other->benefits)) {
            spot.at("benefits").report(ProblemCode::sharedPeople, measures[index].id.text(), {measures[i].id.text()});
        }
    }
}

void warnOfEnd(const place::Place& place, const Measure& measure, const Invest& invest, const Spot& spot)
{
    std::vector<std::string> fed;
    for (const place::Link& link : place.links) {
        const bool isFed = std::any_of(invest.targets->begin(), invest.targets->end(),
                                       [&](const auto& target) { return target.id == *link.line; });
        if (isFed) {
            fed.push_back(link.id.text());
        }
    }
    if (measure.to && !fed.empty()) {
        spot.at("to").report(ProblemCode::oneOffForRecurrent, std::to_string(*measure.to), std::move(fed));
    }
}

Problems warningsOf(const place::Place& place, const Scenario& flat)
{
    Problems warnings;
    const Spot list("measures", warnings);
    for (std::size_t i = 0; i < flat.measures.size(); ++i) {
        const Measure& measure = flat.measures[i];
        const Spot spot = list.at(measure.id.text());
        if (!isOn(measure)) {
            continue;
        }
        if (const auto* cohort = std::get_if<Cohort>(&measure.action)) {
            warnOfSaving(*cohort, *place.frame.baseYear, spot);
            warnOfSharing(flat.measures, i, spot);
        } else if (const auto* invest = std::get_if<Invest>(&measure.action)) {
            warnOfEnd(place, measure, *invest, spot);
        }
    }
    return warnings;
}

} // namespace

void warnOfScenarios(const place::Place& place, const std::vector<Scenario>& scenarios, Problems& problems)
{
    for (const Scenario& scenario : scenarios) {
        const Problems inherited =
            scenario.base ? warningsOf(place, resolve(scenarios, *scenario.base).value()) : Problems();
        for (Problem& warning : warningsOf(place, resolve(scenarios, scenario.id).value())) {
            if (std::find(inherited.begin(), inherited.end(), warning) == inherited.end()) {
                warning.where = "scenarios/" + scenario.id.text() + "/" + warning.where;
                problems.push_back(std::move(warning));
            }
        }
    }
}

} // namespace wp::scenario
