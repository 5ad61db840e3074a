// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/evidence/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace wp::ui::screens {

namespace {

void gather(QWidget& widget, QWidgetList& stops);

void gather(QLayout& layout, QWidgetList& stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QWidget* widget = item->widget()) {
            gather(*widget, stops);
        } else if (QLayout* inner = item->layout()) {
            gather(*inner, stops);
        }
    }
}

void gather(QWidget& widget, QWidgetList& stops)
{
    if (widget.focusPolicy() & Qt::TabFocus) {
        stops.push_back(&widget);
    }
    if (auto* scroll = qobject_cast<QScrollArea*>(&widget)) {
        gather(*scroll->widget(), stops);
    } else if (auto* stack = qobject_cast<QStackedWidget*>(&widget)) {
        gather(*stack->currentWidget(), stops);
    } else if (widget.layout()) {
        gather(*widget.layout(), stops);
    }
}

} // namespace

void orderTabs(QWidget& root)
{
    QWidgetList stops;
    gather(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

} // namespace wp::ui::screens
