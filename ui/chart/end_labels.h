// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QSizeF>
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
    /// Name and figure side by side, where there is no height for one above the other.
    bool isOneLine = false;
};

struct LabelFonts {
    QFont name;
    QFont figure;
};

/// Puts names beside their figures when they have no room above them in this height and at most this width; where that is
/// not enough, words without a figure go.
void fold(std::vector<EndLabel>& labels, const LabelFonts& fonts, const QSizeF& room);

/// The width that the widest label needs, at most `most` (names then wrap).
double widthOf(const std::vector<EndLabel>& labels, const LabelFonts& fonts, double most);

void layOut(std::vector<EndLabel>& labels, const LabelFonts& fonts, const QRectF& column);

} // namespace wp::ui::chart
