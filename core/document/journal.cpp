// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/journal.h"

#include "core/document/replace_file.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace wp::document {

namespace {

namespace fs = std::filesystem;

constexpr int mostOfOneSecond = 1000;

base::Problems cannotWrite(const fs::path& path, int error)
{
    return {{base::ProblemCode::cannotWrite, path.string(), "", {systemWords(error)}, std::nullopt}};
}

/// A name that no other process takes: when, who, and a number for more of them in one second.
fs::path nameFor(const fs::path& folder, const Owner& owner, int number)
{
    return folder / (std::to_string(owner.since) + '-' + std::to_string(owner.process) + '-' + std::to_string(number) +
                     ".journal");
}

std::string lastChecksumOf(std::string_view text)
{
    const std::size_t end = text.size() < 2 ? std::string_view::npos : text.rfind('\n', text.size() - 2);
    return std::string(checksumOfLine(text.substr(end == std::string_view::npos ? 0 : end + 1)));
}

} // namespace

base::Result<std::unique_ptr<Journal>> Journal::start(const fs::path& folder, const JournalHead& head)
{
    std::error_code error;
    fs::create_directories(folder, error);
    for (int i = 0; i < mostOfOneSecond; ++i) {
        const fs::path file = nameFor(folder, head.owner, i);
        Handle handle = openFile(file, O_RDWR | O_CREAT | O_EXCL);
        if (!handle.isOpen() && errno == EEXIST) {
            continue;
        }
        if (!handle.isOpen()) {
            return cannotWrite(file, errno);
        }
        static_cast<void>(handle.lock());
        auto journal = std::make_unique<Journal>(std::move(handle), file, std::string());
        journal->m_isNew = true;
        journal->m_text = journalLine({}, toText(head));
        journal->m_lastChecksum = lastChecksumOf(journal->m_text);
        if (base::Problems problems = journal->writeOut(); !problems.empty()) {
            unlink(file.c_str());
            return problems;
        }
        return journal;
    }
    return cannotWrite(folder, EEXIST);
}

Journal::Journal(Handle handle, fs::path file, std::string soundText)
    : m_handle(std::move(handle)), m_file(std::move(file)), m_text(std::move(soundText)),
      m_lastChecksum(lastChecksumOf(m_text)), m_written(m_text.size())
{
}

base::Problems Journal::add(const JournalRecord& record)
{
    const std::string line = journalLine(m_lastChecksum, toText(record));
    m_lastChecksum = checksumOfLine(line);
    m_text += line;
    return writeOut();
}

base::Problems Journal::writeOut()
{
    if (m_isDoubtful || !m_handle.isAt(m_file)) {
        return writeAnew();
    }
    const int error = m_handle.writeAt(m_written, std::string_view(m_text).substr(m_written));
    if (error != 0) {
        // Half a line is taken back; were it not, its checksum would tell.
        static_cast<void>(m_handle.cutTo(m_written));
        return failed(error);
    }
    m_written = m_text.size();
    return {};
}

base::Problems Journal::sync()
{
    if (base::Problems problems = writeOut(); !problems.empty() || isSynced()) {
        return problems;
    }
    int error = m_handle.sync();
    if (error == 0 && m_isNew) {
        error = syncFolder(m_file.parent_path());
    }
    if (error != 0) {
        // What the kernel could not write it may have let go: from here on only our own text counts.
        m_isDoubtful = true;
        return failed(error);
    }
    m_isNew = false;
    m_synced = m_written;
    return {};
}

base::Problems Journal::writeAnew()
{
    std::error_code ignored;
    fs::create_directories(m_file.parent_path(), ignored);
    base::Problems problems = replaceFile(m_file, [this](const fs::path& draft) {
        const Handle file = openFile(draft, O_WRONLY);
        const int error = file.isOpen() ? file.writeAt(0, m_text) : errno;
        return error == 0 ? base::Problems{} : failed(error);
    });
    if (!problems.empty()) {
        return problems;
    }
    Handle handle = openFile(m_file, O_RDWR);
    if (!handle.isOpen()) {
        return failed(errno);
    }
    static_cast<void>(handle.lock());
    m_handle = std::move(handle);
    m_written = m_text.size();
    m_synced = m_written;
    m_isDoubtful = false;
    m_isNew = false;
    return {};
}

void Journal::remove()
{
    if (m_handle.isAt(m_file)) {
        unlink(m_file.c_str());
    }
    m_handle = Handle();
}

base::Problems Journal::failed(int error) const { return cannotWrite(m_file, error); }

} // namespace wp::document
