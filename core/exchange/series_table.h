// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/optimise/fit.h"

#include <string>
#include <string_view>
#include <vector>

namespace wp::exchange {

/// What one thing did, year by year. A year without a figure is not there.
struct Series {
    std::string thing;
    std::vector<optimise::Observation> volume, spend;
};

/// Outturn as a tidy table: the columns year ("2023" or "2023/24"), thing, and volume or spend or both, in any order;
/// deflator, an index of general prices, may stand beside them. An empty cell is missing, never zero.
struct SeriesTable {
    std::vector<Series> things; // in the order of the file
    std::vector<optimise::Observation> deflator;
};

base::Result<SeriesTable> readSeriesTable(std::string_view bytes);

/// A forecast that others made, and what came.
struct PastForecast {
    std::string what;
    int made = 0;
    int year = 0;
    money::Decimal forecast;
    money::Decimal came;
    std::string source;
};

/// The record that comes with the program (resources/record/forecasts.csv).
const std::vector<PastForecast>& pastForecasts();

} // namespace wp::exchange
