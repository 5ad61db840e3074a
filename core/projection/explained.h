// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/formula.h"
#include "core/projection/trace.h"

namespace wp::projection {

/// One run, taken down: all that formulas are read off.
struct Explained {
    place::Place place;          // as assumed, defaults in place
    scenario::Scenario scenario; // flat, defaults in place
    Plan<money::Decimal> plan;
    Tables<money::Decimal> tables;
    Trace<money::Decimal> trace;
    Figures<money::Decimal> figures;
    Appraisal appraisal;
    std::string idleId;
    std::vector<money::Money> idleGaps; // by year; empty where there is no scenario that does nothing

    int yearAt(Index t) const { return plan.baseYear + static_cast<int>(t); }
};

/// Puts a formula together. Terms of nothing are left out.
class FormulaMaker {
public:
    FormulaMaker(const Explained& run, FigureId figure, Unit unit) : m_run(run)
    {
        m_formula.figure = std::move(figure);
        m_formula.unit = unit;
    }

    FormulaMaker& value(const money::Decimal& value)
    {
        m_formula.value = value;
        return *this;
    }
    FormulaMaker& value(money::Money amount) { return value(amount.toDecimal()); }
    FormulaMaker& rule(Rule rule)
    {
        m_formula.rule = rule;
        return *this;
    }
    FormulaMaker& plus(std::vector<Factor> factors) { return add({std::move(factors), false}); }
    FormulaMaker& minus(std::vector<Factor> factors) { return add({std::move(factors), true}); }
    FormulaMaker& plus(Operand operand) { return plus(std::vector<Factor>{{std::move(operand)}}); }
    FormulaMaker& minus(Operand operand) { return minus(std::vector<Factor>{{std::move(operand)}}); }
    FormulaMaker& beside(Operand operand)
    {
        m_formula.beside.push_back(std::move(operand));
        return *this;
    }

    /// A printed figure of a year.
    Operand figure(const std::string& thing, const char* field, Index t, money::Money amount) const
    {
        return {Piece::figure, idOf(thing, field, m_run.yearAt(t)), amount.toDecimal(), Unit::money, {}};
    }
    Operand figure(const std::string& thing, const char* field, Index t, const money::Decimal& number, Unit unit) const
    {
        return {Piece::figure, idOf(thing, field, m_run.yearAt(t)), number, unit, {}};
    }
    Operand input(const std::string& thing, const char* field, const money::Decimal& number, Unit unit) const
    {
        return {Piece::figure, idOf(thing, field, 0), number, unit, {}};
    }
    /// Something on the way, which opens onto an input.
    Operand part(Piece piece, const std::string& thing, const char* field, const money::Decimal& number, Unit unit) const
    {
        return {piece, idOf(thing, field, 0), number, unit, {}};
    }
    static Operand part(Piece piece, const money::Decimal& number, Unit unit, std::string name = {})
    {
        return {piece, {}, number, unit, std::move(name)};
    }
    FigureId idOf(const std::string& thing, const char* field, int year) const
    {
        return {m_formula.figure.scenario, thing, field, year};
    }

    Formula take() { return std::move(m_formula); }

private:
    FormulaMaker& add(Term term)
    {
        if (!term.worth().backend().iszero()) {
            m_formula.terms.push_back(std::move(term));
        }
        return *this;
    }

    const Explained& m_run;
    Formula m_formula;
};

/// Each says how a printed figure of its kind of thing came about; empty when the thing prints none of that name.
std::optional<Formula> formulaOfLine(const Explained& run, const FigureId& figure, Index line, Index t);
std::optional<Formula> formulaOfStream(const Explained& run, const FigureId& figure, Index stream, Index t);
std::optional<Formula> formulaOfOrganisation(const Explained& run, const FigureId& figure, Index organisation, Index t);
std::optional<Formula> formulaOfPlace(const Explained& run, const FigureId& figure, Index t);
std::optional<Formula> formulaOfAppraisal(const Explained& run, const FigureId& figure, Index t);

std::optional<Formula> formulaOfMeasure(const Explained& run, const FigureId& figure);
/// The sums of budgets that the place is shown by: of the place, an organisation, a department or a tier.
std::optional<Formula> formulaOfBudgets(const Explained& run, const FigureId& figure);
/// An input of the place or of a measure: its value, from which nothing is worked out.
std::optional<Formula> formulaOfInput(const Explained& run, const FigureId& figure);

/// What one measure does to a figure; it opens onto what the measure adds, and there onto its inputs.
Operand measureOperand(const Explained& run, const FormulaMaker& maker, Index measure, const money::Decimal& value);

} // namespace wp::projection
