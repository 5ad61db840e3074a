// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/figure_id.h"
#include "ui/format/theme.h"

#include <QLabel>

namespace wp::ui::widgets {

/// Words with a figure in them that can be opened: by a click, and by Enter where the keyboard is. Without a figure it is
/// a label like others.
class DoorLabel : public QLabel {
    Q_OBJECT

public:
    DoorLabel(format::Type type, QWidget* parent);

    void say(const QString& words, const projection::FigureId& figure);

Q_SIGNALS:
    void figureActivated(const wp::projection::FigureId& figure);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open();

    projection::FigureId m_figure;
};

} // namespace wp::ui::widgets
