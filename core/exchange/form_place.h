// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/form_import.h"

#include <vector>

namespace wp::exchange {

/// The place that these lines make. Notes and assumptions go into the report, whose form, authority and source stand.
place::Place makeFormPlace(const std::vector<LineAmount>& lines, std::int64_t year, const FormRequest& request,
                         FormReport& report);

} // namespace wp::exchange
