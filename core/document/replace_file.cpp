// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/replace_file.h"

#include "core/document/draft.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <unistd.h>

namespace wp::document {

namespace {

using base::Problems;
using base::Result;
namespace fs = std::filesystem;

constexpr int mostBackups = 100;

Problems cannotWrite(const fs::path& path, std::string said)
{
    return {{base::ProblemCode::cannotWrite, path.string(), "", {std::move(said)}, std::nullopt}};
}

/// Errors of a rename after which writing over the old file can still work.
bool isRenameRefused(int error)
{
    for (const int each : {EXDEV, EPERM, EACCES, EBUSY, ETXTBSY, ENOTSUP, EINVAL, EEXIST}) {
        if (error == each) {
            return true;
        }
    }
    return false;
}

std::string bytesOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// What is new beyond the old end goes first, since only there can a disk be too full; then the rest.
int writeOver(const Handle& file, const std::string& old, const std::string& bytes)
{
    const std::size_t common = std::min(old.size(), bytes.size());
    int error = file.writeAt(common, std::string_view(bytes).substr(common));
    if (error == 0) {
        error = file.sync();
    }
    if (error == 0) {
        error = file.writeAt(0, std::string_view(bytes).substr(0, common));
    }
    if (error == 0) {
        error = file.cutTo(bytes.size());
    }
    return error == 0 ? file.sync() : error;
}

int overwrite(const fs::path& target, const std::string& bytes)
{
    const Handle file = openFile(target, O_RDWR);
    if (!file.isOpen()) {
        return errno;
    }
    const std::string old = bytesOf(target);
    const int error = writeOver(file, old, bytes);
    if (error != 0) {
        static_cast<void>(file.writeAt(0, old) == 0 && file.cutTo(old.size()) == 0 && file.sync() == 0);
    }
    return error;
}

int copyTo(const fs::path& backup, const std::string& bytes)
{
    const Handle file = openFile(backup, O_WRONLY | O_CREAT | O_EXCL);
    int error = file.isOpen() ? file.writeAt(0, bytes) : errno;
    if (error == 0) {
        error = file.sync();
    }
    if (error != 0 && file.isOpen()) {
        unlink(backup.c_str());
    }
    return error == 0 ? syncFolder(backup.parent_path()) : error;
}

int keepOld(const fs::path& target)
{
    if (access(target.c_str(), F_OK) != 0) {
        return 0;
    }
    const std::string bytes = bytesOf(target);
    int error = EEXIST;
    for (int i = 1; i <= mostBackups && error == EEXIST; ++i) {
        const fs::path backup = target.string() + (i == 1 ? ".bak" : ".bak" + std::to_string(i));
        error = copyTo(backup, bytes);
        if (error == EEXIST && bytesOf(backup) == bytes) {
            return 0;
        }
    }
    return error;
}

std::string firstLine(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string line;
    std::getline(file, line);
    return line;
}

/// Office programs leave a file beside one that they have open: LibreOffice says in it who, Microsoft Office not in words.
std::optional<std::string> officeThatHolds(const fs::path& target)
{
    const fs::path folder = target.parent_path();
    const std::string name = target.filename().string();
    const fs::path libre = folder / (".~lock." + name + "#");
    std::error_code error;
    if (fs::exists(libre, error)) {
        const std::string line = firstLine(libre);
        std::string who = "LibreOffice";
        for (std::size_t from = 0, part = 0; part < 3 && from < line.size(); ++part) {
            const std::size_t end = std::min(line.find(',', from), line.size());
            who.append(end > from ? ", " : "").append(line, from, end - from);
            from = end + 1;
        }
        return who;
    }
    return fs::exists(folder / ("~$" + name), error) ? std::optional<std::string>("Microsoft Office") : std::nullopt;
}

/// A save on its way, from the draft to the file in its place.
class Putting {
public:
    Putting(const fs::path& path, const FillDraft& fill, bool keepsOld)
        : m_path(path), m_target(targetOf(path)), m_fill(fill), m_keepsOld(keepsOld)
    {
    }

    Result<WayOfWriting> put()
    {
        if (!m_target.has_filename()) {
            return cannotWrite(m_path, systemWords(ENOENT));
        }
        removeDeadDrafts(m_target);
        Draft beside(m_target.parent_path(), m_target);
        if (beside.error() == 0) {
            return fillAndPlace(beside, true);
        }
        const bool mayOverwrite = beside.error() == EACCES && access(m_target.c_str(), W_OK) == 0;
        std::error_code error;
        Draft elsewhere(mayOverwrite ? fs::temp_directory_path(error) : fs::path(), m_target);
        if (!mayOverwrite || elsewhere.error() != 0) {
            return cannotWrite(m_path, systemWords(beside.error()));
        }
        return fillAndPlace(elsewhere, false);
    }

private:
    Result<WayOfWriting> fillAndPlace(Draft& draft, bool isBeside)
    {
        if (Problems problems = m_fill(draft.path()); !problems.empty()) {
            return problems;
        }
        int error = draft.sync();
        if (error == 0 && m_keepsOld) {
            error = keepOld(m_target);
        }
        if (error != 0) {
            return cannotWrite(m_path, systemWords(error));
        }
        if (isBeside) {
            error = draft.renameTo(m_target);
            if (error == 0) {
                error = syncFolder(m_target.parent_path());
                return error == 0 ? Result<WayOfWriting>(WayOfWriting::replaced) : cannotWrite(m_path, systemWords(error));
            }
            if (!isRenameRefused(error)) {
                return cannotWrite(m_path, systemWords(error));
            }
        }
        return placeByOverwriting(draft);
    }

    Result<WayOfWriting> placeByOverwriting(Draft& draft)
    {
        const int error = overwrite(m_target, bytesOf(draft.path()));
        if (error != 0) {
            draft.keep();
            return cannotWrite(m_path, systemWords(error) + "; " + draft.path().string());
        }
        return WayOfWriting::overwritten;
    }

    const fs::path& m_path;
    fs::path m_target;
    const FillDraft& m_fill;
    bool m_keepsOld;
};

} // namespace

fs::path targetOf(const fs::path& path)
{
    std::error_code error;
    const fs::path absolute = fs::absolute(path, error);
    const fs::path target = fs::weakly_canonical(absolute, error);
    return error ? absolute : target;
}

Result<WayOfWriting> putInPlace(const fs::path& path, const FillDraft& fill, bool keepsOld)
{
    return Putting(path, fill, keepsOld).put();
}

Problems replaceFile(const fs::path& path, const FillDraft& fill)
{
    if (auto holder = officeThatHolds(targetOf(path))) {
        return {{base::ProblemCode::heldOpen, path.string(), "", {std::move(*holder)}, std::nullopt}};
    }
    const Result<WayOfWriting> way = putInPlace(path, fill);
    return way ? Problems{} : way.problems();
}

Problems replaceBytes(const fs::path& path, std::string_view bytes)
{
    return replaceFile(path, [&](const fs::path& draft) {
        errno = 0;
        std::ofstream file(draft, std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        file.close();
        return file ? Problems{} : cannotWrite(path, systemWords(errno));
    });
}

} // namespace wp::document
