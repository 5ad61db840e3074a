// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace wp::document {

/// SQL texts in order. A file of version n has had the first n of them.
using SchemaSteps = std::vector<const char*>;

/// The steps of core/document/schema.
const SchemaSteps& schemaSteps();

} // namespace wp::document
