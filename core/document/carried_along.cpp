// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/carried_along.h"

#include "core/document/agreed_savings.h"
#include "core/document/workshop_log.h"
#include "core/document/workshop_notes.h"

#include <algorithm>

namespace wp::document {

namespace {

using place::Json;

/// What of an edit the workshop's record follows.
struct Touched {
    bool isAny = false;
    bool isWorkshop = false;
    std::pair<std::string, std::string> renamed; ///< a line's id, and its new one
};

void look(const Edit& edit, Touched& touched);

void look(const SetField& edit, Touched& touched)
{
    const std::string_view path = edit.path;
    const bool isLine = path.starts_with("lines/");
    touched.isWorkshop |= path == "workshop";
    touched.isAny |= (isLine && (path.ends_with("/adjustments") || path.ends_with("/id")))
                     || (path.starts_with("scenarios/") && (path.ends_with("/removed") || path.ends_with("/base")));
    if (isLine && path.ends_with("/id")) {
        const std::size_t first = path.find('/') + 1;
        const Json id = Json::parse(edit.value, nullptr, false);
        touched.renamed = {std::string(path.substr(first, path.rfind('/') - first)),
                           id.is_string() ? id.get<std::string>() : std::string()};
    }
}

void look(const AddThing&, Touched&) {}
void look(const MoveThing&, Touched&) {}
void look(const RemoveThing& edit, Touched& touched)
{
    touched.isAny |= edit.list == "lines" || edit.list.starts_with("scenarios");
}

void look(const Several& several, Touched& touched)
{
    for (const Edit& each : several.edits) {
        look(each, touched);
    }
}

void look(const Edit& edit, Touched& touched)
{
    std::visit([&](const auto& each) { look(each, touched); }, edit);
}

} // namespace

Edit carriedAlong(const Model& model, const Edit& edit)
{
    Touched touched;
    if (!model.workshop.empty()) {
        look(edit, touched);
    }
    Model after = touched.isAny && !touched.isWorkshop ? model : Model();
    if (!touched.isAny || touched.isWorkshop || !apply(after, edit)) {
        return edit;
    }
    bool isFollowed = false;
    const auto follow = [&](const Edit& kept) { isFollowed |= apply(after, kept).isOk(); };
    const Agreements agreed = agreementsOf(model);
    if (const Agreements moved = agreementsAfter(model, after, touched.renamed); !agreed.empty() && agreementsOf(after) != moved) {
        follow(keepingAgreements(after, moved));
    }
    const std::vector<WorkshopNote> notes = notesOf(model);
    if (const auto kept = notesAfter(model, after, touched.renamed); kept != notes) {
        follow(keepingNotes(after, kept));
    }
    if (!isFollowed) {
        return edit;
    }
    const auto* several = std::get_if<Several>(&edit);
    Several all = several ? *several : Several{{edit}};
    all.edits.push_back(SetField{"workshop", after.workshop});
    return all;
}

} // namespace wp::document
