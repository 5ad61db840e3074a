// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/place_table.h"

#include "core/document/edits.h"
#include "core/place/codec.h"
#include "core/place/path.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"
#include "ui/format/problem_sentences.h"

#include <algorithm>

namespace wp::ui::screens {

using format::fromUtf8;
using place::Json;

namespace {

/// Calls visit(list) with the list of the place that has this name.
template <class Visit>
void withList(const place::Place& place, const std::string& list, Visit visit)
{
    describe(place, [&](const char* name, const auto& things, const place::Rule&) {
        if (name == list) {
            visit(things);
        }
    });
}

std::vector<std::string> idsOf(const place::Place& place, const std::string& list)
{
    std::vector<std::string> ids;
    withList(place, list, [&](const auto& things) {
        for (const auto& thing : things) {
            ids.push_back(thing.id.text());
        }
    });
    return ids;
}

std::string freshId(const std::vector<std::string>& taken, const std::string& stem)
{
    for (std::size_t n = taken.size() + 1;; ++n) {
        std::string id = stem + std::to_string(n);
        if (std::ranges::find(taken, id) == taken.end()) {
            return id;
        }
    }
}

Json thingAt(const place::Place& place, const TableRow& row)
{
    Json json;
    withList(place, row.list, [&](const auto& things) { json = place::writeThing(things.at(row.at)); });
    return json;
}

/// The department, organisation or whatever it is that a thing stands within; a move stays among its like.
std::string homeOf(const Json& thing)
{
    for (const char* field : {"department", "organisation"}) {
        if (thing.contains(field)) {
            return thing[field].get<std::string>();
        }
    }
    return {};
}

PlaceTableStep movedThing(const place::Place& place, const TableRow& row, int by)
{
    const std::vector<std::string> ids = idsOf(place, row.list);
    const std::string home = homeOf(thingAt(place, row));
    auto at = static_cast<std::ptrdiff_t>(row.at);
    do {
        at += by;
    } while (at >= 0 && at < std::ssize(ids)
             && homeOf(thingAt(place, {row.list, {}, {}, static_cast<std::size_t>(at)})) != home);
    if (at < 0 || at >= std::ssize(ids)) {
        return {};
    }
    return {document::MoveThing{row.list, row.id, static_cast<std::size_t>(at)}, {}, row};
}

PlaceTableStep movedItem(const place::Place& place, const TableRow& row, int by)
{
    Json items = thingAt(place, row)[row.field()];
    const auto to = static_cast<std::ptrdiff_t>(row.item()) + by;
    if (to < 0 || to >= std::ssize(items)) {
        return {};
    }
    const auto there = static_cast<std::size_t>(to);
    std::swap(items[row.item()], items[there]);
    TableRow moved = row;
    moved.part = row.field() + '/' + std::to_string(there);
    return {document::SetField{row.thing() + '/' + row.field(), items.dump()}, {}, moved};
}

} // namespace

std::size_t TableRow::item() const
{
    return static_cast<std::size_t>(std::stoul("0" + part.substr(std::min(part.find('/') + 1, part.size()))));
}

QString PlaceTable::nameOf(const document::Model& model, const TableRow& row) const
{
    return format::thingName(model.place, {}, row.list, row.id);
}

PlaceTableStep PlaceTable::make(const document::Model&, int, const TableRow*) const { return {}; }

PlaceTableStep PlaceTable::newThing(const document::Model& model, const std::string& list, const std::string& stem,
                               const std::string& fields, const TableRow* beside, undo::Wording wording)
{
    const std::vector<std::string> ids = idsOf(model.place, list);
    const std::string id = freshId(ids, stem);
    const bool isAmong = beside && beside->list == list;
    const std::size_t at = isAmong ? std::min(beside->at + 1, ids.size()) : ids.size();
    return {document::AddThing{list, at, "{\"id\": " + document::quoted(id) + ", " + fields + "}"}, std::move(wording),
            TableRow{list, id, {}, at}};
}

PlaceTableStep PlaceTable::newItem(const document::Model& model, const TableRow& owner, const std::string& field,
                              const std::string& json, undo::Wording wording)
{
    const Json thing = thingAt(model.place, owner);
    const std::size_t at = thing.contains(field) ? thing[field].size() : 0;
    return {document::settingPart(model, owner.thing() + '/' + field, "-", json), std::move(wording),
            TableRow{owner.list, owner.id, field + '/' + std::to_string(at), owner.at}};
}

PlaceTableStep PlaceTable::duplicate(const document::Model& model, const TableRow& row) const
{
    const QString name = nameOf(model, row);
    const undo::Wording wording = [name] { return tr("Copy %1").arg(name); };
    Json thing = thingAt(model.place, row);
    if (row.isPart()) {
        return newItem(model, row, row.field(), thing[row.field()][row.item()].dump(), wording);
    }
    thing.erase("id");
    if (thing.contains("name")) {
        thing["name"] = tr("Copy of %1").arg(name).toStdString();
    }
    const std::string fields = thing.dump();
    return newThing(model, row.list, row.list.substr(0, row.list.size() - 1), fields.substr(1, fields.size() - 2), &row, wording);
}

PlaceTableStep PlaceTable::remove(const document::Model& model, const TableRow& row) const
{
    const QString name = nameOf(model, row);
    const undo::Wording wording = [name] { return tr("Remove %1").arg(name); };
    if (row.isPart()) {
        return {document::settingPart(model, row.thing() + '/' + row.field(), std::to_string(row.item()), "null"), wording};
    }
    return {document::RemoveThing{row.list, row.id}, wording};
}

PlaceTableStep PlaceTable::move(const document::Model& model, const TableRow& row, int by) const
{
    PlaceTableStep step = row.isPart() ? movedItem(model.place, row, by) : movedThing(model.place, row, by);
    const QString name = nameOf(model, row);
    step.wording = [name, by] { return by < 0 ? tr("Move %1 up").arg(name) : tr("Move %1 down").arg(name); };
    return step;
}

QString refusalOf(const document::Model& model, const QString& name, const base::Problems& problems)
{
    QStringList names;
    for (const base::Problem& problem : problems) {
        if (problem.code != base::ProblemCode::unknownReference) {
            return format::sentence(problem);
        }
        const place::FieldPath path = place::splitPath(problem.where);
        QString found = format::thingName(model.place, {}, path.list, path.id);
        if (path.list == "scenarios") {
            const std::string_view id = path.id.substr(0, path.id.find('/'));
            const auto at = std::ranges::find_if(model.scenarios, [id](const auto& each) { return each.id.text() == id; });
            found = at == model.scenarios.end() ? fromUtf8(std::string(id)) : format::nameOf(*at);
        }
        if (!found.isEmpty() && !names.contains(found)) {
            names.push_back(found);
        }
    }
    constexpr qsizetype mostNamed = 4;
    const auto more = static_cast<int>(names.size() - mostNamed);
    const QString list = names.mid(0, mostNamed).join(QStringLiteral("; "));
    const QString all = more > 0 ? PlaceTable::tr("%1; and %n more", "", more).arg(list) : list;
    return PlaceTable::tr("“%1” stays, because others refer to it: %2. Change or remove them first.").arg(name, all);
}

} // namespace wp::ui::screens
