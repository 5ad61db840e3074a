// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/evidence/model_page.h"

#include <algorithm>
#include <string_view>

namespace wp::ui::screens {

namespace {

struct Part {
    std::string_view list; // of the figure's thing
    std::string_view field; // how it begins; empty: any other
    const char* page;
};

/// The first that fits holds.
constexpr Part parts[] = {{"appraisal", "chanceOfSaving", "model_range"},
                          {"appraisal", "", "model_appraisal"},
                          {"measures", "adds", "model_range"},
                          {"measures", "rate", "model_cuts"},
                          {"measures", "statutoryWeight", "model_cuts"},
                          {"measures", "", "model_measures"},
                          {"links", "", "model_demand"},
                          {"streams", "doNothing", "model_nothing"},
                          {"streams", "", "model_demand"},
                          {"lines", "doNothing", "model_nothing"},
                          {"lines", "budget", "model_measures"},
                          {"lines", "fte", "model_posts"},
                          {"lines", "", "model_cash"},
                          {"organisations", "cutsNeeded", "model_appraisal"},
                          {"organisations", "reservesExhausted", "model_appraisal"},
                          {"organisations", "", "model_sums"},
                          {"place", "step/", "model_cash"},
                          {"place", "fte", "model_posts"},
                          {"place", "cumulative", "model_appraisal"},
                          {"place", "gapClosed", "model_appraisal"},
                          {"place", "", "model_sums"}};

} // namespace

QString modelPageOf(const projection::FigureId& figure)
{
    const std::string_view thing = figure.thing;
    const std::string_view list = thing.substr(0, thing.find('/'));
    const bool isInput = figure.year == 0 && (list == "place" || list == "lines" || list == "streams" || list == "organisations");
    const bool isWorkedOut = figure.field == "cutsNeeded" || figure.field == "reservesExhausted" || figure.field == "cumulativeSaving";
    if (isInput && !isWorkedOut) {
        return QStringLiteral("model_place");
    }
    const auto fits = [&](const Part& part) { return part.list == list && figure.field.starts_with(part.field); };
    const auto found = std::ranges::find_if(parts, fits);
    return found == std::end(parts) ? QStringLiteral("model") : QString::fromLatin1(found->page);
}

} // namespace wp::ui::screens
