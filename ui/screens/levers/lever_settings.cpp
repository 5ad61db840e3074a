// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/lever_settings.h"

#include "core/document/edits.h"
#include "core/place/path.h"
#include "core/scenario/describe.h"
#include "ui/format/names.h"

#include <algorithm>

namespace wp::ui::screens {

using format::Quantity;
using money::Decimal;
using optimise::Lever;
using scenario::Measure;
using scenario::Scenario;

namespace {

const Measure* measureOf(const Scenario& scenario, const std::string& id)
{
    const auto found = std::ranges::find_if(scenario.measures, [&id](const Measure& m) { return m.id.text() == id; });
    return found == scenario.measures.end() ? nullptr : &*found;
}

} // namespace

Quantity quantityOf(const Lever& lever)
{
    return lever.isMoney             ? Quantity::money
           : lever.field == "people" ? Quantity::people
           : lever.field == "fte"    ? Quantity::posts
                                     : Quantity::rate;
}

QString leverText(const Lever& lever, const Decimal& value) { return format::editText(quantityOf(lever), value); }

QString measureName(const Scenario& scenario, const std::string& id)
{
    const Measure* measure = measureOf(scenario, id);
    return !measure        ? format::fromUtf8(id)
           : measure->name ? format::inLanguageOf(format::fromUtf8(*measure->name))
                           : format::kindName(measure->action);
}

std::optional<place::Quantity> fieldOf(const Scenario& scenario, const Lever& lever)
{
    std::optional<place::Quantity> found;
    if (const Measure* measure = measureOf(scenario, lever.measure)) {
        place::visitField(*measure, lever.field, [&found](const auto& member, const place::Rule&) {
            if constexpr (std::is_same_v<std::decay_t<decltype(member)>, place::Field<place::Quantity>>) {
                found = member;
            }
        });
    }
    return found;
}

bool isOutsideRange(const Scenario& scenario, const Lever& lever, const Decimal& value)
{
    const auto field = fieldOf(scenario, lever);
    return field && field->spread && (value < field->spread->low.value() || value > field->spread->high.value());
}

bool isMove(const Lever& lever, const Decimal& value) { return !lever.isOn || value != lever.present; }

document::Edit settingEdit(const document::Model& model, const Scenario& scenario, const std::vector<Lever>& levers,
                           const std::vector<Decimal>& values)
{
    std::vector<document::MeasureField> fields;
    for (std::size_t i = 0; i < levers.size(); ++i) {
        const Lever& lever = levers[i];
        if (!isMove(lever, values[i])) {
            continue;
        }
        const place::Quantity field = fieldOf(scenario, lever).value_or(place::Quantity{});
        fields.push_back({lever.measure, lever.field, document::withValue(field, money::Number(values[i]))});
        if (!lever.isOn) {
            fields.push_back({lever.measure, "enabled", "true"});
        }
    }
    return document::overriding(model, scenario.id.text(), fields);
}

} // namespace wp::ui::screens
