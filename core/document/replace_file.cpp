// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/replace_file.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace wp::document {

namespace {

namespace fs = std::filesystem;

base::Problems cannotWrite(const fs::path& path, int error)
{
    const std::string said = std::error_code(error, std::generic_category()).message();
    return {{base::ProblemCode::cannotWrite, path.string(), "", {said}, std::nullopt}};
}

/// 0, or the system's error.
int syncOf(const fs::path& path, int flags)
{
    const int handle = open(path.c_str(), flags | O_CLOEXEC);
    if (handle < 0) {
        return errno;
    }
    const int error = fsync(handle) == 0 ? 0 : errno;
    close(handle);
    return error;
}

/// Some network drives cannot sync a folder; the rename is then as safe as they make it.
int syncFolder(const fs::path& folder)
{
    const int error = syncOf(folder, O_RDONLY | O_DIRECTORY);
    return error == EINVAL || error == ENOTSUP ? 0 : error;
}

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

/// The new file while it is written; gone again unless it was put in place.
class Draft {
public:
    explicit Draft(const fs::path& target)
    {
        std::string name = target.filename().string();
        name.insert(name.begin(), '.');
        name += ".XXXXXX";
        m_path = (target.parent_path() / name).string();
        const int handle = mkstemp(m_path.data());
        m_error = handle < 0 ? errno : 0;
        if (handle >= 0) {
            m_error = fchmod(handle, permissionsFor(target)) == 0 ? 0 : errno;
            close(handle);
        }
        m_isThere = handle >= 0;
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft()
    {
        if (m_isThere) {
            unlink(m_path.c_str());
        }
    }

    int error() const { return m_error; }
    fs::path path() const { return m_path; }

    int putInPlaceOf(const fs::path& target)
    {
        if (const int error = syncOf(m_path, O_RDONLY); error != 0) {
            return error;
        }
        if (std::rename(m_path.c_str(), target.c_str()) != 0) {
            return errno;
        }
        m_isThere = false;
        return syncFolder(target.parent_path());
    }

private:
    std::string m_path;
    int m_error = 0;
    bool m_isThere = false;
};

fs::path targetOf(const fs::path& path)
{
    std::error_code error;
    const fs::path target = fs::weakly_canonical(path, error);
    return error ? fs::absolute(path, error) : target;
}

} // namespace

base::Problems replaceFile(const fs::path& path, const std::function<base::Problems(const fs::path&)>& write)
{
    const fs::path target = targetOf(path);
    if (!target.has_filename()) {
        return cannotWrite(path, ENOENT);
    }
    Draft draft(target);
    if (draft.error() != 0) {
        return cannotWrite(path, draft.error());
    }
    if (base::Problems problems = write(draft.path()); !problems.empty()) {
        return problems;
    }
    if (const int error = draft.putInPlaceOf(target); error != 0) {
        return cannotWrite(path, error);
    }
    return {};
}

} // namespace wp::document
