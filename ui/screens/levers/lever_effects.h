// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"
#include "ui/task/background.h"

#include <map>
#include <memory>

namespace wp::ui::screens {

/// What one measure adds to its scenario: the scenario with it less the scenario without it.
struct LeverEffect {
    money::Money paper;
    money::Money saved;
    money::Money withdrawn;
    money::Money income;
    money::Money cumulative;
    money::Decimal unmet = 0;
};

/// What all measures of a scenario save together in a year, and what they would if each were alone.
struct Overlap {
    money::Money together;
    money::Money apart;
};

/// Effects of all measures of the two scenarios that are looked at. Each scenario without each of its measures, and
/// each measure alone, are computed in the background and kept, so that the lever that moves answers at once; the
/// others keep their last answer until the newer one is there.
class LeverEffects : public QObject {
    Q_OBJECT

public:
    explicit LeverEffects(shell::Session& session, QObject* parent = nullptr);

    /// In the year looked at, the cumulative saving to the horizon. None: not known yet.
    std::optional<LeverEffect> of(scenario::Role role, const std::string& measure) const;
    /// In the year looked at. None: not known yet, or fewer than two measures in use.
    std::optional<Overlap> overlap(scenario::Role role) const;
    /// Asks for what is missing.
    void renew();

Q_SIGNALS:
    void changed();

private:
    /// A measure of a scenario, left out or alone.
    struct Key {
        std::string scenario;
        std::string measure;
        bool isAlone = false;
        auto operator<=>(const Key&) const = default;
    };
    using Kept = std::map<Key, std::shared_ptr<const task::Projected>>;
    using Wanted = std::vector<std::pair<Key, scenario::Scenario>>;

    void addMissing(const Key& key, scenario::Scenario flat, Wanted& wanted) const;

    shell::Session& m_session;
    task::Background m_background;
    place::Place m_place;
    Kept m_kept;
};

} // namespace wp::ui::screens
