// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/theme.h"

#include <QHash>
#include <QImage>
#include <QLineF>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace wp::testing {

/// A picture of a widget as it is painted, edges smoothed and all, and what in it stands out from the ground by the 3:1
/// that WCAG 2.2 asks of graphics (1.4.11). The ground is the colour there is most of.
class Painted {
public:
    static constexpr double least = 3;

    /// Where the ground is known, though there is more of another colour.
    Painted(QWidget& widget, const QColor& ground) : m_image(widget.grab().toImage().convertToFormat(QImage::Format_RGB32)), m_ground(ground) {}
    explicit Painted(const QImage& image) : m_image(image.convertToFormat(QImage::Format_RGB32))
    {
        QHash<QRgb, int> counts;
        for (int y = 0; y < m_image.height(); ++y) {
            for (int x = 0; x < m_image.width(); ++x) {
                const int count = ++counts[m_image.pixel(x, y)];
                m_ground = count > counts[m_ground.rgb()] ? QColor(m_image.pixel(x, y)) : m_ground;
            }
        }
    }
    explicit Painted(QWidget& widget) : Painted(widget.grab().toImage()) {}

    QColor ground() const { return m_ground; }
    QColor at(const QPointF& place) const { return m_image.pixelColor(pixelOf(place)); }
    bool isSeen(const QPointF& at) const
    {
        const QPoint pixel = pixelOf(at);
        return m_image.valid(pixel) && ui::format::contrast(m_image.pixelColor(pixel), m_ground) >= least;
    }
    int seenIn(const QRect& place) const
    {
        int count = 0;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x) {
                count += isSeen(QPointF(x, y)) ? 1 : 0;
            }
        }
        return count;
    }
    double shareIn(const QRectF& place) const
    {
        const QRect pixels = place.toAlignedRect();
        return static_cast<double>(seenIn(pixels)) / std::max(1, pixels.width() * pixels.height());
    }
    /// Whether anything is met on the way from one place to another.
    bool isCrossed(const QPointF& from, const QPointF& to) const
    {
        const QLineF way(from, to);
        const int steps = static_cast<int>(std::ceil(way.length() * 2));
        for (int step = 0; step <= steps; ++step) {
            if (isSeen(way.pointAt(static_cast<double>(step) / std::max(1, steps)))) {
                return true;
            }
        }
        return false;
    }
    /// Of a line drawn from place to place, the part in which it is met by who crosses it upright.
    double shareAlong(const QPointF& from, const QPointF& to, double reach = 3) const
    {
        const QPointF across(0, reach);
        int seen = 0;
        constexpr int places = 50;
        for (int i = 1; i < places; ++i) {
            const QPointF at = QLineF(from, to).pointAt(static_cast<double>(i) / places);
            seen += isCrossed(at - across, at + across) ? 1 : 0;
        }
        return static_cast<double>(seen) / (places - 1);
    }
    /// Of the outline of a box, the part that is seen on its weakest side; corners may be round.
    double shareOfOutline(const QRect& box) const
    {
        constexpr double deep = 3;
        constexpr double corner = 0.3;
        const auto side = [&](const QPointF& from, const QPointF& to, const QPointF& inwards) {
            int seen = 0;
            constexpr int places = 40;
            for (int i = 0; i <= places; ++i) {
                const QPointF at = QLineF(from, to).pointAt(corner + (1 - 2 * corner) * i / places);
                seen += isCrossed(at, at + inwards) ? 1 : 0;
            }
            return static_cast<double>(seen) / (places + 1);
        };
        const QRectF in = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
        return std::min({side(in.topLeft(), in.topRight(), {0, deep}), side(in.bottomLeft(), in.bottomRight(), {0, -deep}),
                         side(in.topLeft(), in.bottomLeft(), {deep, 0}), side(in.topRight(), in.bottomRight(), {-deep, 0})});
    }

private:
    static QPoint pixelOf(const QPointF& at) { return {static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y()))}; }

    QImage m_image;
    QColor m_ground;
};

} // namespace wp::testing
