// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimise/study.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace wp::optimise {

/// Values of all levers, each counted in its own smallest steps.
using Position = std::vector<std::int64_t>;

/// A position that was tried: how good it is (larger is better), and by how much it breaks the limits, each
/// measured by its own size.
struct Tried {
    Position at;
    double good = 0;
    double broken = 0;

    /// Keeping the limits comes first, then the objective.
    bool isBetterThan(const Tried& other) const
    {
        return broken > 0 || other.broken > 0 ? broken < other.broken : good > other.good;
    }
};

/// How far a search goes: everywhere first, or only around what is known already.
enum class Effort { whole, around };

/// Searches a study in doubles without derivatives: money is clamped, rounded and released in steps, so there
/// are none. A coarse pass over the whole range (DIRECT) gives starts for COBYLA, and what they find is
/// settled step by step, so that the answer is on the grid of the levers' own steps. No random number is drawn.
class Search {
public:
    Search(const Study& study, Warnings unavoidable, const std::stop_token& stop);

    Tried run(Effort effort, const std::vector<Position>& starts, const std::function<void(double)>& progress = {});

    Tried evaluate(const Position& at);
    std::vector<money::Decimal> valuesAt(const Position& at) const;
    Position positionOf(const std::vector<money::Decimal>& values) const;
    std::size_t evaluations() const { return m_count; }

    /// Another limit or lever end from here on. A limit's margin is held against what rounding leaves; without one, what
    /// doubles find a little above a limit counts as within it, since the exact figures may be.
    void setMost(std::size_t limit, const money::Decimal& most) { m_most[limit] = money::toDouble(most); }
    void setMargin(std::optional<double> share) { m_margin = share; }
    void setHighest(std::size_t lever, const money::Decimal& high);

private:
    struct Point;
    struct Bridge;
    Point measure(const std::vector<double>& unit);
    Position rounded(const std::vector<double>& unit) const;
    std::vector<double> unitOf(const Position& at) const;
    void everywhere();
    void descend(const Position& from);
    void repair();
    void settle();
    bool tryMoves(std::int64_t divisor);
    bool tryMove(std::size_t lever, std::int64_t step, std::size_t other, std::int64_t otherStep);
    std::vector<Position> bestStarts() const;

    const Study& m_study;
    Warnings m_unavoidable;
    const std::stop_token& m_stop;
    Trial<double> m_trial;
    std::vector<double> m_unit, m_most, m_sizes;
    Position m_low, m_high;
    double m_goodSize = 1;
    std::optional<double> m_margin;
    std::vector<Tried> m_seen;
    Tried m_best;
    std::size_t m_count = 0;
};

} // namespace wp::optimise
