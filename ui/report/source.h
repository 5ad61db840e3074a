// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshots.h"
#include "core/exchange/provenance.h"
#include "core/uncertainty/ensemble.h"
#include "core/uncertainty/tornado.h"
#include "ui/task/projections.h"

#include <QDate>

#include <array>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace wp::ui::report {

/// How sure the whole-place scenario is: what the draws say, and what turns the answer.
struct Sureness {
    std::uint64_t draws = 0;
    double chanceOfSaving = 0;
    std::optional<double> chanceOfBeatingCuts;
    uncertainty::Quantiles saving; ///< over all years, £
    uncertainty::Tornado tornado;
    std::vector<uncertainty::SwitchingValue> turns;
};

struct KeptMoment;

/// All that a report says, computed and without a word: a snapshot that a worker can make and nobody changes.
struct Source {
    document::Model model;
    std::vector<task::Projected> scenarios;           ///< flat, in the order of the file
    std::array<std::optional<std::size_t>, 4> chosen; ///< by role: which of them stands for the line
    std::optional<std::size_t> council;
    std::vector<std::optional<money::Decimal>> cutsNeeded; ///< by scenario, of the council; empty where there is none
    std::optional<Sureness> sureness;
    std::vector<KeptMoment> snapshots;
    exchange::Provenance provenance;
    QDate date;

    const place::Place& place() const { return model.place; }
    /// The line's scenario; null where the place has none of that role.
    const task::Projected* line(scenario::Role role) const;
    int firstYear() const { return static_cast<int>(*model.place.frame.baseYear); }
    int lastYear() const { return firstYear() + static_cast<int>(*model.place.frame.horizon); }
};

/// One of the document's snapshots, and the three lines as they were then; null where they no longer fit the place.
struct KeptMoment {
    document::Snapshot snapshot;
    std::shared_ptr<const Source> then;
};

/// What the draws say of a source's scenarios; empty when stopped, or without a whole place.
std::optional<Sureness> surenessOf(const Source& source, const std::stop_token& stop);

/// The first scenario of each role stands for its line, unless `wanted` names another. Empty when stopped.
std::optional<Source> makeSource(const document::Model& model, const std::vector<task::ScenarioId>& wanted, QDate date,
                                 std::stop_token stop = {});

} // namespace wp::ui::report
