// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace wp::document {

/// The steps of core/document/schema in order, as SQL. A file of version n has had the first n of them.
const std::vector<const char*>& schemaSteps();

} // namespace wp::document
