// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/lever_column.h"

#include "ui/format/names.h"
#include "ui/format/problem_sentences.h"
#include "ui/screens/levers/lever_card.h"
#include "ui/screens/levers/measure_dialog.h"
#include "ui/screens/levers/ready_steps_dialog.h"
#include "ui/screens/levers/settings_text.h"
#include "ui/shell/note_dialog.h"
#include "ui/shell/scenario_menu.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/door_label.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wp::ui::screens {

using format::Space;
using format::Type;
using scenario::Role;

namespace {

/// The end that a figure outside its limits went past.
std::optional<money::Number> nearestOf(const base::Problem& problem)
{
    const auto value = money::Number::parse(problem.value);
    if (problem.code != base::ProblemCode::outOfRange || problem.accepted.size() != 2 || !value) {
        return {};
    }
    const auto low = money::Number::parse(problem.accepted.front());
    const auto high = money::Number::parse(problem.accepted.back());
    return low && value->value() < low->value() ? low : high && value->value() > high->value() ? high : std::nullopt;
}

} // namespace

LeverColumn::LeverColumn(shell::Session& session, LeversViewModel& viewModel, Role role, QWidget* parent)
    : QWidget(parent), m_session(session), m_viewModel(viewModel), m_role(role)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::RichText);
    format::setType(m_title, Type::heading);
    m_picker = new widgets::ChoiceBox(this);
    m_title->setBuddy(m_picker);
    m_picker->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_picker, &QComboBox::activated, this, [this](int index) {
        m_session.chooseScenario(task::ScenarioId(m_picker->itemData(index).toString().toStdString()));
    });
    m_menu = new shell::ScenarioMenu(session, [this] { return m_session.scenarioOf(m_role); }, this);
    connect(m_menu, &shell::ScenarioMenu::refused, this, &LeverColumn::say);
    m_priorities = new widgets::DoorLabel(Type::body, this);
    m_overlap = new widgets::DoorLabel(Type::body, this);
    m_empty = new QLabel(this);
    m_empty->setWordWrap(true);
    m_list = new QVBoxLayout;
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_picker, 1);
    head->addWidget(m_menu);
    column->addLayout(head);
    column->addWidget(m_priorities);
    column->addWidget(m_overlap);
    column->addWidget(m_empty);
    column->addLayout(m_list);
    buildFoot();
    column->addStretch();
    retranslate();
}

void LeverColumn::buildFoot()
{
    m_add = new QPushButton(this);
    m_copy = new QPushButton(this);
    m_paste = new QPushButton(this);
    m_said = new QLabel(this);
    m_said->setWordWrap(true);
    m_said->hide();
    m_foot = new widgets::ButtonRow(this);
    for (QPushButton* button : {m_add, m_copy, m_paste}) {
        m_foot->add(button);
    }
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addWidget(m_foot);
    column->addWidget(m_said);
    connect(m_add, &QPushButton::clicked, this, [this] { (new ReadyStepsDialog(m_session, m_role, window()))->open(); });
    connect(m_copy, &QPushButton::clicked, this, &LeverColumn::copySettings);
    connect(m_paste, &QPushButton::clicked, this, &LeverColumn::pasteSettings);
}

void LeverColumn::say(const QString& words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
    if (!words.isEmpty() && QAccessible::isActive()) {
        QAccessibleEvent event(m_said, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString LeverColumn::said() const { return m_said->text(); }

void LeverColumn::copySettings()
{
    if (const task::Projected* shown = m_session.projected(m_role)) {
        QApplication::clipboard()->setText(settingsText(shown->flat, m_session.model().place));
        say(tr("Copied as text. Paste it into a message, or back here."));
    }
}

void LeverColumn::pasteSettings()
{
    const task::Projected* shown = m_session.projected(m_role);
    if (!shown) {
        return;
    }
    const Pasted pasted = pastedSettings(QApplication::clipboard()->text(), m_session.model(), shown->flat);
    const base::Problems problems = pasted.step ? m_session.perform(pasted.step->edit, pasted.step->wording) : base::Problems();
    say(problems.empty() ? pastedSentence(pasted) : format::sentence(problems.front()));
}

void LeverColumn::retranslate()
{
    m_picker->setAccessibleName(m_role == Role::cuts ? tr("Cuts scenario") : tr("Whole-place scenario"));
    m_title->setAccessibleName(m_picker->accessibleName());
    m_add->setText(tr("Add measures…"));
    m_copy->setText(tr("Copy settings"));
    m_paste->setText(tr("Paste settings"));
    const QString side = format::roleName(m_role);
    m_add->setAccessibleName(tr("Add measures: %1").arg(side));
    m_copy->setAccessibleName(tr("Copy settings as text: %1").arg(side));
    m_paste->setAccessibleName(tr("Paste settings: %1").arg(side));
    say({});
}

void LeverColumn::fillPicker()
{
    const QSignalBlocker quiet(m_picker);
    const scenario::Scenario* chosen = m_session.scenarioOf(m_role);
    m_picker->clear();
    for (const scenario::Scenario* scenario : m_session.scenariosOf(m_role)) {
        m_picker->addItem(format::nameOf(*scenario), format::fromUtf8(scenario->id.text()));
        if (scenario == chosen) {
            m_picker->setCurrentIndex(m_picker->count() - 1);
        }
    }
    m_picker->setVisible(m_picker->count() > 0);
}

void LeverColumn::refresh()
{
    const format::Theme& theme = format::currentTheme();
    const bool isCuts = m_role == Role::cuts;
    m_title->setText(QStringLiteral("<span style=\"color:%1\">%2</span> %3")
                         .arg(theme.colour(isCuts ? format::Colour::cutsText : format::Colour::wholePlaceText).name(),
                              isCuts ? QStringLiteral("■") : QStringLiteral("●"),
                              format::roleName(m_role).toHtmlEscaped()));
    layout()->setSpacing(theme.space(Space::medium));
    m_list->setSpacing(theme.space(Space::medium));
    fillPicker();
    m_menu->refresh();
    const std::vector<LeverRow> rows = m_viewModel.rows(m_role);
    while (m_cards.size() < rows.size()) {
        m_cards.push_back(makeCard());
    }
    m_shown = rows.size();
    if (m_session.model().workshop != m_workshop) {
        m_workshop = m_session.model().workshop;
        m_notes = document::noteCounts(m_session.model());
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < rows.size());
        if (i < rows.size()) {
            m_cards[i]->show(rows[i]);
            const auto noted = m_notes.find(shell::noteSubject(m_session, rows[i].figure));
            m_cards[i]->showNotes(noted == m_notes.end() ? 0 : noted->second);
            m_cards[i]->pointOut(i == 0 && m_isFirstPointedOut);
        }
    }
    m_priorities->say(m_viewModel.priorities(m_role), m_viewModel.prioritiesFigure(m_role));
    m_priorities->setVisible(!m_priorities->text().isEmpty());
    m_overlap->say(m_viewModel.overlap(m_role), m_viewModel.overlapFigure(m_role));
    m_overlap->setVisible(!m_overlap->text().isEmpty());
    const bool hasScenario = m_session.scenarioOf(m_role) != nullptr;
    m_foot->setSpacing(format::currentTheme().space(format::Space::small));
    m_foot->setVisible(hasScenario);
    m_empty->setVisible(rows.empty());
    m_empty->setText(!hasScenario ? tr("This place has no scenario of this kind.")
                                  : tr("Nothing is chosen here yet. Add measures, and their levers appear."));
}

void LeverColumn::pointOutFirst(bool isPointedOut)
{
    m_isFirstPointedOut = isPointedOut;
    if (m_shown > 0) {
        m_cards.front()->pointOut(isPointedOut);
    }
}

LeverCard* LeverColumn::makeCard()
{
    auto* card = new LeverCard(this);
    m_list->addWidget(card);
    connect(card->lever(), &widgets::Lever::changing, this, [this, card](const money::Number& value) { moved(*card, value); });
    connect(card->lever(), &widgets::Lever::committed, this, [this, card](const money::Number& value) {
        moved(*card, value);
        m_gesture.reset();
    });
    connect(card->lever(), &widgets::Lever::startYearCommitted, this,
            [this, card](int year) { perform(*card, m_viewModel.setStart(m_role, card->row(), year)); });
    connect(card->lever(), &widgets::Lever::rampCommitted, this,
            [this, card](int years) { perform(*card, m_viewModel.setRamp(m_role, card->row(), years)); });
    connect(card->lever(), &widgets::Lever::lockChanged, this, [this, card](bool, const QString& reason) {
        perform(*card, m_viewModel.setLock(m_role, card->row(), reason));
    });
    connect(card, &LeverCard::useWanted, this,
            [this, card](bool isWanted) { perform(*card, m_viewModel.setEnabled(m_role, card->row(), isWanted)); });
    connect(card, &LeverCard::editWanted, this,
            [this, card] { (new MeasureDialog(m_session, m_role, card->row().measure, window()))->open(); });
    connect(card, &LeverCard::evidenceWanted, this, [this, card] { m_session.openFigure(card->row().figure); });
    connect(card, &LeverCard::notesWanted, this, [this, card] {
        (new shell::NoteDialog(m_session, shell::noteSubject(m_session, card->row().figure), window()))->open();
    });
    connect(card, &LeverCard::removeWanted, this, [this, card] { perform(*card, m_viewModel.remove(m_role, card->row())); });
    return card;
}

void LeverColumn::moved(LeverCard& card, const money::Number& value)
{
    if (value.value() == card.row().value.value()) {
        return;
    }
    if (!m_gesture) {
        m_gesture = m_session.steps().newGesture();
    }
    perform(card, m_viewModel.setValue(m_role, card.row(), value), m_gesture);
}

void LeverColumn::perform(LeverCard& card, const LeverStep& step, std::optional<int> gesture)
{
    const auto problems = m_session.perform(step.edit, step.wording, gesture);
    if (!problems.empty()) {
        card.lever()->setValue(card.row().value);
        card.lever()->setLocked(!card.row().lockReason.isEmpty(), card.row().lockReason);
        card.lever()->setRefusal(format::sentence(problems.front()), nearestOf(problems.front()));
        card.inUse()->setChecked(card.row().isEnabled);
    }
}

} // namespace wp::ui::screens
