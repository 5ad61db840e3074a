// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cost_list.h"
#include "ui/chart/chart_data.h"
#include "ui/shell/session.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace wp::ui::screens {

/// An edit of a cohort measure, and its sentence.
struct CohortStep {
    document::Edit edit;
    undo::Wording wording;
};

/// Who cost most on a pseudonymised list, where to cut it off, and what that says of the people whom a cohort measure
/// supports. The list is held while the program runs and is in no file; no person of it is known.
class CohortViewModel {
public:
    explicit CohortViewModel(const shell::Session& session) : m_session(session) {}

    /// Takes a list that was pasted, or says why not.
    base::Problems read(const std::string& text);
    /// A list of 1,000 that nobody is on, to see how it works.
    void takeInvented();
    void forget() { m_list.reset(); }
    bool hasList() const { return m_list.has_value(); }
    bool isInvented() const { return m_isInvented; }

    std::size_t people() const { return m_list ? m_list->people() : 0; }
    std::size_t cut() const { return m_cut; }
    /// Never fewer than five, nor more than there are.
    void setCut(std::size_t people);
    const money::Decimal& takeUp() const { return m_takeUp; }
    void setTakeUp(const money::Decimal& share) { m_takeUp = share; }
    bool countsRegression() const { return m_countsRegression; }
    bool countsDeadweight() const { return m_countsDeadweight; }
    void setCounts(bool regression, bool deadweight);
    /// Both as the evidence library has them.
    static money::Decimal regressionShare();
    static money::Decimal deadweightShare();

    QString headline() const;
    chart::ChartData curve() const;
    chart::ChartData tenths() const;
    chart::ChartData funnel() const;
    QStringList sentences() const;

    /// The cohort measures of the whole-place scenario, to send the result to.
    QStringList measures() const;
    std::optional<CohortStep> send(int measure) const;

private:
    people::Funnel found() const;
    std::vector<const scenario::Measure*> cohorts() const;
    void take(people::Concentration list, bool isInvented);

    const shell::Session& m_session;
    std::optional<people::Concentration> m_list;
    bool m_isInvented = false;
    std::size_t m_cut = 0;
    money::Decimal m_takeUp = money::Decimal("0.5");
    bool m_countsRegression = true;
    bool m_countsDeadweight = true;
};

} // namespace wp::ui::screens
