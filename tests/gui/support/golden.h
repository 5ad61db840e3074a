// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/files.h"

#include <QDir>
#include <QImage>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace wp::testing {

/// How far two pictures of a screen are apart: both are made 320 × 180, and the colour of each square of ten by ten is
/// averaged, so that other hinting of the same words hardly counts. Of 255: the square that differs most, and all of
/// them on average.
struct Apart {
    double most = 0;
    double average = 0;

    bool isSame() const { return most <= 9 && average <= 1; }
};

inline QImage small(const QImage& picture)
{
    return picture.scaled(320, 180, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

inline std::array<double, 3> averageOf(const QImage& picture, int left, int top, int side)
{
    std::array<double, 3> sum{};
    for (int y = top; y < top + side; ++y) {
        for (int x = left; x < left + side; ++x) {
            const QRgb pixel = picture.pixel(x, y);
            sum[0] += qRed(pixel);
            sum[1] += qGreen(pixel);
            sum[2] += qBlue(pixel);
        }
    }
    for (double& channel : sum) {
        channel /= side * side;
    }
    return sum;
}

inline Apart apart(const QImage& one, const QImage& other)
{
    constexpr int side = 10;
    const QImage a = small(one);
    const QImage b = small(other);
    Apart found;
    int squares = 0;
    for (int y = 0; y + side <= a.height(); y += side) {
        for (int x = 0; x + side <= a.width(); x += side) {
            const auto first = averageOf(a, x, y, side);
            const auto second = averageOf(b, x, y, side);
            double differs = 0;
            for (std::size_t i = 0; i < first.size(); ++i) {
                differs = std::max(differs, std::abs(first[i] - second[i]));
            }
            found.most = std::max(found.most, differs);
            found.average += differs;
            ++squares;
        }
    }
    found.average /= std::max(squares, 1);
    return found;
}

inline QString goldenPath(const QString& name)
{
    return QString::fromStdString(testFile("gui/golden").string()) + u'/' + name + QStringLiteral(".png");
}

/// Where it says so, what is seen becomes what is wanted.
inline bool isRenewing() { return qEnvironmentVariableIsSet("WP_RENEW_GOLDEN"); }

} // namespace wp::testing
