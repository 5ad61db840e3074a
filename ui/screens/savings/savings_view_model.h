// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/saving_steps.h"
#include "core/uncertainty/waterfall.h"
#include "ui/chart/chart_data.h"
#include "ui/shell/saving_line.h"

#include <optional>
#include <vector>

namespace wp::ui::screens {

/// One account that is never added to another: what it holds in the year looked at and over all years.
struct Ledger {
    QString name;
    QString inYear;
    QString overYears;
    QString meaning;
    format::SeriesRole role = format::SeriesRole::other;
    projection::FigureId figure;
};

/// What of a scenario's saving is real money, and when. Shows the whole place or the cuts, as chosen.
class SavingsViewModel {
public:
    explicit SavingsViewModel(const shell::Session& session) : m_session(session), m_line(session) {}

    void reset();
    /// Whose savings are shown.
    shell::SavingLine& line() { return m_line; }
    const task::Projected* projected() const { return m_line.projected(); }

    /// From demand avoided to cash, in the year looked at.
    chart::ChartData steps() const;
    /// Cash by year, its running total, and when it pays back, in words.
    chart::ChartData years() const;
    /// What each measure adds to the cash of all years, in the order they join.
    chart::ChartData measures(const std::vector<uncertainty::WaterfallBar>& bars) const;
    QString ledgerTitle() const;
    std::vector<Ledger> ledgers() const;

private:
    const projection::SavingSteps& stepsOfYear(const task::Projected& projected) const;
    QString stepsTitle(const projection::SavingSteps& steps, const projection::YearFigures& year) const;
    QString paybackSentence(const task::Projected& projected) const;

    const shell::Session& m_session;
    shell::SavingLine m_line;
    /// Kept while place and scenario stay as they are.
    struct Kept {
        place::Place place;
        scenario::Scenario flat;
        std::vector<projection::SavingSteps> steps;
    };
    mutable std::optional<Kept> m_kept;
};

} // namespace wp::ui::screens
