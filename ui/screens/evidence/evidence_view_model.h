// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/account.h"
#include "core/evidence/what_if.h"
#include "ui/screens/evidence/evidence_contents.h"
#include "ui/shell/futures.h"
#include "ui/shell/solvency.h"
#include "ui/task/asking.h"

#include <optional>

namespace wp::ui::screens {

/// An edit and how it reads in the menu.
struct EvidenceStep {
    document::Edit edit;
    undo::Wording wording;
};

/// What stands behind the figures of the document, one after another: each opens onto those it is worked out from,
/// and back. The doubt about one is worked out in the background; `changed` is called when it is known.
class EvidenceViewModel {
public:
    EvidenceViewModel(shell::Session& session, shell::Futures& futures, const shell::Solvency& solvency,
                      std::function<void()> changed);

    /// Goes to a figure; false where none is explained by that name, and all stays as it was.
    bool open(const projection::FigureId& figure);
    bool canGoBack() const { return m_trail.size() > 1; }
    void back();
    /// Nothing is looked at.
    void clear();
    const projection::FigureId* figure() const { return m_trail.empty() ? nullptr : &m_trail.back(); }
    /// Whole place's cash over all years, or else what the place spends.
    projection::FigureId firstFigure() const;

    EvidenceContents contents();
    bool isRefining() const { return m_doubt.isRefining(); }

    /// Adds to the workshop's log.
    EvidenceStep challenge(const QString& words) const;
    /// Says where the input comes from; no words take the saying away.
    EvidenceStep sign(const QString& words) const;

private:
    /// Varied is asked for where it is empty: the assumption that decides most.
    struct Question {
        place::Place place;
        scenario::Scenario flat;
        std::string varied;
        std::string measure;
        bool operator==(const Question&) const = default;
    };
    struct Doubt {
        bool isDeciding = false;
        std::optional<evidence::WhatIf> whatIf;
        std::optional<money::Money> adds;
    };
    struct Kept {
        place::Place place;
        scenario::Scenario flat;
        std::optional<scenario::Scenario> idle;
        projection::Explainer explainer;
    };

    static std::optional<Doubt> work(const Question& question, std::stop_token stop);
    scenario::Scenario flatOf(const projection::FigureId& figure) const;
    const task::Projected* variedScenario() const;
    const projection::Explainer& explainerOf(const scenario::Scenario& flat);
    base::Result<evidence::Account> accountOf(const projection::FigureId& figure);

    void sayValue(const evidence::Account& account, const scenario::Scenario& flat, EvidenceContents& contents) const;
    void sayFormula(const evidence::Account& account, const scenario::Scenario& flat, EvidenceContents& contents) const;
    void sayDoubt(const evidence::Account& account, EvidenceContents& contents);
    void sayLog(const evidence::Account& account, EvidenceContents& contents) const;
    QString contextOf(const projection::FigureId& figure) const;
    QString valueOf(const evidence::Account& account) const;
    QString rangeOf(const evidence::Account& account) const;
    const Doubt* doubt() const;

    shell::Session& m_session;
    shell::Futures& m_futures;
    const shell::Solvency& m_solvency;
    std::vector<projection::FigureId> m_trail;
    std::optional<Kept> m_kept;
    std::optional<Question> m_asked;
    task::Asking<Question, Doubt> m_doubt;
};

} // namespace wp::ui::screens
