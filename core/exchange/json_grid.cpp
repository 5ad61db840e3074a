// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_grid.h"

#include "core/exchange/figure.h"
#include "core/exchange/json_parse.h"
#include "core/exchange/sheet_builder.h"

#include <algorithm>
#include <map>

namespace wp::exchange {

namespace {

using Json = nlohmann::ordered_json;

bool holdsRecords(const Json& json)
{
    return (json.is_object() || json.is_array()) && !json.empty() &&
           std::ranges::all_of(json, [](const Json& one) { return one.is_object() && !one.empty(); });
}

Cell cellOf(const Json& value)
{
    Cell cell;
    if (value.is_number()) {
        const auto digits = numberText(value.dump());
        cell.text = digits.value_or(value.dump());
        cell.kind = digits ? CellKind::number : CellKind::text;
    } else if (!value.is_null()) {
        cell.text = value.is_string() ? value.get<std::string>() : value.dump();
    }
    return cell;
}

/// Fills a sheet record by record; a field takes the next column when it comes first.
class Filler {
public:
    Filler(SheetBuilder& builder, bool hasNames) : m_builder(builder), m_next(hasNames ? 1 : 0) {}

    bool put(std::size_t row, const Json& record)
    {
        for (const auto& [field, value] : record.items()) {
            const auto [at, isNew] = m_columns.try_emplace(field, m_next);
            m_next += isNew ? 1 : 0;
            if ((isNew && !m_builder.put(0, at->second, cellOf(field))) || !m_builder.put(row, at->second, cellOf(value))) {
                return false;
            }
        }
        return true;
    }
    bool has(const std::string& field) const { return m_columns.contains(field); }

private:
    SheetBuilder& m_builder;
    std::map<std::string, std::size_t> m_columns;
    std::size_t m_next;
};

bool fill(SheetBuilder& builder, const Json& json)
{
    Filler filler(builder, json.is_object());
    if (!builder.begin({}, false)) {
        return false;
    }
    std::size_t row = 0;
    for (const auto& [name, record] : json.items()) {
        ++row;
        if ((json.is_object() && !builder.put(row, 0, cellOf(name))) || !filler.put(row, record)) {
            return false;
        }
    }
    return json.is_array() || builder.put(0, 0, cellOf(filler.has("name") ? "key" : "name"));
}

} // namespace

std::optional<base::Result<Grid>> readJsonRecords(std::string_view bytes, const TableLimits& limits)
{
    const std::string_view text = trimmed(bytes.substr(bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0));
    if (!text.starts_with('{') && !text.starts_with('[')) {
        return std::nullopt;
    }
    const ParsedJson parsed = parseJson(text);
    if (!parsed.isWhole || !holdsRecords(parsed.json)) {
        return std::nullopt;
    }
    if (!parsed.problems.empty()) {
        return parsed.problems;
    }
    SheetBuilder builder(limits);
    if (!fill(builder, parsed.json)) {
        return base::Problems{*builder.fault()};
    }
    Grid grid;
    grid.source = GridSource::json;
    grid.sheets = builder.takeSheets();
    return grid;
}

} // namespace wp::exchange
