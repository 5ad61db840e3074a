// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/doubt.h"

#include "core/place/codec.h"
#include "core/scenario/codec.h"

namespace wp::uncertainty {

namespace {

using place::Quantity;
using place::Rule;

/// Collects the fields of one thing that hold a range.
class Collector {
public:
    Collector(std::string prefix, std::vector<Doubt>& doubts) : m_prefix(std::move(prefix)), m_doubts(doubts) {}

    void operator()(const char* name, const place::Field<Quantity>& field, const Rule& rule)
    {
        if (!field || !field->spread) {
            return;
        }
        const place::Spread& spread = *field->spread;
        Doubt doubt{m_prefix + name, {}, spread.low.value(), field->value(), spread.high.value(), rule, false};
        doubt.drawnAs = spread.with ? "with/" + *spread.with : doubt.path;
        m_doubts.push_back(std::move(doubt));
    }
    template <class Other>
    void operator()(const char*, const Other&, const Rule&)
    {
    }

private:
    std::string m_prefix;
    std::vector<Doubt>& m_doubts;
};

} // namespace

std::vector<Doubt> doubtsOf(const place::Place& place, const scenario::Scenario& scenario)
{
    std::vector<Doubt> doubts;
    describe(place.frame, Collector("place/", doubts));
    describe(place, [&](const char* list, const auto& things, const Rule&) {
        for (const auto& thing : things) {
            describe(thing, Collector(std::string(list) + "/" + thing.id.text() + "/", doubts));
        }
    });
    for (Doubt& doubt : doubts) {
        doubt.isAssumed = scenario.assumptions.contains(doubt.path);
    }
    for (const scenario::Measure& measure : scenario.measures) {
        describe(measure, Collector("measures/" + measure.id.text() + "/", doubts));
    }
    return doubts;
}

} // namespace wp::uncertainty
