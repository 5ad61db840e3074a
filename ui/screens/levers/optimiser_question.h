// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimise/optimise.h"
#include "ui/screens/levers/figure_words.h"
#include "ui/shell/session.h"

#include <memory>

namespace wp::ui::screens {

/// A measure that the optimiser may move, or leave as it is, and between what.
struct Movable {
    optimise::Lever lever;
    QString name;
    bool isMoved = true;
    money::Number from;
    money::Number to;
};

/// A limit of the same kind in any scenario: whether it is kept to, and its level.
struct KeptLimit {
    optimise::LimitKind kind;
    bool isKept = false;
    money::Number most;
};

/// A study with the place that it refers to.
struct AskedStudy {
    AskedStudy(place::Place from, const scenario::Scenario& flat, std::vector<optimise::Lever> levers,
               optimise::Objective objective, std::vector<optimise::Limit> limits, bool isBeyond);
    AskedStudy(const AskedStudy&) = delete;
    AskedStudy& operator=(const AskedStudy&) = delete;

    place::Place place;
    optimise::Study study;
    bool isBeyond;
};

/// What to find: a scenario's measures within bounds, what to make good, and what to keep to. At first everything may
/// move as far as its evidence, with no more new money and no more services withdrawn than now.
class OptimiserQuestion {
public:
    /// Of a scenario of the session; false when it is the same as before, and all that was chosen stands.
    bool take(const shell::Session& session, const std::string& scenario);
    const std::string& scenario() const { return m_scenario; }

    std::vector<Choice> aims() const;
    std::vector<Choice> reservesChoices() const;
    const std::vector<Movable>& movables() const { return m_movables; }
    const std::vector<KeptLimit>& limits() const { return m_limits; }
    std::size_t aim() const { return m_aim; }
    std::size_t reserves() const { return m_reserves; }
    bool isBeyond() const { return m_isBeyond; }

    void setAim(std::size_t aim) { m_aim = aim; }
    /// 0: nobody's; 1: everybody's; from 2: of one organisation.
    void setReserves(std::size_t choice) { m_reserves = choice; }
    void setMoved(std::size_t index, bool isMoved) { m_movables[index].isMoved = isMoved; }
    void setFrom(std::size_t index, const money::Number& from) { m_movables[index].from = from; }
    void setTo(std::size_t index, const money::Number& to) { m_movables[index].to = to; }
    void setKept(std::size_t index, bool isKept) { m_limits[index].isKept = isKept; }
    void setMost(std::size_t index, const money::Number& most) { m_limits[index].most = most; }
    void setBeyond(bool isBeyond);

    /// The most that a measure may be set to.
    money::Decimal highest(const Movable& movable) const;
    /// Why nothing can be found yet, in words; empty when it can.
    QString complaint() const;
    std::shared_ptr<const AskedStudy> study() const;

private:
    std::vector<optimise::Objective> objectives() const;
    std::vector<optimise::Limit> limitsKept() const;
    Movable movableOf(const std::string& measure, const QString& name) const;

    std::string m_scenario;
    place::Place m_place;
    std::vector<std::size_t> m_streams; // the shared priorities first
    scenario::Scenario m_flat;
    std::vector<Movable> m_movables;
    std::vector<KeptLimit> m_limits;
    std::size_t m_aim = 0;
    std::size_t m_reserves = 0;
    bool m_isBeyond = false;
};

} // namespace wp::ui::screens
