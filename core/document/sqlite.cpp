// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/sqlite.h"

#include <sqlite3.h>

#include <utility>

namespace wp::document {

namespace {

/// Text beyond this is no document of ours: the longest field a person could want is far below.
constexpr int largestCell = 64 * 1024 * 1024;

/// Far above what the schema and our own statements need, and far below what hostile SQL could use.
constexpr std::pair<int, int> limits[] = {
    {SQLITE_LIMIT_LENGTH, largestCell},    {SQLITE_LIMIT_SQL_LENGTH, 256 * 1024}, {SQLITE_LIMIT_COLUMN, 200},
    {SQLITE_LIMIT_EXPR_DEPTH, 50},         {SQLITE_LIMIT_COMPOUND_SELECT, 5},     {SQLITE_LIMIT_VDBE_OP, 100'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 20},       {SQLITE_LIMIT_ATTACHED, 0},            {SQLITE_LIMIT_VARIABLE_NUMBER, 200},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50}, {SQLITE_LIMIT_TRIGGER_DEPTH, 1},       {SQLITE_LIMIT_WORKER_THREADS, 0},
};

bool isDamage(int result)
{
    switch (result & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_TOOBIG:
    case SQLITE_ERROR: // a table or column of ours that is not there
        return true;
    default:
        return false;
    }
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(Database& database, std::string_view sql) : m_database(database)
{
    if (!database.isOk()) {
        return;
    }
    sqlite3_stmt* statement = nullptr;
    const int result =
        sqlite3_prepare_v2(database.m_handle.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
    if (result != SQLITE_OK) {
        database.fail(result);
    }
}

void Statement::bind(const std::vector<Cell>& values)
{
    int column = 0;
    for (const Cell& value : values) {
        ++column;
        int result = SQLITE_OK;
        if (const auto* whole = std::get_if<std::int64_t>(&value)) {
            result = sqlite3_bind_int64(m_statement.get(), column, *whole);
        } else if (const auto* text = std::get_if<std::string>(&value)) {
            result =
                sqlite3_bind_text64(m_statement.get(), column, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
        } else {
            result = sqlite3_bind_null(m_statement.get(), column);
        }
        if (result != SQLITE_OK) {
            m_database.fail(result);
        }
    }
}

void Statement::run(const std::vector<Cell>& values)
{
    if (!m_database.isOk()) {
        return;
    }
    bind(values);
    next();
    sqlite3_reset(m_statement.get());
}

bool Statement::tryRun(const std::vector<Cell>& values)
{
    if (!m_database.isOk()) {
        return false;
    }
    bind(values);
    const bool isTaken = m_database.isOk() && sqlite3_step(m_statement.get()) == SQLITE_DONE;
    sqlite3_reset(m_statement.get());
    return isTaken;
}

bool Statement::next()
{
    if (!m_database.isOk()) {
        return false;
    }
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        m_database.fail(result);
    }
    return result == SQLITE_ROW;
}

Cell Statement::cell(int column) const
{
    sqlite3_stmt* statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_column_int64(statement, column)};
    case SQLITE_TEXT: {
        const void* bytes = sqlite3_column_text(statement, column);
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
        return std::string(static_cast<const char*>(bytes), size);
    }
    default:
        return {};
    }
}

std::vector<std::string> Statement::columns() const
{
    std::vector<std::string> names;
    for (int i = 0; i < sqlite3_column_count(m_statement.get()); ++i) {
        names.emplace_back(sqlite3_column_name(m_statement.get(), i));
    }
    return names;
}

void Database::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }

Database::Database(const char* file, std::string name, Mode mode) : m_mode(mode), m_name(std::move(name))
{
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_PRIVATECACHE;
    sqlite3* handle = nullptr;
    const int result = sqlite3_open_v2(file, &handle, flags, nullptr);
    m_handle.reset(handle);
    if (result != SQLITE_OK) {
        fail(result);
        return;
    }
    defend();
}

Database::Database(const std::filesystem::path& path, Mode mode) : Database(path.c_str(), path.string(), mode) {}

Database Database::inMemory(std::string name) { return {":memory:", std::move(name), Mode::create}; }

Database::Database(std::shared_ptr<const std::string> bytes, std::string name)
    : Database(":memory:", std::move(name), Mode::readOnly)
{
    if (!isOk()) {
        return;
    }
    m_bytes = std::move(bytes);
    // SQLite takes a pointer it could write through, and by its documentation does not under READONLY.
    auto* const data = reinterpret_cast<unsigned char*>(const_cast<char*>(m_bytes->data()));
    const auto size = static_cast<sqlite3_int64>(m_bytes->size());
    const int result = sqlite3_deserialize(m_handle.get(), "main", data, size, size, SQLITE_DESERIALIZE_READONLY);
    if (result != SQLITE_OK) {
        fail(result);
        return;
    }
    run("PRAGMA query_only = ON;");
}

void Database::defend()
{
    sqlite3* handle = m_handle.get();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    for (const auto& [limit, most] : limits) {
        sqlite3_limit(handle, limit, most);
    }
    run("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON;");
}

void Database::run(const char* sql)
{
    if (!isOk()) {
        return;
    }
    if (const int result = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr); result != SQLITE_OK) {
        fail(result);
    }
}

Cell Database::ask(std::string_view sql)
{
    Statement statement(*this, sql);
    return statement.next() ? statement.cell(0) : Cell{};
}

bool Database::close()
{
    if (sqlite3_close(m_handle.get()) != SQLITE_OK) {
        return false;
    }
    static_cast<void>(m_handle.release());
    return true;
}

void Database::fail(int result)
{
    if (!isOk()) {
        return;
    }
    const base::ProblemCode code = m_mode == Mode::create ? base::ProblemCode::cannotWrite
                                   : isDamage(result)     ? base::ProblemCode::damaged
                                                          : base::ProblemCode::cannotRead;
    const char* said = m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(result);
    m_problems.push_back({code, m_name, "", {said}, std::nullopt});
}

} // namespace wp::document
