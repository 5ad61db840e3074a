// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/figure_words.h"

#include "core/document/priorities.h"
#include "core/people/small_group.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <tuple>

namespace wp::ui::screens {

using format::Quantity;
using projection::FigureId;
using projection::Warning;
using projection::WarningKind;

namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

struct FieldWords {
    std::string_view field;
    const char* name;
    Quantity quantity = Quantity::money;
};

constexpr std::string_view netPresentValue = "netPresentValue";

constexpr auto ofPlace = std::to_array<FieldWords>({
    {"spend", QT_TRANSLATE_NOOP("Figures", "Spending")},
    {"saving", QT_TRANSLATE_NOOP("Figures", "Cash saved in the year")},
    {"cumulative", QT_TRANSLATE_NOOP("Figures", "Cash saved so far")},
    {netPresentValue, QT_TRANSLATE_NOOP("Figures", "Net present value")},
    {"preventionShare", QT_TRANSLATE_NOOP("Figures", "Share spent on prevention"), Quantity::rate},
    {"programme", QT_TRANSLATE_NOOP("Figures", "Programme costs")},
    {"released", QT_TRANSLATE_NOOP("Figures", "Capacity released")},
    {"cashable", QT_TRANSLATE_NOOP("Figures", "Capacity turned into cash")},
    {"withdrawn", QT_TRANSLATE_NOOP("Figures", "Services withdrawn")},
    {"widerValue", QT_TRANSLATE_NOOP("Figures", "Wider public value")},
    {"fte", QT_TRANSLATE_NOOP("Figures", "Posts"), Quantity::posts},
    {"doNothing", QT_TRANSLATE_NOOP("Figures", "Spending if nothing is done")},
});

constexpr auto ofOrganisation = std::to_array<FieldWords>({
    {"gap", QT_TRANSLATE_NOOP("Figures", "Gap")},
    {"reserves", QT_TRANSLATE_NOOP("Figures", "Reserves")},
    {"saving", QT_TRANSLATE_NOOP("Figures", "Cash saved in the year")},
    {"spend", QT_TRANSLATE_NOOP("Figures", "Spending")},
    {"programme", QT_TRANSLATE_NOOP("Figures", "Programme costs")},
    {"contribution", QT_TRANSLATE_NOOP("Figures", "Contribution to others")},
    {"income", QT_TRANSLATE_NOOP("Figures", "New income")},
    {"funding", QT_TRANSLATE_NOOP("Figures", "Funding")},
    {"doNothing", QT_TRANSLATE_NOOP("Figures", "Spending if nothing is done")},
});

constexpr auto ofStream = std::to_array<FieldWords>({
    {"volume", QT_TRANSLATE_NOOP("Figures", "Number"), Quantity::number},
    {"avoided", QT_TRANSLATE_NOOP("Figures", "Avoided number"), Quantity::number},
    {"unmet", QT_TRANSLATE_NOOP("Figures", "Number turned away"), Quantity::number},
    {"index", QT_TRANSLATE_NOOP("Figures", "Number against today’s"), Quantity::rate},
});

constexpr auto ofLine = std::to_array<FieldWords>({
    {"spend", QT_TRANSLATE_NOOP("Figures", "Spending")},
    {"budget", QT_TRANSLATE_NOOP("Figures", "Budget")},
    {"released", QT_TRANSLATE_NOOP("Figures", "Capacity released")},
    {"cashable", QT_TRANSLATE_NOOP("Figures", "Capacity turned into cash")},
    {"withdrawn", QT_TRANSLATE_NOOP("Figures", "Services withdrawn")},
    {"fte", QT_TRANSLATE_NOOP("Figures", "Posts"), Quantity::posts},
    {"doNothing", QT_TRANSLATE_NOOP("Figures", "Spending if nothing is done")},
});

std::span<const FieldWords> fieldsOf(std::string_view thing)
{
    return thing.starts_with("organisations/") ? std::span<const FieldWords>(ofOrganisation)
           : thing.starts_with("streams/")     ? std::span<const FieldWords>(ofStream)
           : thing.starts_with("lines/")       ? std::span<const FieldWords>(ofLine)
                                               : std::span<const FieldWords>(ofPlace);
}

const FieldWords& wordsOf(const FigureId& figure)
{
    const auto fields = fieldsOf(figure.thing);
    return *std::ranges::find(fields, figure.field, &FieldWords::field);
}

template <class Things>
QString nameIn(const Things& things, const std::string& id)
{
    const auto found = std::ranges::find_if(things, [&id](const auto& thing) { return thing.id.text() == id; });
    return found == things.end() ? format::fromUtf8(id) : format::nameOf(*found);
}

QString linkName(const place::Place& place, const std::string& id)
{
    const auto link = std::ranges::find_if(place.links, [&id](const auto& each) { return each.id.text() == id; });
    return link == place.links.end() || !link->line || !link->stream
               ? format::fromUtf8(id)
               : Figures::tr("%1, on %2", "a preventive line and the demand it lowers")
                     .arg(nameIn(place.lines, link->line->text()), nameIn(place.streams, link->stream->text()));
}

QString nameAbout(const place::Place& place, const scenario::Scenario& scenario, const Warning& warning)
{
    return warning.about == "measure"  ? nameIn(scenario.measures, warning.id)
           : warning.about == "line"   ? nameIn(place.lines, warning.id)
           : warning.about == "stream" ? nameIn(place.streams, warning.id)
           : warning.about == "link"   ? linkName(place, warning.id)
                                       : nameIn(place.departments, warning.id);
}

QString sentenceOf(WarningKind kind)
{
    switch (kind) {
    case WarningKind::protectionEnds:
        return Figures::tr("%1: from %2, statutory services can be spared no longer.");
    case WarningKind::clamped:
        return Figures::tr("%1: from %2, there is less to move than asked.");
    case WarningKind::beyondEvidence:
        return Figures::tr("%1: from %2, beyond what the evidence has seen.");
    case WarningKind::cohortExceedsLine:
        return Figures::tr("%1: from %2, support would save more than can be saved.");
    }
    return {};
}

} // namespace

std::vector<Choice> thingsWithFigures(const document::Model& model)
{
    const place::Place& place = model.place;
    std::vector<Choice> made;
    const auto addAll = [&made](const char* list, const auto& things) {
        for (const auto& thing : things) {
            made.push_back({list + thing.id.text(), format::nameOf(thing)});
        }
    };
    addAll("organisations/", place.organisations);
    made.push_back({"place", thingName(place, "place")});
    for (const std::size_t stream : document::streamOrder(model)) {
        made.push_back({"streams/" + place.streams[stream].id.text(), format::nameOf(place.streams[stream])});
    }
    addAll("lines/", place.lines);
    return made;
}

std::vector<Choice> figuresOf(const std::string& thing)
{
    std::vector<Choice> made;
    for (const FieldWords& field : fieldsOf(thing)) {
        made.push_back({std::string(field.field), Figures::tr(field.name)});
    }
    return made;
}

FigureId figureId(const std::string& scenario, const std::string& thing, const std::string& field, int year)
{
    const bool isAppraisal = thing == "place" && field == netPresentValue;
    return {scenario, isAppraisal ? "appraisal" : thing, field, isAppraisal ? 0 : year};
}

Quantity quantityOf(const FigureId& figure) { return wordsOf(figure).quantity; }

QString thingName(const place::Place& place, const std::string& thing)
{
    const std::size_t slash = std::min(thing.find('/'), thing.size());
    const std::string list = thing.substr(0, slash);
    const std::string id = slash == thing.size() ? std::string() : thing.substr(slash + 1);
    return list == "organisations" ? nameIn(place.organisations, id)
           : list == "streams"     ? nameIn(place.streams, id)
           : list == "lines"       ? nameIn(place.lines, id)
                                   : format::inLanguageOf(format::fromUtf8(place.frame.name.value_or("")));
}

QString figureName(const FigureId& figure, const QString& thing)
{
    const QString name = Figures::tr(wordsOf(figure).name);
    return figure.year == 0 ? Figures::tr("%1 of %2", "a figure, and whose it is").arg(name, thing)
                            : Figures::tr("%1 of %2 in %3", "a figure, whose it is, and its year")
                                  .arg(name, thing, format::Numbers().financialYear(figure.year));
}

QString figureText(const FigureId& figure, const money::Decimal& value)
{
    const format::Numbers numbers;
    const Quantity quantity = quantityOf(figure);
    switch (quantity) {
    case Quantity::rate:
        return numbers.rate(value, 2);
    case Quantity::posts:
        return numbers.number(value, 1);
    case Quantity::number:
        return people::isSmallGroup(value) ? numbers.smallGroup(value)
                                           : numbers.number(value, abs(value) < 1000 ? 1 : 0);
    default:
        return format::shownText(quantity, value);
    }
}

QStringList warningSentences(const place::Place& place, const scenario::Scenario& scenario,
                             const std::vector<Warning>& warnings)
{
    std::map<std::tuple<WarningKind, std::string, std::string>, Warning> first;
    for (const Warning& warning : warnings) {
        Warning& kept = first.try_emplace({warning.kind, warning.about, warning.id}, warning).first->second;
        kept.year = std::min(kept.year, warning.year);
    }
    QStringList said;
    for (const auto& [key, warning] : first) {
        said << sentenceOf(warning.kind)
                    .arg(nameAbout(place, scenario, warning), format::Numbers().financialYear(warning.year));
    }
    return said;
}

} // namespace wp::ui::screens
