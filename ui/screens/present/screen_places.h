// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QScreen;
class QWidget;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// On which screen the room's window stands, which fills it, and on which the presenter's. They are never on the same
/// while there are two; with one, they stand beside each other while both are open. A screen that was chosen is kept by its
/// name: when it is unplugged its window goes to one that is left, and comes back with it.
class ScreenPlaces : public QObject {
    Q_OBJECT

public:
    /// The room's is by itself beside that of the program's window, `home`.
    ScreenPlaces(QWidget& room, QWidget& presenter, const QWidget& home, QObject* parent = nullptr);

    /// Nowhere but on its own screen, from its first moment on.
    void showRoom();
    void chooseRoom(const QString& screen);
    void choosePresenter(const QString& screen);

    QScreen* roomScreen() const;
    QScreen* presenterScreen() const;

    /// "HDMI-1, 1920 × 1080".
    static QString label(const QScreen& screen);

Q_SIGNALS:
    /// Screens came or went, or were chosen.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QScreen* homeScreen() const;
    void arrange();
    void placePresenter(QScreen& screen, bool isBeside);

    QPointer<QWidget> m_room;
    QPointer<QWidget> m_presenter;
    QPointer<const QWidget> m_home;
    QString m_roomWish;
    QString m_presenterWish;
    QTimer m_soon;
};

} // namespace wp::ui::screens
