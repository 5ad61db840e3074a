// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/probe.h"

#include <algorithm>

namespace wp::uncertainty {

using projection::lanes;

Probe::Probe(const Study& study, std::size_t scenario)
    : m_doubts(doubtsOf(study.place, study.scenarios[scenario])),
      m_scenario{projection::compile<double>(study.place, study.scenarios[scenario]), {}, 0},
      m_shape(projection::shapeOf(m_scenario.plan))
{
    std::size_t variables = 0;
    for (const Doubt& doubt : m_doubts) {
        const auto input = projection::inputRefOf(m_scenario.plan, doubt.path);
        const bool isLive = input && !doubt.isAssumed;
        if (isLive) {
            m_scenario.patches.push_back({*input, variables});
        }
        m_variableOf.push_back(isLive ? variables++ : projection::nothing);
    }
    m_values.resize(variables * lanes);
    m_figures.resize(m_shape.size());
    m_engine = projection::batchEngine({m_scenario});
    reset();
}

void Probe::reset()
{
    for (std::size_t d = 0; d < m_doubts.size(); ++d) {
        if (isLive(d)) {
            std::fill_n(m_values.begin() + static_cast<std::ptrdiff_t>(m_variableOf[d] * lanes), lanes,
                        money::toDouble(m_doubts[d].central));
        }
    }
}

void Probe::set(std::size_t doubt, std::size_t lane, double value)
{
    m_values[m_variableOf[doubt] * lanes + lane] = value;
}

void Probe::run() { m_engine->run(m_values.data(), m_figures.data()); }

double Probe::figure(std::size_t year, std::size_t lane) const
{
    return m_figures[(year * m_shape.figures() + 1) * lanes + lane];
}

double Probe::cumulative(std::size_t lane) const { return figure(m_shape.years - 1, lane); }

double Probe::inputOf(std::string_view path, double central, std::size_t lane) const
{
    for (std::size_t d = 0; d < m_doubts.size(); ++d) {
        if (m_doubts[d].path == path && isLive(d)) {
            return m_values[m_variableOf[d] * lanes + lane];
        }
    }
    return central;
}

double Probe::netPresentValue(std::size_t lane) const
{
    const double yearly = (1 + inputOf("place/generalInflation", m_scenario.plan.generalInflation, lane)) *
                          (1 + inputOf("place/discountRate", m_scenario.plan.discountRate, lane));
    double factor = 1;
    double total = 0;
    for (std::size_t t = 1; t < m_shape.years; ++t) {
        factor *= yearly;
        total += (figure(t, lane) - figure(t - 1, lane)) / factor;
    }
    return total / 100;
}

} // namespace wp::uncertainty
