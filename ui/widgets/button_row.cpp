// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button_row.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace wp::ui::widgets {

namespace {

/// Not by its parents, which may not be on the screen yet.
bool isAway(const QWidget* button) { return button->testAttribute(Qt::WA_WState_ExplicitShowHide) && button->isHidden(); }

} // namespace

ButtonRow::ButtonRow(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ButtonRow::add(QWidget* button)
{
    button->setParent(this);
    m_buttons.push_back(button);
    updateGeometry();
}

void ButtonRow::setSpacing(int spacing)
{
    m_spacing = spacing;
    updateGeometry();
    place(width(), true);
}

QSize ButtonRow::sizeHint() const
{
    int wide = 0;
    for (const QWidget* button : m_buttons) {
        wide += isAway(button) ? 0 : button->sizeHint().width() + m_spacing;
    }
    wide = std::max(wide - m_spacing, 0);
    return {wide, place(wide, false)};
}

QSize ButtonRow::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget* button : m_buttons) {
        widest = std::max(widest, isAway(button) ? 0 : button->sizeHint().width());
    }
    return {widest, place(std::max(width(), widest), false)};
}

/// The height of all rows.
int ButtonRow::place(int width, bool isMoved) const
{
    int x = 0;
    int y = 0;
    int high = 0;
    for (QWidget* button : m_buttons) {
        if (isAway(button)) {
            continue;
        }
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += high + m_spacing;
            high = 0;
        }
        if (isMoved) {
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {{x, y}, size}));
        }
        x += size.width() + m_spacing;
        high = std::max(high, size.height());
    }
    return y + high;
}

bool ButtonRow::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place(width(), true);
    }
    return isHandled;
}

void ButtonRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (place(width(), true) != height()) {
        updateGeometry();
    }
}

} // namespace wp::ui::widgets
