// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/cell_of.h"

#include "core/document/edits.h"
#include "core/place/defaults.h"
#include "core/place/path.h"
#include "core/place/words.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"

namespace wp::ui::screens {

using format::fromUtf8;
using money::Decimal;
using place::Field;
using place::Rule;

namespace {

format::Quantity quantityOf(const Rule& rule)
{
    using place::Bounds;
    return rule.isAmount                                                  ? format::Quantity::money
           : rule.bounds == Bounds::share || rule.bounds == Bounds::growth ? format::Quantity::rate
                                                                           : format::Quantity::number;
}

CellEdit setting(const std::string& path)
{
    return [path](const document::Model&, const std::string& json) { return document::SetField{path, json}; };
}

CellEdit settingPart(const std::string& path, const std::string& part)
{
    return [path, part](const document::Model& model, const std::string& json) {
        return document::settingPart(model, path, part, json);
    };
}

QVariant choice(const QString& name, const std::string& json) { return QVariantList{name, fromUtf8(json)}; }

/// Makes the cell of a field by what kind of field it is.
class CellMaker {
public:
    CellMaker(const place::Place& place, const std::string& path) : m_place(place)
    {
        cell.put = setting(path);
    }

    Cell cell;

    void operator()(const Field<place::Quantity>& field, const Rule& rule)
    {
        figure(rule, field ? std::optional(field->value()) : std::nullopt);
        const Field<place::Quantity> held = field;
        cell.put = [put = cell.put, held](const document::Model& model, const std::string& json) {
            const bool isFigure = held && json.size() > 2 && json.front() == '"';
            return put(model, isFigure ? document::withCentral(*held, json.substr(1, json.size() - 2)) : json);
        };
    }
    void operator()(const Field<money::Number>& field, const Rule& rule)
    {
        figure(rule, field ? std::optional(field->value()) : std::nullopt);
    }
    void operator()(const Field<std::string>& field, const Rule& rule)
    {
        cell.kind = CellKind::text;
        cell.text = field ? fromUtf8(*field) : QString();
        cell.edit = cell.text;
        cell.mayBeEmpty = !rule.isRequired;
    }
    void operator()(const Field<std::int64_t>& field, const Rule& rule)
    {
        if (rule.bounds != place::Bounds::grade) {
            whole(rule, field ? std::optional(Decimal(*field)) : std::nullopt);
            return;
        }
        cell.kind = CellKind::choice;
        cell.text = fromUtf8(field ? std::to_string(*field) : rule.fallback ? rule.fallback : "");
        cell.edit = cell.text;
        cell.isDefault = !field && rule.fallback;
        cell.choices = [] {
            QVariantList grades;
            for (int grade = 1; grade <= 6; ++grade) {
                grades.push_back(choice(QString::number(grade), std::to_string(grade)));
            }
            return grades;
        };
    }
    void operator()(const Field<std::uint64_t>& field, const Rule& rule)
    {
        whole(rule, field ? std::optional(Decimal(*field)) : std::nullopt);
    }
    void operator()(const Field<bool>& field, const Rule& rule)
    {
        cell.kind = CellKind::check;
        cell.isDefault = !field;
        cell.edit = field ? *field : rule.fallback && std::string_view(rule.fallback) == "true";
    }
    void operator()(const Field<place::OrganisationKind>& field, const Rule&)
    {
        cell.kind = CellKind::choice;
        cell.choices = [] {
            QVariantList kinds;
            for (const std::string_view word : place::wordsOf(place::OrganisationKind{})) {
                const auto kind = *place::fromWord<place::OrganisationKind>(word);
                kinds.push_back(choice(format::organisationKindName(kind), document::quoted(word)));
            }
            return kinds;
        };
        cell.text = field ? format::organisationKindName(*field) : QString();
        cell.edit = field ? fromUtf8(document::quoted(place::wordOf(*field))) : QString();
    }
    template <class Thing>
    void operator()(const Field<base::Id<Thing>>& field, const Rule&)
    {
        cell.kind = CellKind::choice;
        cell.choices = [&place = m_place] {
            QVariantList things;
            describe(place, [&](const char*, const auto& list, const Rule&) {
                if constexpr (std::same_as<std::remove_cvref_t<decltype(list)>, std::vector<Thing>>) {
                    for (const Thing& thing : list) {
                        things.push_back(choice(format::nameOf(thing), document::quoted(thing.id.text())));
                    }
                }
            });
            return things;
        };
        const std::string id = field ? field->text() : std::string();
        cell.text = format::thingName(m_place, {}, place::listOf<Thing>, id);
        cell.edit = fromUtf8(document::quoted(id));
    }
    template <class Other>
    void operator()(const Other&, const Rule&)
    {
        cell.put = nullptr;
    }

private:
    /// The file holds it as a number, and not as the text of one.
    void whole(const Rule& rule, std::optional<Decimal> value)
    {
        figure(rule, std::move(value));
        cell.put = [put = cell.put](const document::Model& model, const std::string& json) {
            return put(model, json.starts_with('"') ? json.substr(1, json.size() - 2) : json);
        };
    }

    void figure(const Rule& rule, std::optional<Decimal> value)
    {
        cell.kind = CellKind::figure;
        cell.quantity = quantityOf(rule);
        cell.mayBeEmpty = !rule.isRequired;
        if (!value && rule.fallback) {
            value = *money::parseDecimal(rule.fallback);
            cell.isDefault = true;
        }
        if (value) {
            cell.text = format::shownText(cell.quantity, *value);
            cell.edit = format::editText(cell.quantity, *value);
        }
    }

    const place::Place& m_place;
};

const place::Sources* sourcesAt(const place::Place& place, const std::string& owner)
{
    const place::Sources* found = nullptr;
    place::visitPath(place, owner + "/sources", [&](const auto& member, const Rule&) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(member)>, place::Sources>) {
            found = &member;
        }
    });
    return found;
}

} // namespace

Cell cellOf(const place::Place& place, const std::string& path)
{
    CellMaker maker(place, path);
    place::visitPath(place, path, maker);
    Cell cell = std::move(maker.cell);
    const std::size_t slash = path.rfind('/');
    const std::string owner = path.substr(0, slash);
    const std::string field = path.substr(slash + 1);
    if (const place::Sources* sources = sourcesAt(place, owner); sources && sources->contains(field)) {
        cell.source = fromUtf8(sources->at(field));
        cell.isAssumed = sources->at(field).starts_with("assumption");
    }
    if (cell.kind == CellKind::figure) {
        cell.figure = {{}, owner, field, 0};
    }
    return cell;
}

Cell endOf(const place::Place& place, const std::string& path, const std::string& end)
{
    Cell cell = cellOf(place, path);
    std::optional<Decimal> value;
    place::visitPath(place, path, [&](const auto& member, const Rule&) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(member)>, Field<place::Quantity>>) {
            if (member && member->spread) {
                value = (end == "low" ? member->spread->low : member->spread->high).value();
            }
        }
    });
    Cell made = figurePart(path, end, cell.quantity, value);
    made.figure = cell.figure;
    made.mayBeEmpty = true;
    // A default has no ends: the first one typed signs the default as the middle.
    if (cell.isDefault) {
        const std::string central = document::quoted(format::read(cell.quantity, cell.edit.toString()).value->text());
        made.put = [path, end, central](const document::Model&, const std::string& json) {
            const bool isLow = end == "low";
            return document::SetField{path, json == "null" ? json
                                                           : "{\"low\": " + (isLow ? json : central) + ", \"central\": "
                                                                 + central + ", \"high\": " + (isLow ? central : json) + "}"};
        };
    }
    return made;
}

Cell figurePart(const std::string& path, const std::string& part, format::Quantity quantity, const std::optional<Decimal>& value)
{
    Cell cell;
    cell.kind = CellKind::figure;
    cell.quantity = quantity;
    cell.put = settingPart(path, part);
    if (value) {
        cell.text = format::shownText(quantity, *value);
        cell.edit = format::editText(quantity, *value);
    }
    return cell;
}

Cell textPart(const std::string& path, const std::string& part, const QString& text)
{
    Cell cell;
    cell.kind = CellKind::text;
    cell.put = settingPart(path, part);
    cell.mayBeEmpty = true;
    cell.text = text;
    cell.edit = text;
    return cell;
}

Cell wordsCell(const QString& text)
{
    Cell cell;
    cell.text = text;
    cell.isQuiet = true;
    return cell;
}

} // namespace wp::ui::screens
