// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/present/present_window.h"

#include <QObject>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QTimer;
QT_END_NAMESPACE

namespace wp::ui::shell {
class MainWindow;
}

namespace wp::ui::screens {

/// Presenting, from F5 to Esc: opens the window in the room on its screen, and gives the program's window back as it was.
/// It keeps snapshots too, from any screen.
class Present : public QObject {
    Q_OBJECT

public:
    explicit Present(shell::MainWindow& window);
    ~Present() override;

    bool isOn() const { return m_room != nullptr; }
    /// Null while nothing is presented.
    PresentWindow* room() const { return m_room.get(); }
    PresentViewModel* model() const { return m_model.get(); }
    PresentActions* actions() const { return m_actions.get(); }

    const RoomChoice& choice() const { return m_choice; }
    void setChoice(const RoomChoice& choice) { m_choice = choice; }

    void start();
    void stop();
    /// Keeps what is on the screen, or on the slide while presenting.
    void keepSnapshot();
    /// The list of them, to be named, ordered and taken away.
    void showSnapshots();

Q_SIGNALS:
    /// All that it shows is there, and nothing is on a screen yet: that is for the presenter to see to.
    void starting();
    /// Before its window and what it shows are gone.
    void stopping();

private:
    void say(const QString& words);

    shell::MainWindow& m_window;
    RoomChoice m_choice;
    std::unique_ptr<PresentViewModel> m_model;
    std::unique_ptr<PresentActions> m_actions;
    std::unique_ptr<PresentWindow> m_room;
    QPointer<QWidget> m_hadFocus;
    QLabel* m_said = nullptr;
    QTimer* m_saidTime = nullptr;
};

} // namespace wp::ui::screens
