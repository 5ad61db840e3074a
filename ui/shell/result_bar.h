// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/result_cells.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class DoorLabel;
}

namespace wp::ui::shell {

class ResultCellView;

/// The foot of the window, always in sight: what the last move did, and the facts that a decision turns on.
/// The facts stand in as many columns as the width holds. Where they would take more than a third of the window (large
/// text, small window), the first of them stay and a button leads to all.
class ResultBar : public QFrame {
    Q_OBJECT

public:
    ResultBar(Session& session, Solvency& solvency, QWidget* parent = nullptr);

    const std::vector<ResultCell>& cells() const { return m_cells; }
    QString changeSentence() const;

Q_SIGNALS:
    void allWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void arrange();
    void place(int columns, int shown, bool isFull);
    int columnsFor(int width) const;
    int roomForRows() const;

    Session& m_session;
    Solvency& m_solvency;
    std::vector<ResultCell> m_cells;
    std::vector<ResultCellView*> m_views;
    widgets::DoorLabel* m_change = nullptr;
    QToolButton* m_all = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_columns = 0;
    bool m_isArranging = false;
    int m_shown = 0;
};

} // namespace wp::ui::shell
