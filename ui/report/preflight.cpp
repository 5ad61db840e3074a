// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/preflight.h"

#include "core/exchange/input_list.h"
#include "core/exchange/json.h"
#include "core/people/identifiers_in_json.h"
#include "core/people/small_group.h"
#include "ui/chart/description.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"
#include "ui/format/problem_sentences.h"
#include "ui/report/in_words.h"
#include "ui/report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::report {

namespace {

struct Preflight {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

constexpr qsizetype mostPlaces = 5;

QString placeOf(const exchange::Input& input)
{
    return Preflight::tr("%1: %2", "a thing, and a field of it")
        .arg(format::fromUtf8(input.thing), format::fieldName(input.field));
}

Check finished(CheckKind kind, CheckResult result, const QString& sentence, QStringList places)
{
    return {kind, places.isEmpty() ? CheckResult::passed : result, sentence, places.mid(0, mostPlaces)};
}

Check checkSources(const std::vector<exchange::Input>& inputs)
{
    QStringList places;
    int defaults = 0;
    for (const exchange::Input& input : inputs) {
        if (input.isFigure && !input.isDefault && input.source.empty()) {
            places << placeOf(input);
        }
        defaults += input.isFigure && input.isDefault ? 1 : 0;
    }
    if (places.isEmpty()) {
        return finished(
            CheckKind::sources, CheckResult::tells,
            defaults == 0
                ? Preflight::tr("Every figure has a source or says that it is an assumption.")
                : Preflight::tr("Every figure that was given has a source. The model’s own value stands in %n others.",
                                nullptr, defaults),
            {});
    }
    return finished(CheckKind::sources, CheckResult::tells,
                    Preflight::tr("%n figures have no source. The annex says so beside each.", nullptr,
                                  static_cast<int>(places.size())),
                    places);
}

Check checkEvidence(const Source& source)
{
    QStringList places;
    for (const task::Projected& one : source.scenarios) {
        const bool isBeyond = std::ranges::any_of(one.outcome.warnings, [](const projection::Warning& warning) {
            return warning.kind == projection::WarningKind::beyondEvidence;
        });
        if (isBeyond) {
            places << format::nameOf(one.flat);
        }
    }
    return finished(CheckKind::evidence, CheckResult::tells,
                    places.isEmpty()
                        ? Preflight::tr("No scenario goes beyond what the evidence covers.")
                        : Preflight::tr("%n scenarios go beyond what the evidence covers. The paper says where.",
                                        nullptr, static_cast<int>(places.size())),
                    places);
}

Check checkSmallGroups(const Source& source, const std::vector<exchange::Input>& inputs)
{
    QStringList places;
    for (const exchange::Input& input : inputs) {
        const auto value = money::parseDecimal(input.value);
        if (input.field == "people" && value && people::isSmallGroup(*value)) {
            places << placeOf(input);
        }
    }
    for (std::size_t i = 0; i < source.place().streams.size(); ++i) {
        const bool isSmall = std::ranges::any_of(source.scenarios, [&](const task::Projected& one) {
            return std::ranges::any_of(one.outcome.years, [&](const projection::YearFigures& year) {
                return people::isSmallGroup(year.streams[i].volume);
            });
        });
        if (isSmall) {
            places << format::nameOf(source.place().streams[i]);
        }
    }
    return finished(CheckKind::smallGroups, CheckResult::tells,
                    places.isEmpty()
                        ? Preflight::tr("No group of people is smaller than five.")
                        : Preflight::tr("%n groups are smaller than five. The paper says “fewer than 5” of them.",
                                        nullptr, static_cast<int>(places.size())),
                    places);
}

Check checkPersonalData(const Source& source)
{
    base::Problems problems;
    people::findIdentifiers(place::Json::parse(exchange::writeJson(source.model)), {}, problems);
    QStringList places;
    for (const base::Problem& problem : problems) {
        places << format::fullSentence(problem);
    }
    return finished(CheckKind::personalData, CheckResult::stops,
                    places.isEmpty()
                        ? Preflight::tr("Nothing says who someone is.")
                        : Preflight::tr("%n texts say who someone is. Take them out; nothing is exported before.",
                                        nullptr, static_cast<int>(places.size())),
                    places);
}

Check checkAlternativeTexts(const std::vector<Paper>& papers)
{
    QStringList places;
    int charts = 0;
    for (const Paper& paper : papers) {
        for (const Section& section : paper.sections) {
            for (const Block& block : section.blocks) {
                const auto* picture = std::get_if<Picture>(&block);
                charts += picture ? 1 : 0;
                if (picture && (picture->data.title.isEmpty() || chart::description(picture->data).isEmpty())) {
                    places << section.heading;
                }
            }
        }
    }
    return finished(
        CheckKind::alternativeTexts, CheckResult::stops,
        places.isEmpty()
            ? Preflight::tr("All %n charts have a text in their stead, and a table.", nullptr, charts)
            : Preflight::tr("%n charts have no text in their stead.", nullptr, static_cast<int>(places.size())),
        places);
}

} // namespace

std::vector<Check> preflight(const Source& source, const std::vector<Paper>& papers)
{
    const std::vector<exchange::Input> inputs = exchange::inputsOf(source.model);
    return {checkSources(inputs), checkEvidence(source), checkSmallGroups(source, inputs), checkPersonalData(source),
            checkAlternativeTexts(papers)};
}

bool mayLeave(const std::vector<Check>& checks)
{
    return std::ranges::none_of(checks, [](const Check& check) { return check.result == CheckResult::stops; });
}

} // namespace wp::ui::report
