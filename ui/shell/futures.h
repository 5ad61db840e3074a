// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/ensemble.h"
#include "ui/shell/session.h"
#include "ui/task/asking.h"

namespace wp::ui::shell {

/// What the draws say of every scenario, worked out in the background: the first thousand soon, all of them after.
/// Only a screen that shows them asks, so that levers have the machine to themselves elsewhere. What was said last
/// stays, marked as refining, until something newer is known.
class Futures : public QObject {
    Q_OBJECT

public:
    explicit Futures(Session& session, QObject* parent = nullptr);

    /// Wants the draws of the document as it is now.
    void ask();
    bool isRefining() const { return m_asking.isRefining(); }
    /// How many draws the answer stands on; 0 while there is none.
    std::uint64_t draws() const;
    /// Null while nothing is known of the scenario, or what is known counts other years than the document does.
    const uncertainty::ScenarioBands* of(const ScenarioId& id) const;
    /// The chance that one has saved more than the other by a year, counted from the base year.
    std::optional<double> chanceOfBeating(const ScenarioId& one, const ScenarioId& other, int year) const;
    /// How many scenarios were compared.
    std::size_t scenarios() const;

Q_SIGNALS:
    void changed();

private:
    struct Question {
        place::Place place;
        std::vector<scenario::Scenario> flat;
        bool operator==(const Question&) const = default;
    };

    Session& m_session;
    task::Asking<Question, uncertainty::Ensemble> m_asking;
};

} // namespace wp::ui::shell
