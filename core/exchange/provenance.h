// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"

#include <string>

namespace wp::exchange {

/// What figures were made of, for whoever finds them years later: the version of the equations, the form of the inputs,
/// and the inputs themselves as the SHA-256 of their wholeplace/1 JSON. Equal in all three, two places give the same
/// pennies on any machine. `wholeplace-cli export FILE --as json | sha256sum` gives the same hash.
struct Provenance {
    std::string model;
    std::string format;
    std::string inputs;
    bool operator==(const Provenance&) const = default;
};

Provenance provenanceOf(const document::Model& model);

} // namespace wp::exchange
