// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/study.h"

#include "core/scenario/resolve.h"

namespace wp::uncertainty {

base::Result<Study> studyOf(const place::Place& place, const std::vector<scenario::Scenario>& scenarios)
{
    Study study{place, {}};
    for (const scenario::Scenario& listed : scenarios) {
        auto flat = scenario::resolve(scenarios, listed.id);
        if (!flat) {
            return flat.problems();
        }
        study.scenarios.push_back(std::move(flat).value());
    }
    return study;
}

} // namespace wp::uncertainty
