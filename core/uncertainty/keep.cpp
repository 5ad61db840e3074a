// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/council.h"
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

/// Each batch writes into every column: with small pages of memory the machine would spend more on finding the columns,
/// and on giving them back, than on the model.
constexpr std::size_t hugePage = std::size_t{2} << 20U;
/// Whole batches, so that none lies across two pages; few enough that a page is there within milliseconds.
constexpr std::uint64_t drawsOfPage = 250 * lanes;

Page pageFor(const KeptShape& shape, DrawRange range)
{
    const std::size_t bytes = shape.columns() * range.draws * sizeof(double);
    void* room = ::operator new(bytes, std::align_val_t(hugePage));
#ifdef MADV_HUGEPAGE
    ::madvise(room, bytes, MADV_HUGEPAGE);
#endif
    return {range.first, range.draws, std::unique_ptr<double[], FreeColumns>(static_cast<double*>(room))};
}

/// What one thread needs to run blocks of draws, made once.
class Block {
public:
    Block(const Study& study, const Sampler& sampler, Kept& kept, const std::stop_token& stop)
        : m_sampler(sampler), m_kept(kept), m_stop(stop), m_engine(projection::batchEngine(sampler.scenarios())),
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
            m_cuts->find(m_values, m_figures.data() + m_kept.shape.cuts(0) * lanes, m_stop);
        }
        Page& page = m_kept.pages[block * lanes / drawsOfPage - m_kept.first / drawsOfPage];
        const std::uint64_t from = std::max<std::uint64_t>(block * lanes, page.first);
        const std::uint64_t to = std::min<std::uint64_t>((block + 1) * lanes, page.first + page.draws);
        // A column's first draws may have to wait for memory.
        for (std::size_t column = 0; column < m_kept.shape.columns() && !m_stop.stop_requested(); ++column) {
            const double* lane = m_figures.data() + column * lanes + (from - block * lanes);
            std::copy(lane, lane + (to - from), page.column(column) + (from - page.first));
        }
    }

private:
    const Sampler& m_sampler;
    Kept& m_kept;
    const std::stop_token& m_stop;
    std::unique_ptr<projection::BatchEngine> m_engine;
    std::unique_ptr<CutsSearch> m_cuts;
    std::vector<double> m_values, m_figures;
};

} // namespace

KeptShape shapeOf(const Study& study, bool withCuts)
{
    return {study.scenarios.size(), static_cast<std::size_t>(*study.place.frame.horizon) + 1,
            study.place.organisations.size(), study.place.streams.size(),
            withCuts && !study.scenarios.empty() && place::councilIn(study.place)};
}

void FreeColumns::operator()(double* values) const { ::operator delete(values, std::align_val_t(hugePage)); }

Kept roomFor(const KeptShape& shape, DrawRange range)
{
    Kept kept{shape, range.first, range.draws, {}};
    while (range.draws > 0) {
        const std::uint64_t here = std::min(range.draws, drawsOfPage - range.first % drawsOfPage);
        kept.pages.push_back(pageFor(shape, {range.first, here}));
        range.first += here;
        range.draws -= here;
    }
    return kept;
}

std::optional<Kept> keepDraws(const Study& study, DrawRange range, const DrawOptions& options, std::stop_token stop,
                              const Progress& progress, const std::function<void(const Kept&)>& onFirst)
{
    const Sampler sampler(study);
    Kept kept = roomFor(shapeOf(study, options.withCuts), range);
    const auto makeWorker = [&]() -> Worker {
        return [block = std::make_shared<Block>(study, sampler, kept, stop)](std::size_t item) { block->run(item); };
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
