// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/form_file.h"

namespace wp::exchange {

/// The columns of an outturn file (RSX, RO3), whose titles stand in row `header`: by the publisher's ids
/// ("RSX-edu-net-cur-exp") in whichever row they are, hidden or not, else by their titles, which drift between years.
/// `kind` is what most of them belong to; nothing when they are of neither form.
struct OutturnColumns {
    FormKind kind = FormKind::rsx;
    std::vector<FormColumn> columns;
};
std::optional<OutturnColumns> outturnColumns(const Sheet& sheet, std::size_t header);

/// The columns of a Revenue Account file by their line numbers, which stand in row `numbers` above the header; those of
/// row `assets`, if there is one, must agree. What is wrong goes to `problems`.
std::vector<FormColumn> revenueAccountColumns(const Sheet& sheet, std::size_t numbers,
                                              std::optional<std::size_t> assets, base::Problems& problems);

} // namespace wp::exchange
