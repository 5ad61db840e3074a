// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/study.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace wp::uncertainty {

/// 10th, 50th and 90th percentile, linear between order statistics. £, or an index (1 in the base year).
struct Quantiles {
    double low = 0, middle = 0, high = 0;
};

/// One financial year of a scenario over all draws; `year` is the calendar year it begins in. Streams and
/// organisations in the place's order. chanceOfSaving: of a cumulative saving above £0.00 so far.
/// chanceOfBeating: by scenario, of a higher cumulative saving than that scenario's so far.
struct Band {
    int year = 0;
    Quantiles spend, saving, cumulative;
    std::vector<Quantiles> reserves, streams;
    double chanceOfSaving = 0;
    std::vector<double> chanceOfBeating;
};

/// The yearly cuts the first council still needs, over the draws; empty where a percentile lies beyond what
/// a cut of 50 % does. chanceOfNone: no cut is needed; chanceBeyond: 50 % does not do.
struct CutsBand {
    std::optional<double> low, middle, high;
    double chanceOfNone = 0, chanceBeyond = 0;
};

/// A scenario over all draws. chanceBest: that it has the highest cumulative saving of all over the horizon
/// (of equals the first in the file).
struct ScenarioBands {
    std::string id;
    std::vector<Band> bands;
    double chanceOfSaving = 0;
    double chanceBest = 0;
    std::optional<CutsBand> cutsNeeded;
};

/// What the draws say, in the order of the study's scenarios.
struct Ensemble {
    std::uint64_t draws = 0;
    std::vector<ScenarioBands> scenarios;
};

/// Which draws, and on how many threads (0: as many as the machine has). `withCuts` also finds the cuts
/// needed in each draw, which takes some fifteen times as long.
struct DrawOptions {
    std::uint64_t draws = 10'000;
    unsigned threads = 0;
    bool withCuts = false;
};

/// The first answer stands on this many draws.
inline constexpr std::uint64_t firstDraws = 1'000;

/// Runs the draws 0 to options.draws − 1. `onFirst` is called on this thread with the answer of the first
/// 1,000 as soon as they are done (when more are asked for). Empty when stopped.
std::optional<Ensemble> runEnsemble(const Study& study, const DrawOptions& options, std::stop_token stop = {},
                                    const Progress& progress = {},
                                    const std::function<void(const Ensemble&)>& onFirst = {});

} // namespace wp::uncertainty
