// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"
#include "ui/task/background.h"

#include <optional>

namespace wp::ui::shell {

/// The cuts that the first council still needs to stay solvent: with nothing else done, and added to the
/// whole-place scenario. An empty rate: not even cuts of half a year's budget would do.
struct CutsNeeded {
    std::size_t organisation = 0;
    std::optional<money::Decimal> without;
    std::optional<money::Decimal> with;
};

/// Works cutsNeeded out in the background for the scenarios that are looked at, and keeps the last answer,
/// marked as refining, while a newer one is on its way.
class Solvency : public QObject {
    Q_OBJECT

public:
    explicit Solvency(Session& session, QObject* parent = nullptr);

    /// Empty where the place has no council, or nothing is known yet.
    const std::optional<CutsNeeded>& answer() const { return m_answer; }
    bool isRefining() const { return m_background.isBusy(); }

Q_SIGNALS:
    void changed();

private:
    struct Question {
        place::Place place;
        scenario::Scenario without;
        scenario::Scenario with;
        std::size_t organisation = 0;
        bool operator==(const Question&) const = default;
    };
    std::optional<Question> question() const;
    void ask();

    Session& m_session;
    task::Background m_background;
    std::shared_ptr<const Question> m_asked;
    std::optional<CutsNeeded> m_answer;
};

} // namespace wp::ui::shell
