// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/sampler.h"

#include "core/uncertainty/doubt.h"
#include "core/uncertainty/draw.h"

#include <algorithm>

namespace wp::uncertainty {

namespace {

using projection::lanes;

template <class List, class Item>
std::size_t indexIn(List& list, const Item& item)
{
    const auto found = std::find(list.begin(), list.end(), item);
    const auto index = static_cast<std::size_t>(found - list.begin());
    if (found == list.end()) {
        list.push_back(item);
    }
    return index;
}

/// The first scenario with the same assumptions.
std::size_t groundOf(const std::vector<scenario::Scenario>& scenarios, std::size_t scenario)
{
    std::size_t first = 0;
    while (scenarios[first].assumptions != scenarios[scenario].assumptions) {
        ++first;
    }
    return first;
}

} // namespace

Sampler::Sampler(const Study& study) : m_seed(study.place.frame.seed.value_or(0))
{
    for (std::size_t s = 0; s < study.scenarios.size(); ++s) {
        const scenario::Scenario& scenario = study.scenarios[s];
        projection::BatchScenario batch{projection::compile<double>(study.place, scenario), {},
                                        groundOf(study.scenarios, s)};
        for (const Doubt& doubt : doubtsOf(study.place, scenario)) {
            const auto input = projection::inputRefOf(batch.plan, doubt.path);
            if (!doubt.isAssumed && input) {
                const Variable range{indexIn(m_uniforms, hashOf(doubt.drawnAs)), money::toDouble(doubt.low),
                                     money::toDouble(doubt.central), money::toDouble(doubt.high)};
                batch.patches.push_back({*input, indexIn(m_variables, range)});
            }
        }
        m_scenarios.push_back(std::move(batch));
    }
}

void Sampler::draw(std::uint64_t first, double* values) const
{
    std::vector<double> uniforms;
    uniforms.reserve(m_uniforms.size() * lanes);
    for (const std::uint64_t hash : m_uniforms) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            uniforms.push_back(uniformOf(m_seed, first + lane, hash));
        }
    }
    for (const Variable& variable : m_variables) {
        const double* u = uniforms.data() + variable.uniform * lanes;
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            *values++ = triangularOf(variable.low, variable.central, variable.high, u[lane]);
        }
    }
}

} // namespace wp::uncertainty
