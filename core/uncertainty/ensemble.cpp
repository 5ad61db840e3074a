// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/ensemble.h"

#include "core/uncertainty/kept.h"

namespace wp::uncertainty {

std::optional<Ensemble> runEnsemble(const Study& study, const DrawOptions& options, std::stop_token stop,
                                    const Progress& progress, const std::function<void(const Ensemble&)>& onFirst)
{
    std::function<void(const Kept&)> tellFirst;
    if (onFirst) {
        tellFirst = [&](const Kept& kept) { onFirst(summarise(study, kept, firstDraws, options.threads, stop)); };
    }
    const auto kept = keepDraws(study, {0, options.draws}, options, stop, progress, tellFirst);
    if (!kept) {
        return std::nullopt;
    }
    Ensemble ensemble = summarise(study, *kept, options.draws, options.threads, stop);
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(ensemble));
}

} // namespace wp::uncertainty
