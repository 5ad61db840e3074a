// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sweep.h"

#include "core/document/check.h"
#include "core/document/target.h"
#include "core/exchange/figure.h"
#include "core/exchange/form_place.h"
#include "core/place/council.h"
#include "core/place/path.h"
#include "core/projection/project.h"
#include "core/uncertainty/ensemble.h"
#include "core/uncertainty/tornado.h"

namespace wp::exchange {

namespace {

using document::nameIn;
using money::Money;
using uncertainty::Study;

/// The frame of the pattern around the authority's own year, people and name.
place::Frame frameOf(const place::Frame& pattern, const place::Frame& made)
{
    place::Frame frame = pattern;
    frame.name = made.name;
    frame.baseYear = made.baseYear;
    frame.population = made.population;
    frame.sources["population"] = made.sources.at("population");
    frame.note = made.note;
    return frame;
}

Money budgetOf(const place::Place& place)
{
    Money sum;
    for (const place::BudgetLine& line : place.lines) {
        sum += Money::rounded(line.budget->value());
    }
    return sum;
}

/// Whether any pound is spent, in any year, that would not be where nothing is done, or is not where it would.
bool movesMoney(const projection::Outcome& outcome)
{
    return std::ranges::any_of(outcome.years, [](const projection::YearFigures& year) {
        return year.place.programme != Money() || std::ranges::any_of(year.lines, [](const projection::LineFigures& line) {
                   return line.spend != line.doNothing || line.budget != line.doNothing;
               });
    });
}

void addExact(const place::Place& place, const scenario::Scenario& scenario, SweptScenario& swept)
{
    const projection::Outcome outcome = projection::project(place, scenario);
    const projection::Appraisal& appraisal = outcome.appraisal;
    swept.figures = {{"budget", budgetOf(place).toText()},
                     {"movesMoney", movesMoney(outcome) ? "yes" : "no"},
                     {"cumulativeSaving", appraisal.cumulativeSaving.toText()},
                     {"netPresentValue", appraisal.netPresentValue.toText()},
                     {"paybackYear", appraisal.paybackYear ? std::to_string(*appraisal.paybackYear) : std::string()},
                     {"withdrawn", outcome.years.back().place.withdrawn.toText()}};
    if (const auto council = place::councilIn(place)) {
        const auto rate = projection::cutsNeeded(place, scenario, *council);
        swept.figures.push_back({"cutsNeeded", rate ? money::toText(*rate, 4) : std::string()});
    }
}

void addDraws(const uncertainty::ScenarioBands& bands, SweptScenario& swept)
{
    constexpr int decimals = 4;
    const uncertainty::Quantiles& saving = bands.bands.back().cumulative;
    swept.figures.push_back({"chanceOfSaving", money::toText(money::fromDouble(bands.chanceOfSaving), decimals)});
    swept.figures.push_back({"savingLow", money::toText(money::fromDouble(saving.low), 2)});
    swept.figures.push_back({"savingMiddle", money::toText(money::fromDouble(saving.middle), 2)});
    swept.figures.push_back({"savingHigh", money::toText(money::fromDouble(saving.high), 2)});
}

std::string linkName(const place::Place& place, std::string_view id)
{
    const auto link = document::findThing(place.links, id);
    return link == place.links.end() || !link->line || !link->stream
               ? std::string(id)
               : nameIn(place.lines, link->line->text()) + " › " + nameIn(place.streams, link->stream->text());
}

/// What an assumption belongs to; empty for the place's own.
std::string thingOf(const place::Place& place, const scenario::Scenario& scenario, std::string_view path)
{
    const place::FieldPath parts = place::splitPath(path);
    return parts.list == "lines"           ? nameIn(place.lines, parts.id)
           : parts.list == "streams"       ? nameIn(place.streams, parts.id)
           : parts.list == "organisations" ? nameIn(place.organisations, parts.id)
           : parts.list == "links"         ? linkName(place, parts.id)
           : parts.list == "measures"      ? nameIn(scenario.measures, parts.id)
                                           : std::string();
}

/// What decides is the widest bar, if it has any width.
void addDecides(const Study& study, std::size_t scenario, const std::stop_token& stop, SweptScenario& swept)
{
    const auto tornado = quickTornadoOf(study, scenario, stop);
    if (!tornado || tornado->bars.empty() || tornado->bars.front().atLow == tornado->bars.front().atHigh) {
        return;
    }
    const std::string& path = tornado->bars.front().doubt.path;
    const auto switching = switchingValueOf(study, scenario, path, stop);
    constexpr int decimals = 6;
    swept.figures.push_back({"decides", path});
    swept.figures.push_back({"decidesOf", thingOf(study.place, study.scenarios[scenario], path)});
    swept.figures.push_back(
        {"switchingValue", switching && switching->value ? money::toText(money::fromDouble(*switching->value), decimals)
                                                         : std::string()});
}

} // namespace

std::optional<Swept> sweepOne(const FormFile& file, std::size_t row, const document::Model& pattern,
                              std::uint64_t draws, std::stop_token stop)
{
    const auto cell = [&](std::size_t column) { return std::string(trimmed(file.table.text(row, column))); };
    Swept swept{file.authorityName(row), cell(file.eCode), cell(file.onsCode), cell(file.authorityClass), {}, {}, {}};
    auto read = readFormRow(file, row);
    if (!read) {
        swept.problems = read.problems();
        return swept;
    }
    const FormRequest request{swept.authority, std::nullopt, *pattern.place.frame.horizon, file.kind};
    place::Place place = makeFormPlace(read.value().lines, file.year, request, read.value().report);
    place.frame = frameOf(pattern.place.frame, place.frame);
    auto carried = scenario::carry(pattern.place, pattern.scenarios, place);
    if (!carried) {
        swept.problems = carried.problems();
        return swept;
    }
    swept.leftOut = carried.value().leftOut;
    swept.problems = document::check({place, carried.value().scenarios, {}});
    if (!swept.problems.empty()) {
        return swept;
    }
    const Study study{std::move(place), std::move(carried.value().scenarios)};
    const auto ensemble = draws > 0 ? runEnsemble(study, {draws, 1, false}, stop) : std::nullopt;
    for (std::size_t i = 0; i < study.scenarios.size() && !stop.stop_requested(); ++i) {
        SweptScenario& one = swept.scenarios.emplace_back();
        one.id = study.scenarios[i].id.text();
        one.name = *study.scenarios[i].name;
        addExact(study.place, study.scenarios[i], one);
        if (ensemble) {
            addDraws(ensemble->scenarios[i], one);
        }
        addDecides(study, i, stop, one);
    }
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(swept));
}

} // namespace wp::exchange
