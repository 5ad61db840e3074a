// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/cuts.h"

#include "core/place/council.h"

#include <algorithm>
#include <cmath>

namespace wp::uncertainty {

namespace {

using projection::lanes;
using projection::Patch;

std::vector<std::size_t> departmentsOf(const place::Place& place, std::size_t organisation)
{
    std::vector<std::size_t> departments;
    for (std::size_t i = 0; i < place.departments.size(); ++i) {
        if (*place.departments[i].organisation == place.organisations[organisation].id) {
            departments.push_back(i);
        }
    }
    return departments;
}

/// The scenario with one more cut in years 1 to 5, its rate a variable.
projection::BatchScenario withCut(projection::BatchScenario scenario, const std::vector<std::size_t>& departments,
                                  std::size_t rate)
{
    scenario.plan.measures.push_back(
        {"", 1, 5, 1, 1, 1, projection::CutPlan<double>{departments, 0, 0.5}});
    const projection::InputRef input{projection::InputRef::List::measures, scenario.plan.measures.size() - 1, 0};
    scenario.patches.push_back({input, rate});
    return scenario;
}

} // namespace

CutsSearch::CutsSearch(const Study& study, const Sampler& sampler)
    : m_council(place::councilIn(study.place).value()), m_shape(projection::shapeOf(sampler.scenarios().front().plan)),
      m_scenarios(sampler.scenarios().size()), m_variables(sampler.variables())
{
    const std::string minimum = "organisations/" + study.place.organisations[m_council].id.text() + "/minimumReserves";
    const std::vector<std::size_t> departments = departmentsOf(study.place, m_council);
    std::vector<projection::BatchScenario> scenarios;
    for (const projection::BatchScenario& scenario : sampler.scenarios()) {
        const auto input = projection::inputRefOf(scenario.plan, minimum);
        const auto patch = std::find_if(scenario.patches.begin(), scenario.patches.end(),
                                        [&](const Patch& one) { return one.input == input; });
        m_minimumOf.push_back(patch == scenario.patches.end() ? projection::nothing : patch->variable);
        m_minimum.push_back(scenario.plan.organisations[m_council].minimumReserves);
        scenarios.push_back(withCut(scenario, departments, m_variables + scenarios.size()));
    }
    m_engine = projection::batchEngine(scenarios);
    m_values.resize((m_variables + m_scenarios) * lanes);
    m_figures.resize(m_shape.size() * m_scenarios);
}

std::vector<char> CutsSearch::holds(const Rates& rates)
{
    for (std::size_t i = 0; i < rates.size(); ++i) {
        m_values[m_variables * lanes + i] = rates[i] / 10'000.0;
    }
    m_engine->run(m_values.data(), m_figures.data());
    std::vector<char> holds(rates.size(), 1);
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const std::size_t scenario = i / lanes;
        const std::size_t lane = i % lanes;
        const std::size_t variable = m_minimumOf[scenario];
        const double least = variable == projection::nothing ? m_minimum[scenario] : m_values[variable * lanes + lane];
        for (std::size_t t = 1; t < m_shape.years; ++t) {
            const std::size_t figure = (scenario * m_shape.years + t) * m_shape.figures() + 2 + m_council;
            if (m_figures[figure * lanes + lane] < std::nearbyint(least * 100)) {
                holds[i] = 0;
            }
        }
    }
    return holds;
}

void CutsSearch::find(const std::vector<double>& values, double* needed, const std::stop_token& stop)
{
    std::copy(values.begin(), values.end(), m_values.begin());
    const std::size_t count = m_scenarios * lanes;
    const std::vector<char> isNoneNeeded = holds(Rates(count, 0));
    const std::vector<char> isEnough = holds(Rates(count, most));
    Rates low(count, 0);
    Rates high(count, most);
    Rates middle(count, 0);
    for (int width = most; width > 1 && !stop.stop_requested(); width = (width + 1) / 2) {
        for (std::size_t i = 0; i < count; ++i) {
            middle[i] = (low[i] + high[i]) / 2;
        }
        const std::vector<char> isHeld = holds(middle);
        for (std::size_t i = 0; i < count; ++i) {
            if (high[i] - low[i] > 1) {
                (isHeld[i] != 0 ? high : low)[i] = middle[i];
            }
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        needed[i] = isNoneNeeded[i] != 0 ? 0 : isEnough[i] != 0 ? high[i] : beyond;
    }
}

} // namespace wp::uncertainty
