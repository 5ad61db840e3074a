// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/formula.h"

#include <algorithm>

namespace wp::projection {

using money::Decimal;

Decimal Term::worth() const
{
    Decimal product = 1;
    for (const Factor& factor : factors) {
        if (factor.isDivisor) {
            product /= factor.operand.value;
        } else {
            product *= factor.operand.value;
        }
    }
    return isTaken ? Decimal(-product) : product;
}

Decimal Formula::worth() const
{
    Decimal sum = 0;
    for (const Term& term : terms) {
        sum += term.worth();
    }
    if (rule != Rule::power) {
        return sum;
    }
    const Decimal response = money::expOf(-sum);
    return std::max(Decimal(1 - beside[0].value), std::min(response, beside[1].value));
}

} // namespace wp::projection
