// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

namespace wp::document {

/// The wholeplace/1 JSON of a text or of a number as a person wrote it.
std::string quoted(std::string_view text);

/// A quantity's JSON.
std::string jsonOf(const place::Quantity& quantity);

/// A quantity's JSON with another central value; the range around it, if any, stays.
std::string withCentral(const place::Quantity& quantity, std::string_view central);

/// A quantity's JSON with a value that may lie outside its range: the range stays while it holds the value, and gives
/// way to it else.
std::string withValue(const place::Quantity& quantity, const money::Number& value);

/// The measure that a scenario follows under this id: its own, or the nearest it inherits. Null if none.
const scenario::Measure* followedMeasure(const Model& model, std::string_view scenario, std::string_view measure);

/// Sets a field of a measure in one scenario alone: where the scenario only inherits the measure, it first gets
/// a copy of its own.
Edit overriding(const Model& model, std::string_view scenario, std::string_view measure, std::string_view field,
                std::string value);

/// A field of a measure, and the JSON that it shall hold.
struct MeasureField {
    std::string measure;
    std::string field;
    std::string value;
};

/// The same for many fields as one edit: all or none.
Edit overriding(const Model& model, std::string_view scenario, const std::vector<MeasureField>& fields);

/// Puts a scenario after all others.
Edit adding(const Model& model, const scenario::Scenario& scenario);

/// Puts a measure after all others that a scenario holds itself.
Edit adding(const Model& model, std::string_view scenario, const scenario::Measure& measure);

/// Sets, or with "null" takes away, a part of a field of the place: "2/yearly/3" of an organisation's funding, "low" of
/// a rate, "-" for the end of a list. A value without a range gets one with its first end, and loses it with either.
Edit settingPart(const Model& model, std::string_view path, std::string_view part, std::string_view value);

/// Takes a measure away from one scenario: its own goes, and one that it inherits is named among those it removes.
Edit removing(const Model& model, std::string_view scenario, std::string_view measure);

/// Lets a live variant follow its base again in one measure: its own copy goes, and so does its word that the base's
/// one is removed.
Edit followingAgain(const Model& model, std::string_view scenario, std::string_view measure);

/// Sets, or with "null" takes away, one of the values that a scenario assumes ("lines/claRes/inflation").
Edit assuming(const Model& model, std::string_view scenario, std::string_view path, std::string_view value);

} // namespace wp::document
