// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/theme.h"
#include "ui/screens/present/pen.h"

#include <QWidget>

namespace wp::ui::screens {

/// Lies over a slide and is drawn on: with the mouse, a finger or a tablet's pen; with the arrow keys a ring moves, and
/// Space puts the pen down where it is and lifts it. 1 to 3 choose the ink, Backspace takes the last stroke back, Delete
/// clears. While it is off, what is drawn is seen and the slide beneath has the mouse.
class PenOverlay : public QWidget {
    Q_OBJECT

public:
    PenOverlay(Pen& pen, QWidget* slide);

    bool isOn() const { return m_isOn; }
    void setOn(bool on);
    /// That of the slide.
    void setTheme(const format::Theme& theme);
    /// In fractions of the slide.
    QPointF ring() const { return m_ring; }
    /// How thick a stroke is, in pixels.
    double thickness() const;

Q_SIGNALS:
    void onChanged(bool on);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QPointF fractionAt(const QPointF& pixel) const;
    void moveRing(const QPointF& to);
    bool pressed(const QKeyEvent& event);
    void retranslate();

    Pen& m_pen;
    format::Theme m_theme = format::currentTheme();
    QPointF m_ring{0.5, 0.5};
    bool m_isOn = false;
};

} // namespace wp::ui::screens
