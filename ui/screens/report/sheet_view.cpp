// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/report/sheet_view.h"

#include "ui/format/theme.h"
#include "ui/widgets/accessible_role.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wp::ui::screens {

using format::Colour;
using format::currentTheme;
using format::Space;

namespace {

constexpr std::size_t mostKept = 12;
constexpr double widest = 1000;

} // namespace

SheetView::SheetView(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    widgets::setAccessibleRole(*this, QAccessible::Graphic);
}

void SheetView::setSheets(std::shared_ptr<const std::vector<report::Sheet>> sheets)
{
    if (sheets == m_sheets) {
        return;
    }
    m_sheets = std::move(sheets);
    m_painted.clear();
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

void SheetView::setWordsForNone(const QString& words)
{
    m_wordsForNone = words;
    update();
}

double SheetView::sheetWidth(int width) const
{
    return std::clamp(static_cast<double>(width) - 2 * currentTheme().space(Space::large), 1.0, widest);
}

QRectF SheetView::placeOf(std::size_t sheet) const
{
    const double gap = currentTheme().space(Space::large);
    const double wide = sheetWidth(width());
    const double high = wide * report::sheetSize.height() / report::sheetSize.width();
    return {std::floor((width() - wide) / 2), gap + static_cast<double>(sheet) * (high + gap), wide, high};
}

int SheetView::heightForWidth(int width) const
{
    const double gap = currentTheme().space(Space::large);
    const double high = sheetWidth(width) * report::sheetSize.height() / report::sheetSize.width();
    return static_cast<int>(std::ceil(gap + static_cast<double>(count()) * (high + gap)));
}

QSize SheetView::sizeHint() const
{
    const int wide = static_cast<int>(report::sheetSize.width());
    return {wide, heightForWidth(width() > 0 ? width() : wide)};
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_painted.clear();
    setMinimumHeight(heightForWidth(width()));
}

const QPixmap& SheetView::pictureOf(std::size_t sheet)
{
    const auto found = m_painted.find(sheet);
    if (found != m_painted.end()) {
        return found->second;
    }
    if (m_painted.size() >= mostKept) {
        m_painted.clear();
    }
    const double ratio = devicePixelRatioF();
    const QSizeF size = placeOf(sheet).size();
    QPixmap picture((size * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    const double scale = size.width() / report::sheetSize.width();
    painter.scale(scale, scale);
    report::paintSheet(painter, (*m_sheets)[sheet]);
    painter.end();
    return m_painted.emplace(sheet, std::move(picture)).first->second;
}

void SheetView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    if (count() == 0) {
        const int edge = currentTheme().space(Space::large);
        painter.setPen(currentTheme().colour(Colour::quietText));
        painter.drawText(rect().adjusted(edge, edge, -edge, -edge), Qt::AlignCenter | Qt::TextWordWrap, m_wordsForNone);
    }
    for (std::size_t sheet = 0; sheet < count(); ++sheet) {
        const QRectF place = placeOf(sheet);
        if (place.intersects(event->rect())) {
            painter.drawPixmap(place.topLeft(), pictureOf(sheet));
            painter.setPen(currentTheme().colour(Colour::border));
            painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
        }
    }
}

} // namespace wp::ui::screens
