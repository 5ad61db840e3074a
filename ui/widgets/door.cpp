// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/door.h"

#include <QAbstractItemView>

namespace wp::ui::widgets {

using projection::FigureId;

namespace {

constexpr const char* property = "door";

std::optional<FigureId> figureIn(const QVariant& value)
{
    const auto figure = value.value<FigureId>();
    return figure.thing.empty() ? std::nullopt : std::optional(figure);
}

} // namespace

void setDoor(QWidget& widget, const FigureId& figure) { widget.setProperty(property, QVariant::fromValue(figure)); }

std::optional<FigureId> doorAt(const QWidget* focus)
{
    for (const QWidget* at = focus; at; at = at->parentWidget()) {
        const auto* view = qobject_cast<const QAbstractItemView*>(at);
        auto found = figureIn(view ? view->currentIndex().data(doorRole) : QVariant());
        if (!found) {
            found = figureIn(at->property(property));
        }
        if (found) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace wp::ui::widgets
