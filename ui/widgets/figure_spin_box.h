// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/reading.h"
#include "ui/format/theme.h"

#include <QAbstractSpinBox>

#include <optional>

namespace wp::ui::widgets {

/// A spin box whose value is an exact decimal with its unit: "£1,200,000", "3%", "40". Steps by `step`;
/// holds between lowest and highest, saying so in words when more is typed.
class FigureSpinBox : public QAbstractSpinBox {
    Q_OBJECT

public:
    explicit FigureSpinBox(format::Quantity quantity, QWidget* parent = nullptr);

    void setQuantity(format::Quantity quantity);
    void setLimits(const std::optional<wp::money::Decimal>& lowest, const std::optional<wp::money::Decimal>& highest);
    /// What would do in place of what was refused last, where there is such a figure.
    const std::optional<wp::money::Number>& nearest() const { return m_nearest; }
    void setStep(const wp::money::Decimal& step) { m_step = step; }
    void setValue(const wp::money::Number& value);
    const wp::money::Number& value() const { return m_value; }

    void stepBy(int steps) override;
    QValidator::State validate(QString& text, int& position) const override;
    void fixup(QString& text) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepped(const wp::money::Number& value);
    void typed(const wp::money::Number& value);
    void refused(const QString& complaint);

protected:
    StepEnabled stepEnabled() const override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void take();
    void showValue();

    format::Quantity m_quantity;
    wp::money::Number m_value;
    std::optional<wp::money::Decimal> m_lowest;
    std::optional<wp::money::Decimal> m_highest;
    wp::money::Decimal m_step = 1;
    std::optional<wp::money::Number> m_nearest;
    bool m_edited = false;
};

} // namespace wp::ui::widgets
