// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/who_pays/deal_edit.h"

#include "ui/format/icons.h"
#include "ui/format/theme.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/door.h"
#include "ui/widgets/figure_spin_box.h"
#include "ui/widgets/year_spin_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr int inOneLine = 1040;

QComboBox* organisationBox(QWidget* parent)
{
    auto* box = new widgets::ChoiceBox(parent);
    box->setNarrow();
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace

DealEdit::DealEdit(QWidget* parent) : QWidget(parent)
{
    build();
    retranslate();
    arrange();
}

void DealEdit::build()
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins({});
    m_on = new widgets::CheckBox(this);
    m_giver = organisationBox(this);
    m_taker = organisationBox(this);
    m_share = new widgets::FigureSpinBox(format::Quantity::rate, this);
    m_share->setLimits(money::Decimal(0), money::Decimal(1));
    m_share->setStep(money::Decimal("0.05"));
    m_start = new widgets::YearSpinBox(this);
    m_remove = new QToolButton(this);
    m_remove->setProperty("quiet", true);
    for (QLabel** label : {&m_passes, &m_to, &m_from, &m_effect}) {
        *label = new QLabel(this);
        (*label)->setTextFormat(Qt::PlainText);
    }
    m_to->setWordWrap(true);
    m_effect->setWordWrap(true);
    format::setType(m_effect, Type::body, true);
    connect(m_giver, &QComboBox::activated, this, &DealEdit::giverChosen);
    connect(m_taker, &QComboBox::activated, this, &DealEdit::takerChosen);
    connect(m_share, &widgets::FigureSpinBox::stepped, this, &DealEdit::shareSet);
    connect(m_share, &widgets::FigureSpinBox::typed, this, &DealEdit::shareSet);
    connect(m_start, &QSpinBox::valueChanged, this, &DealEdit::startSet);
    connect(m_on, &QCheckBox::clicked, this, &DealEdit::onSet);
    connect(m_remove, &QToolButton::clicked, this, &DealEdit::removeWanted);
}

void DealEdit::retranslate()
{
    m_passes->setText(tr("passes"));
    m_to->setText(tr("of what it saves to"));
    m_from->setText(tr("from"));
    m_on->setAccessibleName(tr("“%1” holds").arg(m_row.name));
    m_on->setToolTip(m_on->accessibleName());
    m_giver->setAccessibleName(tr("Who passes on in “%1”").arg(m_row.name));
    m_taker->setAccessibleName(tr("Who receives in “%1”").arg(m_row.name));
    m_share->setAccessibleName(tr("Share of what is saved in “%1”").arg(m_row.name));
    m_start->setAccessibleName(tr("Start year of “%1”").arg(m_row.name));
    m_remove->setAccessibleName(tr("Remove “%1”").arg(m_row.name));
    m_remove->setToolTip(m_remove->accessibleName());
    m_remove->setIcon(format::icon(QStringLiteral("close")));
}

void DealEdit::show(const QStringList& organisations, const DealRow& row, int firstYear, int lastYear)
{
    m_row = row;
    const QSignalBlocker blockers[] = {QSignalBlocker(m_on), QSignalBlocker(m_giver), QSignalBlocker(m_taker),
                                       QSignalBlocker(m_share), QSignalBlocker(m_start)};
    for (QComboBox* box : {m_giver, m_taker}) {
        box->clear();
        box->addItems(organisations);
    }
    m_giver->setCurrentIndex(row.giver);
    m_taker->setCurrentIndex(row.taker);
    m_share->setValue(row.share);
    m_start->setRange(firstYear, lastYear);
    m_start->setValue(row.startYear);
    m_on->setChecked(row.isOn);
    for (QWidget* part : {static_cast<QWidget*>(m_giver), static_cast<QWidget*>(m_taker), static_cast<QWidget*>(m_share),
                          static_cast<QWidget*>(m_start)}) {
        part->setEnabled(row.isOn);
    }
    m_effect->setText(row.effect);
    widgets::setDoor(*this, row.figure);
    retranslate();
}

void DealEdit::arrange()
{
    const format::Theme& theme = format::currentTheme();
    const int taken = width() >= inOneLine * theme.textPercent() / 100 ? 1 : 2;
    m_grid->setHorizontalSpacing(theme.space(Space::small));
    m_grid->setVerticalSpacing(theme.space(Space::tight));
    if (taken == m_rowsTaken) {
        return;
    }
    m_rowsTaken = taken;
    const QList<QWidget*> first{m_on, m_giver, m_passes, m_share};
    const QList<QWidget*> second{m_to, m_taker, m_from, m_start, m_remove};
    for (QWidget* part : first + second) {
        m_grid->removeWidget(part);
    }
    m_grid->removeWidget(m_effect);
    for (int i = 0; i < first.size(); ++i) {
        m_grid->addWidget(first[i], 0, i);
    }
    for (int i = 0; i < second.size(); ++i) {
        m_grid->addWidget(second[i], taken - 1, i + (taken == 1 ? static_cast<int>(first.size()) : 0));
    }
    for (int i = 0; i < 9; ++i) {
        m_grid->setColumnStretch(i, 0);
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(5, taken == 1 ? 1 : 0);
    m_grid->addWidget(m_effect, taken, 1, 1, taken == 1 ? 8 : 4);
}

void DealEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void DealEdit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace wp::ui::screens
