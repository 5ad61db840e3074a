// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/cuts.h"
#include "core/uncertainty/kept.h"
#include "core/uncertainty/sampler.h"
#include "core/uncertainty/workers.h"

#include <algorithm>

namespace wp::uncertainty {

namespace {

using projection::lanes;

/// What one thread needs to run blocks of draws, made once.
class Block {
public:
    Block(const Study& study, const Sampler& sampler, Kept& kept)
        : m_sampler(sampler), m_kept(kept), m_engine(projection::batchEngine(sampler.scenarios())),
          m_values(sampler.variables() * lanes), m_figures(kept.shape.columns() * lanes)
    {
        if (kept.shape.hasCuts) {
            m_cuts = std::make_unique<CutsSearch>(study, sampler);
        }
    }

    /// Draws lanes · block and on: a draw has the same neighbours in whatever range it is run.
    void run(std::size_t block)
    {
        m_sampler.draw(block * lanes, m_values.data());
        m_engine->run(m_values.data(), m_figures.data());
        if (m_cuts) {
            m_cuts->find(m_values, m_figures.data() + m_kept.shape.cuts(0) * lanes);
        }
        const std::uint64_t from = std::max<std::uint64_t>(block * lanes, m_kept.first);
        const std::uint64_t to = std::min<std::uint64_t>((block + 1) * lanes, m_kept.first + m_kept.draws);
        for (std::size_t column = 0; column < m_kept.shape.columns(); ++column) {
            const double* lane = m_figures.data() + column * lanes + (from - block * lanes);
            std::copy(lane, lane + (to - from), m_kept.column(column) + (from - m_kept.first));
        }
    }

private:
    const Sampler& m_sampler;
    Kept& m_kept;
    std::unique_ptr<projection::BatchEngine> m_engine;
    std::unique_ptr<CutsSearch> m_cuts;
    std::vector<double> m_values, m_figures;
};

} // namespace

KeptShape shapeOf(const Study& study, bool withCuts)
{
    const bool hasCouncil = CutsSearch::councilOf(study.place) != projection::nothing;
    return {study.scenarios.size(), static_cast<std::size_t>(*study.place.frame.horizon) + 1,
            study.place.organisations.size(), study.place.streams.size(), withCuts && hasCouncil};
}

Kept roomFor(const KeptShape& shape, DrawRange range)
{
    return {shape, range.first, range.draws,
            std::make_unique_for_overwrite<double[]>(shape.columns() * range.draws)};
}

std::optional<Kept> keepDraws(const Study& study, DrawRange range, const DrawOptions& options, std::stop_token stop,
                              const Progress& progress, const std::function<void(const Kept&)>& onFirst)
{
    const Sampler sampler(study);
    Kept kept = roomFor(shapeOf(study, options.withCuts), range);
    const auto makeWorker = [&]() -> Worker {
        return [block = std::make_shared<Block>(study, sampler, kept)](std::size_t item) { block->run(item); };
    };
    std::size_t next = range.first / lanes;
    const std::size_t last = (range.first + range.draws + lanes - 1) / lanes;
    if (onFirst && range.draws > firstDraws) {
        const std::size_t soon = (range.first + firstDraws + lanes - 1) / lanes;
        if (!doAll(next, soon, options.threads, makeWorker, stop, {})) {
            return std::nullopt;
        }
        onFirst(kept);
        next = soon;
    }
    if (!doAll(next, last, options.threads, makeWorker, stop, progress)) {
        return std::nullopt;
    }
    return kept;
}

} // namespace wp::uncertainty
