// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/presenter_window.h"

#include "ui/format/problem_sentences.h"
#include "ui/format/theme.h"
#include "ui/screens/present/clock_card.h"
#include "ui/screens/present/present_actions.h"
#include "ui/screens/present/slide_card.h"
#include "ui/screens/present/tally_view.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/wrapped_label.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr int pairFrom = 520;
constexpr int leastPane = 120; // each scrolls
constexpr int besideFrom = 1000; // at text of 100 %
constexpr int leastWidth = 520;  // at text of 100 %: of what is asked of the room, and of a lever
constexpr int linesOfNotes = 5;
constexpr QSize firstSize(1180, 680);
constexpr PresentAction onTheBar[] = {PresentAction::previous, PresentAction::next, PresentAction::hold, PresentAction::reveal,
                                      PresentAction::replay, PresentAction::snapshot, PresentAction::note, PresentAction::black,
                                      PresentAction::white, PresentAction::leave};

} // namespace

PresenterWindow::PresenterWindow(PresenterViewModel& viewModel, PresentActions& actions, TallyViewModel& tally)
    : QWidget(nullptr, Qt::Window), m_viewModel(viewModel)
{
    setObjectName(QStringLiteral("presenter"));
    widgets::setAccessibleRole(*this, QAccessible::Window);
    setAttribute(Qt::WA_QuitOnClose, false);
    build(actions, tally);
    buildNotes();
    m_scroll->column()->addStretch();
    bindKeys();
    // A drag of a lever moves the model many times a second: pictures follow when it rests.
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PresenterWindow::refresh);
    PresentViewModel& model = viewModel.model();
    for (const auto signal : {&PresentViewModel::slidesChanged, &PresentViewModel::currentChanged, &PresentViewModel::roomChanged,
                              &PresentViewModel::liveChanged, &PresentViewModel::heldChanged}) {
        connect(&model, signal, this, [this] { m_soon.start(0); });
    }
    connect(&model, &PresentViewModel::currentChanged, this, &PresenterWindow::showNotes);
    resize(firstSize);
    dress();
    retranslate();
    showNotes();
}

void PresenterWindow::build(PresentActions& actions, TallyViewModel& tally)
{
    auto* rows = new QVBoxLayout(this);
    m_buttons = new widgets::ButtonRow(this);
    for (const PresentAction each : onTheBar) {
        addTool(actions.action(each));
    }
    m_panes = new QSplitter(this);
    m_panes->setChildrenCollapsible(false);
    m_scroll = new widgets::ScrollColumn(m_panes);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(leastPane);
    QWidget* content = m_scroll->content();
    m_clock = new ClockCard(m_viewModel, content);
    m_current = new SlideCard(content);
    m_next = new SlideCard(content);
    m_unseen = widgets::wrappedLabel({}, Type::strong, false, content);
    m_tally = new TallyView(tally, content);
    m_scroll->column()->addWidget(m_clock);
    QBoxLayout* slides = m_scroll->addPair(pairFrom);
    slides->addWidget(m_current, 1);
    slides->addWidget(m_next, 1);
    m_scroll->column()->addWidget(m_unseen);
    m_scroll->column()->addWidget(m_tally);
    rows->addWidget(m_buttons);
    rows->addWidget(m_panes, 1);
}

void PresenterWindow::buildNotes()
{
    QWidget* content = m_scroll->content();
    m_notesLabel = widgets::wrappedLabel({}, Type::strong, false, content);
    m_notes = new QPlainTextEdit(content);
    m_notes->setTabChangesFocus(true);
    m_notes->installEventFilter(this);
    m_notesLabel->setBuddy(m_notes);
    m_problem = widgets::wrappedLabel({}, Type::body, false, content);
    m_problem->setProperty("wrong", true);
    m_problem->hide();
    m_roomScreen = new widgets::Picker(content);
    m_ownScreen = new widgets::Picker(content);
    m_script = new QPushButton(content);
    for (QWidget* each : {static_cast<QWidget*>(m_notesLabel), static_cast<QWidget*>(m_notes), static_cast<QWidget*>(m_problem),
                          static_cast<QWidget*>(m_roomScreen), static_cast<QWidget*>(m_ownScreen)}) {
        m_scroll->column()->addWidget(each);
    }
    m_scroll->column()->addWidget(m_script, 0, Qt::AlignLeft);
    connect(m_script, &QPushButton::clicked, this, &PresenterWindow::scriptWanted);
    connect(m_roomScreen, &widgets::Picker::chosen, this, &PresenterWindow::roomScreenWanted);
    connect(m_ownScreen, &widgets::Picker::chosen, this, &PresenterWindow::ownScreenWanted);
}

void PresenterWindow::bindKeys()
{
    const auto bind = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    bind(QKeySequence::Undo, [this] { Q_EMIT undoWanted(); });
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { Q_EMIT redoWanted(); });
}

void PresenterWindow::addTool(QAction* action)
{
    auto* button = new QToolButton(m_buttons);
    button->setDefaultAction(action);
    button->setProperty("wide", true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->add(button);
}

void PresenterWindow::setLevers(QWidget* levers)
{
    levers->setMinimumHeight(leastPane);
    m_panes->addWidget(levers);
    m_panes->setStretchFactor(0, 11);
    m_panes->setStretchFactor(1, 9);
    m_panes->setSizes({firstSize.width() * 11 / 20, firstSize.width() * 9 / 20});
}

void PresenterWindow::offerScreens(const QStringList& labels, int room, int own)
{
    m_roomScreen->offer(labels, room);
    m_ownScreen->offer(labels, own);
    m_roomScreen->setVisible(labels.size() > 1);
    m_ownScreen->setVisible(labels.size() > 1);
}

QString PresenterWindow::unseen() const { return m_unseen->text(); }
QString PresenterWindow::problem() const { return m_problem->text(); }

void PresenterWindow::refresh()
{
    const PresentViewModel& model = m_viewModel.model();
    const RoomView now = model.view();
    m_current->show(model.isHeld() ? tr("The room sees, held") : tr("The room sees"), m_viewModel.heading(model.current()), now.sentence,
                    now.chart);
    const RoomView next = model.nextSlide() ? m_viewModel.nextView() : RoomView();
    m_next->show(tr("Next"), m_viewModel.nextHeading(), next.sentence, next.chart);
    m_unseen->setText(m_viewModel.unseen());
    m_unseen->setVisible(!m_unseen->text().isEmpty());
    m_clock->refresh();
    const bool isSameNote = model.slide() && model.slide()->snapshot == m_notesOf;
    if (!isSameNote || !m_notes->document()->isModified()) {
        showNotes();
    }
}

/// What is in the field belongs to the slide that was on when it was shown.
void PresenterWindow::showNotes()
{
    keepNotes();
    const Slide* slide = m_viewModel.model().slide();
    m_notesOf = slide ? slide->snapshot : std::nullopt;
    m_notesWere = m_viewModel.notes();
    if (m_notes->toPlainText() != m_notesWere) {
        m_notes->setPlainText(m_notesWere);
    }
    m_notes->document()->setModified(false);
    m_notes->setReadOnly(!m_viewModel.mayWriteNotes());
    m_notesLabel->setText(m_viewModel.mayWriteNotes() ? tr("Notes")
                                                      : tr("Notes (of the program; keep the slide as a snapshot to write your own)"));
}

void PresenterWindow::keepNotes()
{
    if (!m_notesOf || !m_notes->document()->isModified()) {
        return;
    }
    const base::Problems problems = m_viewModel.writeNotes(*m_notesOf, m_notesWere, m_notes->toPlainText());
    m_notes->document()->setModified(!problems.empty()); // what was refused stays in the field
    m_notesWere = problems.empty() ? m_notes->toPlainText() : m_notesWere;
    m_problem->setText(problems.empty() ? QString() : format::sentence(problems.front()));
    m_problem->setVisible(!problems.empty());
}

/// The slides' keys come with their buttons. Those that a slider, a button or a list needs for itself are left to it.
bool PresenterWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && focusWidget()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        constexpr int theirs[] = {Qt::Key_Space, Qt::Key_Left, Qt::Key_Right, Qt::Key_Backspace, Qt::Key_Home, Qt::Key_End};
        if (key->modifiers() == Qt::NoModifier && std::ranges::find(theirs, key->key()) != std::end(theirs)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PresenterWindow::keyPressEvent(QKeyEvent* event)
{
    if (!m_tally->takesKey(*event, m_hasSingleKeys)) {
        QWidget::keyPressEvent(event);
    }
}

bool PresenterWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut) {
        keepNotes();
    }
    if (watched == m_notes && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key(); // a clicker turns slides wherever the keyboard is
        if (key == Qt::Key_PageDown || key == Qt::Key_PageUp || key == Qt::Key_Escape) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PresenterWindow::retranslate()
{
    setWindowTitle(tr("Presenter – Wholeplace"));
    m_notes->setAccessibleName(tr("Notes of the slide"));
    m_roomScreen->setWords(tr("The &room’s screen"), tr("The room’s screen"));
    m_ownScreen->setWords(tr("This &window’s screen"), tr("This window’s screen"));
    m_script->setText(tr("Facilitator’s &script"));
    m_scroll->setAccessibleName(tr("Slides, clock and notes"));
    m_clock->retranslate();
    refresh();
    showNotes();
}

void PresenterWindow::dress()
{
    arrange();
    const format::Theme& theme = format::currentTheme();
    setMinimumWidth(leastWidth * theme.textPercent() / 100);
    const int edge = theme.space(Space::medium);
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(theme.space(Space::small));
    m_buttons->setSpacing(theme.space(Space::small));
    m_scroll->dress(Space::medium);
    m_scroll->column()->setContentsMargins(0, 0, edge, 0);
    m_clock->dress();
    m_current->dress();
    m_next->dress();
    m_notes->setMinimumHeight(linesOfNotes * fontMetrics().lineSpacing());
}

/// Slides and levers beside each other, or one above the other where that would cut their words.
void PresenterWindow::arrange()
{
    const bool isWide = width() * 100 >= besideFrom * format::currentTheme().textPercent();
    m_panes->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

void PresenterWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PresenterWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange && m_script) {
        dress();
    }
}

} // namespace wp::ui::screens
