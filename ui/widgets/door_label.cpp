// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/door_label.h"

#include "ui/widgets/accessible_role.h"
#include "ui/widgets/door.h"

#include <QKeyEvent>
#include <QPainter>

namespace wp::ui::widgets {

DoorLabel::DoorLabel(format::Type type, QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    format::setType(this, type);
    setAccessibleRole(*this, QAccessible::Link);
}

void DoorLabel::say(const QString& words, const projection::FigureId& figure)
{
    const bool isDoor = !figure.thing.empty();
    m_figure = figure;
    setDoor(*this, figure);
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(isDoor ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(isDoor ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void DoorLabel::open()
{
    if (!m_figure.thing.empty()) {
        Q_EMIT figureActivated(m_figure);
    }
}

void DoorLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (hasFocus()) {
        const format::Theme& theme = format::currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colour(format::Colour::focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.radius(), theme.radius());
    }
}

void DoorLabel::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    update();
}

void DoorLabel::focusOutEvent(QFocusEvent* event)
{
    QLabel::focusOutEvent(event);
    update();
}

void DoorLabel::mouseReleaseEvent(QMouseEvent*) { open(); }

void DoorLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open();
    } else {
        QLabel::keyPressEvent(event);
    }
}

} // namespace wp::ui::widgets
