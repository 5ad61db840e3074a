// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/draft.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace wp::document {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".XXXXXX";

mode_t permissionsFor(const fs::path& target)
{
    struct stat old {};
    if (stat(target.c_str(), &old) == 0) {
        return old.st_mode & 07777;
    }
    const mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

constexpr int mostTries = 20;

/// Whether whoever sweeps up dead drafts took this one between its making and its lock.
bool isSweptUp(const Handle& handle, const fs::path& path)
{
    return handle.lock() == EWOULDBLOCK || !handle.isAt(path);
}

std::string stemOf(const fs::path& target) { return '.' + target.filename().string(); }

} // namespace

Draft::Draft(const fs::path& folder, const fs::path& target)
{
    // A drive that knows no locks or permissions takes the file all the same.
    for (int i = 0; i < mostTries && (i == 0 || (m_handle.isOpen() && isSweptUp(m_handle, m_path))); ++i) {
        m_path = (folder / (stemOf(target) + std::string(ending))).string();
        m_handle = Handle(mkostemp(m_path.data(), O_CLOEXEC));
        m_error = m_handle.isOpen() ? 0 : errno;
    }
    m_isThere = m_handle.isOpen();
    if (m_isThere) {
        static_cast<void>(fchmod(m_handle.number(), permissionsFor(target)));
    }
}

Draft::~Draft()
{
    if (m_isThere) {
        unlink(m_path.c_str());
    }
}

int Draft::renameTo(const fs::path& target)
{
    if (std::rename(m_path.c_str(), target.c_str()) != 0) {
        return errno;
    }
    m_isThere = false;
    return 0;
}

void removeDeadDrafts(const fs::path& target)
{
    std::error_code error;
    std::vector<fs::path> drafts;
    for (const auto& entry : fs::directory_iterator(target.parent_path(), error)) {
        const std::string name = entry.path().filename().string();
        const std::string stem = stemOf(target) + '.';
        if (name.starts_with(stem) && name.size() == stemOf(target).size() + ending.size()) {
            drafts.push_back(entry.path());
        }
    }
    for (const fs::path& draft : drafts) {
        const Handle handle = openFile(draft, O_RDWR | O_NOFOLLOW);
        if (handle.isOpen() && handle.lock() == 0) {
            unlink(draft.c_str());
        }
    }
}

} // namespace wp::document
