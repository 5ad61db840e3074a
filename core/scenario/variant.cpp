// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/variant.h"

#include <algorithm>

namespace wp::scenario {

Scenario asVariant(const Scenario& base, Scenario flat)
{
    for (const Measure& measure : base.measures) {
        if (std::ranges::find(flat.measures, measure.id, &Measure::id) == flat.measures.end()) {
            flat.removed.push_back(measure.id);
        }
    }
    std::erase_if(flat.measures, [&](const Measure& measure) {
        return std::ranges::find(base.measures, measure) != base.measures.end();
    });
    flat.base = base.id;
    flat.assumptions.clear();
    flat.sources.clear();
    return flat;
}

} // namespace wp::scenario
