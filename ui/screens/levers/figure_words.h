// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"
#include "core/projection/figure_id.h"
#include "core/projection/outcome.h"
#include "core/scenario/scenario.h"
#include "ui/format/reading.h"

#include <QStringList>

#include <string>
#include <vector>

namespace wp::ui::screens {

/// One of several things to choose: its id in the model, its name for people.
struct Choice {
    std::string id;
    QString name;
};

/// Whose figures there are to aim at: the place, its organisations, its streams with the shared priorities first, its
/// lines, as a FigureId names them.
std::vector<Choice> thingsWithFigures(const document::Model& model);

/// The figures of such a thing, by their fields. The place has those of its appraisal that stand in no other.
std::vector<Choice> figuresOf(const std::string& thing);

/// The id of a figure chosen so.
projection::FigureId figureId(const std::string& scenario, const std::string& thing, const std::string& field,
                              int year);

format::Quantity quantityOf(const projection::FigureId& figure);

/// "Gap of Council (general fund) in 2030/31", of a thing by its name.
QString figureName(const projection::FigureId& figure, const QString& thing);
QString thingName(const place::Place& place, const std::string& thing);

/// The figure as it is read: "£3.10m", "21.41%", "640".
QString figureText(const projection::FigureId& figure, const money::Decimal& value);

/// What a projection could not do as asked: a sentence for each kind and thing, with the first year.
QStringList warningSentences(const place::Place& place, const scenario::Scenario& scenario,
                             const std::vector<projection::Warning>& warnings);

} // namespace wp::ui::screens
