// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/cuts.h"
#include "core/uncertainty/kept.h"
#include "core/uncertainty/sampler.h"
#include "core/uncertainty/workers.h"

#include <algorithm>
#include <new>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace wp::uncertainty {

namespace {

using projection::lanes;

/// Each batch writes into every column: with small pages the machine would spend more on finding the columns than on
/// the model. Of many draws each column has pages to itself, and the first batch would wait for them all.
constexpr std::size_t largePage = std::size_t{2} << 20U;
constexpr std::uint64_t fewDraws = 16'384;

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

void FreeColumns::operator()(double* values) const { ::operator delete(values, std::align_val_t(largePage)); }

Kept roomFor(const KeptShape& shape, DrawRange range)
{
    const std::size_t bytes = (shape.columns() * range.draws * sizeof(double) / largePage + 1) * largePage;
    void* room = ::operator new(bytes, std::align_val_t(largePage));
#ifdef MADV_HUGEPAGE
    if (range.draws <= fewDraws) {
        ::madvise(room, bytes, MADV_HUGEPAGE);
    }
#endif
    return {shape, range.first, range.draws, std::unique_ptr<double[], FreeColumns>(static_cast<double*>(room))};
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
