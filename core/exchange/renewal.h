// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/edit.h"
#include "core/money/money.h"

namespace wp::exchange {

/// One budget line of a place and what a newer file makes of it.
struct RenewedLine {
    std::string id;
    std::string name;
    std::optional<money::Money> before; // none: it is new
    std::optional<money::Money> after;  // none: it is gone
    bool isByCode = false;
    bool operator==(const RenewedLine&) const = default;
};

/// A newer file over a place, as one edit that is undone in one step. Lines are matched by code, then by name; matched
/// ones take the newer budget and where it comes from, and keep tier, links, shares and all that scenarios say of them.
/// What is new comes in as the file gives it. What is gone is taken out, unless a link or a scenario refers to it: then
/// it stays at nothing, and a link measures it by what it was.
struct Renewal {
    std::string organisation;
    std::vector<RenewedLine> changed, same, added, gone;
    bool isYearMoved = false;
    document::Edit edit;
};

/// `newer` is a place made out of the newer file alone. Only lines of one organisation are matched: the one named, or
/// the one with most lines in the file. Refuses a file without a single line that matches (noMatch), and an edit
/// that would leave the place unsound, with all that would be wrong with it.
base::Result<Renewal> renew(const document::Model& model, const place::Place& newer,
                            std::string_view organisation = {});

} // namespace wp::exchange
