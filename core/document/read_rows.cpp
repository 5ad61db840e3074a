// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/rows.h"

#include "core/place/describe.h"
#include "core/place/words.h"
#include "core/scenario/describe.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>

namespace wp::document {

namespace {

using base::ProblemCode;
using place::Field;
using scenario::Weighted;

/// All rows of one table, in the order of the owner, the field and the position they carry.
struct Table {
    std::unordered_map<std::string, std::size_t> columns;
    std::vector<std::vector<Cell>> rows;
    std::optional<std::size_t> owner;

    std::optional<std::size_t> column(std::string_view name) const
    {
        const auto found = columns.find(std::string(name));
        return found == columns.end() ? std::nullopt : std::optional(found->second);
    }
};

struct Row {
    const Table& table;
    const std::vector<Cell>& cells;

    const Cell& cell(std::string_view name) const
    {
        static const Cell absent;
        const std::optional<std::size_t> column = table.column(name);
        return column ? cells[*column] : absent;
    }
    std::int64_t whole(std::string_view name) const
    {
        const auto* value = std::get_if<std::int64_t>(&cell(name));
        return value ? *value : 0;
    }
    std::string text(std::string_view name) const
    {
        const auto* value = std::get_if<std::string>(&cell(name));
        return value ? *value : std::string();
    }
};

/// The tables of a file, each read once; and what is wrong with their cells.
class Tables {
public:
    explicit Tables(Database& database) : m_database(database) {}

    const Table& table(std::string_view name)
    {
        const auto [found, isNew] = m_tables.try_emplace(name);
        if (isNew) {
            read(found->second, name);
        }
        return found->second;
    }

    /// The rows that a thing owns; those without owner for 0.
    std::span<const std::vector<Cell>> ownedBy(std::int64_t owner, const Table& of) const
    {
        if (!of.owner) {
            return of.rows;
        }
        const auto ownerOf = [&](const std::vector<Cell>& cells) {
            const auto* number = std::get_if<std::int64_t>(&cells[*of.owner]);
            return number ? *number : 0;
        };
        return {std::ranges::lower_bound(of.rows, owner, {}, ownerOf), std::ranges::upper_bound(of.rows, owner, {}, ownerOf)};
    }

    base::Problems& problems() { return m_problems; }

private:
    void read(Table& table, std::string_view name)
    {
        Statement probe(m_database, "SELECT * FROM \"" + std::string(name) + '"');
        if (!m_database.isOk()) {
            return;
        }
        const std::vector<std::string> names = probe.columns();
        for (std::size_t i = 0; i < names.size(); ++i) {
            table.columns.emplace(names[i], i);
        }
        table.owner = table.column("owner");
        std::string order;
        for (const char* each : {"owner", "field", "position"}) {
            if (table.column(each)) {
                order += (order.empty() ? " ORDER BY \"" : ", \"") + std::string(each) + '"';
            }
        }
        Statement rows(m_database, "SELECT * FROM \"" + std::string(name) + '"' + order);
        while (rows.next()) {
            if (table.rows.size() == mostRows) {
                m_problems.push_back({ProblemCode::tooLarge, std::string(name), std::to_string(mostRows + 1),
                                      {std::to_string(mostRows)}, std::nullopt});
                return;
            }
            auto& cells = table.rows.emplace_back();
            for (std::size_t i = 0; i < names.size(); ++i) {
                cells.push_back(rows.cell(static_cast<int>(i)));
            }
        }
    }

    Database& m_database;
    std::map<std::string_view, Table> m_tables;
    base::Problems m_problems;
};

template <class Thing>
void readList(Tables& tables, std::vector<Thing>& things, std::int64_t owner, const std::string& path);

/// Fills a thing's fields one by one, from its row and from the tables beside it.
class FieldReader {
public:
    FieldReader(Tables& tables, const Row& row, std::string path)
        : m_tables(tables), m_row(row), m_path(std::move(path)), m_thing(row.whole("thing"))
    {
    }

    template <class Member>
    void operator()(std::string_view name, Member& member, const place::Rule&)
    {
        m_name = name;
        take(member);
    }

private:
    const Cell& cell() const { return m_row.cell(m_name); }
    bool isEmpty() const { return std::holds_alternative<std::monostate>(cell()); }
    void report(ProblemCode code, std::string value, std::vector<std::string> accepted = {})
    {
        m_tables.problems().push_back(
            {code, m_path + '/' + std::string(m_name), std::move(value), std::move(accepted), std::nullopt});
    }
    money::Number number(const std::string& text)
    {
        std::optional<money::Number> read = money::Number::parse(text);
        if (!read) {
            report(ProblemCode::badNumber, text, {"\"0.05\""});
        }
        return read.value_or(money::Number());
    }

    /// The rows of a table beside that this thing and this field own, as visit(row).
    template <class Visit>
    void beside(std::string_view name, bool isOfField, Visit&& visit)
    {
        const Table& table = m_tables.table(name);
        for (const auto& cells : m_tables.ownedBy(m_thing, table)) {
            const Row row{table, cells};
            if (!isOfField || row.text("field") == m_name) {
                visit(row);
            }
        }
    }

    template <class T>
    static constexpr bool isBeside = requires(T& value)
    {
        value.push_back({});
    }
    &&!std::is_same_v<T, std::string>;

    template <class T>
    void take(Field<T>& member)
    {
        if constexpr (std::is_same_v<T, scenario::CutScope>) {
            T value{!isEmpty(), {}};
            take(value.departments);
            if (value.all || !value.departments.empty()) {
                member = std::move(value);
            }
        } else if constexpr (isBeside<T>) {
            T value;
            take(value);
            if (!value.empty()) {
                member = std::move(value);
            }
        } else if (!isEmpty()) {
            T value{};
            take(value);
            member = std::move(value);
        }
    }
    template <class T>
    void take(Field<base::Id<T>>& member)
    {
        if (!isEmpty()) {
            member = base::Id<T>(m_row.text(m_name));
        }
        beside("stated_none", true, [&](const Row&) { member.emplace(); });
    }
    template <class T>
    void take(base::Id<T>& id)
    {
        id = base::Id<T>(m_row.text(m_name));
    }
    void take(std::string& text) { text = m_row.text(m_name); }
    void take(bool& flag) { flag = m_row.whole(m_name) != 0; }
    void take(std::int64_t& whole) { whole = m_row.whole(m_name); }
    void take(std::uint64_t& whole)
    {
        const std::string text = m_row.text(m_name);
        const auto result = std::from_chars(text.data(), text.data() + text.size(), whole);
        if (result.ec != std::errc{} || result.ptr != text.data() + text.size()) {
            report(ProblemCode::wrongType, text, {"integer"});
        }
    }
    void take(money::Number& value) { value = number(m_row.text(m_name)); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void take(Enum& value)
    {
        const std::string word = m_row.text(m_name);
        if (const auto known = place::fromWord<Enum>(word)) {
            value = *known;
            return;
        }
        const auto words = wordsOf(Enum{});
        report(ProblemCode::unknownKind, word, {words.begin(), words.end()});
    }
    void take(scenario::Action& action)
    {
        const std::string word = m_row.text(m_name);
        if (auto known = scenario::actionOfKind(word)) {
            action = *std::move(known);
            return;
        }
        const auto words = scenario::kindWords();
        report(ProblemCode::unknownKind, word, {words.begin(), words.end()});
    }
    void take(place::Quantity& quantity)
    {
        quantity.central = number(m_row.text(m_name));
        beside("range", true, [&](const Row& row) {
            quantity.spread = place::Spread{number(row.text("low")), number(row.text("high")), text(row, "source"),
                                            whole(row, "grade"),     text(row, "note"),        text(row, "withName")};
        });
    }
    static Field<std::string> text(const Row& row, std::string_view name)
    {
        const auto* value = std::get_if<std::string>(&row.cell(name));
        return value ? Field<std::string>(*value) : std::nullopt;
    }
    static Field<std::int64_t> whole(const Row& row, std::string_view name)
    {
        const auto* value = std::get_if<std::int64_t>(&row.cell(name));
        return value ? Field<std::int64_t>(*value) : std::nullopt;
    }

    void take(place::Sources& sources)
    {
        beside("source", false, [&](const Row& row) { sources.insert_or_assign(row.text("field"), row.text("text")); });
    }
    void take(std::map<std::int64_t, money::Number>& yearly)
    {
        beside("funding_year", false,
               [&](const Row& row) { yearly.insert_or_assign(row.whole("year"), number(row.text("amount"))); });
    }
    void take(std::map<std::string, scenario::Assumption>& assumptions)
    {
        beside("assumption", false, [&](const Row& row) {
            scenario::Assumption value = row.whole("whole");
            if (!std::holds_alternative<std::monostate>(row.cell("number"))) {
                value = number(row.text("number"));
            } else if (!std::holds_alternative<std::monostate>(row.cell("flag"))) {
                value = row.whole("flag") != 0;
            }
            assumptions.insert_or_assign(row.text("path"), std::move(value));
        });
    }
    void take(std::vector<base::Id<scenario::Measure>>& removed)
    {
        beside("scenario_removed", false, [&](const Row& row) { removed.emplace_back(row.text("measure")); });
    }
    void take(std::vector<scenario::LineId>& lines)
    {
        beside("measure_line", true, [&](const Row& row) { lines.emplace_back(row.text("line")); });
    }
    void take(std::vector<scenario::DepartmentId>& departments)
    {
        beside("measure_department", true, [&](const Row& row) { departments.emplace_back(row.text("department")); });
    }
    void take(scenario::LineShares& shares)
    {
        beside("measure_line", true,
               [&](const Row& row) { shares.push_back(weighted<place::BudgetLine>(row, "line")); });
    }
    void take(scenario::OrganisationShares& shares)
    {
        beside("measure_organisation", true,
               [&](const Row& row) { shares.push_back(weighted<place::Organisation>(row, "organisation")); });
    }
    template <class T>
    Weighted<T> weighted(const Row& row, std::string_view column)
    {
        Weighted<T> item{base::Id<T>(row.text(column)), std::nullopt};
        if (const auto share = text(row, "share")) {
            item.share = number(*share);
        }
        return item;
    }
    template <class Thing>
    requires(!tableOf<Thing>.empty()) void take(std::vector<Thing>& things)
    {
        readList(m_tables, things, m_thing, m_path + '/' + std::string(m_name));
    }

    Tables& m_tables;
    const Row& m_row;
    std::string m_path;
    std::int64_t m_thing;
    std::string_view m_name;
};

/// The row's id, or its place in the list where it has none.
std::string stepOf(const Row& row, std::size_t index)
{
    const std::string id = row.text("id");
    return id.empty() ? std::to_string(index) : id;
}

template <class Thing>
void readList(Tables& tables, std::vector<Thing>& things, std::int64_t owner, const std::string& path)
{
    const Table& table = tables.table(tableOf<Thing>);
    for (const auto& cells : tables.ownedBy(owner, table)) {
        const Row row{table, cells};
        const std::string step = stepOf(row, things.size());
        describe(things.emplace_back(), FieldReader(tables, row, path + '/' + step));
    }
}

void readFrame(Tables& tables, place::Frame& frame)
{
    const Table& table = tables.table(tableOf<place::Frame>);
    if (table.rows.size() != 1) {
        const std::string count = std::to_string(table.rows.size());
        tables.problems().push_back({ProblemCode::damaged, "place", "", {"place: " + count}, std::nullopt});
        return;
    }
    describe(frame, FieldReader(tables, Row{table, table.rows.front()}, "place"));
}

std::string readWorkshop(Tables& tables)
{
    const Table& table = tables.table("workshop");
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (const auto& cells : table.rows) {
        const Row row{table, cells};
        auto content = nlohmann::ordered_json::parse(row.text("content"), nullptr, false);
        if (content.is_discarded()) {
            const std::string part = row.text("part");
            tables.problems().push_back({ProblemCode::notReadable, "workshop/" + part, "", {"JSON"}, std::nullopt});
        }
        object[row.text("part")] = std::move(content);
    }
    return table.rows.empty() ? std::string()
                              : object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace

RowsRead readRows(Database& database)
{
    Tables tables(database);
    Model model;
    readFrame(tables, model.place.frame);
    describe(model.place, [&](const char* name, auto& list, const place::Rule&) { readList(tables, list, 0, name); });
    readList(tables, model.scenarios, 0, "scenarios");
    model.workshop = readWorkshop(tables);
    return {std::move(model), database.isOk() ? std::move(tables.problems()) : database.problems()};
}

} // namespace wp::document
