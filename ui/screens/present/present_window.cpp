// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/present_window.h"

#include "ui/chart/between.h"
#include "ui/chart/room_chart.h"
#include "ui/screens/present/present_actions.h"
#include "ui/screens/present/present_view_model.h"
#include "ui/screens/present/room_results.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/wrapped_label.h"

#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace wp::ui::screens {

using format::Colour;
using format::Room;
using format::Space;
using format::Theme;
using format::ThemeName;
using format::Type;
using widgets::wrappedLabel;

namespace {

constexpr int barMs = 3000;
constexpr int saidMs = 5000;
constexpr int leastOfChart = 3; // of the room's height
constexpr PresentAction onTheBar[] = {PresentAction::previous, PresentAction::next, PresentAction::hold, PresentAction::reveal,
                                      PresentAction::leave};

} // namespace

PresentWindow::PresentWindow(PresentViewModel& model, PresentActions& actions)
    : QWidget(nullptr, Qt::Window), m_model(model), m_actions(actions), m_theme(format::currentTheme())
{
    setObjectName(QStringLiteral("present"));
    widgets::setAccessibleRole(*this, QAccessible::Window);
    build();
    addActions(m_actions.all());
    setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus); // no stop of Tab: nothing would show it
    m_reveal.setDuration(revealMs);
    m_reveal.setStartValue(0.0);
    m_reveal.setEndValue(1.0);
    m_reveal.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_reveal, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& share) { m_chart->setData(chart::between(m_from, m_to.chart, share.toDouble())); });
    connect(&m_reveal, &QVariantAnimation::finished, this, &PresentWindow::finish);
    connect(&m_model, &PresentViewModel::roomChanged, this, &PresentWindow::refresh);
    connect(&m_model, &PresentViewModel::currentChanged, &m_reveal, &QVariantAnimation::stop);
    connect(&m_model, &PresentViewModel::revealed, this, &PresentWindow::play);
    connect(&m_actions, &PresentActions::keysWanted, this, &PresentWindow::toggleKeys);
    retranslate();
    dress();
    refresh();
}

PresentWindow::~PresentWindow() = default;

void PresentWindow::build()
{
    m_name = wrappedLabel({}, Type::caption, true, this);
    m_sentence = wrappedLabel({}, Type::title, false, this);
    m_unit = wrappedLabel({}, Type::caption, true, this);
    m_chart = new chart::RoomChart(this);
    m_change = wrappedLabel({}, Type::strong, false, this);
    m_note = wrappedLabel({}, Type::body, false, this);
    m_results = new RoomResults(this);
    auto* column = new QVBoxLayout(this);
    for (QWidget* each : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_sentence), static_cast<QWidget*>(m_unit)}) {
        column->addWidget(each);
    }
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addWidget(m_chart, 1);
    for (QWidget* each : {static_cast<QWidget*>(m_change), static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_results)}) {
        column->addWidget(each);
    }
    m_bar = buildBar();
    m_keys = wrappedLabel({}, Type::caption, false, this);
    m_said = wrappedLabel({}, Type::body, false, this);
    m_keys->hide();
    m_said->hide();
    m_blank = new QWidget(this);
    m_blank->setAutoFillBackground(true);
    m_blank->setMouseTracking(true);
    m_blank->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_blank->hide();
    m_barTime = new QTimer(this);
    m_saidTime = new QTimer(this);
    m_barTime->setSingleShot(true);
    m_saidTime->setSingleShot(true);
    connect(m_barTime, &QTimer::timeout, this, [this] { m_bar->setVisible(m_bar->underMouse()); });
    connect(m_saidTime, &QTimer::timeout, m_said, &QWidget::hide);
    for (QWidget* each : findChildren<QWidget*>()) {
        each->setMouseTracking(true);
    }
}

void PresentWindow::addTool(QAction* action)
{
    m_tools << action;
    addAction(action);
    auto* button = new QToolButton(m_bar);
    button->setDefaultAction(action);
    button->setProperty("wide", true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setMouseTracking(true);
    auto* row = qobject_cast<QHBoxLayout*>(m_bar->layout());
    row->insertWidget(row->indexOf(m_more), button);
}

QWidget* PresentWindow::buildBar()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("roomBar"));
    auto* row = new QHBoxLayout(bar);
    const auto add = [&](QToolButton* button) {
        button->setProperty("wide", true);
        button->setFocusPolicy(Qt::NoFocus); // the keys do all of this
        row->addWidget(button);
    };
    for (const PresentAction each : onTheBar) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(m_actions.action(each));
        add(button);
    }
    m_more = new QToolButton(bar);
    add(m_more);
    connect(m_more, &QToolButton::clicked, this, [this] { showMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    bar->hide();
    return bar;
}

void PresentWindow::setChoice(const RoomChoice& choice)
{
    if (choice != m_choice) {
        m_choice = choice;
        dress();
        refresh();
        Q_EMIT choiceChanged();
    }
}

/// Type, space and colour of the room, from the height of the window; no larger than a screen of its width would have.
void PresentWindow::dress()
{
    const bool isContrast = format::currentTheme().name() == ThemeName::highContrast;
    const Theme wanted = Theme::before(m_choice.room,
                                       isContrast         ? ThemeName::highContrast
                                       : m_choice.isDark ? ThemeName::dark
                                                         : ThemeName::light,
                                       std::max(std::min(height(), width() * 3 / 4), 360));
    if (wanted == m_theme && !styleSheet().isEmpty()) {
        return;
    }
    m_theme = wanted;
    setPalette(m_theme.palette());
    setStyleSheet(m_theme.styleSheet() + QStringLiteral("QLabel { color: %3; } QWidget#roomBar, QLabel#roomCard { background: %1; "
                                                        "border: 1px solid %2; border-radius: 6px; }")
                                             .arg(m_theme.colour(Colour::window).name(), m_theme.colour(Colour::strongBorder).name(),
                                                  m_theme.colour(Colour::text).name()));
    for (QLabel* card : {m_keys, m_said}) {
        card->setObjectName(QStringLiteral("roomCard"));
        card->setMargin(m_theme.space(Space::medium));
    }
    const int side = m_theme.space(Space::huge);
    layout()->setContentsMargins(side, m_theme.space(Space::large), side, m_theme.space(Space::large));
    layout()->setSpacing(m_theme.space(Space::small));
    m_chart->setTheme(m_theme);
    Q_EMIT dressed();
}

QString PresentWindow::sentence() const { return m_sentence->text(); }
QString PresentWindow::change() const { return m_change->isHidden() ? QString() : m_change->text(); }
bool PresentWindow::areKeysShown() const { return m_keys->isVisible(); }

void PresentWindow::showView(const RoomView& view)
{
    const Slide* slide = m_model.slide();
    const int count = static_cast<int>(m_model.slides().size());
    m_name->setText(slide ? tr("%1 of %2: %3", "number, slides, its name").arg(m_model.current() + 1).arg(count).arg(slide->name)
                          : QString());
    m_sentence->setText(slide ? view.sentence : tr("This place has no scenario to show yet."));
    m_unit->setText(view.chart.unitLine);
    m_results->show(view.cells, m_theme);
    const QString change = m_model.isHeld() && slide && !slide->snapshot ? tr("Held: what will happen? The figures wait for the reveal.") : view.change;
    m_change->setText(change);
    m_change->setVisible(!change.isEmpty());
    m_note->setText(slide ? slide->notes : QString());
    m_note->setVisible(m_model.isNoteShown() && !m_note->text().isEmpty());
    const Blank blank = m_model.blank();
    m_blank->setPalette(QPalette(blank == Blank::black ? Qt::black : Qt::white));
    m_blank->setVisible(blank != Blank::none);
    setAccessibleName(tr("Present: %1").arg(m_sentence->text()));
    setWindowTitle(accessibleName());
    m_results->setBrief(false);
    layout()->activate();
    m_results->setBrief(m_chart->height() < height() / leastOfChart);
}

void PresentWindow::refresh()
{
    if (isRevealing()) {
        return; // what is true then is shown at its end
    }
    const RoomView view = m_model.view();
    showView(view);
    m_chart->setData(view.chart);
    placeOverlays();
    Q_EMIT dressed();
}

/// From what was held to what is now, in the time that an eye follows.
void PresentWindow::play()
{
    const bool isStill = m_isMotionReduced || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    m_reveal.stop();
    if (isStill) {
        finish();
        return;
    }
    m_from = m_model.viewBefore().chart;
    m_to = m_model.view();
    m_reveal.start();
}

void PresentWindow::finish()
{
    refresh();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(m_chart, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void PresentWindow::toggleKeys()
{
    m_keys->setText(PresentActions::keysInWords(m_actions.all() + m_tools).join(u'\n'));
    m_keys->setVisible(!m_keys->isVisible());
    placeOverlays();
}

void PresentWindow::say(const QString& words)
{
    m_said->setText(words);
    m_said->show();
    m_saidTime->start(saidMs);
    placeOverlays();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(m_said, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void PresentWindow::placeOverlays()
{
    const int edge = m_theme.space(Space::large);
    m_bar->adjustSize();
    m_bar->move(std::max(edge, width() - m_bar->width() - edge), edge);
    const auto centre = [&](QLabel* card, int wide) {
        const int most = std::min(wide, width() - 2 * edge);
        card->resize(most, std::min(card->heightForWidth(most), height() - 2 * edge));
        card->move((width() - card->width()) / 2, (height() - card->height()) / 2);
    };
    centre(m_keys, m_theme.font(Type::caption).pixelSize() * 24);
    centre(m_said, m_theme.font(Type::body).pixelSize() * 22);
    m_said->move(m_said->x(), height() - m_said->height() - edge);
    m_blank->setGeometry(rect());
    for (QWidget* each : {m_blank, static_cast<QWidget*>(m_keys), static_cast<QWidget*>(m_said), m_bar}) {
        each->raise();
    }
}

void PresentWindow::addChoices(QMenu& menu)
{
    const auto add = [this](QMenu& into, const QString& text, RoomChoice wanted) {
        QAction* made = into.addAction(text);
        made->setCheckable(true);
        made->setChecked(wanted == m_choice);
        connect(made, &QAction::triggered, this, [this, wanted] { setChoice(wanted); });
    };
    menu.addSeparator();
    add(menu, tr("Small room"), {Room::small, m_choice.isDark, m_choice.screen});
    add(menu, tr("Large room"), {Room::large, m_choice.isDark, m_choice.screen});
    menu.addSeparator();
    add(menu, tr("Light"), {m_choice.room, false, m_choice.screen});
    add(menu, tr("Dark"), {m_choice.room, true, m_choice.screen});
    if (QGuiApplication::screens().size() > 1) {
        menu.addSeparator();
        for (const QScreen* each : QGuiApplication::screens()) {
            add(menu, tr("On the screen %1").arg(each->name()), {m_choice.room, m_choice.isDark, each->name()});
        }
    }
}

void PresentWindow::showMenu(const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions.all() + m_tools);
    addChoices(*menu);
    menu->popup(where);
}

void PresentWindow::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

void PresentWindow::mouseMoveEvent(QMouseEvent* event)
{
    QWidget::mouseMoveEvent(event);
    m_bar->show();
    m_barTime->start(barMs);
}

void PresentWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    dress();
    refresh();
}

void PresentWindow::retranslate()
{
    m_more->setText(tr("Menu"));
    m_more->setToolTip(tr("All that can be done here"));
    m_bar->setAccessibleName(tr("Buttons"));
    m_blank->setAccessibleName(tr("The screen is blank"));
}

void PresentWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions.retranslate();
        m_model.retranslate();
        retranslate();
        refresh();
    } else if (event->type() == QEvent::StyleChange && m_chart) {
        dress();
    }
}

void PresentWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.colour(Colour::surface));
}

} // namespace wp::ui::screens
