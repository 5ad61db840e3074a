// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/levers_view_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QTabBar;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class ScrollColumn;
}

namespace wp::ui::screens {

class LeverColumn;

/// The levers alone, one side of the choice at a time, for a window beside the program's. Moving one is the same edit as on
/// the screen Levers.
class LeversPanel : public QWidget {
    Q_OBJECT

public:
    explicit LeversPanel(shell::Session& session, QWidget* parent = nullptr);

    LeverColumn* column(scenario::Role role) const { return role == scenario::Role::cuts ? m_cuts : m_whole; }
    QTabBar* sides() const { return m_sides; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    shell::Session& m_session;
    LeversViewModel m_viewModel;
    QTabBar* m_sides = nullptr;
    widgets::ScrollColumn* m_scroll = nullptr;
    LeverColumn* m_cuts = nullptr;
    LeverColumn* m_whole = nullptr;
};

} // namespace wp::ui::screens
