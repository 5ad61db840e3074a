// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lever_slider.h"

#include "ui/format/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace wp::ui::widgets {

using format::Colour;
using format::currentTheme;
using format::Space;
using format::Type;

namespace {

constexpr double grooveHeight = 6;
constexpr double hatchGap = 6;

double handleRadius() { return currentTheme().target() / 3.2; }

QFontMetricsF captions() { return QFontMetricsF(currentTheme().font(Type::caption)); }

} // namespace

LeverSlider::LeverSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, ticks);
    setSingleStep(1);
    setPageStep(ticks / 10);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QSlider::valueChanged, this, [this](int tick) {
        m_part = static_cast<double>(tick) / ticks;
        update();
    });
}

void LeverSlider::setStops(std::vector<Stop> stops)
{
    m_stops = std::move(stops);
    updateGeometry();
    update();
}

void LeverSlider::setEvidence(std::optional<double> part, const QString& name)
{
    m_evidence = part;
    m_evidenceName = name;
    updateGeometry();
    update();
}

void LeverSlider::showPart(double part)
{
    const QSignalBlocker silent(this);
    m_part = std::clamp(part, 0.0, 1.0);
    setValue(static_cast<int>(std::lround(m_part * ticks)));
    update();
}

double LeverSlider::rowHeight() const { return currentTheme().target(); }

double LeverSlider::xOf(double part, int width) const
{
    const double inset = handleRadius() + 3;
    return inset + (width - 2 * inset) * std::clamp(part, 0.0, 1.0);
}

std::vector<LeverSlider::Placed> LeverSlider::placeStops(int width) const
{
    std::vector<Placed> placed;
    const QFontMetricsF font = captions();
    std::vector<double> rowEnds;
    auto stops = m_stops;
    if (m_evidence && !m_evidenceName.isEmpty()) {
        stops.push_back({*m_evidence, m_evidenceName});
    }
    std::stable_sort(stops.begin(), stops.end(), [](const Stop& a, const Stop& b) { return a.part < b.part; });
    for (const Stop& stop : stops) {
        const double x = xOf(stop.part, width);
        const double wide = std::min<double>(font.horizontalAdvance(stop.name) + 2, width);
        const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width - wide));
        std::size_t row = 0;
        while (row < rowEnds.size() && rowEnds[row] > left) {
            ++row;
        }
        rowEnds.resize(std::max(rowEnds.size(), row + 1));
        rowEnds[row] = left + wide + currentTheme().space(Space::small);
        placed.push_back({QRectF(left, rowHeight() + static_cast<double>(row) * font.height(), wide, font.height()), x,
                          stop.name, m_evidence && stop.part == *m_evidence && stop.name == m_evidenceName});
    }
    return placed;
}

int LeverSlider::heightForWidth(int width) const
{
    double bottom = rowHeight();
    for (const Placed& stop : placeStops(width)) {
        bottom = std::max(bottom, stop.words.bottom());
    }
    return static_cast<int>(std::ceil(bottom));
}

QSize LeverSlider::sizeHint() const
{
    constexpr int usualWidth = 240;
    return {usualWidth, heightForWidth(width() > 100 ? width() : usualWidth)};
}

QSize LeverSlider::minimumSizeHint() const { return {120, heightForWidth(std::max(width(), 120))}; }

void LeverSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroove(painter);
    paintStops(painter);
    paintHandle(painter);
}

void LeverSlider::paintGroove(QPainter& painter) const
{
    const auto& theme = currentTheme();
    const double middle = std::floor(rowHeight() / 2); // its lines fill pixels
    const QRectF groove(xOf(0, width()), middle - grooveHeight / 2, xOf(1, width()) - xOf(0, width()), grooveHeight);
    const Colour filled = isEnabled() ? Colour::accent : Colour::disabledText;
    painter.setPen(QPen(theme.colour(Colour::strongBorder), 1));
    painter.setBrush(theme.colour(Colour::sunken));
    painter.drawRoundedRect(groove.adjusted(0.5, 0.5, -0.5, -0.5), grooveHeight / 2, grooveHeight / 2);
    if (m_evidence && *m_evidence < 1) {
        const double from = xOf(*m_evidence, width());
        painter.save();
        painter.setClipRect(QRectF(from, groove.top(), groove.right() - from, groove.height()));
        painter.setPen(QPen(theme.colour(Colour::warning), 1.5));
        for (double x = from - grooveHeight; x < groove.right() + grooveHeight; x += hatchGap) {
            painter.drawLine(QPointF(x, groove.bottom() + 1), QPointF(x + grooveHeight + 2, groove.top() - 1));
        }
        painter.restore();
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(filled));
    painter.drawRoundedRect(QRectF(groove.left(), groove.top(), xOf(m_part, width()) - groove.left(), groove.height()),
                            grooveHeight / 2, grooveHeight / 2);
}

void LeverSlider::paintStops(QPainter& painter) const
{
    const auto& theme = currentTheme();
    const double middle = rowHeight() / 2;
    painter.setFont(theme.font(Type::caption));
    for (const Placed& stop : placeStops(width())) {
        const double reach = stop.isEvidence ? grooveHeight * 1.7 : grooveHeight;
        painter.setPen(QPen(theme.colour(stop.isEvidence ? Colour::warning : Colour::strongBorder),
                            stop.isEvidence ? 2.5 : 1.5));
        painter.drawLine(QPointF(stop.x, middle - reach), QPointF(stop.x, middle + reach));
        painter.setPen(theme.colour(!isEnabled() ? Colour::disabledText
                                    : stop.isEvidence ? Colour::warning
                                                      : Colour::quietText));
        painter.drawText(stop.words, Qt::AlignCenter,
                         captions().elidedText(stop.name, Qt::ElideRight, stop.words.width()));
    }
}

void LeverSlider::paintHandle(QPainter& painter) const
{
    const auto& theme = currentTheme();
    const QPointF centre(xOf(m_part, width()), rowHeight() / 2);
    const double radius = handleRadius();
    if (hasFocus()) {
        painter.setPen(QPen(theme.colour(Colour::focus), 2));
        painter.setBrush(theme.colour(Colour::surface));
        painter.drawEllipse(centre, radius + 2, radius + 2);
    }
    painter.setPen(QPen(theme.colour(isEnabled() ? Colour::accent : Colour::disabledText), 2));
    painter.setBrush(theme.colour(isSliderDown() ? Colour::accent : Colour::surface));
    painter.drawEllipse(centre, radius - 1, radius - 1);
}

int LeverSlider::tickAt(double x) const
{
    const double from = xOf(0, width());
    const double part = (x - from) / std::max(1.0, xOf(1, width()) - from);
    return static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * ticks));
}

void LeverSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->position().y() <= rowHeight()) {
        setSliderDown(true);
        setSliderPosition(tickAt(event->position().x()));
        event->accept();
    } else {
        event->ignore();
    }
}

void LeverSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown()) {
        setSliderPosition(tickAt(event->position().x()));
    }
}

void LeverSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isSliderDown()) {
        setSliderDown(false);
        update();
    }
}

void LeverSlider::wheelEvent(QWheelEvent* event) { event->ignore(); }

void LeverSlider::resizeEvent(QResizeEvent* event)
{
    QSlider::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

void LeverSlider::changeEvent(QEvent* event)
{
    QSlider::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace wp::ui::widgets
