// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/line_edits.h"

#include "core/document/edits.h"
#include "core/place/words.h"
#include "ui/format/names.h"
#include "ui/screens/place/place_view_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

namespace {

struct Lines {
    Q_DECLARE_TR_FUNCTIONS(LineEdits)
};

std::string freshId(const place::Place& place)
{
    for (std::size_t n = place.lines.size() + 1;; ++n) {
        const std::string id = "line" + std::to_string(n);
        if (std::ranges::none_of(place.lines, [&](const auto& line) { return line.id.text() == id; })) {
            return id;
        }
    }
}

} // namespace

std::optional<LineStep> newLine(const place::Place& place, const std::string& department)
{
    const auto found = std::ranges::find_if(place.departments, [&](const auto& d) { return d.id.text() == department; });
    if (found == place.departments.end()) {
        return {};
    }
    const std::string id = freshId(place);
    const std::string json = "{\"id\": " + document::quoted(id) + ", \"department\": " + document::quoted(department)
                             + ", \"name\": " + document::quoted(Lines::tr("New line").toStdString())
                             + ", \"budget\": \"0.00\"}";
    const QString name = format::nameOf(*found);
    return LineStep{document::AddThing{"lines", place.lines.size(), json},
                    [name] { return Lines::tr("Add a line to %1").arg(name); }, format::fromUtf8(id)};
}

LineStep lineRemoval(const place::Place& place, const std::string& line)
{
    const auto found = std::ranges::find_if(place.lines, [&](const auto& l) { return l.id.text() == line; });
    const QString name = found == place.lines.end() ? format::fromUtf8(line) : format::nameOf(*found);
    return {document::RemoveThing{"lines", line}, [name] { return Lines::tr("Remove %1").arg(name); }, name};
}

std::optional<LineStep> tierChange(const QStringList& lines, place::Tier tier)
{
    if (lines.isEmpty()) {
        return {};
    }
    document::Several all;
    for (const QString& line : lines) {
        all.edits.push_back(document::SetField{"lines/" + line.toStdString() + "/tier", document::quoted(place::wordOf(tier))});
    }
    const auto count = static_cast<int>(lines.size());
    return LineStep{std::move(all), [count, tier] { return Lines::tr("Set the tier of %n lines to %1", "", count).arg(format::tierName(tier)); }, {}};
}

QString departmentAt(const place::Place& place, const QModelIndex& index)
{
    std::vector<int> path;
    for (QModelIndex at = index.siblingAtColumn(0); at.isValid(); at = at.parent()) {
        path.insert(path.begin(), at.row());
    }
    if (path.empty()) {
        return {};
    }
    const auto& organisation = place.organisations[static_cast<std::size_t>(path[0])];
    int row = path.size() > 1 ? path[1] : 0;
    for (const place::Department& department : place.departments) {
        if (department.organisation == organisation.id && row-- == 0) {
            return format::fromUtf8(department.id.text());
        }
    }
    return {};
}

} // namespace wp::ui::screens
