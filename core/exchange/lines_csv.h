// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"

#include <string>

namespace wp::exchange {

/// The budget lines of a place as a tidy table: a line a row, a field a column, with what the model assumes where nobody
/// has said, and where the figures come from.
std::string linesCsv(const document::Model& model);

} // namespace wp::exchange
