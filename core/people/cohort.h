// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

#include <cstddef>
#include <vector>

namespace wp::people {

/// A tenth of the people by what they cost in a year, the most costly first. Tenths differ by one person at most.
struct Tenth {
    std::size_t people = 0;
    money::Money cost;
};

/// Those who cost most, down to a cut-off: how many, what they cost together and each on average, and the cost of the
/// last of them. `share` is of the cost of all.
struct Cutoff {
    std::size_t people = 0;
    money::Money cost;
    money::Money mean;
    money::Money least;
    money::Decimal share;
};

/// People by what each costs in a year, from the most costly down: all that is kept of a list of them. No name and no
/// pseudonym is in it.
class Concentration {
public:
    explicit Concentration(std::vector<money::Money> costs);

    std::size_t people() const { return m_costs.size(); }
    money::Money cost() const { return m_sums.back(); }
    std::vector<Tenth> tenths() const;
    /// The cost of so many of the most costly; all where there are fewer.
    money::Money costOfFirst(std::size_t people) const;
    Cutoff cutAt(std::size_t people) const;

private:
    std::vector<money::Money> m_costs;
    std::vector<money::Money> m_sums; // of the first 0, 1, 2 …
};

/// How many of those above a cut-off are left at each step: who takes support up, for whom the next year would not have
/// been cheaper anyway (regression to the mean), and for whom nothing else would have done it (deadweight).
struct Funnel {
    money::Decimal identified, supported, beyondRegression, beyondDeadweight;
};

/// Rates are shares from 0 to 1.
Funnel funnelOf(std::size_t identified, const money::Decimal& takeUp, const money::Decimal& regressionToMean,
                const money::Decimal& deadweight);

} // namespace wp::people
