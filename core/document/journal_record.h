// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/edit.h"
#include "core/document/owner.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace wp::document {

/// What the first record of a journal says: whose it is, which document, and all that stood in it at the start, so
/// that nothing else is needed to have it back.
struct JournalHead {
    Owner owner;
    /// Empty when it was in no file yet.
    std::filesystem::path path;
    /// What the window called it.
    std::string name;
    /// The file as it was opened or last saved; empty without one.
    std::string fingerprint;
    Model model;
    bool operator==(const JournalHead&) const = default;
};

struct Did {
    Edit edit;
    std::string words;
    std::optional<int> gesture;
    bool operator==(const Did&) const = default;
};
struct Undid {
    bool operator==(const Undid&) const = default;
};
struct Redid {
    bool operator==(const Redid&) const = default;
};
struct SavedAs {
    std::filesystem::path path;
    std::string fingerprint;
    bool operator==(const SavedAs&) const = default;
};
/// Another program goes on where a dead one stopped.
struct Resumed {
    Owner owner;
    bool operator==(const Resumed&) const = default;
};

/// One thing that happened to a document, and when (milliseconds since 1970, to show: the order is the file's).
struct JournalRecord {
    std::int64_t at = 0;
    std::variant<Did, Undid, Redid, SavedAs, Resumed> what;
    bool operator==(const JournalRecord&) const = default;
};

/// The words that a line carries.
std::string toText(const JournalHead& head);
std::string toText(const JournalRecord& record);
base::Result<JournalHead> headFromText(std::string_view text);
base::Result<JournalRecord> recordFromText(std::string_view text);

/// A line of the journal: the checksum of the line before and of these words, a space, the words, a line end.
std::string journalLine(std::string_view checksumBefore, std::string_view words);

/// The checksum at the beginning of a line.
inline std::string_view checksumOfLine(std::string_view line) { return line.substr(0, 16); }

} // namespace wp::document
