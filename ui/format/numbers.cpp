// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/numbers.h"

#include "core/people/small_group.h"

#include <algorithm>
#include <array>

namespace wp::ui::format {

using wp::money::Decimal;
using wp::money::Money;

namespace {

constexpr std::array<int, 4> zerosOf = {0, 3, 6, 9};
constexpr int headlineFigures = 3;
constexpr qint64 exactPeopleBelow = 1000;

Decimal tenTo(int exponent)
{
    Decimal power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

Decimal magnitudeOf(const Decimal& value) { return value < 0 ? Decimal(-value) : value; }

Decimal scaled(const Money& amount, MoneyUnit unit)
{
    return magnitudeOf(amount.toDecimal()) / tenTo(zerosOf[static_cast<std::size_t>(unit)]);
}

/// Decimals that leave three figures: 1.24, 12.4, 124.
int decimalsFor(const Decimal& magnitude)
{
    for (int decimals = headlineFigures - 1; decimals > 0; --decimals) {
        if (wp::money::roundHalfEven(magnitude, decimals) < tenTo(headlineFigures - decimals)) {
            return decimals;
        }
    }
    return 0;
}

/// Below £100 pounds and pence are read together, unless the pounds are whole.
MoneyColumn poundsColumn(const Decimal& pounds)
{
    const bool whole = wp::money::roundHalfEven(pounds, 2) == wp::money::roundHalfEven(pounds, 0);
    return {MoneyUnit::pounds, pounds < 100 && !whole ? 2 : 0};
}

} // namespace

QString minusSign() { return QStringLiteral("\u2212"); }

Numbers::Numbers(const QLocale& locale) : m_locale(locale) {}

MoneyColumn Numbers::columnFor(const Money& largest)
{
    for (const MoneyUnit unit : {MoneyUnit::pounds, MoneyUnit::thousands, MoneyUnit::millions}) {
        const Decimal amount = scaled(largest, unit);
        const int decimals = decimalsFor(amount);
        if (wp::money::roundHalfEven(amount, decimals) < 1000) {
            return unit == MoneyUnit::pounds ? poundsColumn(amount) : MoneyColumn{unit, decimals};
        }
    }
    return {MoneyUnit::billions, decimalsFor(scaled(largest, MoneyUnit::billions))};
}

MoneyColumn Numbers::columnFor(std::span<const Money> amounts)
{
    Money largest;
    for (const Money& amount : amounts) {
        largest = std::max(largest, amount < Money() ? -amount : amount);
    }
    return columnFor(largest);
}

QString Numbers::digits(const Decimal& magnitude, int decimals) const
{
    const QString plain = QString::fromStdString(wp::money::toText(magnitude, decimals));
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? plain : plain.left(point);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3) {
        whole.insert(at, m_locale.groupSeparator());
    }
    return point < 0 ? whole : whole + m_locale.decimalPoint() + plain.mid(point + 1);
}

QString Numbers::unitName(MoneyUnit unit) const
{
    switch (unit) {
    case MoneyUnit::pounds: return tr("£");
    case MoneyUnit::thousands: return tr("£k", "thousands of pounds");
    case MoneyUnit::millions: return tr("£m", "millions of pounds");
    case MoneyUnit::billions: return tr("£bn", "billions of pounds");
    }
    return {};
}

QString Numbers::withUnit(const QString& amount, MoneyUnit unit) const
{
    switch (unit) {
    case MoneyUnit::pounds: return tr("£%1").arg(amount);
    case MoneyUnit::thousands: return tr("£%1k", "thousands of pounds").arg(amount);
    case MoneyUnit::millions: return tr("£%1m", "millions of pounds").arg(amount);
    case MoneyUnit::billions: return tr("£%1bn", "billions of pounds").arg(amount);
    }
    return {};
}

QString Numbers::moneyText(const Money& amount, MoneyColumn column, bool plus) const
{
    const Decimal rounded = wp::money::roundHalfEven(scaled(amount, column.unit), column.decimals);
    const QString text = withUnit(digits(rounded, column.decimals), column.unit);
    if (rounded == 0) {
        return text;
    }
    return amount < Money() ? minusSign() + text : plus ? QLatin1Char('+') + text : text;
}

QString Numbers::money(const Money& amount) const
{
    return moneyText(amount, columnFor(std::span(&amount, 1)), false);
}

QString Numbers::money(const Money& amount, MoneyColumn column) const { return moneyText(amount, column, false); }

QString Numbers::difference(const Money& amount) const
{
    return moneyText(amount, columnFor(std::span(&amount, 1)), true);
}

QString Numbers::difference(const Money& amount, MoneyColumn column) const
{
    return moneyText(amount, column, true);
}

QString Numbers::exactMoney(const Money& amount) const { return moneyText(amount, {MoneyUnit::pounds, 2}, false); }

QString Numbers::bareMoney(const Money& amount, MoneyColumn column) const
{
    const Decimal rounded = wp::money::roundHalfEven(scaled(amount, column.unit), column.decimals);
    return number(amount < Money() ? Decimal(-rounded) : rounded, column.decimals);
}

QString Numbers::number(const Decimal& value, int decimals) const
{
    const Decimal rounded = wp::money::roundHalfEven(magnitudeOf(value), decimals);
    const QString text = digits(rounded, decimals);
    return value < 0 && rounded != 0 ? minusSign() + text : text;
}

QString Numbers::signedNumber(const Decimal& value, int decimals) const
{
    const bool plus = value > 0 && wp::money::roundHalfEven(value, decimals) != 0;
    return plus ? QLatin1Char('+') + number(value, decimals) : number(value, decimals);
}

QString Numbers::rate(const Decimal& fraction, int decimals) const
{
    return tr("%1%", "a rate in percent").arg(number(fraction * 100, decimals));
}

QString Numbers::rateDifference(const Decimal& fraction, int decimals) const
{
    return tr("%1%", "a rate in percent").arg(signedNumber(fraction * 100, decimals));
}

QString Numbers::count(qint64 value) const { return number(Decimal(value), 0); }

QString Numbers::people(qint64 people) const
{
    const qint64 magnitude = people < 0 ? -people : people;
    if (magnitude < exactPeopleBelow) {
        return count(people);
    }
    const auto figures = static_cast<int>(QString::number(magnitude).size());
    const Decimal step = tenTo(figures - headlineFigures);
    return number(wp::money::roundHalfEven(Decimal(people) / step, 0) * step, 0);
}

QString Numbers::smallGroup(const Decimal& people) const
{
    return wp::people::isSmallGroup(people) ? tr("fewer than %1").arg(count(wp::people::smallestGroupShown))
                                            : number(people, 0);
}

QString Numbers::financialYear(int firstYear) const
{
    const int last = (firstYear + 1) % 100;
    return QStringLiteral("%1/%2").arg(firstYear).arg(last, 2, 10, QLatin1Char('0'));
}

QString Numbers::range(const QString& low, const QString& high) const
{
    return tr("%1 to %2", "a range").arg(low, high);
}

} // namespace wp::ui::format
