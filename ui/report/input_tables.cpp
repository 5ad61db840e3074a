// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/input_list.h"
#include "core/place/words.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/format/source_words.h"
#include "ui/report/tables.h"
#include "ui/report/words.h"

#include <QCoreApplication>

#include <map>

namespace wp::ui::report {

using exchange::Input;
using exchange::InputKind;
using format::Numbers;
using money::Decimal;

namespace {

struct Inputs {
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

/// The part of a field's name that has words: "yearly" of "yearly/3", the field of an assumption's path.
std::string_view plainField(std::string_view field)
{
    if (field.starts_with("yearly/")) {
        return "amount";
    }
    const auto slash = field.rfind('/');
    return slash == std::string_view::npos ? field : field.substr(slash + 1);
}

bool isPeople(std::string_view field) { return field == "people"; }

QString valueInWords(const Input& input, const std::string& text)
{
    const auto value = money::parseDecimal(text);
    const Numbers numbers;
    if (input.kind == InputKind::flag) {
        return text == "true" ? Inputs::tr("yes") : Inputs::tr("no");
    }
    if (const auto tier = place::fromWord<place::Tier>(text); tier && input.field == "tier") {
        return format::tierName(*tier);
    }
    if (!value || input.kind == InputKind::words) {
        return format::fromUtf8(text);
    }
    if (isPeople(plainField(input.field))) {
        return numbers.smallGroup(*value);
    }
    switch (input.kind) {
    case InputKind::amount:
        return numbers.exactMoney(money::Money::rounded(*value));
    case InputKind::share:
        return numbers.rate(*value, 2);
    case InputKind::whole:
        return format::fromUtf8(text);
    default:
        return numbers.number(*value, std::min(money::decimalsIn(text), 6));
    }
}

QString sourceInWords(const Input& input)
{
    return !input.source.empty() ? format::sourceWords(input.source)
           : input.isFigure      ? Inputs::tr("no source given")
                                 : Inputs::tr("chosen");
}

QString thingInWords(const Source& source, const Input& input)
{
    const bool isLink = input.path.starts_with("links/");
    return isLink ? linkInWords(source.place(), input.thing) : format::fromUtf8(input.thing);
}

TableRow rowOf(const Source& source, const Input& input)
{
    const QString range = input.low.empty()
                              ? QString()
                              : Numbers().range(valueInWords(input, input.low), valueInWords(input, input.high));
    return {{Inputs::tr("%1: %2", "a thing, and a field of it")
                 .arg(thingInWords(source, input), format::fieldName(plainField(input.field))),
             valueInWords(input, input.value), range, sourceInWords(input),
             input.grade ? Numbers().count(*input.grade) : QString()},
            false};
}

struct List {
    const char* path;
    const char* caption;
};

constexpr List lists[] = {
    {"place/", QT_TRANSLATE_NOOP("ReportTables", "Assumptions for the whole place")},
    {"organisations/", QT_TRANSLATE_NOOP("ReportTables", "Organisations and their funding")},
    {"streams/", QT_TRANSLATE_NOOP("ReportTables", "Streams of demand")},
    {"links/", QT_TRANSLATE_NOOP("ReportTables", "What prevention does")},
    {"scenarios/", QT_TRANSLATE_NOOP("ReportTables", "Measures and assumptions of the scenarios")},
    {"lines/", QT_TRANSLATE_NOOP("ReportTables", "Budget lines")}};

} // namespace

std::vector<Table> inputTables(const Source& source)
{
    const std::vector<Input> inputs = exchange::inputsOf(source.model);
    std::vector<Table> tables;
    for (const List& list : lists) {
        Table table{Inputs::tr(list.caption),
                    {{Inputs::tr("Assumption"), false, 2.2},
                     {Inputs::tr("Value"), true, 1},
                     {Inputs::tr("Range"), true, 1},
                     {Inputs::tr("Source"), false, 3.2},
                     {Inputs::tr("Grade"), true, 0.5}},
                    {}};
        for (const Input& input : inputs) {
            if (input.path.starts_with(list.path) && !input.isDefault && input.field != "grade") {
                table.rows.push_back(rowOf(source, input));
            }
        }
        if (!table.rows.empty()) {
            tables.push_back(std::move(table));
        }
    }
    return tables;
}

Table defaultTable(const Source& source)
{
    /// Of each field the value that stands, and on how many things.
    std::map<std::pair<std::string, std::string>, int> counts;
    std::map<std::string, Input> examples;
    for (const Input& input : exchange::inputsOf(source.model)) {
        if (input.isDefault && input.isFigure) {
            const std::string list = input.path.substr(0, input.path.find('/'));
            ++counts[{list, input.field}];
            examples.emplace(list + "/" + input.field, input);
        }
    }
    Table table{Inputs::tr("Values of the model where nobody gave one"),
                {{Inputs::tr("Assumption"), false, 2}, {Inputs::tr("Value"), true, 1}, {Inputs::tr("Stands"), true, 1}},
                {}};
    for (const auto& [key, count] : counts) {
        const Input& input = examples.at(key.first + "/" + key.second);
        table.rows.push_back({{format::fieldName(plainField(input.field)), valueInWords(input, input.value),
                               Inputs::tr("%n times", nullptr, count)},
                              false});
    }
    return table;
}

} // namespace wp::ui::report
