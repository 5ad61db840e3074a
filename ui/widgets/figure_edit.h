// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/reading.h"
#include "ui/format/theme.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace wp::ui::widgets {

/// A line to type a figure into (money, rate, people, posts, number). It keeps the exact text of what was
/// typed, shows it tidily when left, and says under itself in words what is wrong with what is no figure.
class FigureEdit : public QWidget {
    Q_OBJECT

public:
    explicit FigureEdit(format::Quantity quantity, QWidget* parent = nullptr);

    void setName(const QString& name);
    void setQuantity(format::Quantity quantity);
    void setLimits(std::optional<wp::money::Decimal> lowest, std::optional<wp::money::Decimal> highest);
    void setValue(const wp::money::Number& value);
    /// No figure is known: whatever is typed, nothing among it, is another.
    void clear();
    const wp::money::Number& value() const { return m_value; }
    QString complaint() const;
    QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    void committed(const wp::money::Number& value);
    void refused(const QString& complaint);

protected:
    void changeEvent(QEvent* event) override;

private:
    format::Reading check() const;
    void take();
    void showComplaint(const QString& complaint);
    void showValue();

    format::Quantity m_quantity;
    wp::money::Number m_value;
    bool m_isKnown = true;
    std::optional<wp::money::Decimal> m_lowest;
    std::optional<wp::money::Decimal> m_highest;
    QLineEdit* m_line = nullptr;
    QLabel* m_complaint = nullptr;
};

} // namespace wp::ui::widgets
