// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/area_layout.h"
#include "ui/chart/row_plot.h"
#include "ui/chart/share_bar.h"

#include <QPainter>

namespace wp::ui::chart {

using format::Colour;
using format::currentTheme;
using format::Space;
using format::Type;

namespace {

constexpr double edgeWidth = 5;
constexpr double edgeGap = 1; // the edge stands out from the ground, and not from its own tint
constexpr int leastLetters = 8; // of a name that is shortened
constexpr double tint = 0.16;

QColor tinted(const QColor& colour, const QColor& ground)
{
    const auto mix = [](int a, int b) { return static_cast<int>(a * tint + b * (1 - tint)); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

/// The words of a tile that fit into it: its name, then its amount.
void paintWords(QPainter& painter, const QRectF& tile, const QString& name, const QString& amount)
{
    const auto& theme = currentTheme();
    const double inset = theme.space(Space::tight);
    const QRectF room = tile.adjusted(edgeWidth + inset, inset / 2, -inset, -inset / 2);
    const QFontMetricsF words(theme.font(Type::caption));
    if (room.height() < words.height() || room.width() < 3 * words.averageCharWidth()) {
        return;
    }
    const bool hasAmount = room.height() >= 2 * words.height() && room.width() >= words.horizontalAdvance(amount);
    painter.setFont(theme.font(Type::caption));
    painter.setPen(theme.colour(Colour::text));
    const double height = room.height() - (hasAmount ? words.height() : 0);
    const QRectF wrapped = words.boundingRect(QRectF(0, 0, room.width(), 10000), Qt::TextWordWrap, name);
    if (wrapped.height() <= height && wrapped.width() <= room.width()) {
        painter.drawText(room, Qt::TextWordWrap, name);
    } else if (room.width() >= leastLetters * words.averageCharWidth()) {
        painter.drawText(room, Qt::AlignTop | Qt::AlignLeft, words.elidedText(name, Qt::ElideRight, room.width()));
    }
    if (hasAmount) {
        painter.setPen(theme.colour(Colour::quietText));
        painter.drawText(room, Qt::AlignBottom | Qt::AlignLeft, amount);
    }
}

} // namespace

void RowPlot::paintAreas(QPainter& painter) const
{
    const auto& theme = currentTheme();
    const AreaLayout made = layOutAreas(m_data, rect());
    painter.fillRect(rect(), theme.colour(Colour::surface));
    const ChartSeries& series = m_data.series.front();
    for (const AreaLayout::Group& group : made.groups) {
        if (group.headHeight > 0) {
            painter.setFont(theme.font(Type::caption));
            painter.setPen(theme.colour(Colour::quietText));
            painter.drawText(QRectF(group.place.left(), group.place.top(), group.place.width(), group.headHeight),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             QFontMetricsF(painter.font()).elidedText(group.name, Qt::ElideRight, group.place.width()));
        }
    }
    for (std::size_t i = 0; i < made.tiles.size(); ++i) {
        if (made.tiles[i].isNull()) {
            continue;
        }
        const QRectF tile = made.tiles[i].adjusted(0, 0, -1, -1);
        const format::SeriesRole role = i < series.barRoles.size() ? series.barRoles[i] : series.role;
        const double edge = std::min(edgeWidth, tile.width() / 4);
        painter.fillRect(tile.adjusted(edge + edgeGap, 0, 0, 0), tinted(theme.series(role).line, theme.colour(Colour::surface)));
        fillShare(painter, QRectF(tile.left(), tile.top(), edge, tile.height()), role);
        paintWords(painter, tile, m_data.categories[i], series.points[i].text);
    }
    if (m_row >= 0 && static_cast<std::size_t>(m_row) < made.tiles.size()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(m_isFocused ? Colour::focus : Colour::strongBorder), m_isFocused ? 3 : 1.5));
        painter.drawRect(made.tiles[static_cast<std::size_t>(m_row)].adjusted(1.5, 1.5, -2, -2));
    }
}

} // namespace wp::ui::chart
