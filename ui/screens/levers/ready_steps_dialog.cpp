// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/ready_steps_dialog.h"

#include "ui/format/problem_sentences.h"
#include "ui/widgets/worded_check.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace wp::ui::screens {

using format::Space;
using format::Type;
using scenario::Role;

namespace {

constexpr QSize wantedSize(860, 820);

} // namespace

ReadyStepsDialog::ReadyStepsDialog(shell::Session& session, Role role, QWidget* parent)
    : LargeDialog(role == Role::cuts ? tr("Usual steps, ready made") : tr("Whole-place steps, ready made"), wantedSize,
                   parent),
      m_viewModel(session, role)
{
    const format::Theme& theme = format::currentTheme();
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, theme.space(Space::small), 0);
    rows->setSpacing(theme.space(Space::medium));
    for (std::size_t i = 0; i < m_viewModel.rows().size(); ++i) {
        rows->addWidget(makeCard(i));
    }
    rows->addStretch();
    column()->addWidget(scrolling(content, this), 1);
    buildFoot();
    connect(&m_viewModel, &ReadyStepsViewModel::changed, this, &ReadyStepsDialog::showState);
    showState();
}

QWidget* ReadyStepsDialog::makeCard(std::size_t index)
{
    const ReadyStepsViewModel::Row& row = m_viewModel.rows()[index];
    const format::Theme& theme = format::currentTheme();
    const int side = theme.space(Space::large);
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins(side, theme.space(Space::small), side, theme.space(Space::medium));
    lines->setSpacing(theme.space(Space::hair));
    auto* check = new widgets::WordedCheck(row.name, card);
    check->setEnabled(row.whyNot.isEmpty());
    format::setType(check->words(), Type::strong);
    lines->addWidget(check);
    lines->addWidget(wrappedLabel(row.what, Type::body, false, card));
    const QString fitted = row.whyNot.isEmpty() ? row.size : row.whyNot;
    lines->addWidget(wrappedLabel(fitted, Type::body, row.whyNot.isEmpty(), card));
    lines->addWidget(wrappedLabel(row.evidence, Type::body, true, card));
    check->box()->setAccessibleDescription(row.what + u' ' + fitted + u' ' + row.evidence);
    connect(check->box(), &QCheckBox::toggled, this,
            [this, index](bool isChosen) { m_viewModel.choose(index, isChosen); });
    m_checks.push_back(check);
    return card;
}

void ReadyStepsDialog::buildFoot()
{
    m_said = wrappedLabel({}, Type::body, true, this);
    m_all = pushButton(tr("Choose &all that fit"), this);
    m_add = pushButton(tr("A&dd"), this, true);
    QPushButton* close = pushButton(tr("C&lose"), this);
    foot()->addWidget(m_said, 1);
    foot()->addWidget(m_all);
    foot()->addWidget(m_add);
    foot()->addWidget(close);
    addFoot();
    connect(m_all, &QPushButton::clicked, &m_viewModel, &ReadyStepsViewModel::chooseAll);
    connect(m_add, &QPushButton::clicked, this, &ReadyStepsDialog::add);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void ReadyStepsDialog::showState()
{
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        const QSignalBlocker quiet(m_checks[i]->box());
        m_checks[i]->box()->setChecked(m_viewModel.rows()[i].isChosen);
    }
    const int count = m_viewModel.chosenCount();
    m_said->setText(count == 0 ? tr("Choose one or more; each gets its own lever.")
                               : tr("%n chosen: one step to undo.", nullptr, count));
    m_add->setEnabled(count > 0);
}

void ReadyStepsDialog::add()
{
    const base::Problems problems = m_viewModel.apply();
    if (problems.empty()) {
        accept();
    } else {
        m_said->setText(format::sentence(problems.front()));
    }
}

QCheckBox* ReadyStepsDialog::chosen(std::size_t row) const { return m_checks[row]->box(); }

} // namespace wp::ui::screens
