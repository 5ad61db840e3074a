// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/reading.h"

#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace wp::ui::format {

using wp::money::Decimal;
using wp::money::Number;

namespace {

QString words(const char* text) { return QCoreApplication::translate("Reading", text); }

QString example(Quantity quantity)
{
    switch (quantity) {
    case Quantity::money: return words(QT_TRANSLATE_NOOP("Reading", "£1.2m or 1,200,000"));
    case Quantity::rate: return words(QT_TRANSLATE_NOOP("Reading", "3% or 0.5%"));
    case Quantity::people: return words(QT_TRANSLATE_NOOP("Reading", "40 or 1,200"));
    case Quantity::posts: return words(QT_TRANSLATE_NOOP("Reading", "12 or 7.5"));
    case Quantity::number: return words(QT_TRANSLATE_NOOP("Reading", "12 or 0.25"));
    }
    return {};
}

/// Takes the unit at the end of a money text away and says how many zeros it stands for.
int takeUnit(QString& text)
{
    static const std::pair<const char*, int> units[] = {{"bn", 9}, {"billion", 9}, {"million", 6}, {"thousand", 3},
                                                        {"b", 9},  {"m", 6},       {"k", 3}};
    for (const auto& [unit, zeros] : units) {
        if (text.endsWith(QLatin1String(unit), Qt::CaseInsensitive)) {
            text.chop(static_cast<qsizetype>(qstrlen(unit)));
            return zeros;
        }
    }
    return 0;
}

/// Groups must be whole threes, so that "1,2" is never read as twelve.
std::optional<QString> withoutGroups(const QString& text, const QLocale& locale)
{
    const QString separator = locale.groupSeparator();
    const QString point = locale.decimalPoint();
    QString whole = text.section(point, 0, 0);
    const QString rest = text.mid(whole.size());
    const QStringList groups = whole.split(separator);
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups[i].size() != 3 || groups[0].isEmpty() || groups[0].size() > 3) {
            return std::nullopt;
        }
    }
    whole = groups.join(QString());
    QString plain = whole + rest;
    return plain.replace(point, QLatin1String("."));
}

/// Moves the point of a plain decimal text to the right (or left, below nothing), digits untouched.
std::string shifted(const std::string& text, int places)
{
    const bool negative = !text.empty() && text[0] == '-';
    std::string digits = negative ? text.substr(1) : text;
    std::size_t point = digits.find('.');
    if (point == std::string::npos) {
        point = digits.size();
    } else {
        digits.erase(point, 1);
    }
    if (places < 0) {
        digits.insert(0, static_cast<std::size_t>(-places), '0');
    } else {
        point += static_cast<std::size_t>(places);
        digits.append(digits.size() < point ? point - digits.size() : 0, '0');
    }
    std::string whole = digits.substr(0, point);
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
    const std::string rest = digits.substr(point);
    return (negative ? "-" : "") + (whole.empty() ? "0" : whole) + (rest.empty() ? "" : "." + rest);
}

QString tidied(QString text)
{
    text.remove(QChar(QChar::Nbsp)).remove(QChar(0x202F)).remove(QLatin1Char(' '));
    return text.replace(QChar(0x2212), QLatin1Char('-')).replace(QChar(0x2013), QLatin1Char('-'));
}

QString withSuffix(Quantity quantity, const QString& figure)
{
    switch (quantity) {
    case Quantity::money: return QCoreApplication::translate("Numbers", "£%1").arg(figure);
    case Quantity::rate: return QCoreApplication::translate("Numbers", "%1%", "a rate in percent").arg(figure);
    default: return figure;
    }
}

QString minused(const QString& text, bool negative) { return negative ? minusSign() + text : text; }

} // namespace

Reading read(Quantity quantity, const QString& text, const QLocale& locale)
{
    QString rest = tidied(text);
    if (rest.isEmpty()) {
        return {{}, words(QT_TRANSLATE_NOOP("Reading", "Nothing is typed here. Type a figure such as %1."))
                        .arg(example(quantity))};
    }
    int zeros = 0;
    const bool negative = rest.startsWith(QLatin1Char('-'));
    rest.remove(0, negative || rest.startsWith(QLatin1Char('+')) ? 1 : 0);
    if (quantity == Quantity::money) {
        rest.remove(0, rest.startsWith(QChar(0xA3)) ? 1 : 0);
        zeros = takeUnit(rest);
    } else if (quantity == Quantity::rate) {
        rest.chop(rest.endsWith(QLatin1Char('%')) ? 1 : 0);
        zeros = -2;
    }
    const auto plain = withoutGroups(rest, locale);
    const auto signedText = (negative ? "-" : "") + (plain ? plain->toStdString() : std::string("?"));
    if (plain && Number::parse(signedText)) {
        return {Number::parse(zeros == 0 ? signedText : shifted(signedText, zeros)), {}};
    }
    return {{}, words(QT_TRANSLATE_NOOP("Reading", "“%1” is not a figure. Type it like %2."))
                    .arg(text.trimmed(), example(quantity))};
}

Reading readWithin(Quantity quantity, const QString& text, const std::optional<Decimal>& lowest,
                   const std::optional<Decimal>& highest, const QLocale& locale)
{
    Reading reading = read(quantity, text, locale);
    if (reading && lowest && reading.value->value() < *lowest) {
        return {{}, words(QT_TRANSLATE_NOOP("Reading", "%1 is too little. The least that can be is %2."))
                        .arg(editText(quantity, reading.value->value(), locale), editText(quantity, *lowest, locale)),
                wp::money::Number(*lowest)};
    }
    if (reading && highest && reading.value->value() > *highest) {
        return {{}, words(QT_TRANSLATE_NOOP("Reading", "%1 is too much. The most that can be is %2."))
                        .arg(editText(quantity, reading.value->value(), locale), editText(quantity, *highest, locale)),
                wp::money::Number(*highest)};
    }
    return reading;
}

QString editText(Quantity quantity, const Decimal& value, const QLocale& locale)
{
    const Decimal shown = quantity == Quantity::rate ? Decimal(value * 100) : value;
    const Decimal magnitude = shown < 0 ? Decimal(-shown) : shown;
    const int decimals = wp::money::decimalsIn(wp::money::toShortText(magnitude));
    return minused(withSuffix(quantity, Numbers(locale).number(magnitude, decimals)), shown < 0);
}

QString shownText(Quantity quantity, const Decimal& value, const QLocale& locale)
{
    const Numbers numbers(locale);
    switch (quantity) {
    case Quantity::money: return numbers.money(wp::money::Money::rounded(value));
    case Quantity::people: return numbers.people(static_cast<qint64>(wp::money::toDouble(wp::money::roundHalfEven(value, 0))));
    default: return editText(quantity, wp::money::roundHalfEven(value, quantity == Quantity::rate ? 4 : 2), locale);
    }
}

} // namespace wp::ui::format
