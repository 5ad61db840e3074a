// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/history.h"
#include "core/document/journal.h"

#include <memory>
#include <vector>

namespace wp::document {

/// What a journal has to give back: all that was done up to its last sound line.
struct Recovery {
    JournalHead head;
    History history;
    /// Where the document was last saved, and the fingerprint of that file; as in the head if it never was.
    std::filesystem::path path;
    std::string fingerprint;
    /// Of the last thing that happened, in milliseconds since 1970.
    std::int64_t lastAt = 0;
    /// Bytes after the last sound line: what was being written when it ended, or damage.
    std::size_t lostBytes = 0;
    std::string soundText;
};

/// Reads a journal's text. Without a sound first line there is nothing to give back: notReadable, or what is wrong
/// with that line.
base::Result<Recovery> recoveryOf(std::string_view text);

/// A journal whose program is dead, held so that no other program offers it as well.
struct FoundJournal {
    std::filesystem::path file;
    Handle handle;
    Recovery recovery;

    /// Goes on writing it, as the program that has the document now.
    std::unique_ptr<Journal> resume() &&;
    /// Takes it away for good.
    void discard();
};

/// The journals of a folder that dead programs left, the latest first. Journals without a readable beginning are put
/// aside as NAME.unreadable, for nobody to stumble over and nothing to be thrown away.
std::vector<FoundJournal> findJournals(const std::filesystem::path& folder);

/// Whether there is anything to offer: what the journal ends with is not what its file holds.
bool isWorthOffering(const Recovery& recovery);

} // namespace wp::document
