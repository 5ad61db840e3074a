// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/pen.h"

#include <algorithm>

namespace wp::ui::screens {

namespace {

/// Points that are nearer than this to each other are one, in fractions of the slide.
constexpr double finest = 0.001;

QPointF within(const QPointF& at) { return {std::clamp(at.x(), 0.0, 1.0), std::clamp(at.y(), 0.0, 1.0)}; }

} // namespace

void Pen::turnTo(const QString& slide)
{
    if (slide != m_slide) {
        m_isDown = false;
        m_slide = slide;
        Q_EMIT changed();
    }
}

void Pen::chooseInk(int ink)
{
    m_ink = std::clamp(ink, 0, inks - 1);
    Q_EMIT changed();
}

void Pen::putDown(const QPointF& at)
{
    QVector<Stroke> with = strokes();
    with.push_back({{within(at)}, m_ink});
    m_drawn[m_slide].push_back(std::move(with));
    m_isDown = true;
    Q_EMIT changed();
}

void Pen::drawTo(const QPointF& at)
{
    if (!m_isDown) {
        return;
    }
    QVector<QPointF>& points = m_drawn[m_slide].back().back().points;
    const QPointF moved = within(at) - points.back();
    if (std::max(std::abs(moved.x()), std::abs(moved.y())) >= finest) {
        points.push_back(within(at));
        Q_EMIT changed();
    }
}

void Pen::lift()
{
    m_isDown = false;
    Q_EMIT changed();
}

void Pen::undo()
{
    if (canUndo()) {
        m_isDown = false;
        m_drawn[m_slide].pop_back();
        Q_EMIT changed();
    }
}

void Pen::clear()
{
    m_isDown = false;
    if (!strokes().isEmpty()) {
        m_drawn[m_slide].push_back({});
        Q_EMIT changed();
    }
}

void Pen::forget()
{
    m_isDown = false;
    m_drawn.clear();
    Q_EMIT changed();
}

QVector<Stroke> Pen::strokes() const
{
    const History history = m_drawn.value(m_slide);
    return history.isEmpty() ? QVector<Stroke>() : history.back();
}

} // namespace wp::ui::screens
