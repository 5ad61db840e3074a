// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_spin_box.h"

#include <QEvent>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace wp::ui::widgets {

using wp::money::Decimal;
using wp::money::Number;

FigureSpinBox::FigureSpinBox(format::Quantity quantity, QWidget* parent)
    : QAbstractSpinBox(parent), m_quantity(quantity)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setKeyboardTracking(false);
    showValue();
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { m_edited = true; });
    connect(this, &QAbstractSpinBox::editingFinished, this, &FigureSpinBox::take);
}

void FigureSpinBox::setQuantity(format::Quantity quantity)
{
    m_quantity = quantity;
    showValue();
}

void FigureSpinBox::setLimits(const std::optional<Decimal>& lowest, const std::optional<Decimal>& highest)
{
    m_lowest = lowest;
    m_highest = highest;
    updateGeometry();
}

void FigureSpinBox::setValue(const Number& value)
{
    m_value = value;
    showValue();
}

void FigureSpinBox::showValue()
{
    lineEdit()->setText(format::editText(m_quantity, m_value.value()));
    m_edited = false;
    updateGeometry();
}

void FigureSpinBox::stepBy(int steps)
{
    take();
    Decimal wanted = m_value.value() + m_step * steps;
    wanted = m_lowest ? std::max(wanted, *m_lowest) : wanted;
    wanted = m_highest ? std::min(wanted, *m_highest) : wanted;
    if (wanted != m_value.value()) {
        setValue(Number(wanted));
        Q_EMIT stepped(m_value);
    }
}

QValidator::State FigureSpinBox::validate(QString& text, int&) const
{
    return format::readWithin(m_quantity, text, m_lowest, m_highest) ? QValidator::Acceptable : QValidator::Intermediate;
}

void FigureSpinBox::fixup(QString&) const {}

void FigureSpinBox::take()
{
    if (!m_edited) {
        return;
    }
    const format::Reading reading = format::readWithin(m_quantity, lineEdit()->text(), m_lowest, m_highest);
    if (!reading) {
        showValue();
        m_nearest = reading.nearest;
        Q_EMIT refused(reading.complaint);
        return;
    }
    const bool changed = reading.value->value() != m_value.value();
    setValue(*reading.value);
    if (changed) {
        Q_EMIT typed(m_value);
    }
}

QAbstractSpinBox::StepEnabled FigureSpinBox::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    enabled.setFlag(StepUpEnabled, !m_highest || m_value.value() < *m_highest);
    enabled.setFlag(StepDownEnabled, !m_lowest || m_value.value() > *m_lowest);
    return isReadOnly() ? StepEnabled(StepNone) : enabled;
}

QSize FigureSpinBox::sizeHint() const
{
    constexpr int frame = 24;
    const auto widthOf = [this](const Decimal& value) {
        return fontMetrics().horizontalAdvance(format::editText(m_quantity, value));
    };
    const int text = std::max({widthOf(m_value.value()), m_highest ? widthOf(*m_highest) : 0, widthOf(100)});
    const QSize usual = QAbstractSpinBox::sizeHint();
    return {text + frame + format::currentTheme().target(), usual.height()};
}

QSize FigureSpinBox::minimumSizeHint() const { return sizeHint(); }

void FigureSpinBox::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls; a figure never changes by the way
}

void FigureSpinBox::changeEvent(QEvent* event)
{
    QAbstractSpinBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showValue();
    }
}

} // namespace wp::ui::widgets
