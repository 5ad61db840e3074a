// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/evidence/row_button.h"

#include "ui/format/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>

#include <algorithm>

namespace wp::ui::screens {

RowButton::RowButton(QWidget* parent) : QPushButton(parent)
{
    setProperty("isRow", true);
    setAutoDefault(true); // Enter opens a door, and not only the space bar
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int RowButton::heightForWidth(int width) const
{
    return std::max(layout()->totalHeightForWidth(width), format::currentTheme().target());
}

QSize RowButton::sizeHint() const
{
    const QSize wanted = layout()->totalSizeHint();
    return {wanted.width(), std::max(wanted.height(), format::currentTheme().target())};
}

/// Words that got another font or another width need another height, and then stand in it: a layout that is in the midst
/// of a resize does not hear of the next.
bool RowButton::event(QEvent* event)
{
    const bool isTaken = QPushButton::event(event);
    const bool mayDiffer = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (mayDiffer && layout() && neededHeight() != height()) {
        setFixedHeight(neededHeight());
    }
    if (mayDiffer && layout() && layout()->geometry() != rect()) {
        layout()->setGeometry(rect());
    }
    return isTaken;
}

/// A layout reckons with a few pixels more than a label then gets, which can be a line's worth.
int RowButton::neededHeight() const
{
    int needed = heightForWidth(width());
    for (const QLabel* label : findChildren<QLabel*>()) {
        if (label->wordWrap()) {
            needed = std::max(needed, height() - label->height() + label->heightForWidth(label->width()));
        }
    }
    return needed;
}

QSize RowButton::minimumSizeHint() const
{
    return {layout()->totalMinimumSize().width(), format::currentTheme().target()};
}

} // namespace wp::ui::screens
