// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimise/figure.h"

#include "core/projection/appraisal.h"

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace wp::optimise {

namespace {

using base::Problem;
using base::ProblemCode;
using money::Decimal;
using money::Money;
using namespace projection;

template <class Amount, class Real, class Visit>
void eachFigure(const LineFiguresOf<Amount, Real>& line, Visit&& visit)
{
    visit("doNothing", line.doNothing);
    visit("budget", line.budget);
    visit("spend", line.spend);
    visit("released", line.released);
    visit("cashable", line.cashable);
    visit("withdrawn", line.withdrawn);
    visit("fte", line.fte);
}

template <class Real, class Visit>
void eachFigure(const StreamFiguresOf<Real>& stream, Visit&& visit)
{
    visit("index", stream.index);
    visit("volume", stream.volume);
    visit("avoided", stream.avoided);
    visit("unmet", stream.unmet);
}

template <class Amount, class Visit>
void eachFigure(const OrganisationFiguresOf<Amount>& organisation, Visit&& visit)
{
    visit("doNothing", organisation.doNothing);
    visit("spend", organisation.spend);
    visit("programme", organisation.programme);
    visit("contribution", organisation.contribution);
    visit("income", organisation.income);
    visit("funding", organisation.funding);
    visit("gap", organisation.gap);
    visit("reserves", organisation.reserves);
    visit("saving", organisation.saving);
}

template <class Amount, class Real, class Visit>
void eachFigure(const PlaceFiguresOf<Amount, Real>& place, Visit&& visit)
{
    visit("doNothing", place.doNothing);
    visit("spend", place.spend);
    visit("programme", place.programme);
    visit("saving", place.saving);
    visit("released", place.released);
    visit("cashable", place.cashable);
    visit("withdrawn", place.withdrawn);
    visit("widerValue", place.widerValue);
    visit("preventionShare", place.preventionShare);
    visit("fte", place.fte);
    visit("cumulative", place.cumulative);
}

/// The names of a thing's figures, and which of them are money.
template <class Figures>
std::vector<std::pair<std::string, bool>> namesOf()
{
    std::vector<std::pair<std::string, bool>> names;
    eachFigure(Figures{}, [&](const char* name, const auto& value) {
        names.emplace_back(name, std::is_same_v<std::decay_t<decltype(value)>, Money>);
    });
    return names;
}

template <class Real, class Figures>
Real readFigure(const Figures& figures, const std::string& field)
{
    Real found(0);
    eachFigure(figures, [&](const char* name, const auto& value) {
        if (name == field) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Money>) {
                found = value.toDecimal();
            } else {
                found = value;
            }
        }
    });
    return found;
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

Problem problem(ProblemCode code, const FigureId& id, std::string value, std::vector<std::string> accepted)
{
    return {code, id.thing + "/" + id.field, std::move(value), std::move(accepted), std::nullopt};
}

/// A list of figures: the thing's place in it, and the names of what it prints with whether they are money.
struct Located {
    FigureList list;
    std::optional<std::size_t> index;
    std::vector<std::pair<std::string, bool>> names;
};

std::optional<Located> locate(const place::Place& place, const std::string& list, const std::string& thing)
{
    const std::optional<std::size_t> alone = thing.empty() ? std::optional<std::size_t>(0) : std::nullopt;
    if (list == "lines") {
        return Located{FigureList::lines, indexIn(place.lines, thing), namesOf<LineFigures>()};
    }
    if (list == "streams") {
        return Located{FigureList::streams, indexIn(place.streams, thing), namesOf<StreamFigures>()};
    }
    if (list == "organisations") {
        return Located{FigureList::organisations, indexIn(place.organisations, thing), namesOf<OrganisationFigures>()};
    }
    if (list == "place") {
        return Located{FigureList::place, alone, namesOf<PlaceFigures>()};
    }
    if (list == "appraisal") {
        return Located{FigureList::appraisal, alone, {{"cumulativeSaving", true}, {"netPresentValue", true}}};
    }
    return std::nullopt;
}

} // namespace

base::Result<Figure> Figure::find(const place::Place& place, const FigureId& id)
{
    const std::size_t slash = std::min(id.thing.find('/'), id.thing.size());
    const std::string list = id.thing.substr(0, slash);
    const std::string thing = slash == id.thing.size() ? std::string() : id.thing.substr(slash + 1);
    const std::optional<Located> located = locate(place, list, thing);
    if (!located) {
        return problem(ProblemCode::unknownKind, id, list, {"place", "appraisal", "organisations", "streams", "lines"});
    }
    if (!located->index) {
        return problem(ProblemCode::unknownReference, id, thing, {list});
    }
    const auto name = std::ranges::find(located->names, id.field, &std::pair<std::string, bool>::first);
    if (name == located->names.end()) {
        std::vector<std::string> known;
        std::ranges::transform(located->names, std::back_inserter(known), &std::pair<std::string, bool>::first);
        return problem(ProblemCode::unknownKind, id, id.field, known);
    }
    const int base = static_cast<int>(*place.frame.baseYear);
    const int last = base + static_cast<int>(*place.frame.horizon);
    const bool hasYear = located->list != FigureList::appraisal;
    if (hasYear && (id.year < base || id.year > last)) {
        return problem(ProblemCode::outOfRange, id, std::to_string(id.year),
                       {std::to_string(base), std::to_string(last)});
    }
    Figure figure;
    figure.m_id = id;
    figure.m_list = located->list;
    figure.m_index = *located->index;
    figure.m_isMoney = name->second;
    figure.m_year = hasYear ? static_cast<std::size_t>(id.year - base) : 0;
    return figure;
}

int Figure::decimals() const
{
    constexpr int moneyDecimals = 2;
    constexpr int countDecimals = 6;
    constexpr int shareDecimals = 12;
    const bool isShare = m_id.field == "index" || m_id.field == "preventionShare";
    return m_isMoney ? moneyDecimals : isShare ? shareDecimals : countDecimals;
}

template <class Amount, class Real>
Real Figure::ofYear(const YearFiguresOf<Amount, Real>& year) const
{
    switch (m_list) {
    case FigureList::lines:
        return readFigure<Real>(year.lines[m_index], m_id.field);
    case FigureList::streams:
        return readFigure<Real>(year.streams[m_index], m_id.field);
    case FigureList::organisations:
        return readFigure<Real>(year.organisations[m_index], m_id.field);
    case FigureList::place:
    case FigureList::appraisal:
        break;
    }
    return readFigure<Real>(year.place, m_id.field);
}

Decimal Figure::of(const Outcome& outcome) const
{
    if (!isAppraisal()) {
        return ofYear(outcome.years[m_year]);
    }
    const Appraisal& appraisal = outcome.appraisal;
    return (m_id.field == "netPresentValue" ? appraisal.netPresentValue : appraisal.cumulativeSaving).toDecimal();
}

Decimal Figure::of(const Plan<Decimal>& plan, const Figures<Decimal>& figures) const
{
    if (!isAppraisal()) {
        return ofYear(figures.years[m_year]);
    }
    const Appraisal appraisal = appraise(plan, figures.years);
    return (m_id.field == "netPresentValue" ? appraisal.netPresentValue : appraisal.cumulativeSaving).toDecimal();
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
