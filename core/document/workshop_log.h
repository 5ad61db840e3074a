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

/// A text of an entry; empty where it has none of that name.
std::string textIn(const place::Json& entry, const char* name);

} // namespace wp::document
