// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/note.h"
#include "core/document/rows.h"

#include <optional>
#include <string>

namespace wp::document {

/// What of a damaged file makes a sound model: each field that cannot stand is left out, else the thing that it
/// belongs to, and only a place's own name, year, horizon and people get something that stands in for them. Every
/// such change is told.
struct Mended {
    std::optional<Model> model;
    Notes told;
};

/// `name` stands in for the place's name.
Mended mend(RowsRead rows, const std::string& name);

} // namespace wp::document
