// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/batch.h"
#include "core/uncertainty/study.h"

namespace wp::uncertainty {

/// A study ready to be drawn from: scenarios as plans, and the variables that differ from draw to draw.
class Sampler {
public:
    explicit Sampler(const Study& study);

    const std::vector<projection::BatchScenario>& scenarios() const { return m_scenarios; }
    std::size_t variables() const { return m_variables.size(); }

    /// The variables of the draws first … first + lanes − 1: [variable][lane].
    void draw(std::uint64_t first, double* values) const;

private:
    struct Variable {
        std::size_t uniform; // which uniform it follows
        double low, central, high;
        bool operator==(const Variable&) const = default;
    };

    std::uint64_t m_seed;
    std::vector<std::uint64_t> m_uniforms; // path hashes
    std::vector<Variable> m_variables;
    std::vector<projection::BatchScenario> m_scenarios;
};

} // namespace wp::uncertainty
