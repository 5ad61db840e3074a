// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/presenter.h"

#include "ui/chart/room_chart.h"
#include "ui/screens/present/pen_overlay.h"
#include "ui/screens/present/present.h"
#include "ui/screens/present/present_actions.h"
#include "ui/screens/present/present_view_model.h"
#include "ui/screens/present/presenter_window.h"
#include "ui/screens/present/screen_places.h"
#include "ui/screens/present/tally_view.h"
#include "ui/screens/present/what_came.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QTimer>

#include <utility>

namespace wp::ui::screens {

using scenario::Role;

namespace {

constexpr int plannedMinutes = 120;

Role roleOf(chart::SeriesRole role)
{
    return role == chart::SeriesRole::cuts ? Role::cuts : role == chart::SeriesRole::doNothing ? Role::doNothing : Role::wholePlace;
}

QScreen* screenAt(int index)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    return index >= 0 && index < screens.size() ? screens[index] : nullptr;
}

} // namespace

Presenter::Presenter(Present& present, shell::MainWindow& window, MakeLevers makeLevers)
    : QObject(&present), m_present(present), m_program(window), m_makeLevers(std::move(makeLevers)), m_targetMinutes(plannedMinutes)
{
    m_penAction = new QAction(this);
    m_penAction->setCheckable(true);
    m_windowAction = new QAction(this);
    m_windowAction->setCheckable(true);
    m_windowAction->setShortcut(QKeySequence(Qt::Key_F2));
    connect(m_penAction, &QAction::toggled, this, [this](bool on) {
        if (m_overlay) {
            m_overlay->setOn(on);
        }
    });
    connect(m_windowAction, &QAction::toggled, this, &Presenter::showWindow);
    connect(&present, &Present::starting, this, &Presenter::begin);
    connect(&present, &Present::stopping, this, &Presenter::end);
    window.installEventFilter(this);
    retranslate();
}

Presenter::~Presenter() { end(); }

void Presenter::begin()
{
    m_penAction->setShortcuts(m_program.hasSingleKeys() ? QList{QKeySequence(Qt::Key_P)} : QList<QKeySequence>());
    beginTally();
    beginPen();
    beginWindow();
    PresentWindow* room = m_present.room();
    room->installEventFilter(this);
    room->addTool(m_penAction);
    room->addTool(m_windowAction);
    connect(room, &PresentWindow::dressed, this, &Presenter::dressRoom);
    dressRoom();
    turned();
    showBoth();
}

void Presenter::beginTally()
{
    PresentViewModel* model = m_present.model();
    PresentWindow* room = m_present.room();
    m_tally = std::make_unique<TallyViewModel>(m_program.session());
    m_roomTally = new TallyView(*m_tally, room);
    auto* column = qobject_cast<QBoxLayout*>(room->layout());
    column->insertWidget(column->indexOf(&room->chart()) + 1, m_roomTally);
    connect(model, &PresentViewModel::heldChanged, this, &Presenter::heldOrNot);
    connect(model, &PresentViewModel::revealed, this, &Presenter::judge);
    connect(model, &PresentViewModel::currentChanged, this, &Presenter::turned);
    connect(model, &PresentViewModel::slidesChanged, this, &Presenter::turned);
}

void Presenter::beginPen()
{
    m_overlay = new PenOverlay(m_pen, m_present.room());
    connect(m_overlay, &PenOverlay::onChanged, m_penAction, &QAction::setChecked);
}

void Presenter::beginWindow()
{
    m_viewModel = std::make_unique<PresenterViewModel>(*m_present.model());
    m_viewModel->setTargetMinutes(m_targetMinutes);
    m_window = std::make_unique<PresenterWindow>(*m_viewModel, *m_present.actions(), *m_tally);
    m_window->setSingleKeys(m_program.hasSingleKeys());
    m_window->addTool(m_penAction);
    m_window->setLevers(m_makeLevers(m_window.get()));
    m_window->installEventFilter(this);
    m_places = std::make_unique<ScreenPlaces>(*m_present.room(), *m_window, m_program);
    m_places->chooseRoom(m_present.choice().screen);
    connect(m_places.get(), &ScreenPlaces::changed, this, &Presenter::offerScreens);
    connect(m_present.room(), &PresentWindow::choiceChanged, this, [this] { m_places->chooseRoom(m_present.room()->choice().screen); });
    connect(m_window.get(), &PresenterWindow::roomScreenWanted, this, [this](int index) {
        if (const QScreen* wanted = screenAt(index)) {
            RoomChoice choice = m_present.room()->choice();
            choice.screen = wanted->name();
            m_present.room()->setChoice(choice);
        }
    });
    connect(m_window.get(), &PresenterWindow::ownScreenWanted, this, [this](int index) {
        if (const QScreen* wanted = screenAt(index)) {
            m_places->choosePresenter(wanted->name());
        }
    });
    connect(m_window.get(), &PresenterWindow::scriptWanted, &m_program, [this] { m_program.showHelpPage(QStringLiteral("script")); });
    connect(m_window.get(), &PresenterWindow::undoWanted, &m_program.session(), [this] { m_program.session().undo(); });
    connect(m_window.get(), &PresenterWindow::redoWanted, &m_program.session(), [this] { m_program.session().redo(); });
    offerScreens();
}

/// With a second screen there is room for the presenter's window, and it is there at once.
void Presenter::showBoth()
{
    m_places->showRoom();
    if (m_places->roomScreen() != m_places->presenterScreen()) {
        m_windowAction->setChecked(true);
        m_present.room()->activateWindow();
    }
}

void Presenter::end()
{
    if (!m_window) {
        return;
    }
    m_window->keepNotes();
    m_present.model()->disconnect(m_window.get());
    m_window->rest();
    m_present.model()->disconnect(this);
    m_present.room()->disconnect(this);
    m_present.room()->removeEventFilter(this);
    m_targetMinutes = m_viewModel->targetMinutes();
    m_penAction->setChecked(false);
    m_places.reset();
    m_window->removeEventFilter(this);
    m_window->hide();
    m_windowAction->setChecked(false);
    m_window.release()->deleteLater(); // a button of its own may have led here
    m_viewModel.release()->deleteLater();
    delete std::exchange(m_overlay, nullptr);
    delete std::exchange(m_roomTally, nullptr);
    m_tally.release()->deleteLater();
    m_before.reset();
    m_pen.forget();
}

void Presenter::showWindow(bool isShown)
{
    if (!m_window) {
        return;
    }
    m_window->setVisible(isShown);
    if (isShown) {
        m_window->raise();
    } else {
        m_window->keepNotes();
    }
}

void Presenter::heldOrNot()
{
    PresentViewModel& model = *m_present.model();
    if (model.isHeld() && model.slide()) {
        m_asked = model.current();
        m_before = std::make_unique<RoomView>(model.view());
        m_tally->begin(model.slide()->name);
        return;
    }
    // Where it was revealed, that is said next; where it was let go, nobody was right.
    QTimer::singleShot(0, m_tally.get(), [tally = m_tally.get()] {
        if (tally->state() == TallyViewModel::State::counting) {
            tally->end();
        }
    });
}

void Presenter::judge()
{
    if (m_tally->state() != TallyViewModel::State::counting || !m_before) {
        return;
    }
    const WhatCame came = whatCame(*m_before, m_present.model()->viewOf(m_asked), m_program.session().year());
    const scenario::Scenario* scenario = m_program.session().scenarioOf(roleOf(came.role));
    m_tally->reveal(came.way, scenario ? scenario->id.text() : std::string());
}

void Presenter::turned()
{
    const Slide* slide = m_present.model()->slide();
    m_pen.turnTo(slide ? slide->id : QString());
    if (m_tally->state() == TallyViewModel::State::revealed && m_present.model()->current() != m_asked) {
        m_tally->end();
    }
}

void Presenter::dressRoom()
{
    m_roomTally->setRoom(m_present.room()->theme());
    m_overlay->setTheme(m_present.room()->theme());
}

void Presenter::offerScreens()
{
    QStringList labels;
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* each : screens) {
        labels << ScreenPlaces::label(*each);
    }
    m_window->offerScreens(labels, static_cast<int>(screens.indexOf(m_places->roomScreen())),
                           static_cast<int>(screens.indexOf(m_places->presenterScreen())));
}

void Presenter::retranslate()
{
    m_penAction->setText(tr("Pen"));
    m_windowAction->setText(tr("Presenter’s window"));
}

bool Presenter::eventFilter(QObject* watched, QEvent* event)
{
    const bool isRoom = watched == m_present.room();
    if (isRoom && m_roomTally && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool withLetters = m_program.hasSingleKeys();
        const bool isAsked = event->type() == QEvent::ShortcutOverride;
        if (isAsked ? m_roomTally->wantsKey(*key, withLetters) : m_roomTally->takesKey(*key, withLetters)) {
            event->accept();
            return true;
        }
    }
    if (watched == &m_program && event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (watched == m_window.get() && event->type() == QEvent::Close) {
        m_windowAction->setChecked(false);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wp::ui::screens
