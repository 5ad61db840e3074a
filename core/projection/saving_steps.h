// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/trace.h"

#include <array>
#include <string_view>
#include <vector>

namespace wp::projection {

/// The steps between what changes for people and what is saved in cash. Below zero: it takes away from the cash.
enum class SavingStep {
    demand,     ///< demand that prevention avoids, at the full cost of what it would have taken
    handoffs,   ///< passing people on that one front door ends
    people,     ///< crisis that supported people no longer come to, at full cost
    turnedAway, ///< need that a threshold turns away, at full cost
    fixed,      ///< the fixed share of those costs, which stays
    refills,    ///< what fills again, or stays in use
    notOut,     ///< what is not out yet, or below a whole release step
    withdrawn,  ///< services taken away by cuts or moves of money
    efficiency, ///< the part of a cut to a demand-led line that lasts
    direct,     ///< fewer contracts, generalists in place of specialists
    investment, ///< new money in lines that no demand drives
    programme,  ///< programme costs, exits included
    count
};

std::string_view nameOf(SavingStep step);

/// A year's steps. They sum to the place's saving of that year, to the penny.
class SavingSteps {
public:
    money::Money& operator[](SavingStep step) { return m_amounts[static_cast<std::size_t>(step)]; }
    money::Money operator[](SavingStep step) const { return m_amounts[static_cast<std::size_t>(step)]; }
    money::Money saving() const;
    SavingSteps& operator+=(const SavingSteps& other);

private:
    std::array<money::Money, static_cast<std::size_t>(SavingStep::count)> m_amounts{};
};

/// The steps of each year from the base year on. Each line's are rounded one by one; the pennies that this leaves
/// over go to the line's largest step, so that withdrawn may differ from the printed one by a penny a line.
std::vector<SavingSteps> savingSteps(const place::Place& place, const scenario::Scenario& scenario);

/// Those of one line in a year of a run that was taken down.
SavingSteps savingStepsOf(const Plan<money::Decimal>& plan, const Tables<money::Decimal>& tables,
                          const YearTrace<money::Decimal>& trace, const YearFigures& year, Index line);

} // namespace wp::projection
