// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/locks.h"

#include "core/document/workshop_log.h"

namespace wp::document {

namespace {

constexpr const char* part = "locks";
constexpr int partVersion = 1;

} // namespace

std::map<std::string, std::string> locksOf(const Model& model, std::string_view scenario)
{
    std::map<std::string, std::string> locks;
    if (model.workshop.empty()) {
        return locks;
    }
    for (const place::Json& entry : entriesOf(model, part)) {
        if (entry.is_object() && textIn(entry, "scenario") == scenario) {
            locks[textIn(entry, "measure")] = textIn(entry, "reason");
        }
    }
    std::erase_if(locks, [](const auto& lock) { return lock.second.empty(); });
    return locks;
}

std::string lockReason(const Model& model, std::string_view scenario, std::string_view measure)
{
    const auto locks = locksOf(model, scenario);
    const auto lock = locks.find(std::string(measure));
    return lock == locks.end() ? std::string() : lock->second;
}

Edit locking(const Model& model, const Lock& lock)
{
    return appending(
        model, part, partVersion,
        {{"scenario", lock.scenario}, {"measure", lock.measure}, {"reason", lock.reason}, {"at", lock.at}});
}

} // namespace wp::document
