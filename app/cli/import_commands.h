// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/document/model.h"
#include "core/exchange/published_form.h"

#include <cstdint>
#include <optional>

namespace wp::cli {

/// import, as help lists it.
Command importCommand();

/// "ra", "rsx", "ro3".
std::optional<exchange::FormKind> formNamed(const std::string& word);

/// import --as table, when nothing is wrong with the call as a whole.
Exit importTable(const Call& call, std::optional<std::int64_t> population, const Output& output);

/// Writes what was imported as a place of its own, over the place that --over names, or into the one of --into.
Exit writeImported(const Call& call, document::Model imported, const Output& output);

} // namespace wp::cli
