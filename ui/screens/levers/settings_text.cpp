// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/settings_text.h"

#include "core/document/edits.h"
#include "core/document/locks.h"
#include "ui/format/names.h"
#include "ui/screens/levers/lever_field.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

using scenario::Measure;
using scenario::Scenario;

namespace {

struct Settings {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString nameOfMeasure(const Measure& measure)
{
    return measure.name ? format::fromUtf8(*measure.name) : format::kindName(measure.action);
}

/// By its id where the line has one that is here, else by its name.
const Measure* measureIn(const Scenario& flat, const QStringList& cells)
{
    const std::string id = cells.size() > 2 ? cells[2].trimmed().toStdString() : std::string();
    const auto byId = std::ranges::find_if(flat.measures, [&](const Measure& m) { return m.id.text() == id; });
    const auto found = byId != flat.measures.end() ? byId : std::ranges::find_if(flat.measures, [&](const Measure& m) {
        return nameOfMeasure(m) == cells[0].trimmed();
    });
    return found == flat.measures.end() ? nullptr : &*found;
}

/// The fields that one line changes; none where it says what is so already, nothing at all where it fits no lever.
std::optional<std::vector<document::MeasureField>> fieldsOf(const QStringList& cells, const Measure& measure,
                                                            const place::Place& place)
{
    const auto field = leverField(measure, place);
    const QString value = cells[1].trimmed();
    const std::string& id = measure.id.text();
    const bool isOn = measure.enabled.value_or(true);
    std::vector<document::MeasureField> fields;
    if (field && value.compare(Settings::tr("off"), Qt::CaseInsensitive) == 0) {
        if (isOn) {
            fields.push_back({id, "enabled", "false"});
        }
        return fields;
    }
    const format::Reading reading =
        field ? format::readWithin(field->quantity, value, money::Decimal(0), field->limit) : format::Reading{};
    if (!reading) {
        return {};
    }
    if (reading.value->value() != field->value.value()) {
        fields.push_back({id, field->name, document::withValue(field->value, *reading.value)});
    }
    if (!isOn) {
        fields.push_back({id, "enabled", "true"});
    }
    return fields;
}

} // namespace

QString settingsText(const Scenario& flat, const place::Place& place)
{
    QString text;
    for (const Measure& measure : flat.measures) {
        if (const auto field = leverField(measure, place)) {
            const QString value = measure.enabled.value_or(true)
                                      ? format::editText(field->quantity, field->value.value())
                                      : Settings::tr("off");
            text += nameOfMeasure(measure) + u'\t' + value + u'\t' + format::fromUtf8(measure.id.text()) + u'\n';
        }
    }
    return text;
}

Pasted pastedSettings(const QString& text, const document::Model& model, const Scenario& flat)
{
    Pasted pasted;
    std::vector<document::MeasureField> all;
    const QStringList lines = QString(text).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        const Measure* measure = cells.size() > 1 ? measureIn(flat, cells) : nullptr;
        const bool isLocked = measure && !document::lockReason(model, flat.id.text(), measure->id.text()).empty();
        const auto fields = measure && !isLocked ? fieldsOf(cells, *measure, model.place) : std::nullopt;
        if (!fields) {
            pasted.leftOut << cells.front().trimmed();
            continue;
        }
        pasted.count += fields->empty() ? 0 : 1;
        all.insert(all.end(), fields->begin(), fields->end());
    }
    if (!all.empty()) {
        pasted.step = LeverStep{document::overriding(model, flat.id.text(), all), [count = pasted.count] {
                                    return Settings::tr("Paste the settings of %n levers", nullptr, count);
                                }};
    }
    return pasted;
}

QString pastedSentence(const Pasted& pasted)
{
    const QString set = Settings::tr("%n levers set.", nullptr, pasted.count);
    return pasted.leftOut.isEmpty() ? set
                                    : set + u' ' +
                                          Settings::tr("Left out, as no free lever here takes it: %1.")
                                              .arg(pasted.leftOut.join(QStringLiteral("; ")));
}

} // namespace wp::ui::screens
