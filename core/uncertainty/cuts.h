// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/sampler.h"

#include <stop_token>

namespace wp::uncertainty {

/// The first council's cuts needed, draw by draw: the same search as projection::cutsNeeded, for all lanes
/// and scenarios side by side.
class CutsSearch {
public:
    /// In ten-thousandths; beyond: a cut of half does not do.
    static constexpr int most = 5000;
    static constexpr int beyond = most + 1;

    /// Of a place that has a council.
    CutsSearch(const Study& study, const Sampler& sampler);

    /// `values` as the sampler drew them, `needed` is [scenario][lane]; not to be used when stopped meanwhile.
    void find(const std::vector<double>& values, double* needed, const std::stop_token& stop);

private:
    using Rates = std::vector<int>; // [scenario][lane]
    std::vector<char> holds(const Rates& rates);

    std::size_t m_council;
    projection::BatchShape m_shape;
    std::size_t m_scenarios;
    std::size_t m_variables; // drawn ones; the rates follow
    std::vector<std::size_t> m_minimumOf; // scenario → variable of the minimum; nothing where it is not drawn
    std::vector<double> m_minimum;        // scenario → £ where it is not
    std::unique_ptr<projection::BatchEngine> m_engine;
    std::vector<double> m_values, m_figures;
};

} // namespace wp::uncertainty
