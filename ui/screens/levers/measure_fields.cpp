// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/measure_fields.h"

#include "core/document/edits.h"
#include "core/document/priorities.h"
#include "core/scenario/describe.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace wp::ui::screens {

using format::Quantity;
using place::Bounds;
using place::Field;
using place::Place;
using place::Rule;
using scenario::Measure;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Measure)
};

QString labelOf(std::string_view name)
{
    return name == "name" ? Words::tr("Name") : name == "note" ? Words::tr("Note") : format::fieldName(name);
}

Quantity quantityOf(std::string_view name, const Rule& rule)
{
    const bool isRate = rule.bounds == Bounds::share || rule.bounds == Bounds::growth;
    return rule.isAmount      ? Quantity::money
           : name == "people" ? Quantity::people
           : name == "fte"    ? Quantity::posts
           : isRate           ? Quantity::rate
                              : Quantity::number;
}

template <class Things, class IsPicked>
std::vector<Pick> picksOf(const Things& things, IsPicked isPicked)
{
    std::vector<Pick> picks;
    for (const auto& thing : things) {
        picks.push_back({thing.id.text(), format::nameOf(thing), isPicked(thing.id)});
    }
    std::ranges::stable_sort(picks, std::ranges::greater(), &Pick::isPicked);
    return picks;
}

/// Takes the fields of a measure down, each by its type.
class Lister {
public:
    explicit Lister(const document::Model& model) : m_model(model), m_place(model.place) {}

    void operator()(const char* name, const Field<place::Quantity>& member, const Rule& rule)
    {
        MeasureField& field = add(name, FieldKind::figure, rule);
        field.quantity = quantityOf(name, rule);
        field.hasSource = true;
        field.figure =
            member.value_or(place::Quantity{money::Number::parse(rule.fallback ? rule.fallback : "0").value(), {}});
    }
    void operator()(const char* name, const Field<std::int64_t>& member, const Rule& rule)
    {
        const std::string_view called(name);
        const bool isYear = called == "from" || called == "to" || called == "priceYear";
        MeasureField& field = add(name, isYear ? FieldKind::year : FieldKind::whole, rule);
        field.whole = member;
        std::int64_t fallback = 0;
        if (const std::string_view text = rule.fallback ? rule.fallback : ""; !member && !text.empty()) {
            std::from_chars(text.data(), text.data() + text.size(), fallback);
            field.whole = fallback;
        }
        field.canBeAbsent = !rule.isRequired && rule.fallback == nullptr;
    }
    void operator()(const char* name, const Field<std::string>& member, const Rule& rule)
    {
        add(name, FieldKind::text, rule).text = format::fromUtf8(member.value_or(""));
    }
    void operator()(const char* name, const Field<scenario::LineId>& member, const Rule& rule)
    {
        pickOne(name, m_place.lines, member, rule);
    }
    void operator()(const char* name, const Field<scenario::OrganisationId>& member, const Rule& rule)
    {
        pickOne(name, m_place.organisations, member, rule);
    }
    void operator()(const char* name, const Field<scenario::StreamId>& member, const Rule& rule)
    {
        std::vector<place::Stream> streams;
        for (const std::size_t stream : document::streamOrder(m_model)) {
            streams.push_back(m_place.streams[stream]);
        }
        pickOne(name, streams, member, rule);
    }
    void operator()(const char* name, const Field<std::vector<scenario::LineId>>& member, const Rule& rule)
    {
        add(name, FieldKind::many, rule).picks = picksOf(m_place.lines, [&](const scenario::LineId& id) {
            return member && std::ranges::find(*member, id) != member->end();
        });
    }
    void operator()(const char* name, const Field<scenario::CutScope>& member, const Rule& rule)
    {
        add(name, FieldKind::many, rule).picks = picksOf(m_place.departments, [&](const scenario::DepartmentId& id) {
            return member && (member->all || std::ranges::find(member->departments, id) != member->departments.end());
        });
    }
    void operator()(const char* name, const Field<scenario::LineShares>& member, const Rule& rule)
    {
        pickWeighted(name, m_place.lines, member, rule);
    }
    void operator()(const char* name, const Field<scenario::OrganisationShares>& member, const Rule& rule)
    {
        pickWeighted(name, m_place.organisations, member, rule);
    }
    template <class Other>
    void operator()(const char*, const Other&, const Rule&)
    {
    }

    std::vector<MeasureField> fields;

private:
    MeasureField& add(const char* name, FieldKind kind, const Rule& rule)
    {
        MeasureField field;
        field.name = name;
        field.label = labelOf(name);
        field.kind = kind;
        const std::vector<std::string> ends = place::endsOf(rule.bounds);
        const auto end = [](const std::string& text) {
            const auto number = money::Number::parse(text);
            return number ? std::optional(number->value()) : std::nullopt;
        };
        field.least = ends.empty() ? std::nullopt : end(ends.front());
        field.most = ends.size() < 2 ? std::nullopt : end(ends.back());
        fields.push_back(std::move(field));
        return fields.back();
    }

    template <class Things, class Id>
    void pickOne(const char* name, const Things& things, const Field<Id>& member, const Rule& rule)
    {
        add(name, FieldKind::one, rule).picks = picksOf(things, [&](const Id& id) { return member && *member == id; });
    }

    template <class Things, class Shares>
    void pickWeighted(const char* name, const Things& things, const Field<Shares>& member, const Rule& rule)
    {
        MeasureField& field = add(name, FieldKind::many, rule);
        field.isWeighted = true;
        const Shares shares = member.value_or(Shares());
        const auto shareOf = [&](const std::string& id) {
            return std::ranges::find_if(shares, [&](const auto& share) { return share.id.text() == id; });
        };
        field.picks = picksOf(things, [&](const auto& id) { return shareOf(id.text()) != shares.end(); });
        for (Pick& pick : field.picks) {
            if (const auto share = shareOf(pick.id); share != shares.end() && share->share) {
                pick.weight = *share->share;
            }
        }
    }

    const document::Model& m_model;
    const Place& m_place;
};

std::string figureJson(const MeasureField& field)
{
    place::Quantity figure = field.figure;
    if (figure.spread && field.hasSource) {
        const std::string words = field.source.trimmed().toStdString();
        figure.spread->source = words.empty() ? std::nullopt : std::optional(words);
    }
    return document::jsonOf(figure);
}

std::string listJson(const MeasureField& field)
{
    std::string all;
    const bool isOrganisation = field.name == "payers";
    for (const Pick& pick : field.picks) {
        if (pick.isPicked) {
            const std::string id = document::quoted(pick.id);
            const std::string thing = isOrganisation ? "organisation" : "line";
            all += all.empty() ? "" : ",";
            all += field.isWeighted
                       ? "{\"" + thing + "\":" + id + ",\"share\":" + document::quoted(pick.weight.text()) + "}"
                       : id;
        }
    }
    return "[" + all + "]";
}

} // namespace

std::vector<MeasureField> fieldsOf(const Measure& measure, const document::Model& model)
{
    Lister lister(model);
    scenario::describe(measure, lister);
    for (MeasureField& field : lister.fields) {
        const auto source = measure.sources.find(field.name);
        const auto& spread = field.figure.spread;
        field.source = spread && spread->source          ? format::fromUtf8(*spread->source)
                       : source == measure.sources.end() ? QString()
                                                         : format::fromUtf8(source->second);
        field.hasSource = field.hasSource && !std::holds_alternative<scenario::Reallocate>(measure.action);
    }
    return std::move(lister.fields);
}

std::string jsonOf(const MeasureField& field)
{
    switch (field.kind) {
    case FieldKind::figure:
        return figureJson(field);
    case FieldKind::whole:
    case FieldKind::year:
        return field.whole ? std::to_string(*field.whole) : "null";
    case FieldKind::text:
        return field.text.trimmed().isEmpty() ? "null" : document::quoted(field.text.trimmed().toStdString());
    case FieldKind::one: {
        const auto picked = std::ranges::find_if(field.picks, &Pick::isPicked);
        return picked == field.picks.end() ? "null" : document::quoted(picked->id);
    }
    case FieldKind::many:
        break;
    }
    return listJson(field);
}

} // namespace wp::ui::screens
