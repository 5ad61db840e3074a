// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/study_words.h"

#include "core/people/small_group.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/screens/levers/lever_settings.h"

#include <QCoreApplication>

namespace wp::ui::screens {

using format::Numbers;
using money::Decimal;
using optimise::Aim;
using optimise::Binding;
using optimise::Lever;
using optimise::Limit;
using optimise::LimitKind;
using optimise::Objective;
using optimise::Optimum;
using optimise::Study;

namespace {

struct Optimiser {
    Q_DECLARE_TR_FUNCTIONS(Optimiser)
};

bool isMoney(Aim aim) { return aim != Aim::stream && aim != Aim::preventionShare; }

bool isMoney(LimitKind kind)
{
    return kind == LimitKind::newMoney || kind == LimitKind::withdrawn || kind == LimitKind::reserves ||
           kind == LimitKind::ringFence;
}

QString pounds(const Decimal& value) { return Numbers().money(money::Money::rounded(value)); }

QString aimText(Aim aim, const Decimal& value)
{
    return isMoney(aim) ? pounds(value) : otherText(aim == Aim::stream, value);
}

QString aimName(const Study& study)
{
    const Objective& objective = study.objective;
    switch (objective.aim) {
    case Aim::netPresentValue:
        return Optimiser::tr("Net present value");
    case Aim::cumulativeSaving:
        return Optimiser::tr("Cash saved over all years");
    case Aim::preventionShare:
        return Optimiser::tr("Share spent on prevention in the last year");
    case Aim::worstGap:
        return objective.index
                   ? Optimiser::tr("Worst gap of %1").arg(format::nameOf(study.place.organisations[*objective.index]))
                   : Optimiser::tr("Worst gap of any organisation");
    case Aim::stream:
        break;
    }
    return Optimiser::tr("%1 in the last year", "a number of people or cases")
        .arg(format::nameOf(study.place.streams[*objective.index]));
}

QString limitName(const Study& study, const Limit& limit)
{
    switch (limit.kind) {
    case LimitKind::newMoney:
        return Optimiser::tr("New money over all years");
    case LimitKind::withdrawn:
        return Optimiser::tr("Services withdrawn in a year");
    case LimitKind::reserves:
        return Optimiser::tr("Reserves of %1 below their minimum")
            .arg(format::nameOf(study.place.organisations[limit.index]));
    case LimitKind::ringFence:
        return Optimiser::tr("Money out of ring-fenced lines");
    case LimitKind::lineChange:
        return Optimiser::tr("Change of a line in a year");
    case LimitKind::evidence:
        return Optimiser::tr("Further steps beyond the evidence");
    case LimitKind::stream:
        return format::nameOf(study.place.streams[limit.index]);
    case LimitKind::lessPrevention:
        break;
    }
    return Optimiser::tr("Share spent on prevention in the last year");
}

QString levelText(const Limit& limit, const Decimal& value)
{
    return isMoney(limit.kind)                   ? pounds(value)
           : limit.kind == LimitKind::lineChange ? Numbers().rate(value)
           : limit.kind == LimitKind::evidence   ? Numbers().number(value, 0)
                                                 : otherText(limit.kind == LimitKind::stream, value);
}

QString bindingSentence(const Study& study, const Binding& binding)
{
    const Aim aim = study.objective.aim;
    const QString gain = aim == Aim::stream ? Numbers().number(binding.gain, 2) : aimText(aim, binding.gain);
    if (!binding.limit) {
        const Lever& lever = study.levers[binding.lever];
        return Optimiser::tr("“%1” is at its most: %2 more would make it %3 better.")
            .arg(measureName(study.scenario, lever.measure), leverText(lever, binding.bit), gain);
    }
    const Limit& limit = study.limits[*binding.limit];
    if (limit.kind == LimitKind::evidence) {
        return Optimiser::tr("The evidence: going beyond it would make it %1 better.").arg(gain);
    }
    const QString name = limitName(study, limit);
    const QString bit = levelText(limit, binding.bit);
    if (isMoney(aim) && isMoney(limit.kind)) {
        return Optimiser::tr("%1: %2 more would make it %3 better, %4 for each £1.")
            .arg(name, bit, gain, pounds(binding.gain / binding.bit));
    }
    return Optimiser::tr("%1: %2 more would make it %3 better.").arg(name, bit, gain);
}

} // namespace

QString otherText(bool isStream, const Decimal& value)
{
    constexpr int exactBelow = 1000;
    const Numbers numbers;
    return !isStream                     ? numbers.rate(value, 2)
           : people::isSmallGroup(value) ? numbers.smallGroup(value)
                                         : numbers.number(value, value < exactBelow ? 1 : 0);
}

QString aimChoice(const place::Place& place, const Objective& objective)
{
    switch (objective.aim) {
    case Aim::netPresentValue:
        return Optimiser::tr("Highest net present value");
    case Aim::cumulativeSaving:
        return Optimiser::tr("Most cash saved over all years");
    case Aim::preventionShare:
        return Optimiser::tr("Largest share spent on prevention");
    case Aim::worstGap:
        return objective.index ? Optimiser::tr("Smallest worst gap of %1")
                                     .arg(format::nameOf(place.organisations[*objective.index]))
                               : Optimiser::tr("Smallest worst gap of any organisation");
    case Aim::stream:
        break;
    }
    return Optimiser::tr("Fewest: %1").arg(format::nameOf(place.streams[*objective.index]));
}

QString aimSentence(const Study& study, const Decimal& best, const Decimal& now)
{
    const Aim aim = study.objective.aim;
    return Optimiser::tr("%1: %2 at best, %3 now").arg(aimName(study), aimText(aim, best), aimText(aim, now));
}

QStringList bindingSentences(const Study& study, const Optimum& optimum)
{
    QStringList said;
    for (const Binding& binding : optimum.bindings) {
        said << bindingSentence(study, binding);
    }
    return said;
}

QStringList brokenSentences(const Study& study, const Optimum& optimum)
{
    QStringList said;
    for (const optimise::Broken& broken : optimum.broken) {
        const Limit& limit = study.limits[broken.limit];
        said << Optimiser::tr("%1: missed by %2.").arg(limitName(study, limit), levelText(limit, broken.by));
    }
    return said;
}

} // namespace wp::ui::screens
