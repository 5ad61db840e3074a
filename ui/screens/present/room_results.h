// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/theme.h"
#include "ui/shell/result_cells.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// The facts of the result bar before a room: in one row, and as many as can be read from the back. What leads stands
/// first, so that what has no room is what matters least.
class RoomResults : public QWidget {
    Q_OBJECT

public:
    explicit RoomResults(QWidget* parent = nullptr);

    void show(std::vector<shell::ResultCell> cells, const format::Theme& theme);
    int shown() const { return m_shown; }
    /// Without the notes that compare with nothing, where the chart would be too low.
    void setBrief(bool isBrief);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        QWidget* whole = nullptr;
        QLabel* label = nullptr;
        QLabel* value = nullptr;
        QLabel* note = nullptr;
        bool isCompared = false;
    };
    void arrange();

    QHBoxLayout* m_row = nullptr;
    std::vector<Cell> m_cells;
    int m_wanted = 0;
    int m_shown = 0;
    int m_least = 1; ///< the width below which a fact would not be read
};

} // namespace wp::ui::screens
