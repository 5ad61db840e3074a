// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/cuts.h"
#include "core/uncertainty/kept.h"
#include "core/uncertainty/quantiles.h"
#include "core/uncertainty/workers.h"

#include <algorithm>

namespace wp::uncertainty {

namespace {

double shareOf(std::size_t count, std::uint64_t draws) { return static_cast<double>(count) / static_cast<double>(draws); }

/// Summaries of one scenario, with room to sort columns in.
class Summary {
public:
    Summary(const Study& study, const Kept& kept, std::uint64_t draws)
        : m_study(study), m_kept(kept), m_draws(draws), m_figures(draws)
    {
    }

    Band band(std::size_t scenario, std::size_t t)
    {
        const KeptShape& shape = m_kept.shape;
        Band band;
        band.year = static_cast<int>(*m_study.place.frame.baseYear + static_cast<std::int64_t>(t));
        band.spend = pounds(shape.spend(scenario, t));
        band.cumulative = pounds(shape.cumulative(scenario, t));
        band.saving = t == 0 ? Quantiles{} : savings(scenario, t);
        for (std::size_t o = 0; o < shape.organisations; ++o) {
            band.reserves.push_back(pounds(shape.reserves(scenario, t, o)));
        }
        for (std::size_t s = 0; s < shape.streams; ++s) {
            const double* column = m_kept.column(shape.stream(scenario, t, s));
            band.streams.push_back(quantiles([&](std::size_t n) { return column[n]; }));
        }
        band.chanceOfSaving = chance(scenario, t, [](std::size_t) { return 0.0; });
        for (std::size_t other = 0; other < shape.scenarios; ++other) {
            const double* theirs = m_kept.column(shape.cumulative(other, t));
            band.chanceOfBeating.push_back(chance(scenario, t, [theirs](std::size_t n) { return theirs[n]; }));
        }
        return band;
    }

    CutsBand cuts(std::size_t scenario)
    {
        const double* column = m_kept.column(m_kept.shape.cuts(scenario));
        const Quantiles found = quantiles([column](std::size_t n) { return column[n]; });
        const auto rate = [](double value) {
            return value > CutsSearch::most ? std::nullopt : std::optional<double>(value / 10'000);
        };
        const auto none = std::count_if(column, column + m_draws, [](double value) { return value < 1; });
        const auto beyond =
            std::count_if(column, column + m_draws, [](double value) { return value > CutsSearch::most; });
        return {rate(found.low), rate(found.middle), rate(found.high),
                shareOf(static_cast<std::size_t>(none), m_draws), shareOf(static_cast<std::size_t>(beyond), m_draws)};
    }

private:
    template <class Figure>
    Quantiles quantiles(Figure figure)
    {
        for (std::size_t n = 0; n < m_draws; ++n) {
            m_figures[n] = figure(n);
        }
        return quantilesOf(m_figures);
    }

    Quantiles pounds(std::size_t index)
    {
        const double* column = m_kept.column(index);
        return quantiles([column](std::size_t n) { return column[n] / 100; });
    }

    Quantiles savings(std::size_t scenario, std::size_t t)
    {
        const double* now = m_kept.column(m_kept.shape.cumulative(scenario, t));
        const double* before = m_kept.column(m_kept.shape.cumulative(scenario, t - 1));
        return quantiles([=](std::size_t n) { return (now[n] - before[n]) / 100; });
    }

    template <class Figure>
    double chance(std::size_t scenario, std::size_t t, Figure than) const
    {
        const double* column = m_kept.column(m_kept.shape.cumulative(scenario, t));
        std::size_t count = 0;
        for (std::size_t n = 0; n < m_draws; ++n) {
            count += column[n] > than(n) ? 1U : 0U;
        }
        return shareOf(count, m_draws);
    }

    const Study& m_study;
    const Kept& m_kept;
    std::uint64_t m_draws;
    std::vector<double> m_figures;
};

void findBest(const Kept& kept, std::uint64_t draws, std::vector<ScenarioBands>& scenarios)
{
    const std::size_t last = kept.shape.years - 1;
    std::vector<std::size_t> wins(scenarios.size(), 0);
    for (std::size_t n = 0; n < draws && !scenarios.empty(); ++n) {
        std::size_t best = 0;
        for (std::size_t s = 1; s < scenarios.size(); ++s) {
            const bool isBetter =
                kept.column(kept.shape.cumulative(s, last))[n] > kept.column(kept.shape.cumulative(best, last))[n];
            best = isBetter ? s : best;
        }
        ++wins[best];
    }
    for (std::size_t s = 0; s < scenarios.size(); ++s) {
        scenarios[s].chanceBest = shareOf(wins[s], draws);
    }
}

} // namespace

Ensemble summarise(const Study& study, const Kept& kept, std::uint64_t draws, unsigned threads)
{
    const KeptShape& shape = kept.shape;
    Ensemble ensemble{draws, std::vector<ScenarioBands>(shape.scenarios)};
    for (std::size_t s = 0; s < shape.scenarios; ++s) {
        ensemble.scenarios[s].id = study.scenarios[s].id.text();
        ensemble.scenarios[s].bands.resize(shape.years);
    }
    const auto makeWorker = [&]() -> Worker {
        return [&, summary = std::make_shared<Summary>(study, kept, draws)](std::size_t item) {
            const std::size_t scenario = item / shape.years;
            const std::size_t year = item % shape.years;
            ensemble.scenarios[scenario].bands[year] = summary->band(scenario, year);
        };
    };
    doAll(0, shape.scenarios * shape.years, threads, makeWorker, {}, {});
    Summary cuts(study, kept, draws);
    for (std::size_t s = 0; s < shape.scenarios; ++s) {
        ScenarioBands& scenario = ensemble.scenarios[s];
        scenario.chanceOfSaving = scenario.bands.back().chanceOfSaving;
        if (shape.hasCuts) {
            scenario.cutsNeeded = cuts.cuts(s);
        }
    }
    findBest(kept, draws, ensemble.scenarios);
    return ensemble;
}

} // namespace wp::uncertainty
