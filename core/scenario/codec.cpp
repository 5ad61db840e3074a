// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/codec.h"

namespace wp::place {

using base::ProblemCode;

bool Codec<scenario::Action>::read(const Json& json, scenario::Action& action, const Rule&, const Spot& spot)
{
    const std::optional<std::string> word = readText(json, spot);
    std::optional<scenario::Action> found = word ? scenario::actionOfKind(*word) : std::nullopt;
    if (found) {
        action = *std::move(found);
    } else if (word) {
        const auto words = scenario::kindWords();
        spot.report(ProblemCode::unknownKind, textOf(json), {words.begin(), words.end()});
    }
    return found.has_value();
}

bool Codec<scenario::CutScope>::read(const Json& json, scenario::CutScope& scope, const Rule& rule, const Spot& spot)
{
    if (json.is_string() && json.get_ref<const std::string&>() == "all") {
        scope.all = true;
        return true;
    }
    return Codec<std::vector<scenario::DepartmentId>>::read(json, scope.departments, rule, spot);
}

Json Codec<scenario::CutScope>::write(const scenario::CutScope& scope)
{
    return scope.all ? Json("all") : Codec<std::vector<scenario::DepartmentId>>::write(scope.departments);
}

bool Codec<scenario::Assumption>::read(const Json& json, scenario::Assumption& assumption, const Rule& rule,
                                       const Spot& spot)
{
    if (json.is_boolean()) {
        assumption = json.get<bool>();
        return true;
    }
    if (json.is_number_integer()) {
        std::int64_t whole = 0;
        const bool isRead = Codec<std::int64_t>::read(json, whole, rule, spot);
        assumption = whole;
        return isRead;
    }
    std::optional<money::Number> number = readNumber(json, spot);
    if (number) {
        assumption = *std::move(number);
    }
    return number.has_value();
}

Json Codec<scenario::Assumption>::write(const scenario::Assumption& assumption)
{
    return std::visit([](const auto& value) { return Codec<std::remove_cvref_t<decltype(value)>>::write(value); },
                      assumption);
}

bool Codec<scenario::Assumptions>::read(const Json& json, scenario::Assumptions& assumptions, const Rule& rule,
                                        const Spot& spot)
{
    if (!isObject(json, spot)) {
        return false;
    }
    for (const auto& [path, value] : json.items()) {
        scenario::Assumption assumption;
        if (Codec<scenario::Assumption>::read(value, assumption, rule, spot.at(path))) {
            assumptions.insert_or_assign(path, std::move(assumption));
        }
    }
    return true;
}

Json Codec<scenario::Assumptions>::write(const scenario::Assumptions& assumptions)
{
    Json object = Json::object();
    for (const auto& [path, assumption] : assumptions) {
        object[path] = Codec<scenario::Assumption>::write(assumption);
    }
    return object;
}

} // namespace wp::place
