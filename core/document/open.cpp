// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/open.h"

#include "core/document/check.h"
#include "core/document/checksum.h"
#include "core/document/file.h"
#include "core/document/mend.h"
#include "core/document/upgrade.h"

#include <cerrno>
#include <fcntl.h>
#include <iterator>
#include <memory>
#include <unistd.h>

namespace wp::document {

namespace {

using base::Problem;
using base::ProblemCode;
using base::Problems;
namespace fs = std::filesystem;

using Bytes = std::shared_ptr<const std::string>;

/// A place of thousands of lines takes a few megabytes.
constexpr std::size_t largestFile = std::size_t{512} * 1024 * 1024;
constexpr std::size_t blockSize = std::size_t{1024} * 1024;

/// Where SQLite's header says how the file was last written; 2 asks for a log beside it, which we never have.
constexpr std::size_t writeVersionAt = 18;
constexpr std::size_t readVersionAt = 19;
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t pageCountAt = 28;
constexpr std::size_t headerSize = 100;

Problem problem(ProblemCode code, const fs::path& path, std::string value, std::vector<std::string> accepted)
{
    return {code, path.string(), std::move(value), std::move(accepted), std::nullopt};
}

Opened ending(Outcome outcome, Problem why)
{
    Opened opened;
    opened.outcome = outcome;
    opened.why.push_back(std::move(why));
    return opened;
}

base::Result<std::string> bytesOf(const fs::path& path)
{
    std::error_code error;
    const int folder = fs::is_directory(path, error) ? EISDIR : 0;
    const Handle handle = openFile(path, O_RDONLY);
    if (!handle.isOpen() || folder != 0) {
        return problem(ProblemCode::cannotRead, path, "", {systemWords(folder != 0 ? folder : errno)});
    }
    std::string bytes;
    ssize_t count = 1;
    while (count > 0 && bytes.size() <= largestFile) {
        const std::size_t size = bytes.size();
        bytes.resize(size + blockSize);
        do {
            count = read(handle.number(), bytes.data() + size, blockSize);
        } while (count < 0 && errno == EINTR);
        bytes.resize(size + (count > 0 ? static_cast<std::size_t>(count) : 0));
    }
    if (count < 0) {
        return problem(ProblemCode::cannotRead, path, "", {systemWords(errno)});
    }
    if (bytes.size() > largestFile) {
        return problem(ProblemCode::tooLarge, path, std::to_string(bytes.size()), {std::to_string(largestFile)});
    }
    return bytes;
}

/// A file that lost its end, with empty pages in their stead: else SQLite would not look at the others.
Bytes lengthened(const Bytes& bytes)
{
    const auto number = [&](std::size_t at, std::size_t size) {
        std::size_t value = 0;
        for (std::size_t i = 0; i < size; ++i) {
            value = value << 8 | static_cast<unsigned char>(bytes->at(at + i));
        }
        return value;
    };
    if (bytes->size() < headerSize) {
        return bytes;
    }
    const std::size_t pageSize = number(pageSizeAt, 2);
    const std::size_t size = pageSize * number(pageCountAt, 4);
    if (size <= bytes->size() || size > largestFile) {
        return bytes;
    }
    auto whole = std::make_shared<std::string>(*bytes);
    whole->resize(size, '\0');
    return whole;
}

/// Reads bytes that are ours by their mark.
class Reading {
public:
    Reading(Bytes bytes, const fs::path& path, const SchemaSteps& steps)
        : m_bytes(std::move(bytes)), m_path(path), m_steps(steps), m_database(m_bytes, path.string())
    {
    }

    Opened read()
    {
        const Cell cell = m_database.ask("PRAGMA user_version");
        const auto* number = std::get_if<std::int64_t>(&cell);
        m_version = number ? *number : 0;
        if (m_version > newest()) {
            return ending(Outcome::newer, problem(ProblemCode::newerVersion, m_path, std::to_string(m_version),
                                                  {std::to_string(newest())}));
        }
        std::vector<std::string> faults;
        if (m_version >= 1) {
            faults = faultsOf(m_database, m_steps, m_version);
        } else if (m_database.isOk()) {
            faults.push_back("user_version " + std::to_string(m_version));
        }
        if (!m_database.isOk()) {
            return rescue(m_database.problems());
        }
        return faults.empty() ? readWhole() : rescue({problem(ProblemCode::damaged, m_path, "", std::move(faults))});
    }

private:
    std::int64_t newest() const { return static_cast<std::int64_t>(m_steps.size()); }

    Opened readWhole()
    {
        Opened opened;
        RowsRead rows;
        if (m_version == newest()) {
            opened.outcome = Outcome::current;
            rows = readRows(m_database);
        } else {
            Copied copied = upgraded(m_database, m_path.string(), m_version, m_steps);
            opened.outcome = Outcome::upgraded;
            opened.told = std::move(copied.told);
            rows = readRows(copied.database);
        }
        Problems why = rows.problems.empty() ? check(rows.model) : rows.problems;
        if (!why.empty()) {
            return rescue(std::move(why));
        }
        opened.model = std::move(rows.model);
        opened.version = m_version;
        return opened;
    }

    Opened rescue(Problems why)
    {
        const std::int64_t version = m_version >= 1 ? m_version : newest();
        Copied copied = rescued(lengthened(m_bytes), m_path.string(), version, m_steps);
        Mended mended = mend(readRows(copied.database), m_path.stem().string());
        Opened opened;
        opened.outcome = Outcome::damaged;
        opened.why = std::move(why);
        opened.version = m_version;
        opened.told = std::move(copied.told);
        std::move(mended.told.begin(), mended.told.end(), std::back_inserter(opened.told));
        // A place without any organisation is no place that anything was read of.
        if (mended.model && !mended.model->place.organisations.empty()) {
            opened.model = std::move(mended.model);
        }
        return opened;
    }

    Bytes m_bytes;
    const fs::path& m_path;
    const SchemaSteps& m_steps;
    Database m_database;
    std::int64_t m_version = 0;
};

} // namespace

Opened look(const fs::path& path, const SchemaSteps& steps)
{
    base::Result<std::string> read = bytesOf(path);
    if (!read) {
        return ending(Outcome::cannotRead, read.problems().front());
    }
    auto bytes = std::make_shared<std::string>(std::move(read).value());
    if (!looksLikeDocument(*bytes)) {
        return ending(Outcome::notOurs, problem(ProblemCode::notOurs, path, "", {}));
    }
    std::string fingerprint = fingerprintOf(std::string_view(*bytes));
    for (const std::size_t at : {writeVersionAt, readVersionAt}) {
        (*bytes)[at] = (*bytes)[at] == 2 ? char{1} : (*bytes)[at];
    }
    Opened opened = Reading(std::move(bytes), path, steps).read();
    opened.fingerprint = std::move(fingerprint);
    return opened;
}

Opened open(const fs::path& path, bool evenFromAnotherComputer, const SchemaSteps& steps)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error)) {
        return look(path, steps);
    }
    // The lock first: what is read after it cannot be changed by another of our programs any more.
    LockTry attempt = takeLock(path, evenFromAnotherComputer);
    Opened opened = look(path, steps);
    if (opened.outcome == Outcome::current || opened.outcome == Outcome::upgraded) {
        opened.outcome = attempt.holder ? Outcome::locked : opened.outcome;
        opened.holder = std::move(attempt.holder);
        opened.lock = std::move(attempt.lock);
    }
    return opened;
}

} // namespace wp::document
