// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/upgrade.h"

#include "core/document/checksum.h"
#include "core/document/rows.h"

#include <algorithm>
#include <iterator>

namespace wp::document {

namespace {

using Columns = std::vector<std::string>;

std::string inQuotes(const std::string& name) { return '"' + name + '"'; }

std::string listed(const Columns& columns, const char* after = "")
{
    std::string text;
    for (const std::string& column : columns) {
        text += (text.empty() ? "" : ", ") + inQuotes(column) + after;
    }
    return text;
}

Columns keyOf(Database& database, const std::string& table)
{
    Columns key;
    Statement rows(database, "SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk");
    while (rows.next()) {
        key.push_back(std::get<std::string>(rows.cell(0)));
    }
    return key.empty() ? Columns{"rowid"} : key;
}

/// Puts rows of one database into the table of the same name of another.
class RowCopy {
public:
    RowCopy(Database& into, std::string table, Columns columns)
        : m_into(into), m_table(std::move(table)), m_columns(std::move(columns)),
          m_insert(into, "INSERT INTO " + inQuotes(m_table) + " (" + listed(m_columns) + ") VALUES (" + marks() + ")")
    {
    }

    /// False when a row could not be read, or was refused.
    bool copy(Database& from, const char* direction)
    {
        const std::string order = listed(keyOf(m_into, m_table), direction);
        Statement rows(from, "SELECT " + listed(m_columns) + " FROM " + inQuotes(m_table) + " ORDER BY " + order);
        bool isWhole = true;
        std::size_t count = 0;
        while (rows.next() && count++ < mostRows) {
            std::vector<Cell> cells;
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                cells.push_back(rows.cell(static_cast<int>(i)));
            }
            isWhole = m_insert.tryRun(cells) && isWhole;
        }
        return isWhole && from.isOk() && count <= mostRows;
    }

private:
    std::string marks() const
    {
        std::string text = "?";
        for (std::size_t i = 1; i < m_columns.size(); ++i) {
            text += ", ?";
        }
        return text;
    }

    Database& m_into;
    std::string m_table;
    Columns m_columns;
    Statement m_insert;
};

void tell(Notes& told, NoteKind kind, std::string where, std::int64_t version)
{
    told.push_back({kind, std::move(where), std::to_string(version)});
}

/// What the columns of a table hold, to see whether a step changed it.
std::string digest(Database& database, const std::string& table, const Columns& columns)
{
    Checksum checksum;
    Statement rows(database, "SELECT " + listed(columns) + " FROM " + inQuotes(table));
    while (rows.next()) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Cell cell = rows.cell(static_cast<int>(i));
            const auto* whole = std::get_if<std::int64_t>(&cell);
            const auto* text = std::get_if<std::string>(&cell);
            checksum.add(whole ? std::to_string(*whole) : text ? 't' + *text : "n");
            checksum.add(std::string_view("\0", 1));
        }
    }
    return checksum.text();
}

using Digests = std::map<std::string, std::string>;

Digests digestsOf(Database& database, const Form& form)
{
    Digests digests;
    for (const auto& [table, columns] : form) {
        for (const std::string& column : columns) {
            digests[table + '/' + column] = digest(database, table, {column});
        }
    }
    return digests;
}

void compare(const Digests& before, const Digests& after, const Form& was, std::int64_t version, Notes& told)
{
    for (const auto& [where, content] : after) {
        const std::string table = where.substr(0, where.find('/'));
        const auto old = before.find(where);
        if (old == before.end()) {
            tell(told, NoteKind::added, was.contains(table) ? where : table, version);
        } else if (old->second != content) {
            tell(told, NoteKind::changed, where, version);
        }
    }
    for (const auto& [where, content] : before) {
        if (!after.contains(where)) {
            tell(told, NoteKind::removed, where, version);
        }
    }
    told.erase(std::unique(told.begin(), told.end()), told.end());
}

void runSteps(Copied& copied, std::int64_t version, const SchemaSteps& steps, bool isTold)
{
    Database& database = copied.database;
    Form form = formOf(database);
    Digests digests = digestsOf(database, form);
    for (auto i = static_cast<std::size_t>(version); i < steps.size() && database.isOk(); ++i) {
        database.run(steps[i]);
        const Form newForm = formOf(database);
        Digests newDigests = digestsOf(database, newForm);
        if (isTold) {
            compare(digests, newDigests, form, static_cast<std::int64_t>(i) + 1, copied.told);
        }
        form = newForm;
        digests = std::move(newDigests);
    }
}

Copied emptyOf(const std::string& name, std::int64_t version, const SchemaSteps& steps)
{
    Copied copied{Database::inMemory(name), {}};
    copied.database.run("PRAGMA foreign_keys = OFF");
    makeTables(copied.database, steps, version);
    return copied;
}

/// The columns of ours that a table of the file has, whatever else it has.
Columns shared(Database& file, const std::string& table, const Columns& ours)
{
    const Columns there = Statement(file, "SELECT * FROM " + inQuotes(table)).columns();
    Columns both;
    std::copy_if(ours.begin(), ours.end(), std::back_inserter(both),
                 [&](const std::string& each) { return std::find(there.begin(), there.end(), each) != there.end(); });
    return both;
}

} // namespace

Copied upgraded(Database& file, const std::string& name, std::int64_t version, const SchemaSteps& steps)
{
    Copied copied = emptyOf(name, version, steps);
    for (const auto& [table, columns] : formOf(copied.database)) {
        RowCopy(copied.database, table, columns).copy(file, "");
    }
    runSteps(copied, version, steps, true);
    return copied;
}

Copied rescued(const std::shared_ptr<const std::string>& bytes, const std::string& name, std::int64_t version,
               const SchemaSteps& steps)
{
    Copied copied = emptyOf(name, version, steps);
    Form form = formOf(copied.database);
    form.erase("seal");
    for (const auto& [table, columns] : form) {
        bool isWhole = false;
        for (const char* direction : {"", " DESC"}) {
            Database file(bytes, name);
            const Columns both = shared(file, table, columns);
            if (both.empty() || isWhole) {
                break;
            }
            isWhole = RowCopy(copied.database, table, both).copy(file, direction);
        }
        if (!isWhole) {
            copied.told.push_back({NoteKind::leftOut, table, ""});
        }
    }
    runSteps(copied, version, steps, false);
    return copied;
}

} // namespace wp::document
