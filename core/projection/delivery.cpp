// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/delivery.h"

namespace wp::projection {

using money::Money;

Delivered& Delivered::operator+=(const Delivered& other)
{
    for (Money Delivered::*part : {&Delivered::agreed, &Delivered::low, &Delivered::central, &Delivered::high}) {
        this->*part += other.*part;
    }
    savings += other.savings;
    stated += other.stated;
    return *this;
}

Delivered deliveredOf(const place::Adjustment& adjustment, const place::Delivery* stated)
{
    const money::Decimal saved = adjustment.amount ? money::Decimal(-adjustment.amount->value()) : money::Decimal(0);
    if (saved <= 0) {
        return {};
    }
    const place::Delivery delivery = stated ? *stated : place::Delivery();
    return {Money::rounded(saved),
            Money::rounded(saved * delivery.low),
            Money::rounded(saved * delivery.central),
            Money::rounded(saved * delivery.high),
            1,
            stated ? std::size_t{1} : std::size_t{0}};
}

Delivered deliveredInAll(const place::Place& place, const place::Deliveries& deliveries)
{
    Delivered sum;
    for (const place::BudgetLine& line : place.lines) {
        for (std::size_t item = 0; item < line.adjustments.size(); ++item) {
            sum += deliveredOf(line.adjustments[item], deliveryAt(deliveries, line, item));
        }
    }
    return sum;
}

const place::Delivery* deliveryAt(const place::Deliveries& deliveries, const place::BudgetLine& line, std::size_t item)
{
    const auto found = deliveries.find({line.id.text(), item});
    return found == deliveries.end() ? nullptr : &found->second;
}

} // namespace wp::projection
