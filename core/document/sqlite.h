// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace wp::document {

/// What one column of one row holds: nothing, a whole number or text (the schema knows no other type).
using Cell = std::variant<std::monostate, std::int64_t, std::string>;

class Database;

/// A prepared statement. After a failure of its database it does nothing.
class Statement {
public:
    Statement(Database& database, std::string_view sql);

    /// Runs it once with these values, and reads no row.
    void run(const std::vector<Cell>& values);

    /// The same for a row that its table may refuse, which is then no failure: false.
    bool tryRun(const std::vector<Cell>& values);

    /// Goes to the next row; false at the end and after a failure.
    bool next();
    Cell cell(int column) const;
    std::vector<std::string> columns() const;

private:
    void bind(const std::vector<Cell>& values);
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    Database& m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// One open SQLite file. The first failure stays and stops all that follows, so that a run of statements is
/// written straight through and asked once, at its end, whether it worked.
class Database {
public:
    enum class Mode { readOnly, create };

    /// Opens with settings against hostile files: no trusted schema, no triggers, no views, cell sizes checked.
    Database(const std::filesystem::path& path, Mode mode);

    /// Reads the bytes of a file, which is not touched again; `name` is what problems call it. Nothing beside the
    /// file (a journal that somebody planted there) has any say.
    Database(std::shared_ptr<const std::string> bytes, std::string name);

    /// An empty database in memory.
    static Database inMemory(std::string name);

    void run(const char* sql);
    Cell ask(std::string_view sql);
    bool isOk() const { return m_problems.empty(); }

    /// Nothing, or the one problem that stopped it: damaged, cannotRead or cannotWrite.
    const base::Problems& problems() const { return m_problems; }

    /// Closes the file; false if a statement is still open.
    bool close();

private:
    friend class Statement;
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    Database(const char* file, std::string name, Mode mode);
    void defend();
    void fail(int result);

    Mode m_mode;
    std::string m_name;
    std::shared_ptr<const std::string> m_bytes;
    base::Problems m_problems;
    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace wp::document
