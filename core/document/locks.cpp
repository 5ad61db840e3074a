// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/locks.h"

#include "core/document/workshop_log.h"

namespace wp::document {

namespace {

constexpr const char* part = "locks";
constexpr int partVersion = 1;

} // namespace

std::string lockReason(const Model& model, std::string_view scenario, std::string_view measure)
{
    std::string reason;
    for (const place::Json& entry : entriesOf(model, part)) {
        if (entry.is_object() && textIn(entry, "scenario") == scenario && textIn(entry, "measure") == measure) {
            reason = textIn(entry, "reason");
        }
    }
    return reason;
}

Edit locking(const Model& model, const Lock& lock)
{
    return appending(
        model, part, partVersion,
        {{"scenario", lock.scenario}, {"measure", lock.measure}, {"reason", lock.reason}, {"at", lock.at}});
}

} // namespace wp::document
