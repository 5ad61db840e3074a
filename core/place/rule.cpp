// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/rule.h"

#include <array>

namespace wp::place {

namespace {

struct Ends {
    const char* low;
    const char* high;
    bool isLowOpen;
};

Ends textOf(Bounds bounds)
{
    switch (bounds) {
    case Bounds::any:
        break;
    case Bounds::share:
        return {"0", "1", false};
    case Bounds::growth:
        return {"-0.5", "1", true};
    case Bounds::lag:
        return {"0", "100", false};
    case Bounds::elasticity:
        return {"0", "10", false};
    case Bounds::atLeastZero:
        return {"0", "", false};
    case Bounds::atLeastOne:
        return {"1", "", false};
    case Bounds::aboveZero:
        return {"0", "", true};
    case Bounds::year:
        return {"0", "9999", false};
    case Bounds::horizon:
        return {"1", "30", false};
    case Bounds::grade:
        return {"1", "6", false};
    }
    return {"", "", false};
}

struct Values {
    std::optional<money::Decimal> low;
    std::optional<money::Decimal> high;
    bool isLowOpen = false;
};

Values valuesOf(Bounds bounds)
{
    const Ends ends = textOf(bounds);
    return {money::parseDecimal(ends.low), money::parseDecimal(ends.high), ends.isLowOpen};
}

constexpr std::size_t boundsCount = static_cast<std::size_t>(Bounds::grade) + 1;

std::array<Values, boundsCount> allValues()
{
    std::array<Values, boundsCount> all;
    for (std::size_t i = 0; i < boundsCount; ++i) {
        all[i] = valuesOf(static_cast<Bounds>(i));
    }
    return all;
}

} // namespace

bool isWithin(const money::Decimal& value, Bounds bounds)
{
    static const std::array<Values, boundsCount> all = allValues();
    const Values& ends = all[static_cast<std::size_t>(bounds)];
    if (ends.low && (value < *ends.low || (ends.isLowOpen && value == *ends.low))) {
        return false;
    }
    return !ends.high || value <= *ends.high;
}

std::vector<std::string> endsOf(Bounds bounds)
{
    const Ends ends = textOf(bounds);
    return {ends.low, ends.high};
}

std::vector<std::string> acceptedWithin(Bounds bounds)
{
    const Ends ends = textOf(bounds);
    return {(ends.isLowOpen ? ">" : "") + std::string(ends.low), ends.high};
}

const money::Decimal& largestAmount()
{
    static const money::Decimal limit("10000000000000");
    return limit;
}

} // namespace wp::place
