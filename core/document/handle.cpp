// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/handle.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace wp::document {

namespace {

constexpr mode_t forAll = 0666;

int errorUnless(bool isDone) { return isDone ? 0 : errno; }

} // namespace

Handle::~Handle()
{
    if (isOpen()) {
        close(m_number);
    }
}

int Handle::writeAt(std::size_t place, std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t count = pwrite(m_number, bytes.data(), bytes.size(), static_cast<off_t>(place));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return count < 0 ? errno : EIO;
        }
        place += static_cast<std::size_t>(count);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

int Handle::cutTo(std::size_t size) const { return errorUnless(ftruncate(m_number, static_cast<off_t>(size)) == 0); }

int Handle::sync() const { return errorUnless(fsync(m_number) == 0); }

int Handle::lock() const { return errorUnless(flock(m_number, LOCK_EX | LOCK_NB) == 0); }

bool Handle::isAt(const std::filesystem::path& path) const
{
    struct stat ours {};
    struct stat there {};
    return fstat(m_number, &ours) == 0 && stat(path.c_str(), &there) == 0 && ours.st_dev == there.st_dev &&
           ours.st_ino == there.st_ino;
}

Handle openFile(const std::filesystem::path& path, int flags) { return Handle(::open(path.c_str(), flags | O_CLOEXEC, forAll)); }

int syncFolder(const std::filesystem::path& folder)
{
    const Handle handle = openFile(folder, O_RDONLY | O_DIRECTORY);
    const int error = handle.isOpen() ? handle.sync() : errno;
    return error == EINVAL || error == ENOTSUP ? 0 : error;
}

std::string systemWords(int error) { return std::error_code(error, std::generic_category()).message(); }

} // namespace wp::document
