// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/workshop_log.h"

namespace wp::document {

namespace {

using place::Json;

Json workshopOf(const Model& model)
{
    Json workshop = Json::parse(model.workshop, nullptr, false);
    return workshop.is_object() ? workshop : Json::object();
}

} // namespace

Json entriesOf(const Model& model, const char* part)
{
    const Json workshop = workshopOf(model);
    const auto log = workshop.find(part);
    const bool isLog = log != workshop.end() && log->is_object() && log->contains("entries") && (*log)["entries"].is_array();
    return isLog ? (*log)["entries"] : Json::array();
}

bool isKept(const Model& model, const char* part) { return workshopOf(model).contains(part); }

Edit appending(const Model& model, const char* part, int version, Json entry)
{
    Json entries = entriesOf(model, part);
    entries.push_back(std::move(entry));
    return replacing(model, part, version, std::move(entries));
}

Edit replacing(const Model& model, const char* part, int version, Json entries)
{
    Json workshop = workshopOf(model);
    workshop[part] = {{"version", version}, {"entries", std::move(entries)}};
    return SetField{"workshop", workshop.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

std::string textIn(const Json& entry, const char* name)
{
    const auto found = entry.find(name);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace wp::document
