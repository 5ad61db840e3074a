// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/document/model.h"

namespace wp::document {

/// Every reason for which a model is refused, all at once; none when it can be computed.
base::Problems check(const Model& model);

/// What a model that passes its check should still be told.
base::Problems warnings(const Model& model);

} // namespace wp::document
