// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/people/identifier.h"
#include "core/place/codec_values.h"

#include <string_view>

namespace wp::people {

/// The Problem for one find: its kind stands in `accepted`, what it was only masked.
base::Problem personalData(std::string where, const FoundIdentifier& found);

/// Adds a Problem for each text within a value of wholeplace/1 that tells who someone is. `where` is the value's own
/// path. Texts that are numbers are none; the first 100 finds are told.
void findIdentifiers(const place::Json& json, std::string_view where, base::Problems& problems);

} // namespace wp::people
