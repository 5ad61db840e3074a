// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/tally_cell.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace wp::ui::screens {

using document::Way;
using format::Colour;
using format::Space;

namespace {

constexpr double thin = 1;
constexpr double thick = 4;
/// Room for as many hands as a hall has, so that a cell does not grow while it is counted.
constexpr int widest = 100;

} // namespace

TallyCell::TallyCell(Way way, QWidget* parent) : QAbstractButton(parent), m_way(way)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TallyCell::setTheme(const format::Theme& theme)
{
    if (theme != m_theme) {
        m_theme = theme;
        updateGeometry();
        update();
    }
}

/// Space presses the cell that has the keyboard, and turns no slide.
bool TallyCell::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void TallyCell::show(int count, bool isRight, const QString& word)
{
    m_count = count;
    m_isRight = isRight;
    m_word = word;
    const QString number = QLocale().toString(count);
    setAccessibleName(isRight ? tr("%1: %2, right").arg(word, number) : tr("%1: %2").arg(word, number));
    updateGeometry();
    update();
}

int TallyCell::edge() const { return m_theme.space(Space::small); }
int TallyCell::signSize() const { return QFontMetrics(wordFont()).ascent() * 4 / 5; }

/// In one row: the tick where it is right, the sign, the word, and at the end the count.
QSize TallyCell::sizeHint() const
{
    const QFontMetrics word(wordFont());
    const QFontMetrics number(numberFont());
    const int wide = 2 * (signSize() + edge()) + word.horizontalAdvance(m_word) + edge() + number.horizontalAdvance(QLocale().toString(widest));
    return {wide + 2 * edge(), std::max(number.height() + edge(), m_theme.target())};
}

void TallyCell::paintSign(QPainter& painter, const QRectF& into) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::text));
    if (m_way == Way::same) {
        const double bar = into.height() / 4;
        painter.drawRect(QRectF(into.left(), into.top() + bar / 2, into.width(), bar));
        painter.drawRect(QRectF(into.left(), into.bottom() - bar * 1.5, into.width(), bar));
        return;
    }
    const bool isUp = m_way == Way::up;
    const double base = isUp ? into.bottom() : into.top();
    painter.drawPolygon(QPolygonF{{into.left(), base}, {into.right(), base}, {into.center().x(), isUp ? into.top() : into.bottom()}});
}

void TallyCell::paintTick(QPainter& painter, const QRectF& into) const
{
    QPainterPath tick(QPointF(into.left(), into.center().y()));
    tick.lineTo(into.left() + into.width() * 0.4, into.bottom() - into.height() * 0.1);
    tick.lineTo(into.right(), into.top() + into.height() * 0.1);
    painter.strokePath(tick, QPen(m_theme.colour(Colour::success), into.height() / 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void TallyCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = m_isRight || hasFocus() ? thick : thin;
    const Colour frame = hasFocus() ? Colour::focus : m_isRight ? Colour::success : Colour::strongBorder;
    const Colour ground = m_isRight ? Colour::successSurface : underMouse() && isEnabled() ? Colour::hover : Colour::surface;
    painter.setPen(QPen(m_theme.colour(frame), line));
    painter.setBrush(m_theme.colour(ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), m_theme.radius(), m_theme.radius());
    const double size = signSize();
    const double top = (height() - size) / 2;
    QRectF left(edge(), 0, width() - 2 * edge(), height());
    paintSign(painter, QRectF(left.left(), top, size, size));
    left.setLeft(left.left() + size + edge());
    painter.setPen(m_theme.colour(Colour::text));
    painter.setFont(wordFont());
    painter.drawText(left, Qt::AlignVCenter | Qt::AlignLeft, m_word);
    painter.setFont(numberFont());
    painter.drawText(left, Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(m_count));
    if (m_isRight) {
        const double words = QFontMetricsF(wordFont()).horizontalAdvance(m_word);
        paintTick(painter, QRectF(left.left() + words + edge(), top, size, size));
    }
}

} // namespace wp::ui::screens
