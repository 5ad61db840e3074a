// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edits.h"
#include "core/place/path.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/screens/place/cell_of.h"
#include "ui/screens/place/money_tables.h"
#include "ui/screens/place/notes_table.h"
#include "ui/screens/place/thing_tables.h"

#include <algorithm>
#include <array>

namespace wp::ui::screens {

using format::fromUtf8;

namespace {

/// The assumptions of one thing: every value somebody signed that is no amount or count of today, and whatever has a
/// range. Of the place itself also the model's defaults, which hold for all.
class Gatherer {
public:
    Gatherer(std::vector<TableRow>& rows, std::string list, std::string id, std::size_t at)
        : m_rows(rows), m_list(std::move(list)), m_id(std::move(id)), m_at(at)
    {
    }

    void operator()(const char* name, const place::Field<place::Quantity>& field, const place::Rule& rule)
    {
        const bool isCounted = (rule.isAmount && m_list != "place") || rule.bounds == place::Bounds::atLeastZero;
        const bool isShown = field ? !isCounted || field->spread.has_value() : m_list == "place";
        if (isShown) {
            m_rows.push_back({m_list, m_id, name, m_at});
        }
    }
    template <class Other>
    void operator()(const char*, const Other&, const place::Rule&)
    {
    }

private:
    std::vector<TableRow>& m_rows;
    std::string m_list;
    std::string m_id;
    std::size_t m_at;
};

std::string pathOf(const TableRow& row)
{
    return row.list == "place" ? "place/" + row.part : row.thing() + '/' + row.part;
}

template <class Things>
void gather(const Things& things, const char* list, std::vector<TableRow>& rows)
{
    for (std::size_t i = 0; i < things.size(); ++i) {
        Gatherer gatherer(rows, list, things[i].id.text(), i);
        describe(things[i], gatherer);
    }
}

const place::Spread* spreadAt(const place::Place& place, const std::string& path)
{
    const place::Spread* found = nullptr;
    place::visitPath(place, path, [&](const auto& member, const place::Rule&) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(member)>, place::Field<place::Quantity>>) {
            found = member && member->spread ? &*member->spread : nullptr;
        }
    });
    return found;
}

/// What the place itself is, which no range is about: first of all rows.
constexpr std::array ofThePlace{"name", "baseYear", "horizon", "population", "optimismBias", "seed", "note"};
constexpr std::size_t sourceColumn = 6;

bool isOfThePlace(const TableRow& row)
{
    return row.list == "place" && std::ranges::find(ofThePlace, row.part) != ofThePlace.end();
}

/// Words that only a range can hold.
Cell ofRange(const place::Place& place, const std::string& path, const std::string& key)
{
    const place::Spread* spread = spreadAt(place, path);
    if (!spread) {
        return {};
    }
    const auto& text = key == "with" ? spread->with : spread->source;
    return textPart(path, key, text ? fromUtf8(*text) : QString());
}

} // namespace

QString AssumptionTable::nameOf(const document::Model& model, const TableRow& row) const
{
    const bool isFrame = row.list == "place";
    return isFrame && row.part == "name"   ? tr("Name of the place")
           : isFrame && row.part == "note" ? tr("Note on the place")
                                           : format::inputName(model.place, {}, pathOf(row));
}

Cell AssumptionTable::ofFrame(const document::Model& model, const TableRow& row, std::size_t column) const
{
    if (column == 0) {
        const auto ends = place::endsOf(place::Bounds::horizon);
        const QString limits = format::Numbers().range(fromUtf8(ends.front()), fromUtf8(ends.back()));
        const QString name = nameOf(model, row);
        Cell cell = wordsCell(row.part == "horizon" ? tr("%1 (%2)", "years looked ahead, and their limits").arg(name, limits) : name);
        cell.isQuiet = false;
        return cell;
    }
    if (column != 2) {
        return {};
    }
    if (row.part == "baseYear") { // every year of the place is counted from it
        Cell cell = wordsCell(format::Numbers().financialYear(static_cast<int>(model.place.frame.baseYear.value_or(0))));
        cell.isQuiet = false;
        return cell;
    }
    Cell cell = cellOf(model.place, pathOf(row));
    if (row.part == "seed") {
        cell.figure = {};
    }
    if (cell.kind == CellKind::text && cell.source.isEmpty()) {
        cell.source = cell.text; // a name or note may be longer than its column
    }
    return cell;
}

std::vector<TableColumn> AssumptionTable::columns(const document::Model&) const
{
    return {{tr("Assumption"), tr("What is taken for true, and of what"), false, 46},
            {tr("Low"), tr("The low end of what may be"), true, 11},
            {tr("Central"), tr("What the years are worked out on"), true, 15},
            {tr("High"), tr("The high end of what may be"), true, 11},
            {tr("Errs together with"), tr("Assumptions with the same word here are low or high together"), false, 18},
            {tr("Where the range comes from"), tr("Source of low and high"), false, 30},
            {tr("Where the value comes from"), tr("Source of the central value"), false, 34}};
}

std::vector<TableRow> AssumptionTable::rows(const document::Model& model) const
{
    std::vector<TableRow> rows;
    const place::Place& place = model.place;
    for (const char* field : ofThePlace) {
        rows.push_back({"place", {}, field, 0});
    }
    Gatherer frame(rows, "place", {}, 0);
    describe(place.frame, frame);
    gather(place.organisations, "organisations", rows);
    gather(place.streams, "streams", rows);
    gather(place.links, "links", rows);
    gather(place.lines, "lines", rows);
    return rows;
}

Cell AssumptionTable::cell(const document::Model& model, const TableRow& row, std::size_t column) const
{
    const std::string path = pathOf(row);
    const place::Place& place = model.place;
    if (isOfThePlace(row) && column != sourceColumn) {
        return ofFrame(model, row, column);
    }
    switch (column) {
    case 0: {
        Cell cell = wordsCell(nameOf(model, row));
        cell.isQuiet = false;
        cell.figure = {{}, row.list == "place" ? "place" : row.thing(), row.part, 0};
        return cell;
    }
    case 1: return endOf(place, path, "low");
    case 2: return cellOf(place, path);
    case 3: return endOf(place, path, "high");
    case 4: return ofRange(place, path, "with");
    case 5: return ofRange(place, path, "source");
    default: {
        const QString source = cellOf(place, path).source;
        return textPart((row.list == "place" ? "place" : row.thing()) + "/sources", row.part, source);
    }
    }
}

std::vector<std::unique_ptr<PlaceTable>> placeTables()
{
    std::vector<std::unique_ptr<PlaceTable>> tables;
    tables.push_back(std::make_unique<StreamTable>());
    tables.push_back(std::make_unique<LinkTable>());
    tables.push_back(std::make_unique<OrganisationTable>());
    tables.push_back(std::make_unique<FundingTable>());
    tables.push_back(std::make_unique<AdjustmentTable>());
    tables.push_back(std::make_unique<AssumptionTable>());
    tables.push_back(std::make_unique<NotesTable>());
    return tables;
}

} // namespace wp::ui::screens
