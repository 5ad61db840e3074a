// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_label.h"

#include <QLabel>

namespace wp::ui::widgets {

QLabel* wrappedLabel(const QString& text, format::Type type, bool quiet, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    format::setType(label, type, quiet);
    return label;
}

} // namespace wp::ui::widgets
