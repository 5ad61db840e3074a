// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/who_pays/deal_card.h"

#include "ui/format/theme.h"
#include "ui/screens/who_pays/deal_edit.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wp::ui::screens {

using format::Space;
using format::Type;

DealCard::DealCard(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    for (QLabel** label : {&m_title, &m_words, &m_refusal}) {
        *label = new QLabel(this);
        (*label)->setWordWrap(true);
        (*label)->setTextFormat(Qt::PlainText);
    }
    format::setType(m_title, Type::heading);
    format::setType(m_words, Type::body, true);
    m_refusal->setProperty("wrong", true);
    m_refusal->hide();
    m_rows = new QVBoxLayout;
    m_add = new QPushButton(this);
    connect(m_add, &QPushButton::clicked, this, &DealCard::addWanted);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(m_rows);
    column->addWidget(m_refusal);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    retranslate();
    dress();
}

void DealCard::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int side = theme.space(Space::large);
    layout()->setContentsMargins(side, side, side, side);
    layout()->setSpacing(theme.space(Space::small));
    m_rows->setSpacing(theme.space(Space::medium));
}

void DealCard::retranslate()
{
    m_title->setText(tr("Sharing deals"));
    m_words->setText(tr("A pooled fund: who saves passes a share of it to a partner. It moves who gains, and never "
                        "what the place saves."));
    m_add->setText(tr("Add a sharing deal"));
}

void DealCard::connectEdit(DealEdit* edit)
{
    connect(edit, &DealEdit::giverChosen, this, [this, edit](int giver) { Q_EMIT giverChosen(edit->row(), giver); });
    connect(edit, &DealEdit::takerChosen, this, [this, edit](int taker) { Q_EMIT takerChosen(edit->row(), taker); });
    connect(edit, &DealEdit::shareSet, this, [this, edit](const auto& share) { Q_EMIT shareSet(edit->row(), share); });
    connect(edit, &DealEdit::startSet, this, [this, edit](int year) { Q_EMIT startSet(edit->row(), year); });
    connect(edit, &DealEdit::onSet, this, [this, edit](bool isOn) { Q_EMIT onSet(edit->row(), isOn); });
    connect(edit, &DealEdit::removeWanted, this, [this, edit] { Q_EMIT removeWanted(edit->row()); });
}

void DealCard::show(const QStringList& organisations, const std::vector<DealRow>& rows, int firstYear, int lastYear)
{
    dress();
    m_refusal->hide();
    while (m_edits.size() < rows.size()) {
        m_edits.push_back(new DealEdit(this));
        m_rows->addWidget(m_edits.back());
        connectEdit(m_edits.back());
    }
    if (m_edits.size() > rows.size() && focusWidget() && m_edits.back()->isAncestorOf(focusWidget())) {
        m_add->setFocus();
    }
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        m_edits[i]->setVisible(i < rows.size());
        if (i < rows.size()) {
            m_edits[i]->show(organisations, rows[i], firstYear, lastYear);
        }
    }
}

void DealCard::showRefusal(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

void DealCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        dress();
    }
}

} // namespace wp::ui::screens
