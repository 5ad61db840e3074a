// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/area_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace wp::ui::chart {

using format::currentTheme;
using format::Type;

namespace {

constexpr double gap = 2;

/// How far from square the worst of a row of tiles is that shares one side of this length.
double worstOf(double largest, double smallest, double sum, double side)
{
    const double square = sum * sum;
    const double across = side * side;
    return std::max(across * largest / square, square / (across * smallest));
}

/// Takes a row of tiles off the shorter side of the place.
void layRow(const std::vector<double>& areas, std::size_t from, std::size_t to, QRectF& place, std::vector<QRectF>& made)
{
    const double sum = std::accumulate(areas.begin() + static_cast<std::ptrdiff_t>(from),
                                       areas.begin() + static_cast<std::ptrdiff_t>(to), 0.0);
    const bool isUpright = place.width() >= place.height();
    const double thick = sum / (isUpright ? place.height() : place.width());
    double at = isUpright ? place.top() : place.left();
    for (std::size_t i = from; i < to; ++i) {
        const double length = areas[i] / thick;
        made[i] = isUpright ? QRectF(place.left(), at, thick, length) : QRectF(at, place.top(), length, thick);
        at += length;
    }
    isUpright ? place.setLeft(place.left() + thick) : place.setTop(place.top() + thick);
}

double sizeOf(const ChartData& data, std::size_t category)
{
    const double value = data.series.front().points[category].value;
    return value > 0 ? value : 0;
}

} // namespace

std::vector<QRectF> squarish(const std::vector<double>& sizes, QRectF place)
{
    std::vector<QRectF> made(sizes.size());
    const double whole = std::accumulate(sizes.begin(), sizes.end(), 0.0);
    if (whole <= 0 || place.isEmpty()) {
        return made;
    }
    std::vector<double> areas;
    for (const double size : sizes) {
        areas.push_back(size * place.width() * place.height() / whole);
    }
    std::size_t from = 0;
    while (from < areas.size() && areas[from] > 0 && !place.isEmpty()) {
        const double side = std::min(place.width(), place.height());
        double sum = areas[from];
        std::size_t to = from + 1;
        double worst = worstOf(areas[from], areas[from], sum, side);
        while (to < areas.size() && areas[to] > 0) {
            const double next = worstOf(areas[from], areas[to], sum + areas[to], side);
            if (next > worst) {
                break;
            }
            worst = next;
            sum += areas[to++];
        }
        layRow(areas, from, to, place, made);
        from = to;
    }
    return made;
}

AreaLayout layOutAreas(const ChartData& data, const QRectF& place)
{
    AreaLayout made;
    made.tiles.resize(data.categories.size());
    std::vector<double> sums;
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        if (i == 0 || (data.groups.value(static_cast<qsizetype>(i)) != data.groups.value(static_cast<qsizetype>(i) - 1))) {
            starts.push_back(i);
            sums.push_back(0);
            made.groups.push_back({data.groups.value(static_cast<qsizetype>(i)), {}, 0});
        }
        sums.back() += sizeOf(data, i);
    }
    starts.push_back(data.categories.size());
    const std::vector<QRectF> places = squarish(sums, place);
    const QFontMetricsF words(currentTheme().font(Type::caption));
    for (std::size_t g = 0; g < made.groups.size(); ++g) {
        AreaLayout::Group& group = made.groups[g];
        group.place = places[g].isNull() ? QRectF() : places[g].adjusted(0, 0, -gap, -gap);
        const bool hasHead = group.place.height() > 3 * words.height() && group.place.width() > 4 * words.height();
        group.headHeight = hasHead ? words.height() + gap : 0;
        std::vector<double> sizes;
        for (std::size_t i = starts[g]; i < starts[g + 1]; ++i) {
            sizes.push_back(sizeOf(data, i));
        }
        const auto tiles = squarish(sizes, group.place.adjusted(0, group.headHeight, 0, 0));
        std::ranges::copy(tiles, made.tiles.begin() + static_cast<std::ptrdiff_t>(starts[g]));
    }
    return made;
}

} // namespace wp::ui::chart
