// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace wp::ui::widgets {

/// A spin box over financial years: the value is the calendar year one begins in, the text "2026/27".
class YearSpinBox : public QSpinBox {
    Q_OBJECT

public:
    using QSpinBox::QSpinBox;

protected:
    QString textFromValue(int year) const override;
    int valueFromText(const QString& text) const override;
    void wheelEvent(QWheelEvent* event) override;
    QValidator::State validate(QString& text, int& position) const override;
};

} // namespace wp::ui::widgets
