// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wp::cli {

/// Text as a terminal may show it: letters that would move its cursor are left out.
std::string shown(std::string_view text);

/// How many columns a UTF-8 text takes.
std::size_t widthOf(std::string_view text);

/// "2026/27".
std::string yearText(int year);

/// A number with separators between thousands and the true minus sign.
std::string numberText(const money::Decimal& value, int decimals);
std::string percentText(const money::Decimal& share, int decimals);

/// A count of people or of what they do: "fewer than 5" for a group so small that someone could be found out.
std::string peopleText(const money::Decimal& people, int decimals = 0);

/// "1 line", "2 lines".
std::string countText(std::size_t count, const std::string& thing);

/// "Handoff reduction", of a field's name in files.
std::string fieldText(std::string_view field);

/// "2026/27 to 2028/29, 2031/32", of years in order.
std::string yearsText(const std::vector<int>& years);

/// One unit for a column of money: £m, £k or £, by its largest amount.
class MoneyUnit {
public:
    explicit MoneyUnit(const std::vector<money::Money>& amounts);
    std::string name() const { return m_name; }
    std::string text(money::Money amount) const;

private:
    money::Decimal m_size;
    std::string m_name;
    int m_decimals;
};

/// An amount with its own unit: "£64.3m".
std::string moneyText(money::Money amount);

} // namespace wp::cli
