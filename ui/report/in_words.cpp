// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/in_words.h"

#include "core/document/priorities.h"
#include "core/people/small_group.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace wp::ui::report {

using format::Numbers;
using money::Decimal;
using money::Money;
using scenario::Role;
using task::Projected;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InWords)
};

/// Says one measure. Every kind has sentences of its own, since no sentence is put together from pieces.
class MeasureWords {
public:
    MeasureWords(const Source& source, const scenario::Measure& measure) : m_source(source), m_measure(measure) {}

    QString said() const
    {
        return Words::tr("%1 (%2).", "what a measure does, and in which years")
            .arg(std::visit([this](const auto& action) { return say(action); }, m_measure.action), period());
    }

private:
    const place::Place& place() const { return m_source.place(); }

    QString period() const
    {
        const int base = m_source.firstYear();
        const QString from = m_numbers.financialYear(base + static_cast<int>(m_measure.from.value_or(1)));
        const bool isToTheEnd = !m_measure.to || base + *m_measure.to >= m_source.lastYear();
        return isToTheEnd ? Words::tr("from %1 on").arg(from)
                          : m_numbers.range(from, m_numbers.financialYear(base + static_cast<int>(*m_measure.to)));
    }

    QString money(const std::optional<place::Quantity>& amount) const
    {
        return amount ? m_numbers.money(Money::rounded(amount->value())) : QString();
    }
    QString rate(const std::optional<place::Quantity>& share) const
    {
        return share ? m_numbers.rate(share->value(), 0) : QString();
    }
    QString people(const std::optional<place::Quantity>& count) const
    {
        return m_numbers.smallGroup(count ? count->value() : Decimal(0));
    }
    template <class Thing, class Things>
    QString names(const std::vector<base::Id<Thing>>& ids, const Things& things) const
    {
        QStringList list;
        for (const auto& id : ids) {
            list << nameIn(things, id);
        }
        return listInWords(list);
    }
    template <class Thing, class Things>
    QString names(const std::optional<std::vector<scenario::Weighted<Thing>>>& weighted, const Things& things) const
    {
        QStringList list;
        for (const auto& one : weighted.value_or(std::vector<scenario::Weighted<Thing>>())) {
            list << nameIn(things, one.id);
        }
        return listInWords(list);
    }

    QString say(const scenario::Cut& cut) const
    {
        const scenario::CutScope scope = cut.departments.value_or(scenario::CutScope());
        return scope.all ? Words::tr("Cuts every department by %1 a year").arg(rate(cut.rate))
                         : Words::tr("Cuts %1 a year from %2")
                               .arg(rate(cut.rate), names(scope.departments, place().departments));
    }
    QString say(const scenario::Reallocate& move) const
    {
        return Words::tr("Moves %1 a year from %2 to %3")
            .arg(money(move.amount), names(move.sources.value_or(std::vector<scenario::LineId>()), place().lines),
                 names(move.targets, place().lines));
    }
    QString say(const scenario::Invest& invest) const
    {
        return Words::tr("Puts %1 a year of new money into %2, paid by %3")
            .arg(money(invest.amount), names(invest.targets, place().lines),
                 names(invest.payers, place().organisations));
    }
    QString say(const scenario::Cohort& cohort) const
    {
        return Words::tr("Supports %1 people in crisis at %2 each a year, paid by %3")
            .arg(people(cohort.people), money(cohort.supportCost), names(cohort.payers, place().organisations));
    }
    QString say(const scenario::FrontDoor& door) const
    {
        return Words::tr("Makes one front door for %1: %2 less assessing and passing people on")
            .arg(names(door.lines.value_or(std::vector<scenario::LineId>()), place().lines),
                 rate(door.handoffReduction));
    }
    QString say(const scenario::Workforce& force) const
    {
        return Words::tr("Puts %1 generalist posts in place of specialists in %2")
            .arg(m_numbers.number(force.fte ? force.fte->value() : Decimal(0), 0),
                 force.line ? nameIn(place().lines, *force.line) : QString());
    }
    QString say(const scenario::Contracts& contracts) const
    {
        return Words::tr("Brings contracts together: %1 of %2 is saved in %3")
            .arg(rate(contracts.saving), money(contracts.value),
                 names(contracts.lines.value_or(std::vector<scenario::LineId>()), place().lines));
    }
    QString say(const scenario::Income& income) const
    {
        return Words::tr("Raises %1 a year more income for %2")
            .arg(money(income.amount),
                 income.organisation ? nameIn(place().organisations, *income.organisation) : QString());
    }
    QString say(const scenario::Share& share) const
    {
        return Words::tr("%1 gives %2 of what it saves to %3")
            .arg(share.giver ? nameIn(place().organisations, *share.giver) : QString(), rate(share.share),
                 share.taker ? nameIn(place().organisations, *share.taker) : QString());
    }
    QString say(const scenario::Threshold& threshold) const
    {
        return Words::tr("Raises the threshold: %1 fewer are let in to %2")
            .arg(rate(threshold.reduction), threshold.stream ? nameIn(place().streams, *threshold.stream) : QString());
    }

    const Source& m_source;
    const scenario::Measure& m_measure;
    Numbers m_numbers;
};

QString positive(const Money& amount) { return Numbers().money(amount < Money() ? -amount : amount); }

/// Cash over all years, what it is worth today, and when it has paid back.
void sayCash(const Source& source, const Projected& one, QStringList& said)
{
    const Numbers numbers;
    const projection::Appraisal& appraisal = one.outcome.appraisal;
    const QString end = numbers.financialYear(source.lastYear());
    const QString amount = positive(appraisal.cumulativeSaving);
    said << (appraisal.cumulativeSaving < Money()
                 ? Words::tr("By %1 it costs %2 more in cash than doing nothing; its net present value is %3.")
                 : Words::tr("By %1 it saves %2 of cash against doing nothing; its net present value is %3."))
                .arg(end, amount, numbers.money(appraisal.netPresentValue));
    said << (appraisal.paybackYear ? Words::tr("It has paid back by %1 and stays ahead.")
                                         .arg(numbers.financialYear(*appraisal.paybackYear))
                                   : Words::tr("It does not pay back by %1.").arg(end));
}

/// What a cut takes on paper, what of it is still saved, and what is no longer done: always all three.
void sayWithdrawn(const Source& source, const Projected& one, QStringList& said)
{
    const Numbers numbers;
    const projection::YearFigures& last = one.outcome.years.back();
    if (last.place.withdrawn.isZero()) {
        said << Words::tr("No services are withdrawn.");
        return;
    }
    const QString year = numbers.financialYear(source.lastYear());
    const bool hasCuts = std::ranges::any_of(one.flat.measures, [](const scenario::Measure& measure) {
        return measure.enabled.value_or(true) && std::holds_alternative<scenario::Cut>(measure.action);
    });
    if (!hasCuts) {
        said << Words::tr("In %1, %2 of services are no longer there, where money was moved from.")
                    .arg(year, numbers.money(last.place.withdrawn));
        return;
    }
    Money paper;
    for (const projection::LineFigures& line : last.lines) {
        paper += line.doNothing > line.budget ? line.doNothing - line.budget : Money();
    }
    said << Words::tr("In %1, %2 is cut on paper; %3 of it is still saved, and %4 of services are no longer there.")
                .arg(year, numbers.money(paper), numbers.money(last.place.saving), numbers.money(last.place.withdrawn));
}

/// The stream whose volume departs most from doing nothing, as a share of it.
void sayDemand(const Source& source, const Projected& one, QStringList& said)
{
    const Projected* nothing = source.line(Role::doNothing);
    if (!nothing) {
        return;
    }
    const auto& now = one.outcome.years.back().streams;
    const auto& before = nothing->outcome.years.back().streams;
    std::size_t most = now.size();
    Decimal share = 0;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const bool isShown =
            before[i].volume > 0 && !people::isSmallGroup(before[i].volume) && !people::isSmallGroup(now[i].volume);
        const Decimal part = isShown ? Decimal((now[i].volume - before[i].volume) / before[i].volume) : Decimal(0);
        if (abs(part) > abs(share)) {
            share = part;
            most = i;
        }
    }
    if (most == now.size() || abs(share) < Decimal("0.001")) {
        return;
    }
    const Numbers numbers;
    const QString percent = numbers.rate(abs(share), 1);
    const QString name = format::nameOf(source.place().streams[most]);
    said << (share < 0 ? Words::tr("Demand changes most in %1: %2 lower than with nothing done by %3.")
                       : Words::tr("Demand changes most in %1: %2 higher than with nothing done by %3."))
                .arg(name, percent, numbers.financialYear(source.lastYear()));
}

void sayPosts(const Source& source, const Projected& one, QStringList& said)
{
    const Projected* nothing = source.line(Role::doNothing);
    if (!nothing) {
        return;
    }
    const Numbers numbers;
    const Decimal change =
        money::roundHalfEven(one.outcome.years.back().place.fte - nothing->outcome.years.back().place.fte, 0);
    if (change != 0) {
        said << (change < 0 ? Words::tr("There are %1 fewer posts than with nothing done in %2.")
                            : Words::tr("There are %1 more posts than with nothing done in %2."))
                    .arg(numbers.number(abs(change), 0), numbers.financialYear(source.lastYear()));
    }
}

void saySolvency(const Source& source, const Projected& one, QStringList& said)
{
    if (!source.council) {
        return;
    }
    const Numbers numbers;
    const QString council = format::nameOf(source.place().organisations[*source.council]);
    const auto exhausted = one.outcome.appraisal.reservesExhausted[*source.council];
    said << (exhausted ? Words::tr("%1: reserves fall below their least in %2.")
                             .arg(council, numbers.financialYear(*exhausted))
                       : Words::tr("%1: reserves stay at or above their least throughout.").arg(council));
    const auto index = static_cast<std::size_t>(&one - source.scenarios.data());
    const auto& needed = source.cutsNeeded[index];
    if (!needed) {
        said << Words::tr("To stay solvent it would need cuts of more than half its budget.");
    } else if (*needed > 0) {
        said << Words::tr("To stay solvent it still needs cuts of %1 a year for five years.")
                    .arg(numbers.rate(*needed, 2));
    }
}

QString warningSentence(const Source& source, const projection::Warning& warning, const Projected& one,
                        const QString& years)
{
    const place::Place& place = source.place();
    const auto lineName = [&] { return nameIn(place.lines, base::Id<place::BudgetLine>(warning.id)); };
    switch (warning.kind) {
    case projection::WarningKind::protectionEnds:
        return Words::tr("%1: protecting statutory services reaches its limit (%2).")
            .arg(nameIn(place.departments, base::Id<place::Department>(warning.id)), years);
    case projection::WarningKind::clamped:
        return Words::tr("%1: there is less to move than was asked for (%2).")
            .arg(nameIn(one.flat.measures, base::Id<scenario::Measure>(warning.id)), years);
    case projection::WarningKind::cohortExceedsLine:
        return Words::tr("%1: support would save more than this line can give; the rest is not counted (%2).")
            .arg(lineName(), years);
    case projection::WarningKind::beyondEvidence:
        break;
    }
    return (warning.about == "stream"
                ? Words::tr("Beyond the evidence: %1 rises further than any evidence covers (%2).")
                      .arg(nameIn(place.streams, base::Id<place::Stream>(warning.id)), years)
                : Words::tr("Beyond the evidence: %1 is spent on more than twice over (%2).")
                      .arg(linkInWords(place, warning.id), years));
}

} // namespace

QStringList measuresInWords(const Source& source, const Projected& one)
{
    QStringList said;
    for (const scenario::Measure& measure : one.flat.measures) {
        if (measure.enabled.value_or(true)) {
            said << MeasureWords(source, measure).said();
        }
    }
    return said;
}

QStringList outcomeInWords(const Source& source, const Projected& one)
{
    QStringList said;
    if (one.flat.role != Role::doNothing) {
        sayCash(source, one, said);
        sayWithdrawn(source, one, said);
        sayDemand(source, one, said);
        sayPosts(source, one, said);
    }
    saySolvency(source, one, said);
    return said;
}

QStringList prioritiesInWords(const Source& source)
{
    const Numbers numbers;
    QStringList said;
    const auto order = document::streamOrder(source.model);
    for (std::size_t i = 0; i < document::prioritiesOf(source.model).size(); ++i) {
        QStringList lines;
        for (const Role role : {Role::doNothing, Role::cuts, Role::wholePlace}) {
            if (const Projected* one = source.line(role)) {
                lines << Words::tr("%1 %2", "a line, and its figure")
                             .arg(format::roleName(role), numbers.smallGroup(one->outcome.years.back().streams[order[i]].volume));
            }
        }
        said << Words::tr("%1 in %2: %3.", "a stream of demand, the year, and its figure in each line")
                    .arg(format::nameOf(source.place().streams[order[i]]), numbers.financialYear(source.lastYear()),
                         lines.join(QStringLiteral("; ")));
    }
    return said;
}

QStringList warningsInWords(const Source& source, const Projected& one)
{
    std::map<std::pair<int, std::string>, std::vector<const projection::Warning*>> byThing;
    for (const projection::Warning& warning : one.outcome.warnings) {
        byThing[{static_cast<int>(warning.kind), warning.about + "/" + warning.id}].push_back(&warning);
    }
    const Numbers numbers;
    QStringList said;
    for (const auto& [key, warnings] : byThing) {
        const QString first = numbers.financialYear(warnings.front()->year);
        const QString years =
            warnings.size() == 1 ? first : numbers.range(first, numbers.financialYear(warnings.back()->year));
        said << warningSentence(source, *warnings.front(), one, years);
    }
    return said;
}

} // namespace wp::ui::report
