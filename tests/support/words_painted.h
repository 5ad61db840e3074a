// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace wp::testing {

/// Words as a widget paints them: what they say, the room they take, in the widget's own pixels, and what of that is
/// not clipped away.
struct PaintedWords {
    QString text;
    QRectF place;
    QRectF seen;
};

/// All words that the widget itself paints, without its children, in the order in which it does.
std::vector<PaintedWords> wordsPainted(QWidget& widget);

} // namespace wp::testing
