// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "core/document/target.h"
#include "tests/document/golden_models.h"

#include <gtest/gtest.h>

#include <random>

namespace wp::document {
namespace {

using place::Json;

/// Edits as a person might make them, and as a damaged journal might hold them: about half are refused.
class EditMaker {
public:
    explicit EditMaker(unsigned seed) : m_random(seed) {}

    Edit next(const Model& model, int depth = 0)
    {
        Model copy = model;
        switch (upTo(depth < 2 ? 9 : 8)) {
        case 0:
            return add(copy);
        case 1:
            return RemoveThing{anyList(copy), anyId(copy)};
        case 2: {
            const auto [list, id] = anyThing(copy);
            return RemoveThing{list, id};
        }
        case 3: {
            const auto [list, id] = anyThing(copy);
            return MoveThing{list, id, upTo(8)};
        }
        case 9: {
            Several several;
            for (std::size_t i = upTo(4); i > 0; --i) {
                several.edits.push_back(next(model, depth + 1));
            }
            return several;
        }
        default:
            return set(copy);
        }
    }

private:
    std::size_t upTo(std::size_t last) { return std::uniform_int_distribution<std::size_t>(0, last)(m_random); }

    template <class Item>
    const Item& oneOf(const std::vector<Item>& items)
    {
        return items[upTo(items.size() - 1)];
    }

    std::string anyList(Model& model)
    {
        std::vector<std::string> names{"nowhere", "scenarios/nobody/measures"};
        visitLists(model, [&](std::string_view name, auto&) {
            names.emplace_back(name);
            return false;
        });
        return oneOf(names);
    }

    std::pair<std::string, std::string> anyThing(Model& model)
    {
        std::vector<std::pair<std::string, std::string>> things{{"lines", "nobody"}};
        visitLists(model, [&](std::string_view name, auto& list) {
            for (const auto& thing : list) {
                things.emplace_back(name, thing.id.text());
            }
            return false;
        });
        return oneOf(things);
    }

    std::string anyId(Model& model) { return anyThing(model).second; }

    static Json jsonOf(Model& model, const std::string& path)
    {
        Json json = Json::object();
        visitThing(model, path, [&](auto& thing, auto&) { json = place::writeThing(thing); });
        return json;
    }

    Edit add(Model& model)
    {
        const auto [list, id] = anyThing(model);
        Json thing = jsonOf(model, list + '/' + id);
        if (upTo(4) != 0) {
            thing["id"] = id + "-" + std::to_string(upTo(9));
        }
        return AddThing{list, upTo(6), thing.dump()};
    }

    std::string anyValue()
    {
        static const std::vector<std::string> values{
            "null",
            "true",
            "false",
            "0",
            "3",
            "\"0.05\"",
            "\"12.34\"",
            "\"-7.5\"",
            "\"words\"",
            "\"\"",
            "[]",
            "{}",
            "not json",
            "[1, 2]",
            "\"crisis\"",
            "\"council\"",
            "{\"low\": \"0.01\", \"central\": \"0.02\", \"high\": \"0.5\", \"source\": \"a study\"}",
            "{\"budget\": \"RO 2024\"}",
            "[{\"line\": \"cla\", \"share\": \"0.25\"}]",
            "\"all\"",
            "\"cla\"",
            "{\"place/efficiency\": \"0.02\", \"place/optimismBias\": false}",
            "{\"a\": 1, \"a\": 2}"};
        return oneOf(values);
    }

    Edit set(Model& model)
    {
        static const std::vector<std::string> extra{
            "place/name",       "place/horizon",  "place/efficiency", "place/optimismBias", "place/seed", "workshop",
            "place/population", "place/nonsense", "nonsense",         "place/sources",      "lines",      ""};
        if (upTo(5) == 0) {
            return SetField{oneOf(extra), anyValue()};
        }
        const auto [list, id] = anyThing(model);
        const std::string path = list + '/' + id + '/';
        const Json thing = jsonOf(model, list + '/' + id);
        static const std::vector<std::string> rare{"note",   "sources", "stream",      "adjustments", "funding",
                                                   "amount", "base",    "assumptions", "removed",     "grade"};
        if (thing.empty() || upTo(2) == 0) {
            return SetField{path + oneOf(rare), anyValue()};
        }
        std::vector<std::string> fields;
        for (const auto& [name, value] : thing.items()) {
            fields.push_back(name);
        }
        const std::string field = oneOf(fields);
        const auto [otherList, other] = anyThing(model);
        const Json twin = jsonOf(model, otherList + '/' + other);
        return SetField{path + field, twin.contains(field) && upTo(3) != 0 ? twin[field].dump() : anyValue()};
    }

    std::mt19937 m_random;
};

class EditProperty : public ::testing::TestWithParam<std::string> {};

TEST_P(EditProperty, InverseUndoesAndRefusalChangesNothing)
{
    Model model = testing::modelOf(GetParam());
    EditMaker maker(20251123);
    int applied = 0;
    int refused = 0;
    for (int i = 0; i < 600; ++i) {
        const Edit edit = maker.next(model);
        const Model before = model;
        const base::Result<Edit> inverse = document::apply(model, edit);
        if (!inverse) {
            ++refused;
            ASSERT_EQ(model, before) << toText(edit);
            ASSERT_FALSE(inverse.problems().empty());
            continue;
        }
        ++applied;
        const Model after = model;
        const base::Result<Edit> again = document::apply(model, inverse.value());
        ASSERT_TRUE(again) << toText(edit) << " by " << toText(inverse.value());
        ASSERT_EQ(model, before) << toText(edit) << " by " << toText(inverse.value());
        ASSERT_TRUE(document::apply(model, again.value()));
        ASSERT_EQ(model, after) << toText(edit) << " by " << toText(again.value());
    }
    EXPECT_GT(applied, 100);
    EXPECT_GT(refused, 100);
}

TEST_P(EditProperty, WholeHistoryUnwinds)
{
    const Model first = testing::modelOf(GetParam());
    Model model = first;
    EditMaker maker(7);
    std::vector<Edit> inverses;
    for (int i = 0; i < 300; ++i) {
        if (base::Result<Edit> inverse = document::apply(model, maker.next(model)); inverse) {
            inverses.push_back(std::move(inverse).value());
        }
    }
    EXPECT_NE(model, first);
    for (auto inverse = inverses.rbegin(); inverse != inverses.rend(); ++inverse) {
        ASSERT_TRUE(document::apply(model, *inverse)) << toText(*inverse);
    }
    EXPECT_EQ(model, first);
}

TEST_P(EditProperty, TextAndBack)
{
    const Model model = testing::modelOf(GetParam());
    EditMaker maker(99);
    for (int i = 0; i < 400; ++i) {
        const Edit edit = maker.next(model);
        const std::string text = toText(edit);
        EXPECT_EQ(text.find('\n'), std::string::npos);
        const base::Result<Edit> back = editFromText(text);
        ASSERT_TRUE(back) << text;
        ASSERT_EQ(back.value(), edit) << text;
    }
}

INSTANTIATE_TEST_SUITE_P(Golden, EditProperty, ::testing::ValuesIn(testing::goldenPlaces()), [](const auto& each) {
    const std::string name = std::filesystem::path(each.param).filename().string();
    return name.substr(0, name.find('.'));
});

} // namespace
} // namespace wp::document
