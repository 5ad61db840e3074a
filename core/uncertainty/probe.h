// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/batch.h"
#include "core/uncertainty/doubt.h"
#include "core/uncertainty/study.h"

namespace wp::uncertainty {

/// One scenario on assumptions that differ from lane to lane, in doubles. Lanes start on central values.
class Probe {
public:
    Probe(const Study& study, std::size_t scenario);

    const std::vector<Doubt>& doubts() const { return m_doubts; }
    /// Whether the value of a doubt reaches the scenario: not one it assumes itself, nor of a measure switched off.
    bool isLive(std::size_t doubt) const { return m_variableOf[doubt] != projection::nothing; }

    void reset();
    void set(std::size_t doubt, std::size_t lane, double value);
    void run();

    /// Over the horizon, in whole pence.
    double cumulative(std::size_t lane) const;
    /// In pounds, not rounded.
    double netPresentValue(std::size_t lane) const;

private:
    double figure(std::size_t year, std::size_t lane) const;
    double inputOf(std::string_view path, double central, std::size_t lane) const;

    std::vector<Doubt> m_doubts;
    std::vector<std::size_t> m_variableOf; // by doubt; nothing where it is not live
    projection::BatchScenario m_scenario;
    projection::BatchShape m_shape;
    std::unique_ptr<projection::BatchEngine> m_engine;
    std::vector<double> m_values, m_figures;
};

} // namespace wp::uncertainty
