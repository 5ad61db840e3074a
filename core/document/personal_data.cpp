// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/personal_data.h"

#include "core/people/identifiers_in_json.h"

namespace wp::document {

namespace {

using place::Json;

/// What is no JSON is refused by the edit itself.
void look(const std::string& json, const std::string& where, base::Problems& problems)
{
    people::findIdentifiers(Json::parse(json, nullptr, false), where, problems);
}

void look(const Edit& edit, base::Problems& problems);

void look(const SetField& edit, base::Problems& problems) { look(edit.value, edit.path, problems); }
void look(const AddThing& edit, base::Problems& problems) { look(edit.thing, edit.list, problems); }
void look(const RemoveThing&, base::Problems&) {}
void look(const MoveThing&, base::Problems&) {}
void look(const Several& several, base::Problems& problems)
{
    for (const Edit& each : several.edits) {
        look(each, problems);
    }
}

void look(const Edit& edit, base::Problems& problems)
{
    std::visit([&](const auto& each) { look(each, problems); }, edit);
}

} // namespace

base::Problems personalDataIn(const Edit& edit)
{
    base::Problems problems;
    look(edit, problems);
    return problems;
}

} // namespace wp::document
