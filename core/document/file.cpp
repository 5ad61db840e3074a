// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file.h"

#include "core/document/check.h"
#include "core/document/checksum.h"
#include "core/document/form.h"
#include "core/document/open.h"
#include "core/document/rows.h"

namespace wp::document {

namespace {

using base::Problem;
using base::ProblemCode;
using base::Problems;
using base::Result;
using namespace std::string_view_literals;
namespace fs = std::filesystem;

/// What SQLite writes in a file's first hundred bytes, and where.
constexpr std::string_view magic = "SQLite format 3\0"sv;
constexpr std::size_t applicationIdAt = 68;
constexpr const char* changedOutside = "changed by another program";

Problem problem(ProblemCode code, const fs::path& path, std::vector<std::string> accepted = {})
{
    return {code, path.string(), "", std::move(accepted), std::nullopt};
}

std::uint32_t bigEndian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(0, 4)) {
        value = value << 8 | static_cast<unsigned char>(byte);
    }
    return value;
}

Problems writeWhole(const Model& model, const fs::path& path, const SchemaSteps& steps)
{
    const auto version = static_cast<std::int64_t>(steps.size());
    Database database(path, Database::Mode::create);
    // The draft is thrown away if anything fails and synced when it is whole: SQLite need do neither.
    database.run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA encoding = 'UTF-8';");
    database.run(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
    database.run("BEGIN; PRAGMA defer_foreign_keys = ON;");
    makeTables(database, steps, version);
    writeRows(database, model);
    seal(database);
    database.run(("PRAGMA user_version = " + std::to_string(version)).c_str());
    database.run("COMMIT");
    return database.problems();
}

/// Named as the person knows the file, and not as its draft.
Problems renamed(Problems problems, const fs::path& path)
{
    for (Problem& each : problems) {
        each.where = path.string();
    }
    return problems;
}

bool isChangedOutside(const fs::path& path, const std::string& expected)
{
    std::error_code error;
    return !expected.empty() && fs::exists(path, error) && fingerprintOf(path) != expected;
}

} // namespace

std::int64_t fileVersion() { return static_cast<std::int64_t>(schemaSteps().size()); }

Result<Model> load(const fs::path& path)
{
    Opened opened = look(path);
    if (opened.outcome == Outcome::current || opened.outcome == Outcome::upgraded) {
        return std::move(*opened.model);
    }
    return opened.why;
}

Result<Saved> write(const Model& model, const fs::path& path, const SaveWish& wish, const SchemaSteps& steps)
{
    if (Problems problems = check(model); !problems.empty()) {
        return problems;
    }
    if (isChangedOutside(path, wish.expected)) {
        return problem(ProblemCode::cannotWrite, path, {changedOutside});
    }
    Saved saved;
    const auto fill = [&](const fs::path& draft) -> Problems {
        if (Problems problems = writeWhole(model, draft, steps); !problems.empty()) {
            return renamed(std::move(problems), path);
        }
        const Opened back = look(draft, steps);
        if (!back.why.empty()) {
            return renamed(back.why, path);
        }
        saved.fingerprint = back.fingerprint;
        // A person may have waited long for this moment on a slow drive.
        if (isChangedOutside(path, wish.expected)) {
            return {problem(ProblemCode::cannotWrite, path, {changedOutside})};
        }
        return back.model == model ? Problems{} : Problems{problem(ProblemCode::cannotWrite, path, {"read back otherwise"})};
    };
    const Result<WayOfWriting> way = putInPlace(path, fill, wish.keepsOld);
    if (!way) {
        return way.problems();
    }
    saved.way = way.value();
    return saved;
}

Problems save(const Model& model, const fs::path& path)
{
    const Result<Saved> saved = write(model, path);
    return saved ? Problems{} : saved.problems();
}

bool looksLikeDocument(std::string_view firstBytes)
{
    return firstBytes.size() >= applicationIdAt + 4 && firstBytes.starts_with(magic) &&
           bigEndian(firstBytes.substr(applicationIdAt)) == applicationId;
}

} // namespace wp::document
