// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/ensemble.h"

#include <memory>
#include <vector>

namespace wp::uncertainty {

/// Where each kept figure stands: by scenario, year and figure one column of draws.
struct KeptShape {
    std::size_t scenarios = 0, years = 0, organisations = 0, streams = 0;
    bool hasCuts = false;

    std::size_t figures() const { return 2 + organisations + streams; }
    std::size_t columns() const { return scenarios * (years * figures() + (hasCuts ? 1 : 0)); }
    std::size_t spend(std::size_t scenario, std::size_t year) const { return (scenario * years + year) * figures(); }
    std::size_t cumulative(std::size_t scenario, std::size_t year) const { return spend(scenario, year) + 1; }
    std::size_t reserves(std::size_t scenario, std::size_t year, std::size_t organisation) const
    {
        return spend(scenario, year) + 2 + organisation;
    }
    std::size_t stream(std::size_t scenario, std::size_t year, std::size_t stream) const
    {
        return spend(scenario, year) + 2 + organisations + stream;
    }
    std::size_t cuts(std::size_t scenario) const { return scenarios * years * figures() + scenario; }
    bool isPence(std::size_t column) const
    {
        return column >= scenarios * years * figures() || column % figures() < 2 + organisations;
    }
    bool operator==(const KeptShape&) const = default;
};

/// Lets go of room that roomFor made.
struct FreeColumns {
    void operator()(double* values) const;
};

/// Some draws in a row, one column for each figure.
struct Page {
    std::uint64_t first = 0, draws = 0;
    std::unique_ptr<double[], FreeColumns> values; // column after column

    const double* column(std::size_t index) const { return values.get() + index * draws; }
    double* column(std::size_t index) { return values.get() + index * draws; }
};

/// Draws `first` to `first + draws − 1` as they came out: whole pence, indices, and the cuts needed in
/// ten-thousandths (5001: beyond 50 %). What the percentiles and chances are made of, and no more. By pages of a
/// few thousand draws, so that room is taken as the draws come, and let go at once when they are no longer wanted.
struct Kept {
    KeptShape shape;
    std::uint64_t first = 0, draws = 0;
    std::vector<Page> pages; // in the order of the draws

    /// Calls use(page, n) for the pages that hold the first `count` draws, n of them in that page.
    template <class Use>
    void eachPage(std::uint64_t count, Use use) const
    {
        for (auto page = pages.begin(); count > 0; ++page) {
            const std::uint64_t here = count < page->draws ? count : page->draws;
            use(*page, here);
            count -= here;
        }
    }
};

/// Which draws are kept: `draws` from `first` on.
struct DrawRange {
    std::uint64_t first = 0, draws = 0;
};

/// What a study keeps; cuts only where there is a council.
KeptShape shapeOf(const Study& study, bool withCuts);
/// Pages to be filled.
Kept roomFor(const KeptShape& shape, DrawRange range);

/// Runs a range of draws; `onFirst` is called as soon as the first 1,000 of them stand in their columns, when
/// there are more. Empty when stopped.
std::optional<Kept> keepDraws(const Study& study, DrawRange range, const DrawOptions& options,
                              std::stop_token stop = {}, const Progress& progress = {},
                              const std::function<void(const Kept&)>& onFirst = {});

/// Percentiles and chances of the first `draws` of what was kept.
/// Not to be used when it was stopped meanwhile.
Ensemble summarise(const Study& study, const Kept& kept, std::uint64_t draws, unsigned threads,
                   const std::stop_token& stop = {});

} // namespace wp::uncertainty
