// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/cuts.h"
#include "core/uncertainty/kept.h"
#include "core/uncertainty/quantiles.h"
#include "core/uncertainty/workers.h"

#include <algorithm>

namespace wp::uncertainty {

namespace {

double shareOf(std::size_t count, std::uint64_t draws)
{
    return static_cast<double>(count) / static_cast<double>(draws);
}

/// Summaries of one scenario, with room to sort columns in.
class Summary {
public:
    Summary(const Study& study, const Kept& kept, std::uint64_t draws, const std::stop_token& stop)
        : m_study(study), m_kept(kept), m_draws(draws), m_stop(stop), m_figures(draws)
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
            band.streams.push_back(figures(shape.stream(scenario, t, s)));
        }
        band.chanceOfSaving = chance(scenario, t, [](const Page&, std::size_t) { return 0.0; });
        for (std::size_t other = 0; other < shape.scenarios; ++other) {
            const std::size_t theirs = shape.cumulative(other, t);
            band.chanceOfBeating.push_back(
                chance(scenario, t, [theirs](const Page& page, std::size_t n) { return page.column(theirs)[n]; }));
        }
        return band;
    }

    CutsBand cuts(std::size_t scenario)
    {
        const Quantiles found = figures(m_kept.shape.cuts(scenario));
        const auto rate = [](double value) {
            return value > CutsSearch::most ? std::nullopt : std::optional<double>(value / 10'000);
        };
        const auto none = std::ranges::count_if(m_figures, [](double value) { return value < 1; });
        const auto beyond = std::ranges::count_if(m_figures, [](double value) { return value > CutsSearch::most; });
        return {rate(found.low), rate(found.middle), rate(found.high),
                shareOf(static_cast<std::size_t>(none), m_draws), shareOf(static_cast<std::size_t>(beyond), m_draws)};
    }

private:
    template <class Figure>
    Quantiles quantiles(Figure figure)
    {
        if (m_stop.stop_requested()) {
            return {};
        }
        auto to = m_figures.begin();
        m_kept.eachPage(m_draws, [&](const Page& page, std::uint64_t draws) {
            for (std::size_t n = 0; n < draws; ++n) {
                *to++ = figure(page, n);
            }
        });
        return quantilesOf(m_figures);
    }

    Quantiles figures(std::size_t index)
    {
        return quantiles([index](const Page& page, std::size_t n) { return page.column(index)[n]; });
    }

    Quantiles pounds(std::size_t index)
    {
        return quantiles([index](const Page& page, std::size_t n) { return page.column(index)[n] / 100; });
    }

    Quantiles savings(std::size_t scenario, std::size_t t)
    {
        const std::size_t now = m_kept.shape.cumulative(scenario, t);
        const std::size_t before = m_kept.shape.cumulative(scenario, t - 1);
        return quantiles([now, before](const Page& page, std::size_t n) {
            return (page.column(now)[n] - page.column(before)[n]) / 100;
        });
    }

    template <class Figure>
    double chance(std::size_t scenario, std::size_t t, Figure than) const
    {
        const std::size_t own = m_kept.shape.cumulative(scenario, t);
        std::size_t count = 0;
        m_kept.eachPage(m_draws, [&](const Page& page, std::uint64_t draws) {
            for (std::size_t n = 0; n < draws; ++n) {
                count += page.column(own)[n] > than(page, n) ? 1U : 0U;
            }
        });
        return shareOf(count, m_draws);
    }

    const Study& m_study;
    const Kept& m_kept;
    std::uint64_t m_draws;
    const std::stop_token& m_stop;
    std::vector<double> m_figures;
};

void findBest(const Kept& kept, std::uint64_t draws, std::vector<ScenarioBands>& scenarios)
{
    const std::size_t last = kept.shape.years - 1;
    std::vector<std::size_t> wins(scenarios.size(), 0);
    kept.eachPage(scenarios.empty() ? 0 : draws, [&](const Page& page, std::uint64_t here) {
        const auto cumulative = [&](std::size_t s) { return page.column(kept.shape.cumulative(s, last)); };
        for (std::size_t n = 0; n < here; ++n) {
            std::size_t best = 0;
            for (std::size_t s = 1; s < scenarios.size(); ++s) {
                best = cumulative(s)[n] > cumulative(best)[n] ? s : best;
            }
            ++wins[best];
        }
    });
    for (std::size_t s = 0; s < scenarios.size(); ++s) {
        scenarios[s].chanceBest = shareOf(wins[s], draws);
    }
}

} // namespace

Ensemble summarise(const Study& study, const Kept& kept, std::uint64_t draws, unsigned threads,
                   const std::stop_token& stop)
{
    const KeptShape& shape = kept.shape;
    Ensemble ensemble{draws, std::vector<ScenarioBands>(shape.scenarios)};
    for (std::size_t s = 0; s < shape.scenarios; ++s) {
        ensemble.scenarios[s].id = study.scenarios[s].id.text();
        ensemble.scenarios[s].bands.resize(shape.years);
    }
    const auto makeWorker = [&]() -> Worker {
        return [&, summary = std::make_shared<Summary>(study, kept, draws, stop)](std::size_t item) {
            const std::size_t scenario = item / shape.years;
            const std::size_t year = item % shape.years;
            ensemble.scenarios[scenario].bands[year] = summary->band(scenario, year);
        };
    };
    if (!doAll(0, shape.scenarios * shape.years, threads, makeWorker, stop, {})) {
        return ensemble;
    }
    Summary cuts(study, kept, draws, stop);
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
