// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/agreed_savings.h"
#include "core/document/predictions.h"
#include "core/document/workshop_notes.h"
#include "core/projection/delivery.h"
#include "ui/format/names.h"
#include "ui/format/note_words.h"
#include "ui/format/numbers.h"
#include "ui/report/charts.h"
#include "ui/report/sections.h"

#include <QCoreApplication>
#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace wp::ui::report {

namespace {

struct Record {
    Q_DECLARE_TR_FUNCTIONS(WorkshopRecord)
};

using Json = nlohmann::ordered_json;

struct Word {
    std::string_view key;
    const char* text;
};

/// The parts of the record in the order of a workshop, and the fields of what stands in them.
constexpr int snapshotHeight = 230;
constexpr Word parts[] = {{"predictions", QT_TRANSLATE_NOOP("WorkshopRecord", "What the room predicted")},
                          {"challenges", QT_TRANSLATE_NOOP("WorkshopRecord", "Challenges")},
                          {"decisions", QT_TRANSLATE_NOOP("WorkshopRecord", "Decisions")},
                          {"notes", QT_TRANSLATE_NOOP("WorkshopRecord", "Notes and decisions on lines, measures and years")},
                          {"savings", QT_TRANSLATE_NOOP("WorkshopRecord", "Agreed savings: who answers for them, and what is expected")},
                          {"nextSteps", QT_TRANSLATE_NOOP("WorkshopRecord", "Next steps")},
                          {"locks", QT_TRANSLATE_NOOP("WorkshopRecord", "Levers that were locked")},
                          {"deals", QT_TRANSLATE_NOOP("WorkshopRecord", "Sharing deals")},
                          {"priorities", QT_TRANSLATE_NOOP("WorkshopRecord", "Shared priorities")}};
constexpr Word fields[] = {{"name", QT_TRANSLATE_NOOP("WorkshopRecord", "Name")},
                           {"title", QT_TRANSLATE_NOOP("WorkshopRecord", "Title")},
                           {"text", QT_TRANSLATE_NOOP("WorkshopRecord", "What was said")},
                           {"note", QT_TRANSLATE_NOOP("WorkshopRecord", "Note")},
                           {"reason", QT_TRANSLATE_NOOP("WorkshopRecord", "Reason")},
                           {"owner", QT_TRANSLATE_NOOP("WorkshopRecord", "Who sees to it")},
                           {"by", QT_TRANSLATE_NOOP("WorkshopRecord", "By whom")},
                           {"when", QT_TRANSLATE_NOOP("WorkshopRecord", "When")},
                           {"date", QT_TRANSLATE_NOOP("WorkshopRecord", "Date")},
                           {"reviewDate", QT_TRANSLATE_NOOP("WorkshopRecord", "Looked at again on")},
                           {"scenario", QT_TRANSLATE_NOOP("WorkshopRecord", "Scenario")},
                           {"figure", QT_TRANSLATE_NOOP("WorkshopRecord", "Figure")},
                           {"answer", QT_TRANSLATE_NOOP("WorkshopRecord", "Answer")}};

template <std::size_t Size>
QString wordOf(const Word (&words)[Size], const std::string& key)
{
    const auto found = std::ranges::find(words, std::string_view(key), &Word::key);
    return found == std::end(words) ? format::fromUtf8(key) : Record::tr(found->text);
}

QString plain(const Json& value)
{
    return value.is_string() ? format::fromUtf8(value.get<std::string>()) : format::fromUtf8(value.dump());
}

/// The things of a part: the part itself where it is a list, else the list that it holds beside its version.
const Json* listOf(const Json& part)
{
    if (part.is_array()) {
        return &part;
    }
    if (part.is_object()) {
        for (const auto& item : part.items()) {
            if (item.value().is_array()) {
                return &item.value();
            }
        }
    }
    return nullptr;
}

/// A row a thing, a column for each plain field that any of them has.
Table tableOf(const QString& caption, const Json& list)
{
    std::vector<std::string> keys;
    for (const Json& thing : list) {
        for (const auto& item : thing.items()) {
            const bool isPlain = thing.is_object() && !item.value().is_structured() && item.key() != "id";
            if (isPlain && std::ranges::find(keys, item.key()) == keys.end()) {
                keys.push_back(item.key());
            }
        }
    }
    Table table{caption, {{Record::tr("No."), true, 0.3}}, {}};
    for (const std::string& key : keys) {
        table.columns.push_back({wordOf(fields, key), false, 1});
    }
    if (keys.empty()) {
        table.columns.push_back({Record::tr("What was said"), false, 1});
    }
    for (const Json& thing : list) {
        TableRow row{{QString::number(table.rows.size() + 1)}, false};
        for (const std::string& key : keys) {
            row.cells << (thing.is_object() && thing.contains(key) ? plain(thing.at(key)) : QString());
        }
        if (keys.empty()) {
            row.cells << plain(thing);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table notesTable(const QString& caption, const document::Model& model)
{
    Table table{caption,
                {{Record::tr("On"), false, 1.2},
                 {Record::tr("Kind"), false, 0.6},
                 {Record::tr("What was said"), false, 2},
                 {Record::tr("By whom"), false, 1},
                 {Record::tr("When"), false, 0.7}},
                {}};
    for (const document::WorkshopNote& note : document::notesOf(model)) {
        table.rows.push_back({{format::subjectWords(model, note), format::noteKind(note.isDecision), format::fromUtf8(note.text),
                               format::fromUtf8(note.who), format::dayText(note.date)},
                              false});
    }
    return table;
}

Table savingsTable(const QString& caption, const document::Model& model)
{
    const format::Numbers numbers;
    Table table{caption,
                {{Record::tr("Saving"), false, 1.6},
                 {Record::tr("Budget line"), false, 1.4},
                 {Record::tr("Who sees to it"), false, 1},
                 {Record::tr("Status"), false, 0.7},
                 {Record::tr("Agreed"), true, 0.8},
                 {Record::tr("Low"), true, 0.8},
                 {Record::tr("Central"), true, 0.8},
                 {Record::tr("At risk"), true, 0.8}},
                {}};
    for (const auto& [at, agreement] : document::agreementsOf(model)) {
        const std::string& id = at.first;
        const auto line = std::ranges::find_if(model.place.lines, [&id](const auto& each) { return each.id.text() == id; });
        const place::Adjustment& adjustment = line->adjustments[at.second];
        const place::Delivery delivery = agreement.delivery();
        const projection::Delivered sum = projection::deliveredOf(adjustment, &delivery);
        if (sum.savings > 0) {
            table.rows.push_back({{format::fromUtf8(adjustment.note.value_or("")), format::nameOf(*line), format::fromUtf8(agreement.owner),
                                   format::savingStatus(agreement.status), numbers.exactMoney(sum.agreed), numbers.exactMoney(sum.low),
                                   numbers.exactMoney(sum.central), numbers.exactMoney(sum.atRisk())},
                                  false});
        }
    }
    return table;
}

Table predictionsTable(const QString& caption, const document::Model& model)
{
    const QLocale locale;
    const std::array words{Record::tr("Up"), Record::tr("The same"), Record::tr("Down")};
    Table table{caption,
                {{Record::tr("What stood on the screen"), false, 2},
                 {Record::tr("Scenario"), false, 1.2},
                 {words[0], true, 0.5},
                 {words[1], true, 0.6},
                 {words[2], true, 0.5},
                 {Record::tr("It went"), false, 0.7},
                 {Record::tr("Right"), true, 0.5}},
                {}};
    for (const document::Prediction& each : document::predictionsOf(model)) {
        const auto scenario = std::ranges::find_if(model.scenarios, [&](const auto& one) { return one.id.text() == each.scenario; });
        TableRow row{{format::fromUtf8(each.question), scenario == model.scenarios.end() ? QString() : format::nameOf(*scenario)}, false};
        for (const int count : each.counts) {
            row.cells << locale.toString(count);
        }
        row.cells << words[static_cast<std::size_t>(each.came)] << locale.toString(each.right());
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// A part of which more is known than the names of its fields.
Table partTable(const Word& part, const Json& list, const document::Model& model)
{
    const QString caption = Record::tr(part.text);
    if (part.key == "predictions") {
        return predictionsTable(caption, model);
    }
    return part.key == "notes" ? notesTable(caption, model) : part.key == "savings" ? savingsTable(caption, model) : tableOf(caption, list);
}

/// Each as it was shown: its name, the chart with the figures of then, and the note.
std::vector<Block> snapshotBlocks(const Source& source)
{
    std::vector<Block> blocks;
    for (const KeptMoment& moment : source.snapshots) {
        const document::Snapshot& kept = moment.snapshot;
        blocks.push_back(Subheading{Record::tr("Snapshot %1: %2", "number and name")
                                        .arg(&moment - source.snapshots.data() + 1)
                                        .arg(format::fromUtf8(kept.name))});
        blocks.push_back(Paragraph{Record::tr("Kept on %1, looking at %2")
                                       .arg(format::dayText(kept.date), format::Numbers().financialYear(kept.year)),
                                   Voice::quiet});
        // What decides is drawn from what was drawn for the paper, of the scenarios of now: here it is the cash.
        const Topic topic = topicNamed(kept.chart) == Topic::doubt ? Topic::cash : topicNamed(kept.chart);
        const chart::ChartData data = moment.then ? chartOf(*moment.then, topic, kept.subject) : chart::ChartData();
        if (data.series.empty()) {
            blocks.push_back(Paragraph{Record::tr("The place no longer has what this snapshot shows."), Voice::body});
        } else {
            blocks.push_back(Picture{data, snapshotHeight});
        }
        if (!kept.note.empty()) {
            blocks.push_back(Paragraph{format::fromUtf8(kept.note), Voice::body});
        }
    }
    return blocks;
}

} // namespace

std::vector<Block> workshopPages(const Source& source)
{
    std::vector<Block> blocks = snapshotBlocks(source);
    const Json workshop =
        source.model.workshop.empty() ? Json::object() : Json::parse(source.model.workshop, nullptr, false);
    for (const Word& part : parts) {
        const auto found = workshop.is_object() ? workshop.find(part.key) : workshop.end();
        const Json* list = found == workshop.end() ? nullptr : listOf(*found);
        Table table = list && !list->empty() ? partTable(part, *list, source.model) : Table();
        if (!table.rows.empty()) {
            blocks.push_back(std::move(table));
        }
    }
    if (blocks.empty()) {
        blocks.push_back(Paragraph{
            Record::tr("This document keeps no record of a workshop: no snapshots, challenges or decisions.")});
    }
    return blocks;
}

} // namespace wp::ui::report
