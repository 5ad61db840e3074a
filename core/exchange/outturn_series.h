// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/form_file.h"
#include "core/exchange/series_table.h"

namespace wp::exchange {

/// What one authority spent on each line of published outturn (RSX, RO3), year by year, net and in £. A line keeps its
/// name whatever its title was that year, and the publisher's total stands last; a figure that is missing is no zero.
/// `sources` are the files in their order, `withoutReturn` those in which the authority has none.
struct OutturnSeries {
    std::string authority;
    std::string onsCode;
    std::vector<std::string> sources;
    std::vector<std::string> withoutReturn;
    SeriesTable table;
};

/// Adds one year. The first file finds the authority by any of its names; the others are joined on its ONS code, never
/// on a name. Budgets are no outturn (unknownForm), and a year is given once (duplicateItem).
base::Problems addOutturn(OutturnSeries& series, const FormFile& file, std::string_view authority);

} // namespace wp::exchange
