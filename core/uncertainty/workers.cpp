// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/workers.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace wp::uncertainty {

unsigned threadsOf(unsigned asked) { return asked != 0 ? asked : std::max(1U, std::thread::hardware_concurrency()); }

bool doAll(std::size_t first, std::size_t last, unsigned threads, const std::function<Worker()>& makeWorker,
           const std::stop_token& stop, const Progress& progress)
{
    std::atomic<std::size_t> next = first;
    std::atomic<std::size_t> done = 0;
    const auto work = [&](const Progress& tell) {
        if (next >= last) {
            return;
        }
        const Worker worker = makeWorker();
        for (std::size_t item = next++; item < last && !stop.stop_requested(); item = next++) {
            worker(item);
            ++done;
            if (tell) {
                tell(done, last - first);
            }
        }
    };
    {
        std::vector<std::jthread> others;
        const std::size_t wanted = std::min<std::size_t>(threadsOf(threads), last - first);
        for (std::size_t i = 1; i < wanted; ++i) {
            others.emplace_back([&work] { work({}); });
        }
        work(progress);
    }
    return done == last - first && !stop.stop_requested();
}

} // namespace wp::uncertainty
