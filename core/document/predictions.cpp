// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/predictions.h"

#include "core/document/workshop_log.h"

#include <algorithm>
#include <numeric>

namespace wp::document {

namespace {

using place::Json;

constexpr const char* part = "predictions";
constexpr int partVersion = 1;
constexpr std::array<const char*, ways.size()> wayWords{"up", "same", "down"};
/// More than any room holds: a count that is larger was not counted.
constexpr int largestCount = 100'000;

int countIn(const Json& entry, const char* name)
{
    const auto found = entry.find(name);
    if (found == entry.end() || !found->is_number_integer()) {
        return 0;
    }
    const auto count = found->get<std::int64_t>();
    return count > 0 && count <= largestCount ? static_cast<int>(count) : 0;
}

bool isPrediction(const Json& entry)
{
    return entry.is_object() && std::ranges::find(wayWords, textIn(entry, "came")) != wayWords.end()
           && std::ranges::any_of(wayWords, [&](const char* word) { return countIn(entry, word) > 0; });
}

} // namespace

int Prediction::total() const { return std::accumulate(counts.begin(), counts.end(), 0); }

std::vector<Prediction> predictionsOf(const Model& model)
{
    std::vector<Prediction> all;
    if (!mayHold(model, part)) {
        return all;
    }
    for (const Json& entry : entriesOf(model, part)) {
        if (!isPrediction(entry)) {
            continue;
        }
        Prediction prediction{textIn(entry, "question"), textIn(entry, "scenario"), {}, Way::same, textIn(entry, "at")};
        std::ranges::transform(wayWords, prediction.counts.begin(), [&](const char* word) { return countIn(entry, word); });
        prediction.came = ways[static_cast<std::size_t>(std::ranges::find(wayWords, textIn(entry, "came")) - wayWords.begin())];
        all.push_back(std::move(prediction));
    }
    return all;
}

Edit predicting(const Model& model, const Prediction& prediction)
{
    Json entry{{"question", prediction.question}, {"scenario", prediction.scenario}};
    for (const Way way : ways) {
        entry[wayWords[static_cast<std::size_t>(way)]] = prediction.count(way);
    }
    entry["came"] = wayWords[static_cast<std::size_t>(prediction.came)];
    entry["at"] = prediction.at;
    return appending(model, part, partVersion, std::move(entry));
}

Edit unpredicting(const Model& model, std::size_t nth)
{
    return changingNth(model, part, partVersion, nth, isPrediction, nullptr);
}

} // namespace wp::document
