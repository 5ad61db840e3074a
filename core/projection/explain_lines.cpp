// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/explained.h"

#include <algorithm>
#include <utility>

namespace wp::projection {

namespace {

using money::Decimal;
using money::Money;

/// One line in one year of a run.
class LineYear {
public:
    LineYear(const Explained& run, const FigureId& figure, Index line, Index t)
        : m_run(run), m_maker(run, figure, figure.field == "fte" ? Unit::count : Unit::money), m_line(run.plan.lines[line]),
          m_index(line), m_t(t), m_year(run.trace.years[t]), m_cash(m_year.lines[line]),
          m_printed(run.figures.years[t].lines[line]), m_thing("lines/" + run.plan.lineIds[line])
    {
    }

    Formula doNothing()
    {
        m_maker.value(m_printed.doNothing);
        const Decimal index = m_line.isDemandLed() ? m_year.base[m_line.stream] : Decimal(1);
        if (index == 1) {
            m_maker.plus(atPrice({}));
        } else {
            const std::string stream = "streams/" + m_run.plan.streamIds[m_line.stream];
            m_maker.plus(atPrice({{input("fixedShare", m_line.fixedShare)}}));
            m_maker.plus(atPrice({{m_maker.part(Piece::variableShare, m_thing, "fixedShare",
                                                m_run.tables.variableShare[m_index], Unit::share)},
                                  {m_maker.figure(stream, "doNothingIndex", m_t, index, Unit::factor)}}));
        }
        const auto& agreed = m_run.tables.adjustments[m_index];
        m_maker.plus(part(Piece::adjustment, agreed.empty() ? Decimal(0) : agreed[m_t]));
        return m_maker.take();
    }

    Formula budget()
    {
        m_maker.value(m_printed.budget).plus(m_maker.figure(m_thing, "doNothing", m_t, m_printed.doNothing));
        m_maker.plus(part(Piece::cuts, m_year.afterCuts[m_index] - m_year.doNothing[m_index]));
        for (Index m = 0; m < m_year.measures.size(); ++m) {
            for (const auto& [line, amount] : m_year.measures[m].budgets) {
                if (line == m_index) {
                    m_maker.plus(measureOperand(m_run, m_maker, m, amount));
                }
            }
        }
        return m_maker.take();
    }

    /// Each step is rounded so that they sum to the spend to the penny.
    Formula spend()
    {
        Money reached = m_printed.doNothing;
        const auto step = [&](Piece kind, const Decimal& level, const std::string& thing, const char* field) {
            const Money before = std::exchange(reached, Money::rounded(level));
            const FigureId door = thing.empty() ? FigureId{} : m_maker.idOf(thing, field, m_run.yearAt(m_t));
            m_maker.plus({kind, door, (reached - before).toDecimal(), Unit::money, {}});
        };
        m_maker.value(m_printed.spend).plus(m_maker.figure(m_thing, "doNothing", m_t, m_printed.doNothing));
        step(Piece::stepBudget, m_cash.start, m_thing, "budget");
        const std::string stream = m_line.isDemandLed() ? "streams/" + m_run.plan.streamIds[m_line.stream] : "";
        step(Piece::stepDemand, m_cash.now, stream, "index");
        step(Piece::stepHandoff, m_cash.afterHandoff, {}, "");
        step(Piece::stepCohort, m_cash.afterCohort, {}, "");
        step(Piece::stepCashing, m_cash.beforeSqueeze, m_thing, "cashable");
        step(Piece::stepSqueeze, m_cash.squeezed, m_thing, "withdrawn");
        step(Piece::stepDirect, m_cash.spend(), {}, "");
        return m_maker.take();
    }

    Formula released()
    {
        m_maker.value(m_printed.released);
        if (!m_printed.released.isZero()) {
            m_maker.plus(part(Piece::needBefore, m_cash.start)).minus(part(Piece::needAfter, m_cash.afterCohort));
        }
        return m_maker.take();
    }

    Formula cashable()
    {
        m_maker.value(m_printed.cashable);
        m_maker.plus({{input("growthShare", m_line.growthShare)}, {part(Piece::grownLess, m_cash.grown)}});
        m_maker.plus({{input("cashableShare", m_line.cashableShare)}, {part(Piece::takenOut, m_cash.takenOut)}});
        return m_maker.take();
    }

    Formula withdrawn()
    {
        m_maker.value(m_printed.withdrawn);
        if (m_printed.withdrawn.isZero()) {
            return m_maker.take();
        }
        if (m_line.isDemandLed()) {
            m_maker.plus(part(Piece::lastingOnly, m_cash.squeezed + m_cash.withdrawn));
            m_maker.minus(part(Piece::squeezed, m_cash.squeezed));
        } else {
            m_maker.plus(m_maker.figure(m_thing, "doNothing", m_t, m_printed.doNothing));
            m_maker.minus(m_maker.figure(m_thing, "budget", m_t, m_printed.budget));
        }
        return m_maker.take();
    }

    Formula posts()
    {
        const Decimal needed = m_line.isDemandLed()
                                   ? needOf(m_run.plan, m_run.tables, m_index, m_line.fte, m_year.base[m_line.stream])
                                   : m_line.fte;
        m_maker.value(m_printed.fte);
        m_maker.plus(m_maker.part(Piece::postsNeeded, m_thing, "fte", needed, Unit::count));
        m_maker.plus(FormulaMaker::part(Piece::postsChanged, m_printed.fte - needed, Unit::count));
        return m_maker.take();
    }

private:
    static Operand part(Piece piece, const Decimal& pounds) { return FormulaMaker::part(piece, pounds, Unit::money); }
    Operand input(const char* field, const Decimal& share) const
    {
        return m_maker.input(m_thing, field, share, Unit::share);
    }

    /// The budget at the year's prices, times more.
    std::vector<Factor> atPrice(std::vector<Factor> more) const
    {
        std::vector<Factor> factors{{m_maker.input(m_thing, "budget", m_line.budget, Unit::money)}};
        const Decimal& price = m_run.tables.prices[m_run.tables.priceOf[m_index]][m_t];
        if (price != 1) {
            factors.push_back({m_maker.part(Piece::priceLevel, m_thing, "inflation", price, Unit::factor)});
        }
        std::ranges::move(more, std::back_inserter(factors));
        return factors;
    }

    const Explained& m_run;
    FormulaMaker m_maker;
    const LinePlan<Decimal>& m_line;
    Index m_index, m_t;
    const YearTrace<Decimal>& m_year;
    const LineCash<Decimal>& m_cash;
    const LineFigures& m_printed;
    std::string m_thing;
};

struct Named {
    std::string_view field;
    Formula (LineYear::*make)();
};

constexpr Named makers[] = {{"doNothing", &LineYear::doNothing}, {"budget", &LineYear::budget},
                            {"spend", &LineYear::spend},         {"released", &LineYear::released},
                            {"cashable", &LineYear::cashable},   {"withdrawn", &LineYear::withdrawn},
                            {"fte", &LineYear::posts}};

} // namespace

std::optional<Formula> formulaOfLine(const Explained& run, const FigureId& figure, Index line, Index t)
{
    const auto found = std::ranges::find(makers, figure.field, &Named::field);
    if (found == std::end(makers)) {
        return std::nullopt;
    }
    LineYear year(run, figure, line, t);
    return (year.*found->make)();
}

} // namespace wp::projection
