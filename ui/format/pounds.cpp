// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/pounds.h"

#include "ui/format/numbers.h"

namespace wp::ui::format {

QString poundsText(const wp::money::Money& amount)
{
    const bool isWhole = amount.toDecimal() == floor(amount.toDecimal());
    return Numbers().money(amount, {MoneyUnit::pounds, isWhole ? 0 : 2});
}

} // namespace wp::ui::format
