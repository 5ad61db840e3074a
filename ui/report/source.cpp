// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/source.h"

#include "core/place/council.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "core/uncertainty/study.h"

#include <algorithm>

namespace wp::ui::report {

using scenario::Role;

namespace {

constexpr std::uint64_t drawsOfAPaper = 5'000;

std::size_t indexOf(Role role) { return static_cast<std::size_t>(role); }

void choose(Source& source, const std::vector<task::ScenarioId>& wanted)
{
    for (std::size_t i = 0; i < source.scenarios.size(); ++i) {
        const scenario::Scenario& one = source.scenarios[i].flat;
        std::optional<std::size_t>& chosen = source.chosen[indexOf(one.role.value_or(Role::none))];
        const bool isWanted = std::ranges::find(wanted, one.id) != wanted.end();
        chosen = !chosen || isWanted ? i : chosen;
    }
}

void findCutsNeeded(Source& source, const std::stop_token& stop)
{
    const auto council = place::councilIn(source.place());
    if (!council || !source.place().organisations[*council].reserves) {
        return;
    }
    source.council = council;
    for (const task::Projected& one : source.scenarios) {
        if (!stop.stop_requested()) {
            source.cutsNeeded.push_back(projection::cutsNeeded(source.place(), one.flat, *source.council));
        }
    }
}

/// Every scenario of the source's model; false when stopped.
bool projectAll(Source& source, const std::stop_token& stop)
{
    for (const scenario::Scenario& one : source.model.scenarios) {
        auto flat = scenario::resolve(source.model.scenarios, one.id);
        if (stop.stop_requested()) {
            return false;
        }
        if (flat) {
            projection::Outcome outcome = projection::project(source.place(), flat.value());
            source.scenarios.push_back({std::move(flat).value(), std::move(outcome)});
        }
    }
    return true;
}

void addSnapshots(Source& source, const std::stop_token& stop)
{
    for (document::Snapshot& kept : document::snapshotsOf(source.model)) {
        std::shared_ptr<Source> then;
        if (auto model = document::modelOf(source.model, kept)) {
            then = std::make_shared<Source>();
            then->model = std::move(*model);
            then->council = source.council;
            if (!projectAll(*then, stop)) {
                return;
            }
            choose(*then, {});
        }
        source.snapshots.push_back({std::move(kept), std::move(then)});
    }
}

} // namespace

const task::Projected* Source::line(Role role) const
{
    const auto index = chosen[indexOf(role)];
    return index ? &scenarios[*index] : nullptr;
}

std::optional<Sureness> surenessOf(const Source& source, const std::stop_token& stop)
{
    const auto whole = source.chosen[indexOf(Role::wholePlace)];
    if (!whole) {
        return std::nullopt;
    }
    uncertainty::Study study{source.place(), {}};
    for (const task::Projected& one : source.scenarios) {
        study.scenarios.push_back(one.flat);
    }
    uncertainty::DrawOptions options;
    options.draws = drawsOfAPaper;
    auto drawn = uncertainty::runEnsemble(study, options, stop);
    auto tornado = uncertainty::tornadoOf(study, *whole, 0, stop);
    auto turns = uncertainty::switchingValuesOf(study, *whole, stop);
    if (!drawn || !tornado || !turns) {
        return std::nullopt;
    }
    const uncertainty::Band& last = drawn->scenarios[*whole].bands.back();
    Sureness found{drawn->draws,    last.chanceOfSaving, std::nullopt,
                   last.cumulative, std::move(*tornado), std::move(*turns)};
    if (const auto cuts = source.chosen[indexOf(Role::cuts)]) {
        found.chanceOfBeatingCuts = last.chanceOfBeating[*cuts];
    }
    return found;
}

std::optional<Source> makeSource(const document::Model& model, const std::vector<task::ScenarioId>& wanted, QDate date,
                                 std::stop_token stop)
{
    Source source;
    source.model = model;
    source.date = date;
    source.provenance = exchange::provenanceOf(model);
    if (!projectAll(source, stop)) {
        return std::nullopt;
    }
    choose(source, wanted);
    findCutsNeeded(source, stop);
    addSnapshots(source, stop);
    source.sureness = surenessOf(source, stop);
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(source));
}

} // namespace wp::ui::report
