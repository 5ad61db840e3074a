// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/place/codec_values.h"

namespace wp::document {

/// A part of the workshop's record that is a list of entries beside its version ("challenges", "decisions"), in the
/// order in which they were made. What is no list of things is as if it were empty.
place::Json entriesOf(const Model& model, const char* part);

/// Whether the workshop has a part of that name, be it empty.
bool isKept(const Model& model, const char* part);

/// Adds an entry at the end of a part.
Edit appending(const Model& model, const char* part, int version, place::Json entry);

/// Puts other entries in a part.
Edit replacing(const Model& model, const char* part, int version, place::Json entries);

/// Whether the record has a part of this name at all: told without reading it, since most places have none.
bool mayHold(const Model& model, const char* part);

/// What an entry of a part is, as against what is passed over.
using IsEntry = bool (*)(const place::Json& entry);

/// Sets these fields of the nth entry and leaves its others; or with null takes it away.
Edit changingNth(const Model& model, const char* part, int version, std::size_t nth, IsEntry isEntry, const place::Json& fields);

/// A text of an entry; empty where it has none of that name.
std::string textIn(const place::Json& entry, const char* name);

} // namespace wp::document
