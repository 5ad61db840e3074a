// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"

#include <optional>
#include <string>
#include <string_view>

namespace wp::money {

/// A decimal as a person or a file wrote it: the text is kept, so that "0.30" comes back as "0.30".
/// Two numbers are equal when their texts are.
class Number {
public:
    Number() : Number(Decimal(0)) {}
    explicit Number(const Decimal& value) : m_text(toShortText(value)), m_value(value) {}
    static std::optional<Number> parse(std::string_view text);

    const std::string& text() const { return m_text; }
    const Decimal& value() const { return m_value; }
    int decimals() const { return decimalsIn(m_text); }

    bool operator==(const Number& other) const { return m_text == other.m_text; }

private:
    Number(std::string text, Decimal value) : m_text(std::move(text)), m_value(std::move(value)) {}

    std::string m_text;
    Decimal m_value;
};

} // namespace wp::money
