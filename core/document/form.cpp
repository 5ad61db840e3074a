// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/form.h"

#include "core/document/checksum.h"

#include <algorithm>

namespace wp::document {

namespace {

constexpr const char* sealTable = "seal";
constexpr std::string_view tablesQuery = "SELECT sql FROM sqlite_schema WHERE type = 'table' ORDER BY name";

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

std::vector<std::string> alteredTables(Database& database, const SchemaSteps& steps, std::int64_t version)
{
    Database fresh = Database::inMemory("schema");
    makeTables(fresh, steps, version);
    const std::vector<std::string> there = textsOf(database, tablesQuery);
    std::vector<std::string> altered;
    for (const std::string& sql : textsOf(fresh, tablesQuery)) {
        if (std::find(there.begin(), there.end(), sql) == there.end()) {
            altered.push_back(sql.substr(0, sql.find(" (")));
        }
    }
    return altered;
}

/// One value as the seal reads it: no two values, and no two rows of them, have the same text.
std::string sealText(const Cell& cell)
{
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        return "\ti" + std::to_string(*whole);
    }
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return "\tt" + std::to_string(text->size()) + ':' + *text;
    }
    return "\tn";
}

/// The seal that the file carries; empty when it has none.
std::string sealIn(Database& database, const Form& form)
{
    const Cell cell = form.contains(sealTable) ? database.ask("SELECT content FROM seal") : Cell{};
    const auto* text = std::get_if<std::string>(&cell);
    return text ? *text : std::string();
}

} // namespace

void makeTables(Database& database, const SchemaSteps& steps, std::int64_t version)
{
    for (std::int64_t i = 0; i < version; ++i) {
        database.run(steps[static_cast<std::size_t>(i)]);
    }
}

Form formOf(Database& database)
{
    Form form;
    for (const std::string& name : textsOf(database, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        Statement probe(database, "SELECT * FROM \"" + name + '"');
        if (database.isOk()) {
            form[name] = probe.columns();
        }
    }
    return form;
}

Form formOf(const SchemaSteps& steps, std::int64_t version)
{
    Database fresh = Database::inMemory("schema");
    makeTables(fresh, steps, version);
    return formOf(fresh);
}

std::vector<std::string> faultsOf(Database& database, const SchemaSteps& steps, std::int64_t version)
{
    std::vector<std::string> found = textsOf(database, "PRAGMA integrity_check(10)");
    if (found != std::vector<std::string>{"ok"}) {
        return found;
    }
    found = alteredTables(database, steps, version);
    const std::vector<std::string> loose = textsOf(database, "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check");
    found.insert(found.end(), loose.begin(), loose.end());
    if (!found.empty()) {
        return found;
    }
    const Form form = formOf(steps, version);
    const std::string kept = sealIn(database, form);
    return kept.empty() || kept == sealOf(database, form) ? found : std::vector<std::string>{sealTable};
}

std::string sealOf(Database& database, const Form& form)
{
    if (!form.contains(sealTable)) {
        return {};
    }
    Checksum checksum;
    for (const auto& [table, columns] : form) {
        if (table == sealTable) {
            continue;
        }
        const std::size_t keys = std::min<std::size_t>(columns.size(), 3);
        const std::string order = std::string("1, 2, 3").substr(0, keys * 3 - 2);
        Statement rows(database, "SELECT * FROM \"" + table + "\" ORDER BY " + order);
        while (rows.next()) {
            std::string line = table;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                line += sealText(rows.cell(static_cast<int>(i)));
            }
            checksum.add(line + '\n');
        }
    }
    return checksum.text();
}

void seal(Database& database)
{
    const Form form = formOf(database);
    const std::string content = sealOf(database, form);
    if (!content.empty()) {
        database.run("DELETE FROM seal");
        Statement(database, "INSERT INTO seal VALUES (?)").run({content});
    }
}

} // namespace wp::document
