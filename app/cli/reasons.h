// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_reason.h"

#include <string>

namespace wp::cli {

/// Why a table is read as it is, in English: what follows "because".
std::string reasonText(const exchange::Reason& reason);

} // namespace wp::cli
