// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"

#include "core/document/codec.h"
#include "core/document/json_text.h"
#include "core/document/target.h"

#include <type_traits>

namespace wp::document {

namespace {

using base::Problem;
using base::ProblemCode;
using base::Problems;
using base::Result;
using place::Codec;
using place::Json;
using place::Rule;

Problem problem(ProblemCode code, std::string_view where, std::string_view value,
                std::vector<std::string> accepted = {})
{
    return {code, std::string(where), std::string(value), std::move(accepted), std::nullopt};
}

template <class Member>
constexpr bool isId = false;
template <class Thing>
constexpr bool isId<place::Field<base::Id<Thing>>> = true;

/// Sets the one field of a thing that has this name. The inverse is the field's text before.
class FieldSetter {
public:
    FieldSetter(const SetField& edit, std::string_view field) : m_edit(edit), m_field(field) {}

    template <class Member>
    void operator()(const char* name, Member& member, const Rule& rule)
    {
        m_known.emplace_back(name);
        if (name == m_field) {
            m_isFound = true;
            m_before = textOf(member, rule);
            set(member, rule);
        }
    }

    Result<Edit> outcome(std::string path) const
    {
        if (!m_isFound) {
            const std::string near = base::nearest(m_field, m_known);
            return problem(ProblemCode::unknownField, m_edit.path, m_field,
                           near.empty() ? std::vector<std::string>{} : std::vector{near});
        }
        if (!m_problems.empty()) {
            return m_problems;
        }
        return Edit(SetField{std::move(path), m_before});
    }

private:
    /// "" says aloud that there is none; null takes the saying away.
    template <class Member>
    static bool saysNone(const Member& member)
    {
        if constexpr (isId<Member>) {
            return member && member->isEmpty();
        }
        return false;
    }

    template <class Member>
    static std::string textOf(const Member& member, const Rule& rule)
    {
        if (saysNone(member)) {
            return "\"\"";
        }
        return Codec<Member>::isAbsent(member, rule) ? "null" : Codec<Member>::write(member).dump();
    }

    template <class Member>
    void set(Member& member, const Rule& rule)
    {
        const Result<Json> json = parseJson(m_edit.value, m_edit.path);
        Member value{};
        if (!json) {
            m_problems = json.problems();
        } else if (!json.value().is_null()) {
            read(json.value(), value, rule);
        } else if (rule.isRequired) {
            m_problems.push_back(problem(ProblemCode::missingField, m_edit.path, m_edit.value));
        }
        if (m_problems.empty()) {
            member = std::move(value);
        }
    }

    template <class Member>
    void read(const Json& json, Member& value, const Rule& rule)
    {
        if constexpr (isId<Member>) {
            if (json == "" && !rule.isRequired) {
                value.emplace();
                return;
            }
        }
        Codec<Member>::read(json, value, rule, place::Spot(m_edit.path, m_problems));
    }

    /// A measure keeps its kind: another kind is another measure.
    void set(scenario::Action& action, const Rule&)
    {
        if (m_edit.value != m_before) {
            const std::string_view kind = scenario::kindWords()[action.index()];
            m_problems.push_back(problem(ProblemCode::unknownKind, m_edit.path, m_edit.value, {std::string(kind)}));
        }
    }

    const SetField& m_edit;
    std::string_view m_field;
    std::vector<std::string> m_known;
    std::string m_before;
    Problems m_problems;
    bool m_isFound = false;
};

Result<Edit> setWorkshop(Model& model, const SetField& edit)
{
    std::string before = model.workshop.empty() ? "null" : model.workshop;
    Problems problems;
    std::string after;
    const Result<Json> json = parseJson(edit.value, edit.path);
    if (!json) {
        return json.problems();
    }
    if (!json.value().is_null() && place::isObject(json.value(), place::Spot(edit.path, problems))) {
        after = json.value().dump();
    }
    if (!problems.empty()) {
        return problems;
    }
    model.workshop = std::move(after);
    return Edit(SetField{edit.path, std::move(before)});
}

/// Another thing of the list may not have the id already.
template <class Thing>
Problems clash(std::vector<Thing>& list, const Thing& thing, std::string_view where)
{
    const auto isSame = [&](const Thing& other) { return other.id == thing.id; };
    if (std::count_if(list.begin(), list.end(), isSame) > 1) {
        return {problem(ProblemCode::duplicateId, where, thing.id.text())};
    }
    return {};
}

template <class Thing>
Result<Edit> setThing(Thing& thing, std::vector<Thing>& list, const SetField& edit, std::string_view field)
{
    const auto id = thing.id;
    FieldSetter setter(edit, field);
    describe(thing, setter);
    std::string path = edit.path;
    if (thing.id != id) {
        if (Problems problems = clash(list, thing, edit.path); !problems.empty()) {
            thing.id = id;
            return problems;
        }
        path.replace(path.size() - field.size() - 1 - id.text().size(), id.text().size(), thing.id.text());
    }
    return setter.outcome(std::move(path));
}

Result<Edit> applyOne(Model& model, const SetField& edit)
{
    if (edit.path == "workshop") {
        return setWorkshop(model, edit);
    }
    const std::string_view path = edit.path;
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos) {
        return problem(ProblemCode::unknownField, path, path);
    }
    const std::string_view owner = path.substr(0, slash);
    const std::string_view field = path.substr(slash + 1);
    if (owner == "place") {
        FieldSetter setter(edit, field);
        describe(model.place.frame, setter);
        return setter.outcome(edit.path);
    }
    Result<Edit> result = problem(ProblemCode::unknownReference, path, owner.substr(owner.rfind('/') + 1),
                                  {std::string(owner.substr(0, owner.rfind('/')))});
    visitThing(model, owner, [&](auto& thing, auto& list) { result = setThing(thing, list, edit, field); });
    return result;
}

Problem noSuchList(const std::string& list) { return problem(ProblemCode::unknownReference, list, list); }

Problem badIndex(const std::string& list, std::size_t index, std::size_t last)
{
    return problem(ProblemCode::outOfRange, list, std::to_string(index), {"0", std::to_string(last)});
}

Problem noSuchThing(const std::string& list, const std::string& id)
{
    return problem(ProblemCode::unknownReference, list + '/' + id, id, {list});
}

template <class List>
auto at(List& list, std::size_t index)
{
    return list.begin() + static_cast<std::ptrdiff_t>(index);
}

template <class Thing>
Result<Edit> add(std::vector<Thing>& list, const AddThing& edit)
{
    if (edit.index > list.size()) {
        return badIndex(edit.list, edit.index, list.size());
    }
    const Result<Json> json = parseJson(edit.thing, edit.list);
    if (!json) {
        return json.problems();
    }
    Problems problems;
    Thing thing;
    place::readThing(json.value(), thing, edit.list + '/' + place::idIn(json.value()), problems);
    if (problems.empty() && findThing(list, thing.id.text()) != list.end()) {
        problems.push_back(problem(ProblemCode::duplicateId, edit.list + '/' + thing.id.text(), thing.id.text()));
    }
    if (!problems.empty()) {
        return problems;
    }
    RemoveThing inverse{edit.list, thing.id.text()};
    list.insert(at(list, edit.index), std::move(thing));
    return Edit(std::move(inverse));
}

template <class Thing>
Result<Edit> remove(std::vector<Thing>& list, const RemoveThing& edit)
{
    const auto found = findThing(list, edit.id);
    if (found == list.end()) {
        return noSuchThing(edit.list, edit.id);
    }
    AddThing inverse{edit.list, static_cast<std::size_t>(found - list.begin()), place::writeThing(*found).dump()};
    list.erase(found);
    return Edit(std::move(inverse));
}

template <class Thing>
Result<Edit> move(std::vector<Thing>& list, const MoveThing& edit)
{
    const auto found = findThing(list, edit.id);
    if (found == list.end()) {
        return noSuchThing(edit.list, edit.id);
    }
    if (edit.index >= list.size()) {
        return badIndex(edit.list, edit.index, list.size() - 1);
    }
    MoveThing inverse{edit.list, edit.id, static_cast<std::size_t>(found - list.begin())};
    const auto target = at(list, edit.index);
    if (found < target) {
        std::rotate(found, found + 1, target + 1);
    } else {
        std::rotate(target, found, found + 1);
    }
    return Edit(std::move(inverse));
}

Result<Edit> applyOne(Model& model, const AddThing& edit)
{
    Result<Edit> result = noSuchList(edit.list);
    visitList(model, edit.list, [&](auto& list) { result = add(list, edit); });
    return result;
}

Result<Edit> applyOne(Model& model, const RemoveThing& edit)
{
    Result<Edit> result = noSuchList(edit.list);
    visitList(model, edit.list, [&](auto& list) { result = remove(list, edit); });
    return result;
}

Result<Edit> applyOne(Model& model, const MoveThing& edit)
{
    Result<Edit> result = noSuchList(edit.list);
    visitList(model, edit.list, [&](auto& list) { result = move(list, edit); });
    return result;
}

Result<Edit> applyOne(Model& model, const Several& several)
{
    Model before = model;
    Several inverse;
    for (const Edit& edit : several.edits) {
        Result<Edit> undo = apply(model, edit);
        if (!undo) {
            model = std::move(before);
            return undo;
        }
        inverse.edits.push_back(std::move(undo).value());
    }
    std::reverse(inverse.edits.begin(), inverse.edits.end());
    return Edit(std::move(inverse));
}

} // namespace

bool Several::operator==(const Several& other) const { return edits == other.edits; }

base::Result<Edit> apply(Model& model, const Edit& edit)
{
    return std::visit([&](const auto& each) { return applyOne(model, each); }, edit);
}

} // namespace wp::document
