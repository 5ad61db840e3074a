// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/lever_column.h"

#include "ui/format/names.h"
#include "ui/format/problem_sentences.h"
#include "ui/screens/levers/lever_card.h"
#include "ui/screens/levers/new_measures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wp::ui::screens {

using format::Space;
using format::Type;
using scenario::Role;

LeverColumn::LeverColumn(shell::Session& session, LeversViewModel& viewModel, Role role, QWidget* parent)
    : QWidget(parent), m_session(session), m_viewModel(viewModel), m_role(role)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::RichText);
    format::setType(m_title, Type::heading);
    m_picker = new QComboBox(this);
    m_picker->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_picker, &QComboBox::activated, this, [this](int index) {
        m_session.chooseScenario(task::ScenarioId(m_picker->itemData(index).toString().toStdString()));
    });
    m_empty = new QLabel(this);
    m_empty->setWordWrap(true);
    m_list = new QVBoxLayout;
    m_add = new QPushButton(this);
    m_add->setMenu(new QMenu(m_add));
    connect(m_add->menu(), &QMenu::aboutToShow, this, &LeverColumn::fillAdditions);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_picker, 1);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch();
    retranslate();
}

void LeverColumn::retranslate()
{
    m_picker->setAccessibleName(m_role == Role::cuts ? tr("Cuts scenario") : tr("Whole-place scenario"));
    m_add->setText(tr("Add a measure"));
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

void LeverColumn::fillAdditions()
{
    m_add->menu()->clear();
    const scenario::Scenario* scenario = m_session.scenarioOf(m_role);
    for (const NewMeasure& addition : newMeasures(m_session.model(), *scenario)) {
        m_add->menu()->addAction(addition.name, this,
                                 [this, addition] { m_session.perform(addition.edit, addition.wording); });
    }
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
    const std::vector<LeverRow> rows = m_viewModel.rows(m_role);
    while (m_cards.size() < rows.size()) {
        m_cards.push_back(makeCard());
    }
    m_shown = rows.size();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < rows.size());
        if (i < rows.size()) {
            m_cards[i]->show(rows[i]);
        }
    }
    const bool hasScenario = m_session.scenarioOf(m_role) != nullptr;
    m_add->setVisible(hasScenario);
    m_empty->setVisible(rows.empty());
    m_empty->setText(!hasScenario ? tr("This place has no scenario of this kind.")
                                  : tr("Nothing is chosen here yet. Add a measure, and its lever appears."));
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
    connect(card, &LeverCard::useWanted, this,
            [this, card](bool isWanted) { perform(*card, m_viewModel.setEnabled(m_role, card->row(), isWanted)); });
    connect(card, &LeverCard::evidenceWanted, this, [this, card] { m_session.openFigure(card->row().figure); });
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
        card.lever()->setRefusal(format::sentence(problems.front()));
        card.inUse()->setChecked(card.row().isEnabled);
    }
}

} // namespace wp::ui::screens
