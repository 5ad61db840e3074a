// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/codec.h"

namespace wp::document {

namespace {

/// What stands in the file beside the place and its scenarios.
struct Form {};
struct Workshop {
    std::string text;
};

struct File {
    Form form;
    place::Place place;
    std::vector<scenario::Scenario> scenarios;
    Workshop workshop;
};

template <place::Describes<File> T, class Visit>
void describe(T& file, Visit&& visit)
{
    visit("format", file.form, place::required());
    visit("place", file.place.frame, place::required());
    describe(file.place, visit);
    visit("scenarios", file.scenarios, place::required());
    visit("workshop", file.workshop, place::optional());
}

} // namespace

} // namespace wp::document

namespace wp::place {

template <>
struct Codec<document::Form> {
    static bool read(const Json& json, document::Form&, const Rule&, const Spot& spot)
    {
        const bool isOurs = json.is_string() && json.get_ref<const std::string&>() == document::formatName;
        if (!isOurs) {
            spot.report(base::ProblemCode::unknownFormat, textOf(json), {document::formatName});
        }
        return isOurs;
    }
    static Json write(const document::Form&) { return document::formatName; }
    static bool isAbsent(const document::Form&, const Rule&) { return false; }
};

template <>
struct Codec<document::Workshop> {
    static bool read(const Json& json, document::Workshop& workshop, const Rule&, const Spot& spot)
    {
        if (!isObject(json, spot)) {
            return false;
        }
        workshop.text = json.dump();
        return true;
    }
    static Json write(const document::Workshop& workshop)
    {
        Json object = Json::parse(workshop.text, nullptr, false);
        return object.is_object() ? object : Json::object();
    }
    static bool isAbsent(const document::Workshop& workshop, const Rule&) { return workshop.text.empty(); }
};

} // namespace wp::place

namespace wp::document {

place::Json writeModel(const Model& model)
{
    return place::writeThing(File{{}, model.place, model.scenarios, {model.workshop}});
}

Model readModel(const place::Json& json, base::Problems& problems)
{
    File file;
    place::readThing(json, file, {}, problems);
    return {std::move(file.place), std::move(file.scenarios), std::move(file.workshop.text)};
}

} // namespace wp::document
