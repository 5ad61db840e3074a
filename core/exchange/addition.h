// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/edit.h"

#include <string_view>

namespace wp::exchange {

/// The lines of a place that was imported, put into another place as one edit: with their organisation as a new one, or
/// under one that is there. Departments of the same name in it are used; streams of the same id are the same stream;
/// whatever has an id that is taken gets another, and so do links.
/// Refuses an organisation that is not there (unknownReference), and an edit that would leave the place unsound.
base::Result<document::Edit> addTo(const document::Model& model, const place::Place& imported,
                                   std::string_view organisation = {});

} // namespace wp::exchange
