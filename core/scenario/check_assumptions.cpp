// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/check_assumptions.h"

#include "core/place/check_fields.h"
#include "core/place/path.h"
#include "core/scenario/codec.h"

namespace wp::scenario {

using base::ProblemCode;
using place::Rule;
using place::Spot;

namespace {

std::string textOf(const Assumption& assumption)
{
    return place::textOf(place::Codec<Assumption>::write(assumption));
}

/// Fields that a scenario can assume: what of an assumption they take, and how it is named otherwise.
template <class Member>
struct Assumable {
    static constexpr bool isOne = false;
};
template <>
struct Assumable<Field<Quantity>> {
    using Value = money::Number;
    static constexpr bool isOne = true;
    static constexpr const char* type = "decimal";
};
template <>
struct Assumable<Field<bool>> {
    using Value = bool;
    static constexpr bool isOne = true;
    static constexpr const char* type = "flag";
};
template <>
struct Assumable<Field<std::int64_t>> {
    using Value = std::int64_t;
    static constexpr bool isOne = true;
    static constexpr const char* type = "integer";
};

template <class Member>
void checkType(const Assumption& assumption, const Rule& rule, const Spot& spot)
{
    using Value = typename Assumable<Member>::Value;
    constexpr bool takesDecimal = std::same_as<Value, money::Number>;
    const auto* value = std::get_if<Value>(&assumption);
    if (value == nullptr && takesDecimal && std::holds_alternative<std::int64_t>(assumption)) {
        spot.report(ProblemCode::badNumber, textOf(assumption), {"\"0.05\""});
    } else if (value == nullptr) {
        spot.report(ProblemCode::wrongType, textOf(assumption), {Assumable<Member>::type});
    } else if constexpr (takesDecimal) {
        place::checkNumber(*value, rule, spot);
    } else if constexpr (std::same_as<Value, std::int64_t>) {
        if (!place::isWithin(*value, rule.bounds)) {
            spot.report(ProblemCode::outOfRange, textOf(assumption), place::endsOf(rule.bounds));
        }
    }
}

/// The nearest field of the same thing that can be assumed.
std::vector<std::string> acceptedFor(const place::Place& place, const std::string& path)
{
    const place::FieldPath parts = place::splitPath(path);
    std::vector<std::string> fields;
    const auto collect = [&](const auto& thing) {
        describe(thing, [&](const char* name, auto& member, const Rule& rule) {
            if (Assumable<std::remove_cvref_t<decltype(member)>>::isOne && !rule.isFixed) {
                fields.emplace_back(name);
            }
        });
    };
    if (parts.list == "place") {
        collect(place.frame);
    } else {
        place::visitField(place, parts.list, [&](const auto& things, const Rule&) {
            if (!things.empty()) {
                collect(things.front());
            }
        });
    }
    const std::string near = base::nearest(parts.field, fields);
    std::vector<std::string> accepted{std::string(parts.list)};
    if (!near.empty() && near != parts.field) {
        accepted.push_back(near);
    }
    return accepted;
}

} // namespace

bool checkAssumption(const place::Place& place, const std::string& path, const Assumption& assumption, const Spot& spot)
{
    const std::size_t before = spot.problems().size();
    bool isAssumable = false;
    place::visitPath(place, path, [&](const auto& member, const Rule& rule) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (Assumable<Member>::isOne) {
            isAssumable = !rule.isFixed;
            if (isAssumable) {
                checkType<Member>(assumption, rule, spot);
            }
        }
    });
    if (!isAssumable) {
        spot.report(ProblemCode::unknownReference, path, acceptedFor(place, path));
    }
    return spot.problems().size() == before;
}

} // namespace wp::scenario
