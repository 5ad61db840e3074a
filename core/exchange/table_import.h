// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_reading.h"
#include "core/scenario/scenario.h"

namespace wp::exchange {

/// What a table does not say of the place that is made of it. `source` is how its figures are cited, such as the name
/// of the file; without a population the place carries 0, marked as asked for; the year of the table stands where none
/// is given. `share` (above 0, at most 1) is how much of each line is this place's, where the table is of a larger area;
/// nobody may take a share without saying how it is worked out.
struct TableRequest {
    std::string name;
    std::string source;
    place::OrganisationKind kind = place::OrganisationKind::council;
    std::optional<std::int64_t> population = std::nullopt;
    std::optional<std::int64_t> year = std::nullopt;
    std::int64_t horizon = 10;
    std::optional<money::Number> share = std::nullopt;
    std::string shareMethod = {};
};

/// A line that came in, and the row it came from. Where the table says no tier, one may be suggested, with its reason.
struct TableLine {
    place::BudgetLine line;
    std::string department;
    std::size_t row = 0;
};

struct TableImport {
    place::Place place;
    std::vector<scenario::Scenario> scenarios;
    std::size_t suggestedTiers = 0;
    std::vector<std::string> assumptions;
};

/// The lines of a table that is sound, in its order, each with an id of its own. What a column says that no line can
/// take (a tier nobody knows, posts that are no figure) is a Problem at its cell.
base::Result<std::vector<TableLine>> tableLines(const Grid& grid, const TableReading& reading,
                                                const std::string& source);

/// A place of one organisation out of a table, with three scenarios: do nothing, cuts, and an empty whole place; or
/// every reason why not, all at once.
base::Result<TableImport> importTable(const Grid& grid, const TableReading& reading, const TableRequest& request);

} // namespace wp::exchange
