// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/document/lock.h"
#include "core/document/model.h"
#include "core/document/note.h"
#include "core/document/schema.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace wp::document {

/// All that can come of opening a document, and nothing else can.
enum class Outcome {
    current,    // the model, with the right to save it
    upgraded,   // the same from an earlier version: `told` is what changed, in memory alone
    locked,     // the model to read: `holder` has the right to save it
    damaged,    // `why`, and in `model` what could be read, with what is left out in `told`
    newer,      // `why` names the version that is needed
    notOurs,    // another program's file
    cannotRead, // the system gives no bytes, or more than a document can have
};

/// What came of it. Nothing was written but the lock.
struct Opened {
    Outcome outcome = Outcome::cannotRead;
    std::optional<Model> model;
    base::Problems why;
    Notes told;
    std::optional<Owner> holder;
    FileLock lock;
    /// The version that the file has.
    std::int64_t version = 0;
    /// Of the file as it was read.
    std::string fingerprint;
};

Opened open(const std::filesystem::path& path, bool evenFromAnotherComputer = false,
            const SchemaSteps& steps = schemaSteps());

/// The same without a lock, for who only reads.
Opened look(const std::filesystem::path& path, const SchemaSteps& steps = schemaSteps());

} // namespace wp::document
