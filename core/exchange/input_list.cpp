// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/input_list.h"

#include "core/document/target.h"
#include "core/place/codec.h"
#include "core/scenario/codec.h"

#include <algorithm>
#include <array>

namespace wp::exchange {

namespace {

using document::nameOrId;
using place::Field;
using place::Quantity;
using place::Rule;
using place::Sources;

/// Numbers and switches that are choices of the study and not figures of the world.
bool isChoice(std::string_view field)
{
    static constexpr std::array<std::string_view, 10> choices{"baseYear", "horizon", "seed",         "from",      "to",
                                                              "enabled",  "grade",   "supportYears", "priceYear", "year"};
    return std::ranges::find(choices, field) != choices.end();
}

InputKind kindOf(const Rule& rule)
{
    const bool isShare = rule.bounds == place::Bounds::share || rule.bounds == place::Bounds::growth;
    return rule.isAmount ? InputKind::amount : isShare ? InputKind::share : InputKind::number;
}

/// Where the things of one list stand, and what all fields of one thing share.
struct Frame {
    std::string path;
    std::string thing;
    const Sources* sources = nullptr;
    std::string prefix; // of the key in `sources`
    std::optional<std::int64_t> grade;
    std::map<std::string, std::string> fallbacks; // sources by field where `sources` says nothing
};

/// Walks the described fields of one thing.
class Lister {
public:
    Lister(Frame frame, std::vector<Input>& inputs) : m_frame(std::move(frame)), m_inputs(inputs) {}

    void operator()(const char* name, const Field<Quantity>& field, const Rule& rule)
    {
        if (Input* input = add(name, field ? field->central.text() : std::string(), field.has_value(), rule)) {
            input->kind = kindOf(rule);
            if (field && field->spread) {
                takeSpread(*input, *field->spread);
            }
        }
    }
    void operator()(const char* name, const Field<money::Number>& field, const Rule& rule)
    {
        if (Input* input = add(name, field ? field->text() : std::string(), field.has_value(), rule)) {
            input->kind = kindOf(rule);
        }
    }
    void operator()(const char* name, const Field<bool>& field, const Rule& rule)
    {
        if (Input* input = add(name, field && *field ? "true" : "false", field.has_value(), rule)) {
            input->kind = InputKind::flag;
        }
    }
    template <class Whole>
        requires(std::integral<Whole> && !std::same_as<Whole, bool>)
    void operator()(const char* name, const Field<Whole>& field, const Rule& rule)
    {
        if (Input* input = add(name, field ? std::to_string(*field) : std::string(), field.has_value(), rule)) {
            input->kind = InputKind::whole;
        }
    }
    void operator()(const char* name, const Field<place::Tier>& field, const Rule& rule)
    {
        add(name, field ? std::string(place::wordOf(*field)) : std::string(), field.has_value(), rule);
    }
    template <class Thing>
    void operator()(const char* name, const Field<std::vector<scenario::Weighted<Thing>>>& field, const Rule& rule)
    {
        std::string text;
        for (const auto& weighted : field.value_or(std::vector<scenario::Weighted<Thing>>())) {
            text += (text.empty() ? "" : "; ") + weighted.id.text() + (weighted.share ? " " + weighted.share->text() : "");
        }
        add(name, text, field.has_value(), rule);
    }
    template <class Thing>
    void operator()(const char* name, const Field<std::vector<base::Id<Thing>>>& field, const Rule& rule)
    {
        addIds(name, field ? joined(*field) : std::string(), field.has_value(), rule);
    }
    void operator()(const char* name, const Field<scenario::CutScope>& field, const Rule& rule)
    {
        addIds(name, !field ? std::string() : field->all ? "all" : joined(field->departments), field.has_value(), rule);
    }
    void operator()(const char* name, const std::map<std::int64_t, money::Number>& yearly, const Rule& rule)
    {
        for (const auto& [year, amount] : yearly) {
            const std::string field = name + ("/" + std::to_string(year));
            Input* input = add(field.c_str(), amount.text(), true, rule);
            input->kind = InputKind::amount;
            const auto source = m_frame.sources->find(name);
            input->source = source != m_frame.sources->end() ? source->second : input->source;
        }
    }
    template <class Part>
        requires(std::same_as<Part, place::FundingSource> || std::same_as<Part, place::Adjustment>)
    void operator()(const char* name, const std::vector<Part>& parts, const Rule&)
    {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            Frame frame{m_frame.path + "/" + name + "/" + std::to_string(i), m_frame.thing, &parts[i].sources, {}, {}, {}};
            if constexpr (std::same_as<Part, place::FundingSource>) {
                frame.thing += " › " + parts[i].name.value_or("");
            }
            describe(parts[i], Lister(frame, m_inputs));
        }
    }
    template <class Other>
    void operator()(const char*, const Other&, const Rule&)
    {
    }

private:
    template <class Thing>
    static std::string joined(const std::vector<base::Id<Thing>>& ids)
    {
        std::string text;
        for (const auto& id : ids) {
            text += (text.empty() ? "" : "; ") + id.text();
        }
        return text;
    }

    void addIds(const char* name, const std::string& text, bool isGiven, const Rule& rule)
    {
        if (Input* input = add(name, text, isGiven, rule)) {
            input->isFigure = false;
        }
    }

    /// Null for a field that is empty and for which no default stands.
    Input* add(const char* name, std::string value, bool isGiven, const Rule& rule)
    {
        if (!isGiven && !rule.fallback) {
            return nullptr;
        }
        Input& input = m_inputs.emplace_back();
        input.path = m_frame.path + "/" + name;
        input.thing = m_frame.thing;
        input.field = name;
        input.value = isGiven ? std::move(value) : rule.fallback;
        input.isDefault = !isGiven;
        input.isFigure = !isChoice(name);
        input.grade = isGiven && input.isFigure ? m_frame.grade : std::nullopt;
        const auto source = m_frame.sources->find(m_frame.prefix + name);
        const auto fallback = m_frame.fallbacks.find(name);
        input.source = !isGiven                              ? std::string()
                       : source != m_frame.sources->end()    ? source->second
                       : fallback != m_frame.fallbacks.end() ? fallback->second
                                                             : std::string();
        return &input;
    }

    static void takeSpread(Input& input, const place::Spread& spread)
    {
        input.low = spread.low.text();
        input.high = spread.high.text();
        input.with = spread.with.value_or("");
        input.source = spread.source.value_or(input.source);
        input.grade = spread.grade ? spread.grade : input.grade;
        input.note = spread.note.value_or("");
    }

    Frame m_frame;
    std::vector<Input>& m_inputs;
};

void addPlace(const place::Place& place, std::vector<Input>& inputs)
{
    describe(place.frame, Lister({"place", place.frame.name.value_or(""), &place.frame.sources, {}, {}, {}}, inputs));
    for (const place::Organisation& one : place.organisations) {
        describe(one, Lister({"organisations/" + one.id.text(), nameOrId(one), &one.sources, {}, {}, {}}, inputs));
    }
    for (const place::BudgetLine& one : place.lines) {
        Frame frame{"lines/" + one.id.text(), nameOrId(one), &one.sources, {}, {}, {}};
        frame.fallbacks["budget"] = one.source.value_or("");
        describe(one, Lister(frame, inputs));
    }
    for (const place::Stream& one : place.streams) {
        describe(one, Lister({"streams/" + one.id.text(), nameOrId(one), &one.sources, {}, {}, {}}, inputs));
    }
    for (const place::Link& one : place.links) {
        Frame frame{"links/" + one.id.text(), one.id.text(), &one.sources, {}, one.grade, {}};
        frame.fallbacks["elasticity"] = one.evidence.value_or("");
        describe(one, Lister(frame, inputs));
    }
}

std::string textOf(const scenario::Assumption& value)
{
    const place::Json json = place::Codec<scenario::Assumption>::write(value);
    return json.is_string() ? json.get<std::string>() : json.dump();
}

/// An assumption reads as the field does that it stands for.
InputKind kindOf(const std::vector<Input>& ofPlace, const std::string& path)
{
    const auto found = std::ranges::find(ofPlace, path, &Input::path);
    return found == ofPlace.end() ? InputKind::number : found->kind;
}

void addScenario(const scenario::Scenario& one, std::vector<Input>& inputs)
{
    const std::string path = "scenarios/" + one.id.text();
    for (const scenario::Measure& measure : one.measures) {
        const bool isMove = std::holds_alternative<scenario::Reallocate>(measure.action);
        Frame frame{path + "/measures/" + measure.id.text(), nameOrId(one) + " › " + nameOrId(measure),
                    isMove ? &one.sources : &measure.sources, {}, measure.grade, {}};
        frame.prefix = isMove ? "measures/" + measure.id.text() + "/" : "";
        describe(measure, Lister(frame, inputs));
    }
    for (const auto& [field, value] : one.assumptions) {
        const InputKind kind = kindOf(inputs, field);
        Input& input = inputs.emplace_back();
        input.path = path + "/assumptions/" + field;
        input.thing = nameOrId(one);
        input.field = field;
        input.kind = kind;
        input.value = textOf(value);
        const auto source = one.sources.find(field);
        input.source = source == one.sources.end() ? std::string() : source->second;
    }
}

} // namespace

std::vector<Input> inputsOf(const document::Model& model)
{
    std::vector<Input> inputs;
    addPlace(model.place, inputs);
    for (const scenario::Scenario& one : model.scenarios) {
        addScenario(one, inputs);
    }
    return inputs;
}

} // namespace wp::exchange
