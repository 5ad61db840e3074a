// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/rows.h"

#include "core/place/describe.h"
#include "core/place/words.h"
#include "core/scenario/describe.h"

#include <nlohmann/json.hpp>

#include <map>
#include <utility>

namespace wp::document {

namespace {

using place::Field;
using scenario::Weighted;

struct Named {
    std::string_view column;
    Cell value;
};
using Row = std::vector<Named>;

/// Puts rows into tables, with one prepared statement for each set of columns.
class Inserter {
public:
    explicit Inserter(Database& database) : m_database(database) {}

    void insert(std::string_view table, const Row& row)
    {
        std::string sql = "INSERT INTO \"" + std::string(table) + "\" (";
        std::string marks;
        std::vector<Cell> values;
        for (const Named& named : row) {
            sql += (marks.empty() ? "\"" : ", \"") + std::string(named.column) + '"';
            marks += marks.empty() ? "?" : ", ?";
            values.push_back(named.value);
        }
        sql += ") VALUES (" + marks + ")";
        m_statements.try_emplace(sql, m_database, sql).first->second.run(values);
    }

    std::int64_t newThing(std::string_view kind)
    {
        insert("thing", {{"thing", ++m_last}, {"kind", std::string(kind)}});
        return m_last;
    }

private:
    Database& m_database;
    std::map<std::string, Statement> m_statements;
    std::int64_t m_last = 0;
};

template <class Thing>
void writeThing(Inserter& inserter, const Thing& thing, std::size_t position, std::int64_t owner);

/// Takes a thing's fields one by one: what fits a column goes into its row, the rest into tables beside it.
class FieldWriter {
public:
    FieldWriter(Inserter& inserter, std::int64_t thing, Row& row) : m_inserter(inserter), m_thing(thing), m_row(row) {}

    template <class Member>
    void operator()(std::string_view name, const Member& member, const place::Rule&)
    {
        m_name = name;
        put(member);
    }

private:
    void column(Cell value) { m_row.push_back({m_name, std::move(value)}); }
    void beside(std::string_view table, Row row)
    {
        row.insert(row.begin(), {"owner", m_thing});
        m_inserter.insert(table, row);
    }
    void besideField(std::string_view table, Row row)
    {
        row.insert(row.begin(), {"field", std::string(m_name)});
        beside(table, std::move(row));
    }
    static Cell optional(const Field<std::string>& text) { return text ? Cell(*text) : Cell(); }
    static Cell optional(const Field<std::int64_t>& whole) { return whole ? Cell(*whole) : Cell(); }

    template <class T>
    void put(const Field<T>& member)
    {
        if (member) {
            put(*member);
        }
    }
    template <class T>
    void put(const base::Id<T>& id)
    {
        if (id.isEmpty()) {
            besideField("stated_none", {});
        } else {
            column(id.text());
        }
    }
    void put(const std::string& text) { column(text); }
    void put(bool flag) { column(std::int64_t{flag}); }
    void put(std::int64_t whole) { column(whole); }
    void put(std::uint64_t whole) { column(std::to_string(whole)); }
    void put(const money::Number& number) { column(number.text()); }
    void put(const scenario::Action& action) { column(std::string(scenario::kindWords()[action.index()])); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void put(Enum value) { column(std::string(place::wordOf(value))); }
    void put(const place::Quantity& quantity)
    {
        column(quantity.central.text());
        if (const auto& spread = quantity.spread) {
            besideField("range", {{"low", spread->low.text()},
                                  {"high", spread->high.text()},
                                  {"source", optional(spread->source)},
                                  {"grade", optional(spread->grade)},
                                  {"note", optional(spread->note)},
                                  {"withName", optional(spread->with)}});
        }
    }
    void put(const place::Sources& sources)
    {
        for (const auto& [field, text] : sources) {
            beside("source", {{"field", field}, {"text", text}});
        }
    }
    void put(const std::map<std::int64_t, money::Number>& yearly)
    {
        for (const auto& [year, amount] : yearly) {
            beside("funding_year", {{"year", year}, {"amount", amount.text()}});
        }
    }
    void put(const std::map<std::string, scenario::Assumption>& assumptions)
    {
        for (const auto& [path, value] : assumptions) {
            Row row{{"path", path}};
            if (const auto* number = std::get_if<money::Number>(&value)) {
                row.push_back({"number", number->text()});
            } else if (const auto* flag = std::get_if<bool>(&value)) {
                row.push_back({"flag", std::int64_t{*flag}});
            } else {
                row.push_back({"whole", std::get<std::int64_t>(value)});
            }
            beside("assumption", std::move(row));
        }
    }
    void put(const scenario::CutScope& scope)
    {
        if (scope.all) {
            column("all");
        } else {
            put(scope.departments);
        }
    }
    void item(const base::Id<place::BudgetLine>& line, std::int64_t position, Cell share = {})
    {
        besideField("measure_line", {{"position", position}, {"line", line.text()}, {"share", std::move(share)}});
    }
    void item(const base::Id<place::Organisation>& organisation, std::int64_t position, Cell share = {})
    {
        besideField("measure_organisation",
                    {{"position", position}, {"organisation", organisation.text()}, {"share", std::move(share)}});
    }
    void item(const base::Id<place::Department>& department, std::int64_t position)
    {
        besideField("measure_department", {{"position", position}, {"department", department.text()}});
    }
    void item(const base::Id<scenario::Measure>& measure, std::int64_t position)
    {
        beside("scenario_removed", {{"position", position}, {"measure", measure.text()}});
    }
    template <class T>
    void item(const Weighted<T>& weighted, std::int64_t position)
    {
        item(weighted.id, position, weighted.share ? Cell(weighted.share->text()) : Cell());
    }
    template <class Thing>
    requires(!tableOf<Thing>.empty()) void item(const Thing& thing, std::int64_t position)
    {
        writeThing(m_inserter, thing, static_cast<std::size_t>(position), m_thing);
    }
    template <class Item>
    void put(const std::vector<Item>& items)
    {
        std::int64_t position = 0;
        for (const Item& each : items) {
            item(each, position++);
        }
    }

    Inserter& m_inserter;
    std::int64_t m_thing;
    Row& m_row;
    std::string_view m_name;
};

template <class Thing>
void writeThing(Inserter& inserter, const Thing& thing, std::size_t position, std::int64_t owner)
{
    const std::int64_t number = inserter.newThing(tableOf<Thing>);
    Row row{{"thing", number}};
    if constexpr (!std::is_same_v<Thing, place::Frame>) {
        row.push_back({"position", static_cast<std::int64_t>(position)});
    }
    if (owner != 0) {
        row.push_back({"owner", owner});
    }
    describe(thing, FieldWriter(inserter, number, row));
    inserter.insert(tableOf<Thing>, row);
}

template <class Thing>
void writeList(Inserter& inserter, const std::vector<Thing>& things)
{
    for (std::size_t i = 0; i < things.size(); ++i) {
        writeThing(inserter, things[i], i, 0);
    }
}

void writeWorkshop(Inserter& inserter, const std::string& workshop)
{
    if (workshop.empty()) {
        return;
    }
    const auto parts = nlohmann::ordered_json::parse(workshop);
    std::int64_t position = 0;
    for (const auto& [part, content] : parts.items()) {
        inserter.insert("workshop", {{"position", position++}, {"part", part}, {"content", content.dump()}});
    }
}

} // namespace

void writeRows(Database& database, const Model& model)
{
    Inserter inserter(database);
    writeThing(inserter, model.place.frame, 0, 0);
    describe(model.place, [&](std::string_view, const auto& list, const place::Rule&) { writeList(inserter, list); });
    writeList(inserter, model.scenarios);
    writeWorkshop(inserter, model.workshop);
}

} // namespace wp::document
