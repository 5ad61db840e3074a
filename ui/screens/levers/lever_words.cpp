// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/lever_words.h"

#include "core/document/priorities.h"
#include "core/people/small_group.h"
#include "ui/format/names.h"
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

/// A difference between small groups would give them away.
QString priorityWords(const QString& name, const money::Decimal& with, const money::Decimal& nothing)
{
    const Numbers numbers;
    if (people::isSmallGroup(with) || people::isSmallGroup(nothing)) {
        return Words::tr("%1: %2", "a stream of demand, and how many").arg(name, numbers.smallGroup(with));
    }
    const money::Decimal change = money::roundHalfEven(with - nothing, 0);
    if (change == 0) {
        return Words::tr("%1: the same").arg(name);
    }
    const money::Decimal share = nothing > 0 ? money::Decimal((with - nothing) / nothing) : money::Decimal(0);
    const bool isTiny = abs(share) < money::Decimal("0.001");
    return (change < 0 ? Words::tr("%1: %2 fewer (%3)") : Words::tr("%1: %2 more (%3)"))
        .arg(name, numbers.number(abs(change), 0),
             nothing > 0 ? numbers.rateDifference(share, isTiny ? 2 : 1) : QStringLiteral("–"));
}

} // namespace

QString prioritiesSentence(const document::Model& model, const projection::Outcome& with, const projection::Outcome& nothing,
                           int year)
{
    const auto order = document::streamOrder(model);
    const auto& after = with.years[static_cast<std::size_t>(year)];
    const auto& before = nothing.years[static_cast<std::size_t>(year)];
    QStringList said;
    for (std::size_t i = 0; i < document::prioritiesOf(model).size(); ++i) {
        said << priorityWords(format::nameOf(model.place.streams[order[i]]), after.streams[order[i]].volume,
                              before.streams[order[i]].volume);
    }
    return said.isEmpty() ? QString()
                          : Words::tr("Shared priorities in %1, against doing nothing: %2.")
                                .arg(Numbers().financialYear(after.year), said.join(QStringLiteral("; ")));
}

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
