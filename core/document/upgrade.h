// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/form.h"
#include "core/document/note.h"

#include <cstdint>
#include <memory>
#include <string>

namespace wp::document {

/// Rows in memory in the form of the last step, and what became of them on the way: what an upgrade added, changed
/// or removed, or what of a damaged file is left out.
struct Copied {
    Database database;
    Notes told;
};

/// Every row of a whole file of an earlier version, taken through the steps that it has not had. The file is only
/// read, and only its tables of that version: nothing else that stands in it is looked at.
Copied upgraded(Database& file, const std::string& name, std::int64_t version, const SchemaSteps& steps);

/// Every row of a damaged file that can still be read, from its two ends, in the form of the last step.
Copied rescued(const std::shared_ptr<const std::string>& bytes, const std::string& name, std::int64_t version,
               const SchemaSteps& steps);

} // namespace wp::document
