// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/present/pen.h"

#include <QObject>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace wp::ui::shell {
class MainWindow;
}

namespace wp::ui::screens {

class PenOverlay;
class Present;
class PresenterViewModel;
class PresenterWindow;
class ScreenPlaces;
class TallyView;
class TallyViewModel;
struct RoomView;

/// What is beside the slides while presenting: the room's predictions, the pen, the presenter's window, and the screens on
/// which both windows stand. All of it is here and not in a window, so that a screen that is unplugged takes nothing along.
class Presenter : public QObject {
    Q_OBJECT

public:
    /// Makes the levers of another screen, in the window that they are given.
    using MakeLevers = std::function<QWidget*(QWidget* parent)>;

    Presenter(Present& present, shell::MainWindow& window, MakeLevers makeLevers);
    ~Presenter() override;

    /// Null while nothing is presented.
    PresenterWindow* presenterWindow() const { return m_window.get(); }
    PresenterViewModel* viewModel() const { return m_viewModel.get(); }
    TallyViewModel* tally() const { return m_tally.get(); }
    TallyView* roomTally() const { return m_roomTally; }
    PenOverlay* overlay() const { return m_overlay; }
    ScreenPlaces* places() const { return m_places.get(); }
    Pen& pen() { return m_pen; }
    QAction* penAction() const { return m_penAction; }
    QAction* windowAction() const { return m_windowAction; }

    void showWindow(bool isShown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void beginTally();
    void beginPen();
    void beginWindow();
    void showBoth();
    void end();
    void heldOrNot();
    void judge();
    void turned();
    void dressRoom();
    void offerScreens();
    void retranslate();

    Present& m_present;
    shell::MainWindow& m_program;
    MakeLevers m_makeLevers;
    Pen m_pen;
    int m_targetMinutes;
    QAction* m_penAction = nullptr;
    QAction* m_windowAction = nullptr;
    int m_asked = 0; ///< the slide that was on when it was held, and what it showed
    std::unique_ptr<RoomView> m_before;
    std::unique_ptr<TallyViewModel> m_tally;
    std::unique_ptr<PresenterViewModel> m_viewModel;
    std::unique_ptr<PresenterWindow> m_window;
    std::unique_ptr<ScreenPlaces> m_places;
    TallyView* m_roomTally = nullptr; ///< both in the room's window
    PenOverlay* m_overlay = nullptr;
};

} // namespace wp::ui::screens
