// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/number.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace wp::ui::format {

/// What a typed figure counts; decides prefix, suffix and how it is read.
enum class Quantity { money, rate, people, posts, number };

/// The figure that was typed, exactly, or in words why it is none and what would do: `nearest`, where it is a figure
/// outside its limits.
struct Reading {
    std::optional<wp::money::Number> value;
    QString complaint;
    std::optional<wp::money::Number> nearest{};
    explicit operator bool() const { return value.has_value(); }
};

/// Reads "£1.2m", "1,200,000", "860k", "-3", "3 %" (0.03) with the separators of the locale and either
/// minus sign. A rate without a percent sign is read as percent. The value is in pounds, a fraction, or a count.
Reading read(Quantity quantity, const QString& text, const QLocale& locale = QLocale());

/// The same, refused in words with the nearest that can be where it is outside its limits.
Reading readWithin(Quantity quantity, const QString& text, const std::optional<wp::money::Decimal>& lowest,
                   const std::optional<wp::money::Decimal>& highest, const QLocale& locale = QLocale());

/// The figure as an edit shows it, exact, which read() takes back: "£1,200,000", "3%", "40".
QString editText(Quantity quantity, const wp::money::Decimal& value, const QLocale& locale = QLocale());

/// The figure as a sentence shows it, rounded: "£1.20m", "3%", "40".
QString shownText(Quantity quantity, const wp::money::Decimal& value, const QLocale& locale = QLocale());

} // namespace wp::ui::format
