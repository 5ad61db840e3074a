// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>

namespace wp::projection {

/// Names every figure shown anywhere, so that each can be opened and explained. `thing` is "place",
/// "appraisal", or a list and an id ("lines/claRes", "streams/cla", "organisations/council", "links/youth-cla",
/// "measures/families"); `field` is the name in the printed form ("spend", "reserves"); `year` is the calendar year
/// the financial year begins in (2026 = 2026/27). Without a year (0) it is an input as the file holds it
/// ("lines/claRes/budget"), or a figure of all years.
struct FigureId {
    std::string scenario;
    std::string thing;
    std::string field;
    int year = 0;
    auto operator<=>(const FigureId&) const = default;
};

} // namespace wp::projection
