// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_edit.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace wp::ui::widgets {

using wp::money::Number;

FigureEdit::FigureEdit(format::Quantity quantity, QWidget* parent)
    : QWidget(parent), m_quantity(quantity), m_line(new QLineEdit(this)), m_complaint(new QLabel(this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_complaint);
    m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setProperty("wrong", true);
    format::setType(m_complaint, format::Type::caption);
    m_complaint->hide();
    setFocusProxy(m_line);
    showValue();
    connect(m_line, &QLineEdit::editingFinished, this, &FigureEdit::take);
    connect(m_line, &QLineEdit::textEdited, this, [this] { showComplaint({}); });
}

void FigureEdit::setName(const QString& name) { m_line->setAccessibleName(name); }

void FigureEdit::setQuantity(format::Quantity quantity)
{
    if (quantity != m_quantity) {
        m_quantity = quantity;
        setValue(m_value);
    }
}

void FigureEdit::setLimits(std::optional<wp::money::Decimal> lowest, std::optional<wp::money::Decimal> highest)
{
    m_lowest = std::move(lowest);
    m_highest = std::move(highest);
}

void FigureEdit::setValue(const Number& value)
{
    m_value = value;
    m_isKnown = true;
    showComplaint({});
    showValue();
}

void FigureEdit::clear()
{
    m_isKnown = false;
    showComplaint({});
    showValue();
}

QString FigureEdit::complaint() const { return m_complaint->isHidden() ? QString() : m_complaint->text(); }

format::Reading FigureEdit::check() const
{
    return format::readWithin(m_quantity, m_line->text(), m_lowest, m_highest);
}

void FigureEdit::take()
{
    if (!m_line->isModified()) {
        return;
    }
    const format::Reading reading = check();
    if (!reading) {
        showComplaint(reading.complaint);
        Q_EMIT refused(reading.complaint);
        return;
    }
    const bool changed = !m_isKnown || reading.value->value() != m_value.value();
    m_value = *reading.value;
    m_isKnown = true;
    showComplaint({});
    showValue();
    if (changed) {
        Q_EMIT committed(m_value);
    }
}

void FigureEdit::showComplaint(const QString& complaint)
{
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    m_line->setAccessibleDescription(complaint);
    if (m_line->property("wrong").toBool() != !complaint.isEmpty()) {
        m_line->setProperty("wrong", !complaint.isEmpty());
        m_line->style()->unpolish(m_line);
        m_line->style()->polish(m_line);
    }
}

void FigureEdit::showValue()
{
    m_line->setText(m_isKnown ? format::editText(m_quantity, m_value.value()) : QString());
    m_line->setModified(false);
}

void FigureEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_line->isModified()) {
        showValue();
    }
}

} // namespace wp::ui::widgets
