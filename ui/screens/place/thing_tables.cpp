// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/thing_tables.h"

#include "core/document/edits.h"
#include "core/document/priorities.h"
#include "core/place/lists.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/screens/place/cell_of.h"

#include <algorithm>

namespace wp::ui::screens {

namespace {

std::vector<TableColumn> columnsOf(const std::vector<ThingField>& fields)
{
    std::vector<TableColumn> columns;
    for (const ThingField& each : fields) {
        columns.push_back({each.name, each.help, each.isFigure, each.letters});
    }
    return columns;
}

template <class Thing>
std::vector<TableRow> rowsOf(const std::vector<Thing>& things)
{
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < things.size(); ++i) {
        rows.push_back({place::listOf<Thing>, things[i].id.text(), {}, i});
    }
    return rows;
}

/// "“Youth work” and 2 more": the first, and how many beside it.
template <class Things>
QString someOf(const Things& names)
{
    const auto more = static_cast<int>(names.size()) - 1;
    return names.isEmpty() ? QString()
           : more == 0     ? names.front()
                           : QCoreApplication::translate("PlaceTable", "%1 and %n more", "", more).arg(names.front());
}

constexpr const char* priorityColumn = "/priority";

std::string nameField(const QString& name) { return "\"name\": " + document::quoted(name.toStdString()); }

} // namespace

std::vector<ThingField> StreamTable::fields() const
{
    return {{"name", tr("Demand stream"), tr("What drives cost: people, cases, incidents"), false, 32},
            {priorityColumn, tr("Priority"), tr("One of the place’s shared priorities, of which there are three at most"), false, 9},
            {"unit", tr("Unit"), tr("What is counted"), false, 15},
            {"volume", tr("Now"), tr("How many in the base year"), true, 11},
            {"growth", tr("Growth"), tr("Of the number, each year, if nothing is done"), true, 9},
            {"preventableShare", tr("Preventable"), tr("The most of those who arrive that could ever be prevented"), true, 12},
            {"stay", tr("Stays, years"), tr("How long someone stays; 0 for what is over at once"), true, 12},
            {"publicValue", tr("Wider value"), tr("What one avoided is worth to the public, which is no cash"), true, 12},
            {"", tr("Drives the cost of"), tr("Lines whose cost follows this demand"), false, 20}};
}

std::vector<TableColumn> StreamTable::columns(const document::Model&) const { return columnsOf(fields()); }

std::vector<TableRow> StreamTable::rows(const document::Model& model) const { return rowsOf(model.place.streams); }

Cell StreamTable::cell(const document::Model& model, const TableRow& row, std::size_t column) const
{
    const std::string field = fields()[column].field;
    if (field == priorityColumn) {
        return priority(model, row);
    }
    if (!field.empty()) {
        return cellOf(model.place, row.thing() + '/' + field);
    }
    QStringList lines;
    for (const place::BudgetLine& line : model.place.lines) {
        if (line.stream && line.stream->text() == row.id) {
            lines.push_back(format::nameOf(line));
        }
    }
    return wordsCell(lines.isEmpty() ? tr("nothing yet") : someOf(lines));
}

Cell StreamTable::priority(const document::Model& model, const TableRow& row)
{
    const document::Priorities chosen = document::prioritiesOf(model);
    const base::Id<place::Stream> id(row.id);
    const bool isChosen = std::ranges::find(chosen, id) != chosen.end();
    Cell cell;
    cell.kind = CellKind::check;
    cell.edit = isChosen;
    cell.source = tr("Shared priorities lead on every screen and in the papers");
    if (!isChosen && chosen.size() == document::mostPriorities) {
        cell.refusal = tr("Three shared priorities are chosen already. Untick one of them first.");
    }
    cell.put = [id](const document::Model& now, const std::string& json) {
        document::Priorities kept = document::prioritiesOf(now);
        std::erase(kept, id);
        if (json == "true") {
            kept.push_back(id);
        }
        return document::prioritising(now, kept);
    };
    return cell;
}

PlaceTableStep StreamTable::make(const document::Model& model, int, const TableRow* beside) const
{
    const std::string fields = nameField(tr("New stream")) + ", \"unit\": " + document::quoted(tr("people").toStdString())
                               + ", \"volume\": \"0\"";
    return newThing(model, "streams", "stream", fields, beside, [] { return tr("Add a demand stream"); });
}

std::vector<ThingField> LinkTable::fields() const
{
    return {{"line", tr("Spending on"), tr("The line that prevents"), false, 30},
            {"stream", tr("Lowers"), tr("The demand that it lowers"), false, 28},
            {"elasticity", tr("Strength"), tr("By how many percent demand falls for 1% more spending"), true, 10},
            {"lag", tr("After, years"), tr("How long until it works"), true, 12},
            {"grade", tr("Grade"), tr("Of the evidence: 1 is the surest, 6 the least sure"), true, 8},
            {"referenceSpend", tr("Compared with"), tr("The spending that the strength was measured on; the line’s budget when nothing stands here"), true, 14},
            {"evidence", tr("Evidence"), tr("Where the strength comes from"), false, 26}};
}

std::vector<TableColumn> LinkTable::columns(const document::Model&) const { return columnsOf(fields()); }

std::vector<TableRow> LinkTable::rows(const document::Model& model) const { return rowsOf(model.place.links); }

Cell LinkTable::cell(const document::Model& model, const TableRow& row, std::size_t column) const
{
    Cell cell = cellOf(model.place, row.thing() + '/' + fields()[column].field);
    if (column == 2 && !cell.text.isEmpty()) {
        cell.text = format::Numbers().number(model.place.links[row.at].elasticity->value(), 3);
    }
    if (column == 1) {
        cell.choices = [&model] {
            QVariantList offered;
            for (const std::size_t at : document::streamOrder(model)) {
                const place::Stream& stream = model.place.streams[at];
                offered.push_back(QVariantList{format::nameOf(stream), format::fromUtf8(document::quoted(stream.id.text()))});
            }
            return offered;
        };
    }
    if (column == 0) {
        cell.choices = [&lines = model.place.lines] {
            QVariantList offered;
            for (const place::BudgetLine& line : lines) {
                if (!line.isDemandLed()) {
                    offered.push_back(QVariantList{format::nameOf(line), format::fromUtf8(document::quoted(line.id.text()))});
                }
            }
            return offered;
        };
    }
    return cell;
}

PlaceTableStep LinkTable::make(const document::Model& model, int, const TableRow* beside) const
{
    const auto prevents = [](const place::BudgetLine& line) {
        return !line.isDemandLed() && line.budget && line.budget->value() > 0;
    };
    const auto early = std::ranges::find_if(model.place.lines, [&](const place::BudgetLine& line) {
        return prevents(line) && line.tier.value_or(place::Tier::enabling) == place::Tier::prevention;
    });
    const auto line = early != model.place.lines.end() ? early : std::ranges::find_if(model.place.lines, prevents);
    if (line == model.place.lines.end() || model.place.streams.empty()) {
        return {{}, {}, {}, tr("A link goes from a line with a fixed budget to a demand stream. Add both of them first.")};
    }
    const std::string fields = "\"line\": " + document::quoted(line->id.text()) + ", \"stream\": "
                               + document::quoted(model.place.streams.front().id.text())
                               + ", \"elasticity\": \"0\", \"lag\": \"1\"";
    return newThing(model, "links", "link", fields, beside, [] { return tr("Add a prevention link"); });
}

std::vector<TableColumn> OrganisationTable::columns(const document::Model&) const
{
    return {{tr("Organisation or department"), tr("Partners of the place, each with its departments"), false, 40},
            {tr("Kind, or part of"), tr("What kind of organisation it is; of a department, whose"), false, 22},
            {tr("Reserves"), tr("At the start of the base year"), true, 12},
            {tr("Least reserves"), tr("What may not be spent"), true, 14},
            {tr("Funding grows"), tr("Each year, where no sources of funding are listed"), true, 14},
            {tr("Holds"), tr("Its departments, or its budget lines"), false, 18}};
}

std::vector<TableRow> OrganisationTable::rows(const document::Model& model) const
{
    std::vector<TableRow> rows;
    for (const TableRow& organisation : rowsOf(model.place.organisations)) {
        rows.push_back(organisation);
        for (const TableRow& department : rowsOf(model.place.departments)) {
            if (model.place.departments[department.at].organisation->text() == organisation.id) {
                rows.push_back(department);
            }
        }
    }
    return rows;
}

Cell OrganisationTable::cell(const document::Model& model, const TableRow& row, std::size_t column) const
{
    static constexpr const char* ofOrganisation[] = {"name", "kind", "reserves", "minimumReserves", "fundingGrowth"};
    static constexpr const char* ofDepartment[] = {"name", "organisation"};
    const bool isDepartment = isUnder(row);
    if (column == 5) {
        const auto& place = model.place;
        const auto count = isDepartment ? std::ranges::count_if(place.lines, [&](const auto& line) { return line.department->text() == row.id; })
                                        : std::ranges::count_if(place.departments, [&](const auto& d) { return d.organisation->text() == row.id; });
        return wordsCell(isDepartment ? tr("%n lines", "", static_cast<int>(count)) : tr("%n departments", "", static_cast<int>(count)));
    }
    if (isDepartment && column >= std::size(ofDepartment)) {
        return {};
    }
    Cell cell = cellOf(model.place, row.thing() + '/' + (isDepartment ? ofDepartment : ofOrganisation)[column]);
    if (column == 4 && !model.place.organisations[row.at].funding.empty()) {
        return wordsCell(tr("by source"));
    }
    return cell;
}

PlaceTableStep OrganisationTable::make(const document::Model& model, int offer, const TableRow* beside) const
{
    const auto& place = model.place;
    if (offer == 0) {
        const std::string fields = nameField(tr("New organisation")) + ", \"kind\": \"other\"";
        return newThing(model, "organisations", "organisation", fields, beside, [] { return tr("Add an organisation"); });
    }
    if (place.organisations.empty()) {
        return {{}, {}, {}, tr("A department belongs to an organisation. Add one first.")};
    }
    const std::string owner = !beside                          ? place.organisations.front().id.text()
                              : beside->list == "organisations" ? beside->id
                                                                : place.departments[beside->at].organisation->text();
    const std::string fields = nameField(tr("New department")) + ", \"organisation\": " + document::quoted(owner);
    const QString name = format::thingName(place, {}, "organisations", owner);
    return newThing(model, "departments", "department", fields, beside,
                    [name] { return tr("Add a department to %1").arg(name); });
}

} // namespace wp::ui::screens
