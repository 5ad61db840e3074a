// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

namespace wp::ui::chart {

/// What stands at the end of a line: its name and its last figure. `wantedY` is the line's end; layOut sets
/// `place` so that labels keep their order, do not touch and stay between top and bottom where they fit.
struct EndLabel {
    QString name;
    QString figure;
    QColor colour;
    double wantedY = 0;
    QRectF place;
};

/// How labels are set: name above figure, or on one line where the plot is too low for that.
struct LabelFonts {
    QFont name;
    QFont figure;
    bool isOneLine = false;
};

/// Whether labels of two lines find room in a column of this height.
bool fit(const std::vector<EndLabel>& labels, const LabelFonts& fonts, double height);

/// The width that the widest label needs, at most `most` (names then wrap).
double widthOf(const std::vector<EndLabel>& labels, const LabelFonts& fonts, double most);

void layOut(std::vector<EndLabel>& labels, const LabelFonts& fonts, const QRectF& column);

} // namespace wp::ui::chart
