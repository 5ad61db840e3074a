// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/end_labels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace wp::ui::chart {

namespace {

constexpr double gap = 4;

QRectF textRectangle(const QFont& font, const QString& text, double width)
{
    constexpr double unlimited = 10000;
    return text.isEmpty() ? QRectF()
                          : QFontMetricsF(font).boundingRect(QRectF(0, 0, width, unlimited), Qt::TextWordWrap, text);
}

double heightOf(const EndLabel& label, const LabelFonts& fonts, double width)
{
    if (label.isOneLine) {
        return std::max(QFontMetricsF(fonts.name).height(), QFontMetricsF(fonts.figure).height());
    }
    return textRectangle(fonts.name, label.name, width).height() + textRectangle(fonts.figure, label.figure, width).height();
}

double heightOf(const std::vector<EndLabel>& labels, const LabelFonts& fonts, double width)
{
    double all = -gap;
    for (const EndLabel& label : labels) {
        all += gap + heightOf(label, fonts, width);
    }
    return all;
}

} // namespace

void fold(std::vector<EndLabel>& labels, const LabelFonts& fonts, const QSizeF& room)
{
    const bool isTall = heightOf(labels, fonts, room.width()) > room.height();
    for (EndLabel& label : labels) {
        label.isOneLine = isTall;
    }
    if (isTall && heightOf(labels, fonts, room.width()) > room.height()) {
        std::erase_if(labels, [](const EndLabel& label) { return label.figure.isEmpty(); });
    }
}

double widthOf(const std::vector<EndLabel>& labels, const LabelFonts& fonts, double most)
{
    double widest = 0;
    for (const EndLabel& label : labels) {
        const double name = QFontMetricsF(fonts.name).horizontalAdvance(label.name);
        const double figure = QFontMetricsF(fonts.figure).horizontalAdvance(label.figure);
        const double between = QFontMetricsF(fonts.name).averageCharWidth();
        widest = std::max(widest, label.isOneLine ? name + between + figure : std::max(name, figure));
    }
    return std::ceil(std::min(widest + 2, most));
}

void layOut(std::vector<EndLabel>& labels, const LabelFonts& fonts, const QRectF& column)
{
    std::vector<EndLabel*> order;
    for (EndLabel& label : labels) {
        const double height = heightOf(label, fonts, column.width());
        label.place = QRectF(column.left(), label.wantedY - height / 2, column.width(), height);
        order.push_back(&label);
    }
    std::stable_sort(order.begin(), order.end(), [](auto* a, auto* b) { return a->wantedY < b->wantedY; });
    double free = column.top();
    for (EndLabel* label : order) {
        label->place.moveTop(std::max(label->place.top(), free));
        free = label->place.bottom() + gap;
    }
    double floor = column.bottom();
    for (auto label = order.rbegin(); label != order.rend(); ++label) {
        (*label)->place.moveBottom(std::min((*label)->place.bottom(), floor));
        floor = (*label)->place.top() - gap;
    }
}

} // namespace wp::ui::chart
