// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_layout.h"

#include <QLayout>
#include <QWidget>

namespace wp::ui::widgets {

void discard(QWidget* widget)
{
    widget->hide();
    widget->deleteLater();
}

void emptyLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget()) {
            discard(item->widget());
        }
        delete item;
    }
}

} // namespace wp::ui::widgets
