// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/result_cells.h"

#include "core/projection/appraisal.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::shell {

using format::Numbers;
using money::Decimal;
using money::Money;
using projection::FigureId;
using scenario::Role;
using task::Projected;

namespace {

struct Result {
    Q_DECLARE_TR_FUNCTIONS(ResultBar)
};

/// Both lines that are compared, and what their cells need.
struct Sides {
    const Session& session;
    const Projected& whole;
    const Projected* cuts;
    const Projected* nothing;
    Numbers numbers;

    FigureId figure(const Projected& of, const char* thing, const char* field, int year = 0) const
    {
        return {of.flat.id.text(), thing, field, year};
    }
    std::size_t index() const { return static_cast<std::size_t>(session.year()); }
    int calendarYear() const { return session.baseYear() + session.year(); }
    QString yearName() const { return numbers.financialYear(calendarYear()); }
};

QString cutsWords(const QString& value)
{
    return Result::tr("Cuts: %1", "the cuts scenario, not the whole place").arg(value);
}

QString neededWords(const std::optional<Decimal>& rate, const Numbers& numbers)
{
    return rate ? numbers.rate(*rate, 2) : Result::tr("over 50%");
}

QString avoidedWords(const CutsNeeded& needed)
{
    if (!needed.without || !needed.with) {
        return needed.with ? Result::tr("whole place makes solvency possible") : Result::tr("no cut would be enough");
    }
    if (*needed.without == 0) {
        return *needed.with == 0 ? Result::tr("reserves hold without cuts") : Result::tr("whole place needs cuts");
    }
    if (*needed.with >= *needed.without) {
        return *needed.with == *needed.without ? Result::tr("avoids none of the cuts") : Result::tr("more cuts than without");
    }
    const QString part = fractionInWords(Decimal(1) - *needed.with / *needed.without);
    return part.isEmpty() ? Result::tr("avoids little of the cuts") : Result::tr("avoids %1 of the cuts").arg(part);
}

void addCutsNeeded(const Sides& s, const std::optional<CutsNeeded>& answer, bool isRefining, std::vector<ResultCell>& cells)
{
    if (!answer) {
        if (isRefining) {
            cells.push_back({QStringLiteral("cutsNeeded"), Result::tr("Council cuts still needed"), Result::tr("…"),
                             Result::tr("working it out"), false, true, {}, {}});
        }
        return;
    }
    const CutsNeeded& needed = *answer;
    const QString without = neededWords(needed.without, s.numbers);
    const QString with = neededWords(needed.with, s.numbers);
    const QString value = without == with ? Result::tr("%1 a year").arg(with)
                                          : Result::tr("%1 → %2 a year").arg(without, with);
    const std::string thing = "organisations/" + s.session.model().place.organisations[needed.organisation].id.text();
    cells.push_back({QStringLiteral("cutsNeeded"), Result::tr("Council cuts still needed"), value,
                     isRefining ? Result::tr("refining…") : avoidedWords(needed), false, isRefining,
                     s.figure(s.whole, thing.c_str(), "cutsNeeded"), {}});
}

void addCash(const Sides& s, std::vector<ResultCell>& cells)
{
    ResultCell cell{QStringLiteral("cash"), Result::tr("Cash over %n years", "", s.session.horizon()),
                    s.numbers.money(s.whole.outcome.appraisal.cumulativeSaving), {}, false, false,
                    s.figure(s.whole, "appraisal", "cumulativeSaving"), {}};
    if (s.cuts) {
        cell.note = cutsWords(s.numbers.money(s.cuts->outcome.appraisal.cumulativeSaving));
        cell.isCuts = true;
        cell.noteFigure = s.figure(*s.cuts, "appraisal", "cumulativeSaving");
    }
    cells.push_back(cell);
}

QString paybackWords(const Projected& side, const Numbers& numbers)
{
    const auto& year = side.outcome.appraisal.paybackYear;
    return year ? numbers.financialYear(*year) : Result::tr("not by the end");
}

void addPayback(const Sides& s, std::vector<ResultCell>& cells)
{
    ResultCell cell{QStringLiteral("payback"), Result::tr("Pays back in"), paybackWords(s.whole, s.numbers), {}, false,
                    false, s.figure(s.whole, "appraisal", "paybackYear"), {}};
    if (s.cuts) {
        cell.note = cutsWords(paybackWords(*s.cuts, s.numbers));
        cell.isCuts = true;
        cell.noteFigure = s.figure(*s.cuts, "appraisal", "paybackYear");
    }
    cells.push_back(cell);
}

Money gapOf(const Projected& side, std::size_t year)
{
    Money gap;
    for (const auto& organisation : side.outcome.years[year].organisations) {
        gap += organisation.gap;
    }
    return gap;
}

QString closedWords(const Projected& side, const Sides& s)
{
    const Decimal nothing = gapOf(*s.nothing, s.index()).toDecimal();
    return s.numbers.rate(Decimal(1) - gapOf(side, s.index()).toDecimal() / nothing, 0);
}

void addGap(const Sides& s, std::vector<ResultCell>& cells)
{
    if (!s.nothing || gapOf(*s.nothing, s.index()) <= Money()) {
        return;
    }
    ResultCell cell{QStringLiteral("gap"), Result::tr("Gap closed in %1").arg(s.yearName()), closedWords(s.whole, s), {},
                    false, false, s.figure(s.whole, "place", "gapClosed", s.calendarYear()), {}};
    if (s.cuts) {
        cell.note = cutsWords(closedWords(*s.cuts, s));
        cell.isCuts = true;
        cell.noteFigure = s.figure(*s.cuts, "place", "gapClosed", s.calendarYear());
    }
    cells.push_back(cell);
}

void addWithdrawn(const Sides& s, std::vector<ResultCell>& cells)
{
    const auto withdrawn = [&](const Projected& side) {
        return s.numbers.money(side.outcome.years[s.index()].place.withdrawn);
    };
    ResultCell cell{QStringLiteral("withdrawn"), Result::tr("Services withdrawn in %1").arg(s.yearName()),
                    withdrawn(s.whole), {}, false, false, s.figure(s.whole, "place", "withdrawn", s.calendarYear()), {}};
    if (s.cuts) {
        cell.note = cutsWords(withdrawn(*s.cuts));
        cell.isCuts = true;
        cell.noteFigure = s.figure(*s.cuts, "place", "withdrawn", s.calendarYear());
    }
    cells.push_back(cell);
}

QString exhaustedWords(const Projected& side, const Sides& s)
{
    const place::Place& place = s.session.model().place;
    const auto first = projection::firstBelow(place, side.outcome.appraisal);
    return !first ? Result::tr("none")
                  : Result::tr("%1, %2", "organisation, year")
                        .arg(format::nameOf(place.organisations[*first]),
                             s.numbers.financialYear(*side.outcome.appraisal.reservesExhausted[*first]));
}

void addReserves(const Sides& s, std::vector<ResultCell>& cells)
{
    const auto& organisations = s.session.model().place.organisations;
    if (!std::ranges::any_of(organisations, [](const auto& organisation) { return organisation.reserves.has_value(); })) {
        return;
    }
    ResultCell cell{QStringLiteral("reserves"), Result::tr("Reserves run out first"), exhaustedWords(s.whole, s), {},
                    false, false, s.figure(s.whole, "appraisal", "reservesExhausted"), {}};
    if (s.cuts) {
        cell.note = cutsWords(exhaustedWords(*s.cuts, s));
        cell.isCuts = true;
        cell.noteFigure = s.figure(*s.cuts, "appraisal", "reservesExhausted");
    }
    cells.push_back(cell);
}

QString cashSentence(const Projected& before, const Projected& now, Role role, const Session& session)
{
    const Numbers numbers;
    const Money from = before.outcome.appraisal.cumulativeSaving;
    const Money to = now.outcome.appraisal.cumulativeSaving;
    if (from == to) {
        return Result::tr("%1: the cash over %n years stays at %2.", "", session.horizon())
            .arg(format::roleName(role), numbers.money(to));
    }
    const QString words = to > from ? Result::tr("%1: cash over %n years rises from %2 to %3 (%4).", "", session.horizon())
                                    : Result::tr("%1: cash over %n years falls from %2 to %3 (%4).", "", session.horizon());
    return words.arg(format::roleName(role), numbers.money(from), numbers.money(to), numbers.difference(to - from));
}

QString withdrawnSentence(const Projected& before, const Projected& now, const Session& session)
{
    const Numbers numbers;
    const auto year = static_cast<std::size_t>(session.year());
    const Money from = before.outcome.years[year].place.withdrawn;
    const Money to = now.outcome.years[year].place.withdrawn;
    if (from == to) {
        return {};
    }
    return u' ' + Result::tr("Services withdrawn in %1: %2, was %3.")
                      .arg(numbers.financialYear(session.baseYear() + session.year()), numbers.money(to),
                           numbers.money(from));
}

Role changedRole(const Session& session)
{
    return session.projections().didPlaceMove() ? Role::wholePlace : session.movedRole();
}

} // namespace

QString fractionInWords(const Decimal& part)
{
    struct Step {
        const char* words;
        double size;
    };
    static constexpr Step steps[] = {
        {QT_TRANSLATE_NOOP("ResultBar", "a tenth"), 0.1}, {QT_TRANSLATE_NOOP("ResultBar", "a sixth"), 1.0 / 6},
        {QT_TRANSLATE_NOOP("ResultBar", "a fifth"), 0.2}, {QT_TRANSLATE_NOOP("ResultBar", "a quarter"), 0.25},
        {QT_TRANSLATE_NOOP("ResultBar", "a third"), 1.0 / 3}, {QT_TRANSLATE_NOOP("ResultBar", "two fifths"), 0.4},
        {QT_TRANSLATE_NOOP("ResultBar", "half"), 0.5}, {QT_TRANSLATE_NOOP("ResultBar", "three fifths"), 0.6},
        {QT_TRANSLATE_NOOP("ResultBar", "two thirds"), 2.0 / 3}, {QT_TRANSLATE_NOOP("ResultBar", "three quarters"), 0.75},
        {QT_TRANSLATE_NOOP("ResultBar", "nine tenths"), 0.9}, {QT_TRANSLATE_NOOP("ResultBar", "all"), 1}};
    const double size = money::toDouble(part);
    if (size < 0.05) {
        return {};
    }
    const auto nearest = std::ranges::min_element(
        steps, {}, [size](const Step& step) { return step.size > size ? step.size - size : size - step.size; });
    return Result::tr(nearest->words);
}

std::vector<ResultCell> resultCells(const Session& session, const Solvency& solvency)
{
    return resultCells(session, solvency.answer(), solvency.isRefining());
}

std::vector<ResultCell> resultCells(const Session& session, const std::optional<CutsNeeded>& needed, bool isRefining)
{
    std::vector<ResultCell> cells;
    const Projected* whole = session.isOpen() ? session.projected(Role::wholePlace) : nullptr;
    if (!whole) {
        return cells;
    }
    const Sides sides{session, *whole, session.projected(Role::cuts), session.projected(Role::doNothing), Numbers()};
    addCutsNeeded(sides, needed, isRefining, cells);
    addCash(sides, cells);
    addPayback(sides, cells);
    addGap(sides, cells);
    addWithdrawn(sides, cells);
    addReserves(sides, cells);
    return cells;
}

projection::FigureId changedFigure(const Session& session)
{
    const Role role = changedRole(session);
    const Projected* now = whatChanged(session).isEmpty() ? nullptr : session.projected(role);
    return now ? projection::FigureId{now->flat.id.text(), "appraisal", "cumulativeSaving", 0} : projection::FigureId();
}

QString whatChanged(const Session& session)
{
    if (!session.isOpen()) {
        return {};
    }
    const bool didAllMove = session.projections().didPlaceMove();
    const Role role = changedRole(session);
    const Projected* before = role == Role::none ? nullptr : session.projectedBefore(role);
    const Projected* now = role == Role::none ? nullptr : session.projected(role);
    if (!before || !now) {
        return {};
    }
    const QString words = cashSentence(*before, *now, role, session) + withdrawnSentence(*before, *now, session);
    return didAllMove ? Result::tr("The place itself changed, and all three lines with it.") + u' ' + words : words;
}

} // namespace wp::ui::shell
