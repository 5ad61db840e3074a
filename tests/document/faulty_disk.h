// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <climits>
#include <functional>
#include <map>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace wp::testing {

/// What this program's calls to write, sync, cut and rename come to, its own and those of SQLite: the functions
/// below stand before the system's in the one program that includes this header.
class FaultyDisk {
public:
    static constexpr int powerCut = 77;

    /// The `at`th call fails with this error, and every later one if it is lasting.
    void fail(int at, int error, bool isLasting = true)
    {
        *this = {};
        m_at = at;
        m_error = error;
        m_isLasting = isLasting;
    }
    /// Every write takes a part of what it is given.
    void writeShort()
    {
        *this = {};
        m_isShort = true;
    }
    /// Does something when the `at`th call comes, before it is made.
    void interrupt(int at, std::function<void()> what)
    {
        *this = {};
        m_at = at;
        m_interrupt = std::move(what);
    }
    /// Ends the process (exit code powerCut) at that call, and leaves the disk as a power cut may leave it: a file
    /// written to since its last sync falls back to its length then; a rename in a folder that was not synced since
    /// never was, or was, as one chooses.
    void cutPower(int at, bool losesRename)
    {
        interrupt(at, [this, losesRename] {
            losePower(losesRename);
            _exit(powerCut);
        });
        m_isWatching = true;
    }
    /// Back to a sound disk; says how many calls there were.
    int stop()
    {
        const int calls = m_calls;
        *this = {};
        return calls;
    }

    bool fails()
    {
        if (m_at == 0) {
            return false;
        }
        ++m_calls;
        if (m_calls == m_at && m_interrupt) {
            std::exchange(m_interrupt, nullptr)();
        }
        const bool isNow = m_error != 0 && (m_isLasting ? m_calls >= m_at : m_calls == m_at);
        errno = isNow ? m_error : errno;
        return isNow;
    }
    bool failsAt(int handle)
    {
        struct stat about {};
        return fstat(handle, &about) == 0 && S_ISREG(about.st_mode) && fails();
    }
    size_t taken(size_t size) const { return m_isShort && size > 1 ? (size + 1) / 2 : size; }

    void noteWrite(int handle)
    {
        struct stat about {};
        if (m_isWatching && fstat(handle, &about) == 0 && S_ISREG(about.st_mode)) {
            File& file = m_files[about.st_ino];
            file.isDirty = true;
            file.path = nameOf(handle);
        }
    }
    void noteSync(int handle)
    {
        struct stat about {};
        if (!m_isWatching || fstat(handle, &about) != 0) {
            return;
        }
        if (S_ISDIR(about.st_mode)) {
            m_renamed.clear();
        } else {
            m_files[about.st_ino] = {nameOf(handle), about.st_size, false};
        }
    }
    void noteRename(const char* from, const char* to)
    {
        if (m_isWatching) {
            m_renamed = to;
            static_cast<void>(link(to, oldOf(m_renamed).c_str()));
            for (auto& [inode, file] : m_files) {
                file.path = file.path == from ? to : file.path;
            }
        }
    }

private:
    struct File {
        std::string path;
        off_t synced = 0;
        bool isDirty = false;
    };

    static std::string oldOf(const std::string& path) { return path + ".old"; }
    static std::string nameOf(int handle)
    {
        std::string name(PATH_MAX, '\0');
        const ssize_t size = readlink(("/proc/self/fd/" + std::to_string(handle)).c_str(), name.data(), name.size());
        name.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
        return name;
    }
    void losePower(bool losesRename)
    {
        for (const auto& [inode, file] : m_files) {
            if (file.isDirty) {
                static_cast<void>(truncate(file.path.c_str(), file.synced) == 0);
            }
        }
        if (losesRename && !m_renamed.empty()) {
            syscall(SYS_rename, oldOf(m_renamed).c_str(), m_renamed.c_str());
        }
    }

    int m_at = 0;
    int m_error = 0;
    int m_calls = 0;
    bool m_isLasting = false;
    bool m_isShort = false;
    bool m_isWatching = false;
    std::function<void()> m_interrupt;
    std::map<ino_t, File> m_files;
    std::string m_renamed;
};

inline FaultyDisk disk;

} // namespace wp::testing

extern "C" {

ssize_t write(int handle, const void* data, size_t size)
{
    using wp::testing::disk;
    if (disk.failsAt(handle)) {
        return -1;
    }
    disk.noteWrite(handle);
    return syscall(SYS_write, handle, data, disk.taken(size));
}

ssize_t pwrite(int handle, const void* data, size_t size, off_t at)
{
    using wp::testing::disk;
    if (disk.failsAt(handle)) {
        return -1;
    }
    disk.noteWrite(handle);
    return syscall(SYS_pwrite64, handle, data, disk.taken(size), at);
}

ssize_t pwrite64(int handle, const void* data, size_t size, off64_t at) { return pwrite(handle, data, size, at); }

int fsync(int handle)
{
    using wp::testing::disk;
    if (disk.fails()) {
        return -1;
    }
    disk.noteSync(handle);
    return static_cast<int>(syscall(SYS_fsync, handle));
}

int fdatasync(int handle) { return fsync(handle); }

int ftruncate(int handle, off_t size) noexcept
{
    return wp::testing::disk.fails() ? -1 : static_cast<int>(syscall(SYS_ftruncate, handle, size));
}

int ftruncate64(int handle, off64_t size) noexcept { return ftruncate(handle, size); }

int rename(const char* from, const char* to) noexcept
{
    using wp::testing::disk;
    if (disk.fails()) {
        return -1;
    }
    disk.noteRename(from, to);
    return static_cast<int>(syscall(SYS_rename, from, to));
}

} // extern "C"
