// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/handle.h"
#include "core/document/journal_record.h"

#include <memory>

namespace wp::document {

/// The append-only text of everything that is done to one open document, in a folder of the program's own. A line is
/// with the system as soon as it is added, which a crash of the program cannot take away, and on the disk with the
/// next sync(), which a power cut cannot. What fails is kept here and tried again by the next call; a disk that
/// failed to sync gets the whole anew. The file stays until remove(): an end without it is a crash.
class Journal {
public:
    /// A new journal, locked while it is open. Problems: cannotWrite.
    static base::Result<std::unique_ptr<Journal>> start(const std::filesystem::path& folder, const JournalHead& head);

    /// Goes on with one that was found: its lock, and its sound text.
    Journal(Handle handle, std::filesystem::path file, std::string soundText);

    const std::filesystem::path& file() const { return m_file; }
    bool isSynced() const { return m_synced == m_text.size(); }

    base::Problems add(const JournalRecord& record);
    base::Problems sync();

    /// The document was closed as it should be: nothing is to be recovered.
    void remove();

private:
    base::Problems writeOut();
    base::Problems writeAnew();
    base::Problems failed(int error) const;

    Handle m_handle;
    std::filesystem::path m_file;
    /// All of it, what is on its way included.
    std::string m_text;
    std::string m_lastChecksum;
    std::size_t m_written = 0;
    std::size_t m_synced = 0;
    bool m_isNew = false;
    bool m_isDoubtful = false;
};

} // namespace wp::document
