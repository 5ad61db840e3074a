// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/codec.h"
#include "core/place/limits.h"

#include <unordered_set>

namespace wp::place {

/// The ids that references may name. Lists that are no part of a place are not looked into.
class KnownIds {
public:
    explicit KnownIds(const Place& place);

    template <class Thing>
    bool has(const base::Id<Thing>& id) const
    {
        const auto list = m_lists.find(listOf<Thing>);
        return list == m_lists.end() || list->second.contains(id.text());
    }

private:
    std::map<std::string_view, std::unordered_set<std::string>> m_lists;
};

/// The limits of one number and of one amount; a value is reported once.
void checkNumber(const money::Number& number, const Rule& rule, const Spot& spot);

void checkValue(const money::Number& number, const Rule& rule, const Spot& spot, const KnownIds& known);
void checkValue(const Quantity& quantity, const Rule& rule, const Spot& spot, const KnownIds& known);
void checkValue(std::int64_t whole, const Rule& rule, const Spot& spot, const KnownIds& known);
void checkValue(const std::string& text, const Rule& rule, const Spot& spot, const KnownIds& known);

/// Whether `size` is within the limit; says so otherwise.
bool checkSize(std::size_t size, std::size_t limit, const Spot& spot);

template <class Value>
void checkValue(const Value&, const Rule&, const Spot&, const KnownIds&)
{
}

template <class Thing>
void checkValue(const base::Id<Thing>& id, const Rule&, const Spot& spot, const KnownIds& known)
{
    if (!id.isEmpty() && !known.has(id)) {
        spot.report(base::ProblemCode::unknownReference, id.text(), {listOf<Thing>});
    }
}

/// Reports a list that is empty, and each item that an earlier one names already.
template <class Items, class TextOf>
void checkItems(const Items& items, const Spot& spot, TextOf textOf)
{
    if (items.empty()) {
        spot.report(base::ProblemCode::emptyList);
    }
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string& text = textOf(items[i]);
        if (!text.empty() && !seen.insert(text).second) {
            spot.at(std::to_string(i)).report(base::ProblemCode::duplicateItem, text);
        }
    }
}

template <class Thing>
void checkValue(const std::vector<base::Id<Thing>>& ids, const Rule& rule, const Spot& spot, const KnownIds& known)
{
    checkItems(ids, spot, [](const auto& id) -> const std::string& { return id.text(); });
    for (std::size_t i = 0; i < ids.size(); ++i) {
        checkValue(ids[i], rule, spot.at(std::to_string(i)), known);
    }
}

/// Checks every described field of a thing, down through its lists.
class FieldChecker {
public:
    FieldChecker(const Spot& spot, const KnownIds& known) : m_spot(spot), m_known(known) {}

    template <class Member>
    void operator()(const char* name, const Member& member, const Rule& rule) const
    {
        check(member, rule, m_spot.at(name));
    }

private:
    template <class Value>
    void check(const std::optional<Value>& field, const Rule& rule, const Spot& spot) const
    {
        if (field) {
            checkValue(*field, rule, spot, m_known);
        } else if (rule.isRequired) {
            spot.report(base::ProblemCode::missingField);
        }
    }
    template <class Thing>
    void check(const base::Id<Thing>& id, const Rule&, const Spot& spot) const
    {
        if (id.isEmpty()) {
            spot.report(base::ProblemCode::missingField);
        }
        checkSize(id.text().size(), longestId, spot);
    }
    void check(const Sources& sources, const Rule& rule, const Spot& spot) const;
    void check(const std::map<std::int64_t, money::Number>& yearly, const Rule& rule, const Spot& spot) const;

    template <HasFields Thing>
    void check(const std::vector<Thing>& things, const Rule&, const Spot& spot) const
    {
        if (!checkSize(things.size(), mostOf<Thing>, spot)) {
            return;
        }
        Steps steps;
        std::unordered_set<std::string> seen;
        for (const Thing& thing : things) {
            std::string id;
            if constexpr (Named<Thing>) {
                id = thing.id.text();
            }
            const Spot here = spot.at(steps.next(id));
            if (!id.empty() && !seen.insert(id).second) {
                here.report(base::ProblemCode::duplicateId, id);
            }
            describe(thing, FieldChecker(here, m_known));
        }
    }
    template <class Other>
    void check(const Other&, const Rule&, const Spot&) const
    {
    }

    const Spot& m_spot;
    const KnownIds& m_known;
};

} // namespace wp::place
