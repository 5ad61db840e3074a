// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/ready_steps_view_model.h"
#include "ui/screens/levers/search_dialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class WordedCheck;
}

namespace wp::ui::screens {

/// Ready-made steps, one card each: what it does, how it is fitted to this place, what it rests on; or why it cannot
/// be.
class ReadyStepsDialog : public LargeDialog {
    Q_OBJECT

public:
    ReadyStepsDialog(shell::Session& session, scenario::Role role, QWidget* parent);

    const ReadyStepsViewModel& viewModel() const { return m_viewModel; }
    QCheckBox* chosen(std::size_t row) const;
    QPushButton* addButton() const { return m_add; }
    QPushButton* allButton() const { return m_all; }

private:
    QWidget* makeCard(std::size_t index);
    void buildFoot();
    void showState();
    void add();

    ReadyStepsViewModel m_viewModel;
    std::vector<widgets::WordedCheck*> m_checks;
    QLabel* m_said = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace wp::ui::screens
