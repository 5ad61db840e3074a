// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/year_spin_box.h"

#include "ui/format/numbers.h"

#include <QWheelEvent>

namespace wp::ui::widgets {

QString YearSpinBox::textFromValue(int year) const { return format::Numbers().financialYear(year); }

int YearSpinBox::valueFromText(const QString& text) const { return text.left(4).toInt(); }

QValidator::State YearSpinBox::validate(QString& text, int&) const
{
    const int year = valueFromText(text);
    return year >= minimum() && year <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void YearSpinBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace wp::ui::widgets
