// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/input_words.h"

#include "core/place/path.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/format/reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace wp::ui::format {

namespace {

struct Doubts {
    Q_DECLARE_TR_FUNCTIONS(Doubts)
};

struct Name {
    std::string_view field;
    const char* text;
};

constexpr auto names = std::to_array<Name>({
    {"generalInflation", QT_TRANSLATE_NOOP("Doubts", "General inflation")},
    {"discountRate", QT_TRANSLATE_NOOP("Doubts", "Discount rate")},
    {"efficiency", QT_TRANSLATE_NOOP("Doubts", "True efficiency in a year’s cut")},
    {"reboundYears", QT_TRANSLATE_NOOP("Doubts", "Years until cut costs come back")},
    {"responseLimit", QT_TRANSLATE_NOOP("Doubts", "Most that demand can rise")},
    {"exitCost", QT_TRANSLATE_NOOP("Doubts", "Cost of a post that goes")},
    {"fundingGrowth", QT_TRANSLATE_NOOP("Doubts", "Growth of funding")},
    {"reserves", QT_TRANSLATE_NOOP("Doubts", "Reserves")},
    {"minimumReserves", QT_TRANSLATE_NOOP("Doubts", "Least reserves")},
    {"budget", QT_TRANSLATE_NOOP("Doubts", "Budget")},
    {"gross", QT_TRANSLATE_NOOP("Doubts", "Gross budget")},
    {"inflation", QT_TRANSLATE_NOOP("Doubts", "Growth of prices")},
    {"fixedShare", QT_TRANSLATE_NOOP("Doubts", "Fixed share")},
    {"handoffShare", QT_TRANSLATE_NOOP("Doubts", "Share spent passing people on")},
    {"cashableShare", QT_TRANSLATE_NOOP("Doubts", "Cashable share")},
    {"growthShare", QT_TRANSLATE_NOOP("Doubts", "Cashable share of growth avoided")},
    {"cashingLag", QT_TRANSLATE_NOOP("Doubts", "Years to take capacity out")},
    {"releaseStep", QT_TRANSLATE_NOOP("Doubts", "Least that can be taken out")},
    {"fte", QT_TRANSLATE_NOOP("Doubts", "Posts")},
    {"volume", QT_TRANSLATE_NOOP("Doubts", "Demand now")},
    {"growth", QT_TRANSLATE_NOOP("Doubts", "Growth of demand")},
    {"preventableShare", QT_TRANSLATE_NOOP("Doubts", "Most that can be prevented")},
    {"stay", QT_TRANSLATE_NOOP("Doubts", "Years that someone stays")},
    {"publicValue", QT_TRANSLATE_NOOP("Doubts", "Wider public value")},
    {"elasticity", QT_TRANSLATE_NOOP("Doubts", "Strength of prevention")},
    {"lag", QT_TRANSLATE_NOOP("Doubts", "Years until it works")},
    {"referenceSpend", QT_TRANSLATE_NOOP("Doubts", "Spending compared with")},
    {"rate", QT_TRANSLATE_NOOP("Doubts", "Cut a year")},
    {"statutoryWeight", QT_TRANSLATE_NOOP("Doubts", "Weight of statutory services")},
    {"amount", QT_TRANSLATE_NOOP("Doubts", "Amount a year")},
    {"people", QT_TRANSLATE_NOOP("Doubts", "People supported")},
    {"supportCost", QT_TRANSLATE_NOOP("Doubts", "Cost of support for one")},
    {"saving", QT_TRANSLATE_NOOP("Doubts", "Saving")},
    {"successRate", QT_TRANSLATE_NOOP("Doubts", "Share whom support helps")},
    {"deadweight", QT_TRANSLATE_NOOP("Doubts", "Would have happened anyway")},
    {"regressionToMean", QT_TRANSLATE_NOOP("Doubts", "Regression to the mean")},
    {"baselineCost", QT_TRANSLATE_NOOP("Doubts", "Cost of one before support")},
    {"fade", QT_TRANSLATE_NOOP("Doubts", "Benefit that fades each year")},
    {"handoffReduction", QT_TRANSLATE_NOOP("Doubts", "Less passing people on")},
    {"implementationCost", QT_TRANSLATE_NOOP("Doubts", "Cost of the change")},
    {"specialistCost", QT_TRANSLATE_NOOP("Doubts", "Cost of a specialist")},
    {"generalistCost", QT_TRANSLATE_NOOP("Doubts", "Cost of a generalist")},
    {"changeCostPerFte", QT_TRANSLATE_NOOP("Doubts", "Cost of changing a post")},
    {"value", QT_TRANSLATE_NOOP("Doubts", "Value of the contracts")},
    {"share", QT_TRANSLATE_NOOP("Doubts", "Share given")},
    {"reduction", QT_TRANSLATE_NOOP("Doubts", "Fewer let in")},
    {"returnShare", QT_TRANSLATE_NOOP("Doubts", "Share that comes back")},
    {"returnCost", QT_TRANSLATE_NOOP("Doubts", "Cost of those who come back")},
    {"population", QT_TRANSLATE_NOOP("Doubts", "People who live there")},
    {"baseYear", QT_TRANSLATE_NOOP("Doubts", "Base year")},
    {"horizon", QT_TRANSLATE_NOOP("Doubts", "Years looked ahead")},
    {"seed", QT_TRANSLATE_NOOP("Doubts", "Seed of the draws")},
    {"optimismBias", QT_TRANSLATE_NOOP("Doubts", "Allowance for optimism")},
    {"tier", QT_TRANSLATE_NOOP("Doubts", "Tier")},
    {"statutory", QT_TRANSLATE_NOOP("Doubts", "Duty in law")},
    {"ringFenced", QT_TRANSLATE_NOOP("Doubts", "Ring-fenced")},
    {"grade", QT_TRANSLATE_NOOP("Doubts", "Grade of evidence")},
    {"year", QT_TRANSLATE_NOOP("Doubts", "Year")},
    {"recurrent", QT_TRANSLATE_NOOP("Doubts", "Stays in later years")},
    {"enabled", QT_TRANSLATE_NOOP("Doubts", "Switched on")},
    {"from", QT_TRANSLATE_NOOP("Doubts", "First year")},
    {"to", QT_TRANSLATE_NOOP("Doubts", "Last year")},
    {"rampYears", QT_TRANSLATE_NOOP("Doubts", "Years until it is whole")},
    {"departments", QT_TRANSLATE_NOOP("Doubts", "Departments")},
    {"sources", QT_TRANSLATE_NOOP("Doubts", "Taken from")},
    {"targets", QT_TRANSLATE_NOOP("Doubts", "Given to")},
    {"payers", QT_TRANSLATE_NOOP("Doubts", "Paid by")},
    {"benefits", QT_TRANSLATE_NOOP("Doubts", "Where it saves")},
    {"lines", QT_TRANSLATE_NOOP("Doubts", "Services")},
    {"line", QT_TRANSLATE_NOOP("Doubts", "Service")},
    {"stream", QT_TRANSLATE_NOOP("Doubts", "Demand")},
    {"organisation", QT_TRANSLATE_NOOP("Doubts", "Organisation")},
    {"giver", QT_TRANSLATE_NOOP("Doubts", "Who gives")},
    {"taker", QT_TRANSLATE_NOOP("Doubts", "Who is given")},
    {"priceYear", QT_TRANSLATE_NOOP("Doubts", "Year of the prices")},
    {"supportYears", QT_TRANSLATE_NOOP("Doubts", "Years of support")},
    {"contracts", QT_TRANSLATE_NOOP("Doubts", "Contracts")},
    {"remaining", QT_TRANSLATE_NOOP("Doubts", "Contracts that remain")},
});

template <class Things>
QString nameIn(const Things& things, std::string_view id)
{
    const auto found = std::ranges::find_if(things, [id](const auto& thing) { return thing.id.text() == id; });
    return found == things.end() ? QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())) : nameOf(*found);
}

QString linkName(const place::Place& place, std::string_view id)
{
    const auto link = std::ranges::find_if(place.links, [id](const place::Link& each) { return each.id.text() == id; });
    return link == place.links.end() || !link->line || !link->stream
               ? QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))
               : Doubts::tr("%1, on %2", "a preventive line and the demand it lowers")
                     .arg(nameIn(place.lines, link->line->text()), nameIn(place.streams, link->stream->text()));
}

} // namespace

QString fieldName(std::string_view field)
{
    const auto found = std::ranges::find(names, field, &Name::field);
    return found == names.end() ? QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()))
                                : Doubts::tr(found->text);
}

QString thingName(const place::Place& place, const scenario::Scenario& scenario, std::string_view list, std::string_view id)
{
    return list == "lines"           ? nameIn(place.lines, id)
           : list == "departments"   ? nameIn(place.departments, id)
           : list == "streams"       ? nameIn(place.streams, id)
           : list == "organisations" ? nameIn(place.organisations, id)
           : list == "links"         ? linkName(place, id)
           : list == "measures"      ? nameIn(scenario.measures, id)
                                     : QString();
}

QString inputName(const place::Place& place, const scenario::Scenario& scenario, std::string_view path)
{
    const place::FieldPath parts = place::splitPath(path);
    const QString field = fieldName(parts.field);
    return parts.list == "place" ? field
                                 : Doubts::tr("%1: %2", "an assumption and what it belongs to")
                                       .arg(field, thingName(place, scenario, parts.list, parts.id));
}

QString inputValue(const place::Rule& rule, const money::Decimal& value)
{
    using place::Bounds;
    const Numbers numbers;
    if (rule.isAmount) {
        return shownText(Quantity::money, value);
    }
    switch (rule.bounds) {
    case Bounds::share:
    case Bounds::growth:
        return numbers.rate(value, abs(value) < money::Decimal("0.1") ? 1 : 0);
    case Bounds::lag:
        return Doubts::tr("%1 years").arg(numbers.number(value, 1));
    case Bounds::elasticity:
        return numbers.number(value, 3);
    default:
        return numbers.number(value, abs(value) < 100 ? 2 : 0);
    }
}

} // namespace wp::ui::format
