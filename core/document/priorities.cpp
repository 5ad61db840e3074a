// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/priorities.h"

#include "core/document/workshop_log.h"

#include <algorithm>

namespace wp::document {

namespace {

using place::Json;
using place::Stream;

constexpr const char* part = "priorities";
constexpr int partVersion = 1;

} // namespace

Priorities prioritiesOf(const Model& model)
{
    Priorities chosen;
    for (const Json& entry : entriesOf(model, part)) {
        const base::Id<Stream> id(entry.is_object() ? textIn(entry, "stream") : std::string());
        const bool isThere = std::ranges::find(model.place.streams, id, &Stream::id) != model.place.streams.end();
        if (isThere && chosen.size() < mostPriorities && std::ranges::find(chosen, id) == chosen.end()) {
            chosen.push_back(id);
        }
    }
    return chosen;
}

Edit prioritising(const Model& model, const Priorities& streams)
{
    Json entries = Json::array();
    for (const base::Id<Stream>& stream : streams) {
        entries.push_back({{"stream", stream.text()}});
    }
    return replacing(model, part, partVersion, std::move(entries));
}

std::vector<std::size_t> streamOrder(const Model& model)
{
    const Priorities chosen = prioritiesOf(model);
    std::vector<std::size_t> order(model.place.streams.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t stream) {
        return std::ranges::find(chosen, model.place.streams[stream].id) - chosen.begin();
    });
    return order;
}

} // namespace wp::document
