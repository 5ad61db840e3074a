// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/compare/difference_rows.h"

#include "core/document/edits.h"
#include "core/place/defaults.h"
#include "core/place/words.h"
#include "core/scenario/describe.h"
#include "core/scenario/differences.h"
#include "core/scenario/resolve.h"
#include "ui/format/names.h"
#include "ui/screens/compare/difference_words.h"
#include "ui/widgets/door.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

using document::Model;
using scenario::Scenario;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

/// The flat form of what a variant follows; none for a scenario that stands by itself.
std::optional<Scenario> baseOf(const Model& model, const scenario::Scenario& flat)
{
    const Scenario* own = scenario::find(model.scenarios, flat.id);
    if (!own || !own->base) {
        return std::nullopt;
    }
    auto base = scenario::resolve(model.scenarios, *own->base);
    return base ? std::optional(std::move(base).value()) : std::nullopt;
}

/// The paths in which any of them differs from the first, each once.
std::vector<std::string> pathsOf(const std::vector<Compared>& compared)
{
    std::vector<std::string> paths;
    for (std::size_t i = 1; i < compared.size(); ++i) {
        for (const scenario::Difference& difference :
             scenario::differences(compared.front().projected->flat, compared[i].projected->flat)) {
            if (std::ranges::find(paths, difference.path) == paths.end()) {
                paths.push_back(difference.path);
            }
        }
    }
    return paths;
}

/// A scenario that has the measure of a path, to name it by.
const Scenario& namedBy(const std::vector<Compared>& compared, const std::string& path)
{
    const std::string id = measureOf(path);
    const auto found = std::ranges::find_if(compared, [&id](const Compared& one) {
        return std::ranges::any_of(one.projected->flat.measures, [&id](const auto& measure) { return measure.id.text() == id; });
    });
    return found == compared.end() ? compared.front().projected->flat : found->projected->flat;
}

std::string freshScenario(const Model& model)
{
    for (int n = 1;; ++n) {
        const shell::ScenarioId id("variant" + std::to_string(n));
        if (!scenario::find(model.scenarios, id)) {
            return id.text();
        }
    }
}

/// The field that a path names; empty where it names a whole measure.
projection::FigureId inputAt(const Scenario& scenario, const std::string& path)
{
    const std::string assumption = assumptionOf(path);
    const std::string& field = assumption.empty() ? path : assumption;
    const std::size_t slash = field.rfind('/');
    const bool isField = slash != std::string::npos && (!assumption.empty() || field.find('/') != slash);
    return isField ? projection::FigureId{scenario.id.text(), field.substr(0, slash), field.substr(slash + 1), 0}
                   : projection::FigureId();
}

} // namespace

std::vector<DifferenceRow> differenceRows(const Model& model, const std::vector<Compared>& compared)
{
    std::vector<DifferenceRow> rows;
    const place::Place place = place::withDefaults(model.place);
    std::vector<std::optional<Scenario>> bases;
    for (const Compared& one : compared) {
        bases.push_back(baseOf(model, one.projected->flat));
    }
    for (const std::string& path : pathsOf(compared)) {
        DifferenceRow row{path, differenceName(place, namedBy(compared, path), path), {}};
        for (std::size_t i = 0; i < compared.size(); ++i) {
            const QString text = differenceValue(place, compared[i].projected->flat, path);
            row.cells.push_back({text, bases[i] && differenceValue(place, *bases[i], path) != text,
                                 inputAt(compared[i].projected->flat, path)});
        }
        const bool isSame = std::ranges::all_of(row.cells, [&row](const auto& cell) { return cell.text == row.cells.front().text; });
        if (!isSame) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::optional<CompareStep> followStep(const Model& model, const Compared& one, const DifferenceRow& row,
                                      const DifferenceCell& cell)
{
    if (!cell.isOwn) {
        return std::nullopt;
    }
    const std::string scenario = one.projected->flat.id.text();
    const std::string assumption = assumptionOf(row.path);
    const undo::Wording wording = [name = one.name(), what = row.what] {
        return Words::tr("Let “%1” follow its base again: %2").arg(name, what);
    };
    return CompareStep{assumption.empty() ? document::followingAgain(model, scenario, measureOf(row.path))
                                          : document::assuming(model, scenario, assumption, "null"),
                       wording};
}

CompareStep variantStep(const Model& model, const Scenario& base, shell::ScenarioId& id)
{
    id = shell::ScenarioId(freshScenario(model));
    const QString name = Words::tr("Variant of %1").arg(format::nameOf(base));
    const std::string role(place::wordOf(base.role.value_or(scenario::Role::none)));
    const std::string thing = "{\"id\": " + document::quoted(id.text()) + ", \"name\": " +
                              document::quoted(name.toStdString()) + ", \"role\": " + document::quoted(role) +
                              ", \"base\": " + document::quoted(base.id.text()) + "}";
    return {document::AddThing{"scenarios", model.scenarios.size(), thing},
            [name] { return Words::tr("Add “%1”").arg(name); }};
}

void DifferenceModel::show(QStringList names, std::vector<DifferenceRow> rows)
{
    beginResetModel();
    m_names = std::move(names);
    m_rows = std::move(rows);
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size()) + 1;
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    const DifferenceRow& shown = row(index.row());
    if (index.column() == 0) {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(shown.what) : QVariant();
    }
    const DifferenceCell& cell = shown.cells[static_cast<std::size_t>(index.column()) - 1];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell.isOwn ? QStringLiteral("◆ %1").arg(cell.text) : cell.text;
    case Qt::AccessibleTextRole: return cell.isOwn ? tr("%1, its own instead of its base’s").arg(cell.text) : cell.text;
    case ownRole: return cell.isOwn;
    case widgets::doorRole: return cell.figure.thing.empty() ? QVariant() : QVariant::fromValue(cell.figure);
    default: return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("What differs") : m_names.value(section - 1);
}

} // namespace wp::ui::screens
