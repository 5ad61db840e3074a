// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/model.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace wp::document {

/// Sets one field. `path` names it as the file does: "place/horizon", "lines/claRes/tier",
/// "scenarios/cuts/measures/salami/rate", "scenarios/cuts/assumptions", "workshop". `value` is wholeplace/1 JSON;
/// "null" takes the field away, so that its default stands.
struct SetField {
    std::string path;
    std::string value;
    bool operator==(const SetField&) const = default;
};

/// Puts a thing (wholeplace/1 JSON of it) into a list ("lines", "scenarios/cuts/measures") at an index.
struct AddThing {
    std::string list;
    std::size_t index = 0;
    std::string thing;
    bool operator==(const AddThing&) const = default;
};

struct RemoveThing {
    std::string list;
    std::string id;
    bool operator==(const RemoveThing&) const = default;
};

struct MoveThing {
    std::string list;
    std::string id;
    std::size_t index = 0;
    bool operator==(const MoveThing&) const = default;
};

struct Several;

/// Every edit a person can make, as data: applied by the document, undone by its inverse, written to the
/// journal as one line of text. `Several` are done in order, all or none.
using Edit = std::variant<SetField, AddThing, RemoveThing, MoveThing, Several>;

struct Several {
    std::vector<Edit> edits;
    bool operator==(const Several&) const;
};

/// Changes the model and gives the edit that undoes it; or leaves the model as it was and says why.
base::Result<Edit> apply(Model& model, const Edit& edit);

/// One line of text and back, for the journal.
std::string toText(const Edit& edit);
base::Result<Edit> editFromText(std::string_view text);

} // namespace wp::document
