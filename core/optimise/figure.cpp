// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimise/figure.h"

#include "core/projection/appraisal.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace wp::optimise {

namespace {

using base::Problem;
using base::ProblemCode;
using money::Decimal;
using money::Money;
using namespace projection;

/// In the order of FigureList.
constexpr std::array<std::string_view, 5> listNames{"place", "appraisal", "organisations", "streams", "lines"};

/// What a thing prints: by name, and how.
using Prints = std::vector<std::pair<std::string, Print>>;

template <class Thing>
Prints printsOf(const Thing& thing)
{
    Prints prints;
    for (const auto& one : printed(thing)) {
        prints.emplace_back(one.name, one.print);
    }
    return prints;
}

/// Hands over a thing of a year.
template <class Year, class Use>
auto withThing(const Year& year, FigureList list, std::size_t index, Use use)
{
    switch (list) {
    case FigureList::place:
    case FigureList::appraisal:
        break;
    case FigureList::organisations:
        return use(year.organisations[index]);
    case FigureList::streams:
        return use(year.streams[index]);
    case FigureList::lines:
        return use(year.lines[index]);
    }
    return use(year.place);
}

Prints printsOf(FigureList list)
{
    if (list == FigureList::appraisal) {
        return printsOf(Appraisal{});
    }
    const YearFigures one{0, {LineFigures{}}, {StreamFigures{}}, {OrganisationFigures{}}, {}};
    return withThing(one, list, 0, [](const auto& thing) { return printsOf(thing); });
}

Decimal plain(Money amount) { return amount.toDecimal(); }
Decimal plain(const Decimal& number) { return number; }
double plain(double number) { return number; }

/// The figure of a thing that it prints as its `field`-th.
template <class Thing>
auto read(const Thing& thing, std::size_t field)
{
    const auto one = printed(thing)[field];
    return one.print == Print::money ? plain(thing.*one.amount) : plain(thing.*one.number);
}

template <class Things>
std::optional<std::size_t> indexIn(const Things& things, std::string_view id)
{
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (things[i].id.text() == id) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> indexOf(const place::Place& place, FigureList list, std::string_view id)
{
    switch (list) {
    case FigureList::place:
    case FigureList::appraisal:
        break;
    case FigureList::organisations:
        return indexIn(place.organisations, id);
    case FigureList::streams:
        return indexIn(place.streams, id);
    case FigureList::lines:
        return indexIn(place.lines, id);
    }
    return id.empty() ? std::optional<std::size_t>(0) : std::nullopt;
}

template <class Names>
Problem unknown(ProblemCode code, const FigureId& id, std::string value, const Names& accepted)
{
    return {code, id.thing + "/" + id.field, std::move(value), {accepted.begin(), accepted.end()}, std::nullopt};
}

} // namespace

base::Result<Figure> Figure::find(const place::Place& place, const FigureId& id)
{
    const std::size_t slash = std::min(id.thing.find('/'), id.thing.size());
    const std::string list = id.thing.substr(0, slash);
    const std::string thing = slash == id.thing.size() ? std::string() : id.thing.substr(slash + 1);
    const auto listed = std::ranges::find(listNames, list);
    if (listed == listNames.end()) {
        return unknown(ProblemCode::unknownKind, id, list, listNames);
    }
    Figure figure;
    figure.m_id = id;
    figure.m_list = static_cast<FigureList>(listed - listNames.begin());
    const auto index = indexOf(place, figure.m_list, thing);
    if (!index) {
        return unknown(ProblemCode::unknownReference, id, thing, std::array{list});
    }
    figure.m_index = *index;
    const Prints prints = printsOf(figure.m_list);
    const auto print = std::ranges::find(prints, id.field, &Prints::value_type::first);
    if (print == prints.end()) {
        std::vector<std::string> names;
        std::ranges::transform(prints, std::back_inserter(names), &Prints::value_type::first);
        return unknown(ProblemCode::unknownKind, id, id.field, names);
    }
    figure.m_field = static_cast<std::size_t>(print - prints.begin());
    figure.m_print = print->second;
    const int base = static_cast<int>(*place.frame.baseYear);
    const int last = base + static_cast<int>(*place.frame.horizon);
    if (figure.isAppraisal()) {
        return figure;
    }
    if (id.year < base || id.year > last) {
        return unknown(ProblemCode::outOfRange, id, std::to_string(id.year),
                       std::array{std::to_string(base), std::to_string(last)});
    }
    figure.m_year = static_cast<std::size_t>(id.year - base);
    return figure;
}

template <class Amount, class Real>
Real Figure::ofYear(const YearFiguresOf<Amount, Real>& year) const
{
    return withThing(year, m_list, m_index, [this](const auto& thing) { return read(thing, m_field); });
}

Decimal Figure::of(const Outcome& outcome) const
{
    return isAppraisal() ? read(outcome.appraisal, m_field) : ofYear(outcome.years[m_year]);
}

Decimal Figure::of(const Plan<Decimal>& plan, const Figures<Decimal>& figures) const
{
    return isAppraisal() ? read(appraise(plan, figures.years), m_field) : ofYear(figures.years[m_year]);
}

double Figure::of(const Plan<double>& plan, const Figures<double>& figures) const
{
    if (!isAppraisal()) {
        return ofYear(figures.years[m_year]);
    }
    return m_id.field == "netPresentValue" ? netPresentValueOf(plan, figures) : figures.years.back().place.cumulative;
}

double netPresentValueOf(const Plan<double>& plan, const Figures<double>& figures)
{
    const double yearly = (1 + plan.generalInflation) * (1 + plan.discountRate);
    double factor = 1;
    double total = 0;
    for (std::size_t t = 1; t < figures.years.size(); ++t) {
        factor *= yearly;
        total += figures.years[t].place.saving / factor;
    }
    return total;
}

} // namespace wp::optimise
