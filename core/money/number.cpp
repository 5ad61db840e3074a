// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/number.h"

namespace wp::money {

std::optional<Number> Number::parse(std::string_view text)
{
    std::optional<Decimal> value = parseDecimal(text);
    if (!value) {
        return std::nullopt;
    }
    return Number(std::string(text), std::move(*value));
}

} // namespace wp::money
