// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"

#include "core/document/codec.h"
#include "core/document/json_text.h"

#include <array>

namespace wp::document {

namespace {

using base::ProblemCode;
using base::Result;
using place::Json;

/// Edits within edits within edits: no hand makes more than a few.
constexpr int deepest = 32;
constexpr std::array<const char*, 5> words{"set", "add", "remove", "move", "several"};

Json write(const Edit& edit);

Json fieldsOf(const SetField& edit) { return {{"path", edit.path}, {"value", edit.value}}; }
Json fieldsOf(const AddThing& edit) { return {{"list", edit.list}, {"index", edit.index}, {"thing", edit.thing}}; }
Json fieldsOf(const RemoveThing& edit) { return {{"list", edit.list}, {"id", edit.id}}; }
Json fieldsOf(const MoveThing& edit) { return {{"list", edit.list}, {"id", edit.id}, {"index", edit.index}}; }
Json fieldsOf(const Several& several)
{
    Json edits = Json::array();
    for (const Edit& edit : several.edits) {
        edits.push_back(write(edit));
    }
    return {{"edits", std::move(edits)}};
}

Json write(const Edit& edit)
{
    Json object{{"edit", words[edit.index()]}};
    object.update(std::visit([](const auto& each) { return fieldsOf(each); }, edit));
    return object;
}

/// Takes an edit's fields out of its object; what is left at the end is what nobody knows.
class EditReader {
public:
    EditReader(Json object, int depth) : m_object(std::move(object)), m_depth(depth) {}

    Result<Edit> read()
    {
        const std::string word = text("edit");
        Edit edit;
        if (word == words[0]) {
            edit = SetField{text("path"), text("value")};
        } else if (word == words[1]) {
            edit = AddThing{text("list"), index(), text("thing")};
        } else if (word == words[2]) {
            edit = RemoveThing{text("list"), text("id")};
        } else if (word == words[3]) {
            edit = MoveThing{text("list"), text("id"), index()};
        } else if (word == words[4]) {
            edit = several();
        } else {
            report(ProblemCode::unknownKind, "edit", word, {words.begin(), words.end()});
        }
        if (m_problems.empty() && m_object.is_object() && !m_object.empty()) {
            report(ProblemCode::unknownField, m_object.begin().key(), m_object.begin().key(), {});
        }
        return m_problems.empty() ? Result<Edit>(std::move(edit)) : Result<Edit>(m_problems);
    }

private:
    void report(ProblemCode code, std::string_view where, std::string value, std::vector<std::string> accepted)
    {
        m_problems.push_back({code, std::string(where), std::move(value), std::move(accepted), std::nullopt});
    }

    Json take(const char* name)
    {
        const auto found = m_object.is_object() ? m_object.find(name) : m_object.end();
        if (found == m_object.end()) {
            report(ProblemCode::missingField, name, "", {});
            return nullptr;
        }
        Json value = std::move(*found);
        m_object.erase(name);
        return value;
    }

    std::string text(const char* name)
    {
        const Json value = take(name);
        if (!value.is_string() && m_problems.empty()) {
            report(ProblemCode::wrongType, name, value.dump(), {"text"});
        }
        return value.is_string() ? value.get<std::string>() : std::string();
    }

    std::size_t index()
    {
        const Json value = take("index");
        if (!value.is_number_unsigned() && m_problems.empty()) {
            report(ProblemCode::wrongType, "index", value.dump(), {"whole number"});
        }
        return value.is_number_unsigned() ? value.get<std::size_t>() : 0;
    }

    Several several()
    {
        Several all;
        Json edits = take("edits");
        if (m_depth >= deepest) {
            report(ProblemCode::tooLarge, "edits", "", {std::to_string(deepest)});
            return all;
        }
        if (!edits.is_array() && m_problems.empty()) {
            report(ProblemCode::wrongType, "edits", "", {"list"});
        }
        for (std::size_t i = 0; edits.is_array() && i < edits.size() && m_problems.empty(); ++i) {
            Result<Edit> each = EditReader(std::move(edits[i]), m_depth + 1).read();
            if (each) {
                all.edits.push_back(std::move(each).value());
            } else {
                m_problems = each.problems();
            }
        }
        return all;
    }

    Json m_object;
    int m_depth;
    base::Problems m_problems;
};

} // namespace

std::string toText(const Edit& edit) { return write(edit).dump(-1, ' ', false, Json::error_handler_t::replace); }

base::Result<Edit> editFromText(std::string_view text)
{
    Result<Json> json = parseJson(text, "");
    if (!json) {
        return json.problems();
    }
    return EditReader(std::move(json).value(), 0).read();
}

} // namespace wp::document
