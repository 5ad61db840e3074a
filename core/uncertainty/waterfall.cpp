// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/waterfall.h"

#include "core/projection/project.h"

namespace wp::uncertainty {

namespace {

using money::Money;

/// The saving over the horizon: of the place, and of each organisation.
struct Savings {
    Money place;
    std::vector<Money> organisations;
};

Savings savingsOf(const Study& study, const scenario::Scenario& scenario)
{
    const projection::Outcome outcome = projection::project(study.place, scenario);
    Savings savings{outcome.appraisal.cumulativeSaving, std::vector<Money>(study.place.organisations.size())};
    for (std::size_t t = 1; t < outcome.years.size(); ++t) {
        for (std::size_t i = 0; i < savings.organisations.size(); ++i) {
            savings.organisations[i] += outcome.years[t].organisations[i].saving;
        }
    }
    return savings;
}

} // namespace

std::optional<std::vector<WaterfallBar>> waterfallOf(const Study& study, std::size_t scenario, std::stop_token stop)
{
    const scenario::Scenario& whole = study.scenarios[scenario];
    scenario::Scenario part = whole;
    part.measures.clear();
    std::vector<WaterfallBar> bars;
    Savings before = savingsOf(study, part);
    for (const scenario::Measure& measure : whole.measures) {
        if (stop.stop_requested()) {
            return std::nullopt;
        }
        part.measures.push_back(measure);
        Savings after = savingsOf(study, part);
        WaterfallBar bar{measure.id.text(), after.place - before.place, after.organisations};
        for (std::size_t i = 0; i < bar.organisations.size(); ++i) {
            bar.organisations[i] -= before.organisations[i];
        }
        bars.push_back(std::move(bar));
        before = std::move(after);
    }
    return bars;
}

} // namespace wp::uncertainty
