// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ready_step.h"
#include "ui/screens/levers/levers_view_model.h"

namespace wp::ui::screens {

/// Steps that stand ready for one side of the choice, each fitted to the place that is open or saying why it cannot
/// be. Those that are chosen are added together, as one step.
class ReadyStepsViewModel : public QObject {
    Q_OBJECT

public:
    ReadyStepsViewModel(shell::Session& session, scenario::Role role, QObject* parent = nullptr);

    struct Row {
        evidence::ReadyStep step;
        QString name;
        QString what;     ///< what it does, in a sentence
        QString size;     ///< how it is fitted: where, from what, how far its evidence goes
        QString evidence; ///< what it rests on, for and against
        QString whyNot;   ///< empty where it fits
        std::optional<scenario::Measure> measure;
        bool isChosen = false;
    };
    const std::vector<Row>& rows() const { return m_rows; }
    void choose(std::size_t row, bool isChosen);
    void chooseAll();
    int chosenCount() const;

    LeverStep step() const;
    base::Problems apply();

Q_SIGNALS:
    void changed();

private:
    Row rowOf(evidence::ReadyStep step) const;

    shell::Session& m_session;
    scenario::Role m_role;
    std::vector<Row> m_rows;
};

} // namespace wp::ui::screens
