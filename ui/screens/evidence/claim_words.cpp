// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/evidence/claim_words.h"

#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/screens/evidence/figure_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

using evidence::Check;
using evidence::Claim;
using format::fromUtf8;
using format::Numbers;
using money::Decimal;

namespace {

struct Evidence {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

constexpr int exactFrom = 1000;

/// As the library has it: nothing is rounded away below a thousand.
QString exactText(const Decimal& value, bool isMoney)
{
    const Decimal size = abs(value);
    const int decimals = size >= exactFrom || floor(size) == size ? 0 : isMoney ? 2 : money::decimalsIn(money::toShortText(size));
    const Numbers numbers;
    return (value < 0 ? format::minusSign() : QString()) + (isMoney ? QStringLiteral("£") : QString()) +
           numbers.number(size, decimals);
}

QString unitAfter(const std::string& unit)
{
    const QString words = fromUtf8(unit);
    return words.startsWith(u'£') ? words.mid(1) : u' ' + words;
}

QString valueText(const Claim& claim)
{
    const auto text = [&](const money::Number& number) { return exactText(number.value(), claim.isMoney()); };
    QString value = claim.central ? text(*claim.central) : QString();
    if (claim.low && claim.high) {
        const QString range = Numbers().range(text(*claim.low), text(*claim.high));
        value = value.isEmpty() ? range : Evidence::tr("%1 (%2)", "a value and its range").arg(value, range);
    }
    return value.isEmpty() ? Evidence::tr("No figure") : value + unitAfter(claim.unit);
}

QString resultText(const Check& check, const Decimal& result)
{
    const bool isSmall = abs(result) < exactFrom;
    return check.unit == "share" ? Numbers().rate(result, 0)
                                 : exactText(money::roundHalfEven(result, isSmall ? 2 : 0), check.isMoney()) + unitAfter(check.unit);
}

QString sumText(const Check& check)
{
    static const QString signs[] = {QString(), QStringLiteral(" + "), u' ' + format::minusSign() + u' ', QStringLiteral(" × "),
                                    QStringLiteral(" ÷ ")};
    QString text;
    for (const evidence::CheckStep& step : check.steps) {
        text += signs[static_cast<std::size_t>(step.operation)] + exactText(step.value, step.isMoney);
    }
    return text;
}

} // namespace

ClaimLine claimLine(const Claim& claim)
{
    return {fromUtf8(claim.id), fromUtf8(claim.text), valueText(claim), gradeWords(claim.grade)};
}

std::vector<ClaimLine> claimLines(const evidence::Claims& claims)
{
    std::vector<ClaimLine> lines;
    std::ranges::transform(claims, std::back_inserter(lines), [](const Claim* claim) { return claimLine(*claim); });
    return lines;
}

QStringList sourceLines(const Claim& claim)
{
    QStringList lines{kindWords(claim.kind) + u'.', Evidence::tr("Source: %1").arg(fromUtf8(claim.source.citation))};
    if (!claim.priceYear.empty()) {
        lines << Evidence::tr("Year: %1").arg(fromUtf8(claim.priceYear));
    }
    lines << (claim.source.place ? Evidence::tr("Place: %1").arg(fromUtf8(*claim.source.place)) : Evidence::tr("Place not stated"));
    lines << (claim.source.licence ? Evidence::tr("Licence: %1").arg(fromUtf8(*claim.source.licence))
                                   : Evidence::tr("Licence not stated"));
    if (!claim.check.empty()) {
        lines << Evidence::tr("What looking at it found: %1").arg(fromUtf8(claim.check));
    }
    return lines;
}

QStringList checkLines(const Check& check)
{
    QStringList lines{fromUtf8(check.question)};
    if (const auto result = check.result()) {
        lines << (check.steps.size() > 1 ? sumText(check) + QStringLiteral(" = ") : QString()) + resultText(check, *result);
    }
    if (!check.stated.empty()) {
        lines << Evidence::tr("Stated: %1").arg(fromUtf8(check.stated));
    }
    lines << verdictWords(check.verdict()) + u' ' + fromUtf8(check.finding) + u'.';
    return lines;
}

} // namespace wp::ui::screens
