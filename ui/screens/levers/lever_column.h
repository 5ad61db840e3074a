// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/workshop_notes.h"
#include "ui/screens/levers/levers_view_model.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::shell {
class ScenarioMenu;
}
namespace wp::ui::widgets {
class ButtonRow;
class DoorLabel;
}

namespace wp::ui::screens {

class LeverCard;

/// One side of the choice: a picker among the scenarios of its role, and a lever for each measure.
class LeverColumn : public QWidget {
    Q_OBJECT

public:
    LeverColumn(shell::Session& session, LeversViewModel& viewModel, scenario::Role role, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    /// The first lever asks to be moved, or no longer.
    void pointOutFirst(bool isPointedOut);
    const std::vector<LeverCard*>& cards() const { return m_cards; }
    std::size_t cardCount() const { return m_shown; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* copyButton() const { return m_copy; }
    QPushButton* pasteButton() const { return m_paste; }
    shell::ScenarioMenu* scenarioMenu() const { return m_menu; }
    QString said() const;
    widgets::DoorLabel* priorities() const { return m_priorities; }

private:
    LeverCard* makeCard();
    void perform(LeverCard& card, const LeverStep& step, std::optional<int> gesture = {});
    void moved(LeverCard& card, const money::Number& value);
    void fillPicker();
    void buildFoot();
    void say(const QString& words);
    void copySettings();
    void pasteSettings();

    shell::Session& m_session;
    LeversViewModel& m_viewModel;
    scenario::Role m_role;
    std::optional<int> m_gesture;
    std::size_t m_shown = 0;
    std::string m_workshop; ///< what the notes were counted in, so that a drag does not count them again
    std::map<document::NoteSubject, int> m_notes;
    bool m_isFirstPointedOut = false;
    QLabel* m_title = nullptr;
    QComboBox* m_picker = nullptr;
    shell::ScenarioMenu* m_menu = nullptr;
    widgets::DoorLabel* m_priorities = nullptr;
    widgets::DoorLabel* m_overlap = nullptr;
    QLabel* m_empty = nullptr;
    widgets::ButtonRow* m_foot = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_paste = nullptr;
    QLabel* m_said = nullptr;
    QVBoxLayout* m_list = nullptr;
    std::vector<LeverCard*> m_cards;
};

} // namespace wp::ui::screens
