// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class ButtonRow;
}

namespace wp::ui::screens {

class PresenterViewModel;

/// The time of the talk: how long it goes on, what is left of what was planned, how long this slide has been on.
class ClockCard : public QFrame {
    Q_OBJECT

public:
    explicit ClockCard(PresenterViewModel& viewModel, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    void dress();
    QPushButton* startButton() const { return m_start; }
    QPushButton* restartButton() const { return m_restart; }
    QSpinBox* target() const { return m_target; }
    QString elapsed() const;
    QString left() const;

private:
    PresenterViewModel& m_viewModel;
    QTimer m_tick;
    QLabel* m_elapsed = nullptr;
    QLabel* m_left = nullptr;
    QLabel* m_slide = nullptr;
    QLabel* m_targetLabel = nullptr;
    QSpinBox* m_target = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_restart = nullptr;
    widgets::ButtonRow* m_row = nullptr;
};

} // namespace wp::ui::screens
