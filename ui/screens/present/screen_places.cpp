// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/screen_places.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace wp::ui::screens {

namespace {

/// Of one screen, what the room gets while the presenter's window stands beside it, in hundredths.
constexpr int roomShare = 58;
constexpr int titleBar = 40;

QScreen* named(const QString& name)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto found = std::ranges::find(screens, name, &QScreen::name);
    return found == screens.end() ? nullptr : *found;
}

QScreen* otherThan(const QScreen* screen)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto found = std::ranges::find_if(screens, [&](const QScreen* each) { return each != screen; });
    return found == screens.end() ? nullptr : *found;
}

/// No smaller than the window can be, and then still on the screen.
QRect fitting(const QWidget& window, const QScreen& screen, const QRect& wanted)
{
    QRect where(wanted.topLeft(), wanted.size().expandedTo(window.minimumSizeHint()).expandedTo(window.minimumSize()));
    where.moveRight(std::min(where.right(), screen.geometry().right()));
    where.moveBottom(std::min(where.bottom(), screen.geometry().bottom()));
    return where;
}

void moveTo(QWidget& window, QScreen& screen, const QRect& wanted, Qt::WindowState state)
{
    const QRect where = fitting(window, screen, wanted);
    const bool isThere = window.screen() == &screen && window.geometry() == where && window.windowState().testFlag(state);
    if (isThere) {
        return;
    }
    window.setWindowState(window.windowState() & ~(Qt::WindowFullScreen | Qt::WindowMaximized));
    if (window.windowHandle()) {
        window.windowHandle()->setScreen(&screen);
    }
    window.setGeometry(where);
    window.setWindowState((window.windowState() & ~Qt::WindowMinimized) | state);
}

} // namespace

ScreenPlaces::ScreenPlaces(QWidget& room, QWidget& presenter, const QWidget& home, QObject* parent)
    : QObject(parent), m_room(&room), m_presenter(&presenter), m_home(&home)
{
    room.installEventFilter(this);
    presenter.installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        arrange();
        Q_EMIT changed();
    });
    // The screen that goes is still looked after by Qt when it says so; what is left stands a moment later.
    const auto soon = [this] { m_soon.start(); };
    const auto watch = [this, soon](QScreen* screen) { connect(screen, &QScreen::geometryChanged, this, soon); };
    connect(qGuiApp, &QGuiApplication::screenAdded, this, soon);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, watch);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, soon);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, soon);
    std::ranges::for_each(QGuiApplication::screens(), watch);
}

void ScreenPlaces::showRoom()
{
    m_room->winId(); // so that it has a window to be put on a screen
    moveTo(*m_room, *roomScreen(), roomScreen()->geometry(), Qt::WindowFullScreen);
    m_room->show();
    m_room->raise();
    m_room->activateWindow();
}

void ScreenPlaces::chooseRoom(const QString& screen)
{
    m_roomWish = screen;
    m_soon.start();
}

/// The room gives way: its wish is for another screen from then on.
void ScreenPlaces::choosePresenter(const QString& screen)
{
    m_presenterWish = screen;
    if (roomScreen() == named(screen)) {
        const QScreen* other = otherThan(named(screen));
        m_roomWish = other ? other->name() : m_roomWish;
    }
    m_soon.start();
}

QScreen* ScreenPlaces::homeScreen() const
{
    QScreen* home = m_home ? named(m_home->screen()->name()) : nullptr;
    return home ? home : QGuiApplication::primaryScreen();
}

QScreen* ScreenPlaces::roomScreen() const
{
    if (QScreen* wished = named(m_roomWish)) {
        return wished;
    }
    QScreen* own = named(m_presenterWish);
    QScreen* other = otherThan(own ? own : homeScreen());
    return other ? other : homeScreen();
}

QScreen* ScreenPlaces::presenterScreen() const
{
    QScreen* room = roomScreen();
    QScreen* wished = named(m_presenterWish);
    if (wished && wished != room) {
        return wished;
    }
    QScreen* other = homeScreen() != room ? homeScreen() : otherThan(room);
    return other ? other : room;
}

QString ScreenPlaces::label(const QScreen& screen)
{
    const QSize size = screen.geometry().size();
    return tr("%1, %2 × %3").arg(screen.name()).arg(size.width()).arg(size.height());
}

void ScreenPlaces::arrange()
{
    QScreen* room = roomScreen();
    QScreen* presenter = presenterScreen();
    if (!room || !presenter || !m_room || !m_presenter) {
        return;
    }
    if (m_roomWish.isEmpty() && m_room->isVisible() && room != presenter) {
        m_roomWish = room->name(); // whatever goes and comes back, the room stays where it looks
    }
    const bool isBeside = room == presenter && m_room->isVisible() && m_presenter->isVisible();
    if (m_room->isVisible() && isBeside) {
        QRect part = room->availableGeometry();
        part.setWidth(part.width() * roomShare / 100);
        moveTo(*m_room, *room, part.adjusted(0, titleBar, 0, 0), Qt::WindowNoState);
    } else if (m_room->isVisible()) {
        moveTo(*m_room, *room, room->geometry(), Qt::WindowFullScreen);
    }
    if (m_presenter->isVisible()) {
        placePresenter(*presenter, isBeside);
    }
}

/// An ordinary window: it may be moved about on its screen, and is only brought back to it.
void ScreenPlaces::placePresenter(QScreen& screen, bool isBeside)
{
    const QRect all = screen.availableGeometry().adjusted(0, titleBar, 0, 0);
    if (isBeside) {
        QRect part = all;
        part.setLeft(all.left() + all.width() * roomShare / 100);
        moveTo(*m_presenter, screen, part, Qt::WindowNoState);
        m_presenter->raise();
    } else if (m_presenter->screen() != &screen || !screen.geometry().contains(m_presenter->geometry())) {
        moveTo(*m_presenter, screen, all, Qt::WindowNoState);
    }
}

bool ScreenPlaces::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        m_soon.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wp::ui::screens
