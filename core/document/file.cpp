// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file.h"

#include "core/document/check.h"
#include "core/document/replace_file.h"
#include "core/document/rows.h"
#include "core/document/schema.h"
#include "core/document/sqlite.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace wp::document {

namespace {

using base::Problem;
using base::ProblemCode;
using base::Problems;
using base::Result;
using namespace std::string_view_literals;

/// What SQLite writes in a file's first hundred bytes, and where.
constexpr std::size_t headerSize = 100;
constexpr std::string_view magic = "SQLite format 3\0"sv;
constexpr std::size_t applicationIdAt = 68;

Problem problem(ProblemCode code, const std::filesystem::path& path, std::string value,
                std::vector<std::string> accepted)
{
    return {code, path.string(), std::move(value), std::move(accepted), std::nullopt};
}

std::uint32_t bigEndian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(0, 4)) {
        value = value << 8 | static_cast<unsigned char>(byte);
    }
    return value;
}

Problems checkHeader(const std::filesystem::path& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        error = std::make_error_code(std::errc::is_a_directory);
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file || error) {
        const int number = error ? error.value() : errno;
        return {
            problem(ProblemCode::cannotRead, path, "", {std::error_code(number, std::generic_category()).message()})};
    }
    std::string bytes(headerSize, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(headerSize));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return looksLikeDocument(bytes) ? Problems{} : Problems{problem(ProblemCode::notOurs, path, "", {})};
}

/// Every text that a query gives, one a row.
std::vector<std::string> textsOf(Database& database, std::string_view query)
{
    std::vector<std::string> texts;
    Statement statement(database, query);
    while (statement.next()) {
        const Cell cell = statement.cell(0);
        if (const auto* text = std::get_if<std::string>(&cell)) {
            texts.push_back(*text);
        }
    }
    return texts;
}

constexpr std::string_view tablesQuery = "SELECT sql FROM sqlite_schema WHERE type = 'table' ORDER BY name";

void makeTables(Database& database)
{
    for (const char* step : schemaSteps()) {
        database.run(step);
    }
}

/// Tables that are not as the steps of the schema make them.
std::vector<std::string> alteredTables(Database& database)
{
    Database fresh(":memory:", Database::Mode::create);
    makeTables(fresh);
    const std::vector<std::string> there = textsOf(database, tablesQuery);
    std::vector<std::string> altered;
    for (const std::string& sql : textsOf(fresh, tablesQuery)) {
        if (std::find(there.begin(), there.end(), sql) == there.end()) {
            altered.push_back(sql.substr(0, sql.find(" (")));
        }
    }
    return altered;
}

Problems checkWhole(Database& database, const std::filesystem::path& path)
{
    const Cell version = database.ask("PRAGMA user_version");
    if (const auto* number = std::get_if<std::int64_t>(&version); number && *number > fileVersion()) {
        return {problem(ProblemCode::newerVersion, path, std::to_string(*number), {std::to_string(fileVersion())})};
    } else if (number && *number < 1) {
        return {problem(ProblemCode::damaged, path, "", {"user_version " + std::to_string(*number)})};
    }
    std::vector<std::string> found = textsOf(database, "PRAGMA integrity_check(10)");
    if (found == std::vector<std::string>{"ok"}) {
        found = alteredTables(database);
        const std::vector<std::string> loose =
            textsOf(database, "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check");
        found.insert(found.end(), loose.begin(), loose.end());
    }
    if (!database.isOk()) {
        return database.problems();
    }
    return found.empty() ? Problems{} : Problems{problem(ProblemCode::damaged, path, "", std::move(found))};
}

/// The model in a file, whatever a check of it would say.
Result<Model> readWhole(const std::filesystem::path& path)
{
    if (Problems problems = checkHeader(path); !problems.empty()) {
        return problems;
    }
    Database database(std::filesystem::absolute(path), Database::Mode::readOnly);
    if (Problems problems = checkWhole(database, path); !problems.empty()) {
        return problems;
    }
    database.run("BEGIN");
    return readRows(database);
}

Problems writeWhole(const Model& model, const std::filesystem::path& path)
{
    Database database(path, Database::Mode::create);
    // The draft is thrown away if anything fails and synced when it is whole: SQLite need do neither.
    database.run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA encoding = 'UTF-8';");
    database.run(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
    database.run("BEGIN; PRAGMA defer_foreign_keys = ON;");
    makeTables(database);
    writeRows(database, model);
    database.run(("PRAGMA user_version = " + std::to_string(fileVersion())).c_str());
    database.run("COMMIT");
    return database.problems();
}

/// Named as the person knows the file, and not as its draft.
Problems renamed(Problems problems, const std::filesystem::path& path)
{
    for (Problem& each : problems) {
        each.where = path.string();
    }
    return problems;
}

} // namespace

std::int64_t fileVersion() { return static_cast<std::int64_t>(schemaSteps().size()); }

Result<Model> load(const std::filesystem::path& path)
{
    Result<Model> model = readWhole(path);
    if (!model) {
        return model;
    }
    if (Problems problems = check(model.value()); !problems.empty()) {
        return problems;
    }
    return model;
}

Problems save(const Model& model, const std::filesystem::path& path)
{
    if (Problems problems = check(model); !problems.empty()) {
        return problems;
    }
    return replaceFile(path, [&](const std::filesystem::path& draft) -> Problems {
        if (Problems problems = writeWhole(model, draft); !problems.empty()) {
            return renamed(std::move(problems), path);
        }
        const Result<Model> back = readWhole(draft);
        if (!back) {
            return renamed(back.problems(), path);
        }
        const bool isSame = back.value() == model;
        return isSame ? Problems{} : Problems{problem(ProblemCode::cannotWrite, path, "", {"read back otherwise"})};
    });
}

bool looksLikeDocument(std::string_view firstBytes)
{
    return firstBytes.size() >= applicationIdAt + 4 && firstBytes.starts_with(magic) &&
           bigEndian(firstBytes.substr(applicationIdAt)) == applicationId;
}

} // namespace wp::document
