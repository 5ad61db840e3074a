// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <map>

namespace wp::document {

/// A measure that nobody is to move in a scenario, and why; when (UTC, "2026-11-28T09:30:00Z"). The workshop's record
/// keeps each: one without a reason says that the lock was taken away.
struct Lock {
    std::string scenario;
    std::string measure;
    std::string reason;
    std::string at;
    bool operator==(const Lock&) const = default;
};

/// The measures that are locked in a scenario, each with its reason.
std::map<std::string, std::string> locksOf(const Model& model, std::string_view scenario);

/// The reason why a measure is locked; empty where it is not.
std::string lockReason(const Model& model, std::string_view scenario, std::string_view measure);

/// Locks, or without a reason unlocks.
Edit locking(const Model& model, const Lock& lock);

} // namespace wp::document
