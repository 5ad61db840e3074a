// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/place/place.h"
#include "core/projection/run.h"
#include "core/scenario/scenario.h"

namespace wp::optimise {

/// One field of one measure that a search may move, between `low` and `high`, in steps of 10^-decimals: pennies
/// of an amount, whole people, tenths of a post, hundredths of a per cent.
struct Lever {
    std::string measure;
    std::string field;
    money::Decimal present; // as the scenario has it
    bool isOn = true;       // whether the measure is switched on; a search switches it on
    money::Decimal low, high;
    money::Decimal ceiling; // what the field and the place allow, whatever `high` is narrowed to
    int decimals = 0;
    std::optional<money::Decimal> evidence; // how far the field's range goes
    bool isMoney = false;
};

/// The field that a measure's own slider moves: rate, amount, people, handoffReduction, fte, saving, share or
/// reduction, by its kind.
std::string_view leverFieldOf(const scenario::Measure& measure);

/// A field of a measure of a flat scenario as a lever, with the limits of its field and of the place (no more
/// money than the place spends, no more people than it has). An empty field is the measure's own. Problems name
/// what is not there.
base::Result<Lever> leverOf(const place::Place& place, const scenario::Scenario& scenario, std::string_view measure,
                            std::string_view field = {});

/// The lever, going no farther than its evidence where that is nearer.
Lever withinEvidence(Lever lever);

/// The scenario with the lever at a value, its measure switched on. Of a range only the central value moves.
scenario::Scenario withLever(scenario::Scenario scenario, const Lever& lever, const money::Decimal& value);

/// A scenario compiled once, whose levers are set again and again.
template <class Real>
class Trial {
public:
    Trial(const place::Place& place, const scenario::Scenario& scenario, const std::vector<Lever>& levers);
    Trial(const Trial&) = delete; // the slots point into the plan
    Trial& operator=(const Trial&) = delete;

    /// One value for each lever.
    projection::Figures<Real> run(const std::vector<Real>& values);
    const projection::Plan<Real>& plan() const { return m_plan; }

private:
    projection::Plan<Real> m_plan;
    std::vector<Real*> m_slots;
};

} // namespace wp::optimise
