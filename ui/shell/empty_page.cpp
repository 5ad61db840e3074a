// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/empty_page.h"

#include "ui/format/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wp::ui::shell {

using format::Space;
using format::Type;

namespace {

constexpr int columnWidth = 520;

} // namespace

EmptyPage::EmptyPage(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    auto* column = new QVBoxLayout;
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    column->setSpacing(format::currentTheme().space(Space::medium));
    column->addStretch(2);
    m_title = new QLabel(this);
    format::setType(m_title, Type::display);
    m_words = new QLabel(this);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(columnWidth);
    format::setType(m_words, Type::subheading, true);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(format::currentTheme().space(Space::wide));
    const auto add = [&](QPushButton*& button, void (EmptyPage::*signal)()) {
        button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this, signal);
        column->addWidget(button);
    };
    add(m_sample, &EmptyPage::sampleWanted);
    add(m_import, &EmptyPage::importWanted);
    add(m_table, &EmptyPage::tableWanted);
    add(m_open, &EmptyPage::openWanted);
    add(m_new, &EmptyPage::newWanted);
    m_sample->setProperty("primary", true);
    column->addStretch(3);
    retranslate();
}

void EmptyPage::retranslate()
{
    m_title->setText(tr("Wholeplace"));
    m_words->setText(tr("Put the budgets of a whole place side by side, and see what prevention does to demand, "
                        "money and reserves, year by year. Nothing leaves this computer."));
    m_sample->setText(tr("Explore the sample place"));
    m_import->setText(tr("Start from your council’s published return…"));
    m_table->setText(tr("Start from your own spreadsheet…"));
    m_open->setText(tr("Open a place…"));
    m_new->setText(tr("Start with an empty place"));
}

void EmptyPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace wp::ui::shell
