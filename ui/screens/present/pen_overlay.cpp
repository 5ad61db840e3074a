// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/pen_overlay.h"

#include "ui/widgets/accessible_role.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace wp::ui::screens {

using format::Colour;

namespace {

constexpr double thicknessShare = 0.007; // of the slide's height, to be seen from the back row
constexpr double haloShare = 1.6;        // of a stroke's thickness: it stands out from any chart
constexpr double ringShare = 2.2;
constexpr double step = 0.02;
constexpr double fineStep = 0.004;

Colour inkColour(int ink)
{
    constexpr Colour colours[Pen::inks] = {Colour::danger, Colour::accent, Colour::text};
    return colours[ink];
}

QPainterPath pathOf(const Stroke& stroke, const QSize& size)
{
    const auto pixel = [&](const QPointF& at) { return QPointF(at.x() * size.width(), at.y() * size.height()); };
    QPainterPath path(pixel(stroke.points.front()));
    for (const QPointF& point : stroke.points) {
        path.lineTo(pixel(point));
    }
    return path;
}

/// Which way an arrow points; none for another key.
QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    case Qt::Key_Down: return {0, 1};
    default: return {};
    }
}

} // namespace

PenOverlay::PenOverlay(Pen& pen, QWidget* slide) : QWidget(slide), m_pen(pen)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setMouseTracking(true);
    widgets::setAccessibleRole(*this, QAccessible::Canvas);
    slide->installEventFilter(this);
    setGeometry(slide->rect());
    connect(&pen, &Pen::changed, this, [this] {
        retranslate();
        update();
    });
    retranslate();
}

void PenOverlay::setOn(bool on)
{
    if (on == m_isOn) {
        return;
    }
    m_isOn = on;
    m_pen.isDown() ? m_pen.lift() : void();
    setAttribute(Qt::WA_TransparentForMouseEvents, !on);
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    if (on) {
        setCursor(Qt::CrossCursor);
        setFocus(Qt::OtherFocusReason);
    } else {
        unsetCursor();
        parentWidget()->setFocus(Qt::OtherFocusReason);
    }
    update();
    Q_EMIT onChanged(on);
}

void PenOverlay::setTheme(const format::Theme& theme)
{
    m_theme = theme;
    update();
}

double PenOverlay::thickness() const { return std::max(2.0, thicknessShare * height()); }

QPointF PenOverlay::fractionAt(const QPointF& pixel) const
{
    return {pixel.x() / std::max(width(), 1), pixel.y() / std::max(height(), 1)};
}

void PenOverlay::moveRing(const QPointF& to)
{
    m_ring = {std::clamp(to.x(), 0.0, 1.0), std::clamp(to.y(), 0.0, 1.0)};
    m_pen.drawTo(m_ring);
    update();
}

/// What the slide's window makes of a key, it makes when the pen has no use for it.
bool PenOverlay::pressed(const QKeyEvent& event)
{
    const double far = event.modifiers().testFlag(Qt::ShiftModifier) ? fineStep : step;
    if (const QPointF way = directionOf(event.key()); !way.isNull()) {
        moveRing(m_ring + QPointF(way.x() * far * height() / std::max(width(), 1), way.y() * far));
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Space: m_pen.isDown() ? m_pen.lift() : m_pen.putDown(m_ring); return true;
    case Qt::Key_Backspace: m_pen.undo(); return true;
    case Qt::Key_Delete: m_pen.clear(); return true;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3: m_pen.chooseInk(event.key() - Qt::Key_1); return true;
    default: return false;
    }
}

bool PenOverlay::event(QEvent* event)
{
    // Its keys come before the window's shortcuts, and only while it is drawn on.
    if (event->type() == QEvent::ShortcutOverride && m_isOn) {
        const auto* key = static_cast<QKeyEvent*>(event);
        constexpr int own[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Space, Qt::Key_Backspace,
                               Qt::Key_Delete, Qt::Key_1, Qt::Key_2, Qt::Key_3};
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && std::ranges::find(own, key->key()) != std::end(own)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool PenOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void PenOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto penOf = [this](Colour colour, double wide) {
        return QPen(m_theme.colour(colour), wide, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    for (const Stroke& stroke : m_pen.strokes()) {
        const QPainterPath path = pathOf(stroke, size());
        painter.strokePath(path, penOf(Colour::surface, thickness() * haloShare));
        painter.strokePath(path, penOf(inkColour(stroke.ink), thickness()));
    }
    if (m_isOn && window()->focusWidget() == this) { // the ring says that the keys are the pen's
        const QPointF at(m_ring.x() * width(), m_ring.y() * height());
        const double radius = thickness() * ringShare;
        painter.setPen(penOf(Colour::surface, thickness() * haloShare / 2));
        painter.drawEllipse(at, radius, radius);
        painter.setPen(penOf(inkColour(m_pen.ink()), thickness() / 2));
        painter.setBrush(m_pen.isDown() ? QBrush(m_theme.colour(inkColour(m_pen.ink()))) : QBrush(Qt::NoBrush));
        painter.drawEllipse(at, radius, radius);
    }
}

void PenOverlay::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_pen.isDown() ? m_pen.lift() : void();
        moveRing(fractionAt(event->position()));
        m_pen.putDown(m_ring);
    }
}

void PenOverlay::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        moveRing(fractionAt(event->position()));
    } else {
        event->ignore(); // the slide's buttons come when the pointer moves
    }
}

void PenOverlay::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_pen.lift();
    }
}

void PenOverlay::keyPressEvent(QKeyEvent* event)
{
    if (!m_isOn || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier) || !pressed(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void PenOverlay::retranslate()
{
    setAccessibleName(tr("Pen on the slide; strokes: %1").arg(QLocale().toString(m_pen.strokes().size())));
    setAccessibleDescription(tr("Draw with the mouse. The arrow keys move the ring, Space puts the pen down and lifts it, 1 to 3 "
                                "choose the ink, Backspace takes the last stroke back, Delete clears."));
}

void PenOverlay::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace wp::ui::screens
