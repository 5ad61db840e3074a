// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace wp::document {

enum class NoteKind {
    leftOut, // could not be read from a damaged file
    standIn, // the same, and `value` stands there instead
    added,   // by the upgrade to version `value`
    changed, // by that upgrade
    removed  // by that upgrade
};

/// Something that a document was through on its way out of a file. `where` is a path as in a Problem
/// ("lines/claRes/budget"), or a table and column of the file ("line/colour").
struct Note {
    NoteKind kind = NoteKind::leftOut;
    std::string where;
    std::string value;
    bool operator==(const Note&) const = default;
};

using Notes = std::vector<Note>;

} // namespace wp::document
