// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/lever_card.h"

#include "ui/format/icons.h"
#include "ui/format/theme.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/door.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

/// Whether the lever must be told what it is again, and not only where it stands.
bool isSameStop(const widgets::LeverStop& a, const widgets::LeverStop& b) { return a.value == b.value && a.name == b.name; }

bool isSameSpec(const widgets::LeverSpec& a, const widgets::LeverSpec& b)
{
    return a.name == b.name && a.quantity == b.quantity && a.highest == b.highest && a.limit == b.limit
           && a.evidence == b.evidence && a.resetValue == b.resetValue && a.startYear == b.startYear
           && a.firstYear == b.firstYear && a.lastYear == b.lastYear && a.ramp == b.ramp
           && a.evidenceName == b.evidenceName && std::ranges::equal(a.stops, b.stops, isSameStop);
}

} // namespace

LeverCard::LeverCard(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    m_kind = new QLabel(this);
    m_kind->setWordWrap(true);
    format::setType(m_kind, Type::caption, true);
    m_inUse = new widgets::CheckBox(this);
    m_edit = new QToolButton(this);
    m_edit->setProperty("quiet", true);
    m_edit->setIcon(format::icon(QStringLiteral("more"), format::Colour::quietText));
    m_evidence = new QToolButton(this);
    m_evidence->setProperty("quiet", true);
    m_evidence->setIcon(format::icon(QStringLiteral("info"), format::Colour::quietText));
    m_note = new QToolButton(this);
    m_note->setProperty("quiet", true);
    m_note->setIcon(format::icon(QStringLiteral("note"), format::Colour::quietText));
    m_remove = new QToolButton(this);
    m_remove->setProperty("quiet", true);
    m_remove->setIcon(format::icon(QStringLiteral("close"), format::Colour::quietText));
    head->addWidget(m_kind, 1);
    head->addWidget(m_inUse);
    head->addWidget(m_edit);
    head->addWidget(m_evidence);
    head->addWidget(m_note);
    head->addWidget(m_remove);
    m_lever = new widgets::Lever(this);
    m_lever->layout()->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_lever);
    connect(m_inUse, &QCheckBox::clicked, this, &LeverCard::useWanted);
    connect(m_edit, &QToolButton::clicked, this, &LeverCard::editWanted);
    connect(m_evidence, &QToolButton::clicked, this, &LeverCard::evidenceWanted);
    connect(m_note, &QToolButton::clicked, this, &LeverCard::notesWanted);
    connect(m_remove, &QToolButton::clicked, this, &LeverCard::removeWanted);
    retranslate();
}

void LeverCard::show(const LeverRow& row)
{
    const bool isSame = m_row.measure == row.measure && isSameSpec(m_row.spec, row.spec);
    const bool isSameLock = m_row.measure == row.measure && m_row.lockReason == row.lockReason;
    m_row = row;
    widgets::setDoor(*this, row.figure);
    const format::Theme& theme = format::currentTheme();
    const int edge = theme.space(Space::large);
    layout()->setContentsMargins(edge, theme.space(Space::tight), theme.space(Space::small), theme.space(Space::medium));
    layout()->setSpacing(theme.space(Space::hair));
    if (!isSame) {
        m_lever->setSpec(row.spec);
    }
    const bool isLocked = !row.lockReason.isEmpty();
    if (!isSameLock || m_lever->isLocked() != isLocked) {
        m_lever->setLocked(isLocked, row.lockReason);
    }
    m_lever->setValue(row.value);
    m_lever->setConsequence(row.consequence);
    m_inUse->setChecked(row.isEnabled);
    m_lever->setEnabled(row.isEnabled);
    m_inUse->setEnabled(!isLocked);
    m_edit->setEnabled(!isLocked);
    m_remove->setVisible(!isLocked);
    retranslate();
}

void LeverCard::showNotes(int count)
{
    m_notes = count;
    m_note->setText(count > 0 ? QLocale().toString(count) : QString());
    m_note->setToolButtonStyle(count > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const QString& name = m_row.spec.name;
    m_note->setToolTip(count > 0 ? tr("%n notes on this measure (Ctrl+M)", "", count) : tr("Write a note on this measure (Ctrl+M)"));
    m_note->setAccessibleName(count > 0 ? tr("%n notes on “%1”", "", count).arg(name) : tr("Write a note on “%1”").arg(name));
}

void LeverCard::pointOut(bool isPointedOut)
{
    if (isPointedOut != m_isPointedOut) {
        m_isPointedOut = isPointedOut;
        setProperty("isPointedOut", isPointedOut);
        style()->unpolish(this);
        style()->polish(this);
        retranslate();
    }
}

void LeverCard::retranslate()
{
    showNotes(m_notes);
    m_kind->setText(m_isPointedOut             ? tr("%1 · begin here: move it").arg(m_row.kind)
                    : m_row.follows.isEmpty() ? m_row.kind
                                              : tr("%1 · follows “%2”").arg(m_row.kind, m_row.follows));
    m_inUse->setText(tr("In use"));
    m_inUse->setAccessibleName(tr("%1: in use").arg(m_row.spec.name));
    m_edit->setToolTip(tr("Every field of this measure"));
    m_edit->setAccessibleName(tr("Every field of “%1”").arg(m_row.spec.name));
    m_evidence->setToolTip(tr("Evidence of this figure (Ctrl+E)"));
    m_evidence->setAccessibleName(tr("Evidence of “%1”").arg(m_row.spec.name));
    m_remove->setToolTip(tr("Remove this measure"));
    m_remove->setAccessibleName(tr("Remove “%1”").arg(m_row.spec.name));
}

void LeverCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace wp::ui::screens
