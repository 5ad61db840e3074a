// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/document/journal_record.h"
#include "core/projection/figure_id.h"
#include "ui/task/projections.h"
#include "ui/undo/edit_stack.h"

#include <QObject>

#include <array>
#include <memory>

namespace wp::ui::shell {

using task::ScenarioId;

/// The document that is open, and the one way through which it changes: perform() → edit → outcomes of all
/// scenarios → changed(), upon which visible screens show themselves anew. It also holds what the person is
/// looking at: which scenario stands for each of the three lines, and the year, for all screens alike.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    bool isOpen() const { return m_document != nullptr; }
    /// With the steps that led to it, when it comes back after a crash.
    void open(document::Document document, const document::History* history = nullptr);
    void close();
    /// Becomes a still copy of another: its model, outcomes, choices and year, without its steps. With `before`, as if one
    /// move had led there from that.
    void standAs(const Session& other, const Session* before = nullptr);

    const document::Document& document() const { return *m_document; }
    const document::Model& model() const { return m_document->model(); }
    base::Problems saveAs(const std::filesystem::path& path, bool replacesOthers = false);

    base::Problems perform(const document::Edit& edit, undo::Wording wording, std::optional<int> gesture = {});
    undo::EditStack& steps() { return m_steps; }
    void undo();
    void redo();

    const task::Projections& projections() const { return m_projections; }
    /// The scenario that a line stands for; null when the place has none of that role.
    const scenario::Scenario* scenarioOf(scenario::Role role) const;
    std::vector<const scenario::Scenario*> scenariosOf(scenario::Role role) const;
    void chooseScenario(const ScenarioId& id);
    const task::Projected* projected(scenario::Role role) const;
    const task::Projected* projectedBefore(scenario::Role role) const;

    int baseYear() const;
    int horizon() const;
    /// The year looked at, counted from the base year.
    int year() const { return m_year; }
    void setYear(int year);

    /// Every number is a door: asks for what stands behind a figure.
    void openFigure(const projection::FigureId& figure) { Q_EMIT figureWanted(figure); }

    /// The role of the scenario that the last move changed; none when it was the place itself.
    scenario::Role movedRole() const;

Q_SIGNALS:
    /// Another document, or none.
    void opened();
    /// The model and its outcomes, or what is looked at.
    void changed();
    void yearChanged();
    void figureWanted(const wp::projection::FigureId& figure);
    /// What a journal of the document keeps.
    void happened(const wp::document::JournalRecord& record);

private:
    base::Result<document::Edit> apply(const document::Edit& edit);
    template <class What>
    void tellOf(What what);

    std::unique_ptr<document::Document> m_document;
    undo::EditStack m_steps;
    task::Projections m_projections;
    std::array<ScenarioId, 4> m_chosen;
    std::optional<int> m_gesture;
    int m_year = 0;
};

/// The three roles in their order on every screen.
inline constexpr std::array threeRoles = {scenario::Role::doNothing, scenario::Role::cuts, scenario::Role::wholePlace};

} // namespace wp::ui::shell
