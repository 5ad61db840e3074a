// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

namespace wp::document {

/// What the room decided: for which scenario, why, who sees to it, and when it is looked at again. Days are as in
/// "2027-03-31"; `scenario` holds the id and `name` what the scenario was called then.
struct Decision {
    std::string scenario;
    std::string name;
    std::string reason;
    std::string owner;
    std::string reviewDate;
    std::string date;
    bool operator==(const Decision&) const = default;
};

/// In the order in which they were made. What is no entry is passed over.
std::vector<Decision> decisionsOf(const Model& model);

/// Adds one at the end.
Edit deciding(const Model& model, const Decision& decision);

/// Puts another in the place of the nth.
Edit redeciding(const Model& model, std::size_t nth, const Decision& decision);

/// Takes the nth away.
Edit undeciding(const Model& model, std::size_t nth);

} // namespace wp::document
