// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/lever_words.h"

#include "ui/format/numbers.h"

#include <QCoreApplication>

namespace wp::ui::screens {

using format::Numbers;
using money::Money;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Levers)
};

QString positive(const Money& amount)
{
    return Numbers().money(amount < Money() ? -amount : amount);
}

QString savingSentence(const LeverEffect& effect, const QString& year)
{
    if (effect.saved.isZero()) {
        return Words::tr("Neither saves nor costs money in %1.").arg(year);
    }
    return (effect.saved > Money() ? Words::tr("Saves %1 more than it costs in %2.")
                                   : Words::tr("Costs %1 more than it saves in %2."))
        .arg(positive(effect.saved), year);
}

QString overAll(const LeverEffect& effect, int horizon)
{
    return u' ' + Words::tr("%1 over %n years.", "", horizon).arg(Numbers().difference(effect.cumulative));
}

} // namespace

QString consequence(const scenario::Measure& measure, const LeverEffect& effect, int calendarYear, int horizon)
{
    const QString year = Numbers().financialYear(calendarYear);
    if (std::holds_alternative<scenario::Cut>(measure.action)) {
        return Words::tr("In %1: %2 cut on paper; %3 still saved; %4 of services withdrawn.")
            .arg(year, positive(effect.paper), Numbers().money(effect.saved), positive(effect.withdrawn));
    }
    if (std::holds_alternative<scenario::Share>(measure.action)) {
        return Words::tr("Changes who pays and who gains, and not the total.");
    }
    if (std::holds_alternative<scenario::Income>(measure.action)) {
        return Words::tr("Brings in %1 in %2. It narrows the gap, and is no saving.").arg(positive(effect.income), year);
    }
    if (std::holds_alternative<scenario::Threshold>(measure.action)) {
        return Words::tr("Turns away %1 in %2.").arg(Numbers().number(effect.unmet, 0), year) + u' '
               + savingSentence(effect, year);
    }
    return savingSentence(effect, year) + overAll(effect, horizon);
}

QString overlapSentence(const Overlap& overlap, int calendarYear)
{
    const Numbers numbers;
    const QString together = numbers.money(overlap.together);
    const QString apart = numbers.money(overlap.apart);
    if (together == apart) {
        return {};
    }
    return (overlap.together < overlap.apart
                ? Words::tr("Together they save %1 in %2, not the %3 that each alone would add up to: they overlap.")
                : Words::tr("Together they save %1 in %2, more than the %3 that each alone would add up to."))
        .arg(together, Numbers().financialYear(calendarYear), apart);
}

} // namespace wp::ui::screens
