// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/present.h"

#include "ui/screens/present/present_actions.h"
#include "ui/screens/present/present_view_model.h"
#include "ui/screens/present/snapshots_dialog.h"
#include "ui/screens/present/take_snapshot.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QTimer>

#include <algorithm>

namespace wp::ui::screens {

namespace {

constexpr int saidMs = 6000;

} // namespace

Present::Present(shell::MainWindow& window) : QObject(&window), m_window(window)
{
    connect(&window, &shell::MainWindow::presentWanted, this, &Present::start);
    connect(&window, &shell::MainWindow::snapshotWanted, this, &Present::keepSnapshot);
    connect(&window, &shell::MainWindow::snapshotsWanted, this, &Present::showSnapshots);
    connect(&window.session(), &shell::Session::opened, this, &Present::stop);
    m_said = new QLabel(&window);
    m_said->setObjectName(QStringLiteral("card"));
    m_said->setWordWrap(true);
    m_said->hide();
    m_saidTime = new QTimer(this);
    m_saidTime->setSingleShot(true);
    connect(m_saidTime, &QTimer::timeout, m_said, &QWidget::hide);
}

Present::~Present() { stop(); }

void Present::start()
{
    if (isOn() || !m_window.session().isOpen()) {
        return;
    }
    m_hadFocus = m_window.focusWidget();
    m_model = std::make_unique<PresentViewModel>(m_window.session(), m_window.solvency());
    m_actions = std::make_unique<PresentActions>(*m_model);
    m_actions->setSingleKeys(m_window.hasSingleKeys());
    m_room = std::make_unique<PresentWindow>(*m_model, *m_actions);
    m_room->setChoice(m_choice);
    m_room->setMotionReduced(m_window.appearance().isMotionReduced());
    connect(m_actions.get(), &PresentActions::leaveWanted, this, &Present::stop);
    connect(m_actions.get(), &PresentActions::snapshotWanted, this, &Present::keepSnapshot);
    connect(m_room.get(), &PresentWindow::choiceChanged, this, [this] { m_choice = m_room->choice(); });
    m_room->setFocus();
    Q_EMIT starting();
}

void Present::stop()
{
    if (!isOn()) {
        return;
    }
    Q_EMIT stopping();
    m_room->hide();
    m_room.release()->deleteLater(); // it may be an action of its own that led here
    m_actions.release()->deleteLater();
    m_model.release()->deleteLater();
    m_window.activateWindow();
    if (m_hadFocus) {
        m_hadFocus->setFocus();
    }
}

void Present::keepSnapshot()
{
    shell::Session& session = m_window.session();
    if (!session.isOpen()) {
        return;
    }
    const Slide* slide = isOn() ? m_model->slide() : nullptr;
    const shell::Page* page = m_window.currentPage();
    const document::Snapshot kept = slide ? snapshotOf(session, *slide) : snapshotOf(session, page->id(), *page);
    const bool isKept = keep(session, kept).empty();
    const QString words = isKept ? tr("Kept as a snapshot: %1. Undo takes it back.").arg(QString::fromStdString(kept.name))
                                 : tr("This could not be kept as a snapshot.");
    isOn() ? m_room->say(words) : say(words);
}

void Present::say(const QString& words)
{
    m_said->setText(words);
    m_said->setContentsMargins(16, 8, 16, 8);
    const int most = std::min(560, m_window.width() - 32);
    m_said->resize(most, m_said->heightForWidth(most));
    m_said->move((m_window.width() - most) / 2, m_window.height() / 8);
    m_said->show();
    m_said->raise();
    m_saidTime->start(saidMs);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(m_said, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Present::showSnapshots()
{
    if (m_window.session().isOpen()) {
        (new SnapshotsDialog(m_window.session(), &m_window))->open();
    }
}

} // namespace wp::ui::screens
