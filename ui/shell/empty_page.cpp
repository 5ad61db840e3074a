// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/empty_page.h"

#include "ui/format/theme.h"
#include "ui/widgets/language_row.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/wrapped_label.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace wp::ui::shell {

using format::Space;
using format::Type;

namespace {

constexpr int columnWidth = 520;

} // namespace

EmptyPage::EmptyPage(format::Language& language, QWidget* parent) : QWidget(parent)
{
    m_scroll = widgets::ScrollColumn::filling(this);
    m_middle = new QWidget(m_scroll->content());
    m_column = new QVBoxLayout(m_middle);
    m_column->setContentsMargins({});
    m_title = widgets::wrappedLabel({}, Type::display, false, m_middle);
    m_words = widgets::wrappedLabel({}, Type::body, true, m_middle);
    m_column->addWidget(new widgets::LanguageRow(language, m_middle));
    m_column->addWidget(m_title);
    m_column->addWidget(m_words);
    const auto add = [&](QPushButton*& button, void (EmptyPage::*signal)()) {
        button = new QPushButton(m_middle);
        connect(button, &QPushButton::clicked, this, signal);
        m_column->addWidget(button);
    };
    add(m_sample, &EmptyPage::sampleWanted);
    add(m_import, &EmptyPage::importWanted);
    add(m_table, &EmptyPage::tableWanted);
    add(m_open, &EmptyPage::openWanted);
    add(m_new, &EmptyPage::newWanted);
    m_sample->setProperty("primary", true);
    m_scroll->column()->addStretch(2);
    auto* const row = new QHBoxLayout; // what is aligned instead is not asked for its height at its width
    row->addStretch();
    row->addWidget(m_middle);
    row->addStretch();
    m_scroll->column()->addLayout(row);
    m_scroll->column()->addStretch(3);
    retranslate();
    arrange();
}

void EmptyPage::arrange()
{
    const format::Theme& theme = format::currentTheme();
    m_scroll->dress(Space::medium);
    m_column->setSpacing(theme.space(Space::medium));
    m_middle->setFixedWidth(std::clamp(width() - 3 * theme.space(Space::wide), 1, columnWidth * theme.textPercent() / 100));
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
    } else if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void EmptyPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace wp::ui::shell
