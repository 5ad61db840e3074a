// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/evidence/formula_lines.h"

#include "core/people/small_group.h"
#include "ui/format/numbers.h"
#include "ui/screens/evidence/figure_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace wp::ui::screens {

using format::Numbers;
using money::Decimal;
using money::Money;
using projection::Formula;
using projection::Operand;
using projection::Term;
using projection::Unit;

namespace {

struct Evidence {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

/// From how many terms on a long sum is sorted.
constexpr std::size_t manyTerms = 9;
constexpr int factorDecimals = 4;
constexpr int leastDecimals = 2;

/// Amounts that stand under each other: one unit, millions at most, so that small ones beside large ones are seen.
format::MoneyColumn columnOf(const Formula& formula)
{
    std::vector<Money> amounts;
    const auto add = [&](const Operand& operand) {
        if (operand.unit == Unit::money) {
            amounts.push_back(Money::rounded(operand.value));
        }
    };
    for (const Term& term : formula.terms) {
        for (const projection::Factor& factor : term.factors) {
            add(factor.operand);
        }
    }
    std::ranges::for_each(formula.beside, add);
    format::MoneyColumn column = Numbers::columnFor(amounts);
    column.unit = std::min(column.unit, format::MoneyUnit::millions);
    column.decimals = leastDecimals;
    return column;
}

QString operandText(const Operand& operand, format::MoneyColumn column)
{
    return operand.unit == Unit::money ? Numbers().money(Money::rounded(operand.value), column)
                                       : figureText(operand.figure, operand.value, operand.unit);
}

/// As many decimals as it has, two at most.
QString shareText(const Decimal& share)
{
    int decimals = leastDecimals;
    while (decimals > 0 && money::roundHalfEven(share, decimals + 1) == money::roundHalfEven(share, leastDecimals + 2)) {
        --decimals;
    }
    return Numbers().rate(share, decimals);
}

/// Whether figures of several years stand in it: each then says its own, and they keep their order.
bool isOverYears(const Formula& formula)
{
    std::set<int> years;
    const auto add = [&](const Operand& operand) { years.insert(operand.figure.year); };
    for (const Term& term : formula.terms) {
        for (const projection::Factor& factor : term.factors) {
            add(factor.operand);
        }
    }
    std::ranges::for_each(formula.beside, add);
    years.erase(0);
    return years.size() > 1;
}

/// A single amount below zero that is added reads better as its size taken away.
Term settled(Term term)
{
    if (term.factors.size() == 1 && term.factors.front().operand.value < 0) {
        term.factors.front().operand.value = -term.factors.front().operand.value;
        term.isTaken = !term.isTaken;
    }
    return term;
}

} // namespace

QString figureText(const projection::FigureId& figure, const Decimal& value, Unit unit)
{
    const Numbers numbers;
    const bool isPeople = unit == Unit::count && figure.year != 0 && figure.thing.starts_with("streams/");
    if (isPeople && people::isSmallGroup(value)) {
        return numbers.smallGroup(value);
    }
    switch (unit) {
    case Unit::money:
        return numbers.money(Money::rounded(value));
    case Unit::share:
        return shareText(value);
    case Unit::years:
        return Evidence::tr("%1 years").arg(numbers.number(value, 1));
    case Unit::calendarYear:
        return numbers.financialYear(value.convert_to<int>());
    case Unit::count:
        return numbers.number(value, abs(value) < 1000 ? 1 : 0);
    case Unit::factor:
        break;
    }
    return numbers.number(value, factorDecimals);
}

std::vector<DoorLine> formulaLines(const place::Place& place, const scenario::Scenario& scenario, const Formula& formula)
{
    std::vector<Term> terms = formula.terms;
    const bool saysYears = isOverYears(formula);
    const bool isList = terms.size() >= manyTerms && !saysYears &&
                        std::ranges::all_of(terms, [](const Term& term) { return term.factors.size() == 1; });
    if (isList) {
        std::ranges::stable_sort(terms, std::ranges::greater(), [](const Term& term) { return abs(term.worth()); });
    }
    const format::MoneyColumn column = columnOf(formula);
    std::vector<DoorLine> lines;
    const auto add = [&](const QString& sign, const Operand& operand) {
        QString name = operandName(place, scenario, operand);
        if (saysYears && operand.figure.year != 0) {
            name = Evidence::tr("%1, %2", "figure, year").arg(name, Numbers().financialYear(operand.figure.year));
        }
        lines.push_back({sign, operandText(operand, column), name, operand.figure});
    };
    for (const Term& each : terms) {
        const Term term = settled(each);
        QString sign = term.isTaken ? format::minusSign() : lines.empty() ? QString() : QStringLiteral("+");
        for (const projection::Factor& factor : term.factors) {
            add(factor.isDivisor ? QStringLiteral("÷") : sign, factor.operand);
            sign = QStringLiteral("×");
        }
    }
    for (const Operand& operand : formula.beside) {
        add({}, operand);
    }
    return lines;
}

} // namespace wp::ui::screens
