// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/decisions.h"

#include "core/document/workshop_log.h"

namespace wp::document {

namespace {

using place::Json;

constexpr const char* part = "decisions";
constexpr int partVersion = 1;

bool isDecision(const Json& entry) { return entry.is_object() && !textIn(entry, "reason").empty(); }

Json fieldsOf(const Decision& decision)
{
    return {{"scenario", decision.scenario},     {"name", decision.name},
            {"reason", decision.reason},         {"owner", decision.owner},
            {"reviewDate", decision.reviewDate}, {"date", decision.date}};
}

} // namespace

std::vector<Decision> decisionsOf(const Model& model)
{
    std::vector<Decision> all;
    for (const Json& entry : entriesOf(model, part)) {
        if (isDecision(entry)) {
            all.push_back({textIn(entry, "scenario"), textIn(entry, "name"), textIn(entry, "reason"),
                           textIn(entry, "owner"), textIn(entry, "reviewDate"), textIn(entry, "date")});
        }
    }
    return all;
}

Edit deciding(const Model& model, const Decision& decision)
{
    return appending(model, part, partVersion, fieldsOf(decision));
}

Edit redeciding(const Model& model, std::size_t nth, const Decision& decision)
{
    return changingNth(model, part, partVersion, nth, isDecision, fieldsOf(decision));
}

Edit undeciding(const Model& model, std::size_t nth)
{
    return changingNth(model, part, partVersion, nth, isDecision, nullptr);
}

} // namespace wp::document
