// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/document/file.h"
#include "core/exchange/json.h"
#include "tests/fuzz/targets.h"
#include "tests/support/files.h"

#include <sqlite3.h>
#include <unistd.h>

#include <fstream>
#include <memory>

namespace wp::fuzz {

namespace {

namespace fs = std::filesystem;

/// A folder of this process in memory where there is such a thing, gone with it.
class Folder {
public:
    Folder()
        : m_path((fs::exists("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path()) /
                 ("wholeplace-fuzz-" + std::to_string(getpid())))
    {
        fs::create_directories(m_path);
    }
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }

    fs::path file(const char* name) const { return m_path / name; }

private:
    fs::path m_path;
};

const Folder& folder()
{
    static const Folder made;
    return made;
}

const std::string& soundDocument()
{
    static const std::string bytes = [] {
        const auto model = exchange::readJson(testing::readFile(testing::testFile("exchange/small.place.json")));
        const fs::path path = folder().file("sound.wholeplace");
        require(document::save(model.value(), path).empty(), "a sound place is saved");
        return testing::readFile(path);
    }();
    return bytes;
}

void write(const fs::path& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

void tryOpening(const fs::path& path)
{
    const std::string before = testing::readFile(path);
    const auto model = document::load(path);
    require(testing::readFile(path) == before, "opening writes nothing");
    if (!model) {
        require(!model.problems().empty(), "a refusal says why");
        return;
    }
    require(document::check(model.value()).empty(), "what is opened passes the check");
    const fs::path copy = folder().file("copy.wholeplace");
    require(document::save(model.value(), copy).empty(), "what is opened is saved");
    const auto again = document::load(copy);
    require(again && again.value() == model.value(), "and opened again the same");
    const auto fromJson = exchange::readJson(exchange::writeJson(model.value()));
    const bool isPersonal =
        !fromJson && fromJson.problems().front().code == base::ProblemCode::personalData;
    require(isPersonal || (fromJson && fromJson.value() == model.value()), "and the same as JSON");
}

/// A stranger's SQL may do what it likes to its own file, and to no other, and not for ever.
int onlyThisFile(void*, int action, const char*, const char*, const char*, const char*)
{
    return action == SQLITE_ATTACH || action == SQLITE_DETACH ? SQLITE_DENY : SQLITE_OK;
}

void runAsStranger(const fs::path& path, const std::string& statements)
{
    sqlite3* opened = nullptr;
    sqlite3_open(path.c_str(), &opened);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> database(opened, sqlite3_close);
    sqlite3_exec(opened, "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY", nullptr, nullptr, nullptr);
    sqlite3_limit(opened, SQLITE_LIMIT_LENGTH, 1'000'000);
    sqlite3_set_authorizer(opened, onlyThisFile, nullptr);
    sqlite3_progress_handler(opened, 20'000, [](void*) { return 1; }, nullptr);
    sqlite3_exec(opened, statements.c_str(), nullptr, nullptr, nullptr);
}

} // namespace

void tryDocumentBytes(std::string_view bytes)
{
    const fs::path path = folder().file("tried.wholeplace");
    write(path, bytes);
    tryOpening(path);
}

void tryDocumentRows(std::string_view statements)
{
    constexpr std::size_t longest = 4'000;
    const fs::path path = folder().file("tried.wholeplace");
    write(path, soundDocument());
    runAsStranger(path, std::string(statements.substr(0, longest)));
    tryOpening(path);
}

std::vector<std::string> documentSeeds() { return {soundDocument(), soundDocument().substr(0, 4096)}; }

std::vector<std::string> rowSeeds()
{
    return {"UPDATE line SET budget = '12.50', note = 'x' WHERE position = 1;",
            "UPDATE line SET budget = 'words'; UPDATE place SET horizon = 31;",
            "PRAGMA foreign_keys = OFF; DELETE FROM department;",
            "INSERT INTO source SELECT * FROM source LIMIT 1; UPDATE stream SET volume = NULL;",
            "UPDATE scenario SET base = 'main' WHERE id = 'main'; DELETE FROM measure WHERE kind = 'cut';",
            "UPDATE thing SET kind = 'line'; UPDATE measure SET \"from\" = 9223372036854775807;",
            "CREATE VIEW v AS SELECT 1; CREATE TRIGGER t AFTER INSERT ON line BEGIN DELETE FROM line; END;",
            "UPDATE workshop SET json = '{\"version\":1,\"a\":[[[[1]]]]}'; PRAGMA user_version = 2;",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'BLOB');",
            "UPDATE measure_line SET share = '-1'; UPDATE place SET seed = '18446744073709551616';"};
}

} // namespace wp::fuzz
