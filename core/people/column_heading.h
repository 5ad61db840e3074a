// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/identifier.h"

namespace wp::people {

/// What the heading of a column says of the cells below, in English or Welsh.
struct ColumnHeading {
    std::optional<Identifier> identifier;
    bool isOfCodes = false;
    bool isOfFigures = false;

    bool isKnown() const { return identifier || isOfCodes || isOfFigures; }
};

ColumnHeading readHeading(std::string_view text);

/// Whether a cell can be what its heading says, so that a word for missing or a total is not taken for a person.
bool fits(std::string_view cell, Identifier identifier);

} // namespace wp::people
