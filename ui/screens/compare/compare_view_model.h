// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"
#include "ui/shell/session.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace wp::ui::screens {

/// One of the scenarios that stand beside each other, under its letter.
struct Compared {
    QString letter;
    const task::Projected* projected = nullptr;
    format::SeriesRole role = format::SeriesRole::other;
    QString name() const;      ///< "Whole place, cautious"
    QString lettered() const;  ///< "C Whole place, cautious"
};

/// What the lines below each other show over the years.
enum class Course { cash, netSpend, withdrawn, reserves, demand };

/// Up to four scenarios of the place beside each other: where they end, and how they get there.
class CompareViewModel {
public:
    static constexpr std::size_t slots = 4;

    explicit CompareViewModel(const shell::Session& session) : m_session(session) {}

    /// The three lines, and another whole place where there is one.
    void reset();

    /// What a slot offers: nothing, then every scenario.
    QStringList offered() const;
    int chosen(std::size_t slot) const;
    /// Null where the slot holds nothing.
    const scenario::Scenario* scenarioAt(std::size_t slot) const;
    void choose(std::size_t slot, int index);
    void choose(std::size_t slot, const shell::ScenarioId& scenario) { m_slots[slot] = scenario; }

    /// The slots that hold a scenario, each once.
    std::vector<Compared> compared() const;

    QString headline() const;
    /// A row for each outcome in the year looked at or over all years.
    chart::ChartData outcomes() const;

    QStringList courses() const;
    int course() const { return static_cast<int>(m_course); }
    void chooseCourse(int index) { m_course = static_cast<Course>(index); }
    chart::ChartData trajectories() const;

private:
    struct Outcome;
    struct Drawn;
    std::vector<Outcome> outcomeRows() const;
    void addOrganisation(std::vector<Outcome>& rows) const;
    void addStreams(std::vector<Outcome>& rows) const;
    Drawn drawn() const;
    QString yearName() const;

    const shell::Session& m_session;
    std::array<std::optional<shell::ScenarioId>, slots> m_slots;
    Course m_course = Course::cash;
};

} // namespace wp::ui::screens
