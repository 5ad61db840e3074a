// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/levers_panel.h"

#include "ui/format/names.h"
#include "ui/format/theme.h"
#include "ui/screens/levers/lever_column.h"
#include "ui/widgets/scroll_column.h"

#include <QEvent>
#include <QTabBar>
#include <QVBoxLayout>

namespace wp::ui::screens {

using scenario::Role;

namespace {

constexpr int wholeSide = 0;

} // namespace

LeversPanel::LeversPanel(shell::Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_viewModel(session)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    m_sides = new QTabBar(this);
    m_sides->setDrawBase(false);
    m_sides->addTab(QString());
    m_sides->addTab(QString());
    m_scroll = new widgets::ScrollColumn(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_whole = new LeverColumn(session, m_viewModel, Role::wholePlace, m_scroll->content());
    m_cuts = new LeverColumn(session, m_viewModel, Role::cuts, m_scroll->content());
    m_scroll->column()->addWidget(m_whole);
    m_scroll->column()->addWidget(m_cuts);
    m_scroll->column()->addStretch();
    rows->addWidget(m_sides);
    rows->addWidget(m_scroll, 1);
    connect(m_sides, &QTabBar::currentChanged, this, &LeversPanel::refresh);
    connect(&m_viewModel, &LeversViewModel::changed, this, &LeversPanel::refresh);
    for (const auto signal : {&shell::Session::changed, &shell::Session::yearChanged}) {
        connect(&session, signal, this, [this] {
            if (isVisible()) {
                m_viewModel.renewEffects();
                refresh();
            }
        });
    }
    retranslate();
}

void LeversPanel::refresh()
{
    if (!isVisible() || !m_session.isOpen()) {
        return;
    }
    const bool isWhole = m_sides->currentIndex() == wholeSide;
    m_whole->setVisible(isWhole);
    m_cuts->setVisible(!isWhole);
    (isWhole ? m_whole : m_cuts)->refresh();
}

void LeversPanel::retranslate()
{
    m_sides->setAccessibleName(tr("Whose levers"));
    m_sides->setTabText(wholeSide, format::roleName(Role::wholePlace));
    m_sides->setTabText(1, format::roleName(Role::cuts));
    m_whole->retranslate();
    m_cuts->retranslate();
    m_scroll->dress(format::Space::medium);
    m_scroll->column()->setContentsMargins(0, 0, format::currentTheme().space(format::Space::small), 0);
    refresh();
}

void LeversPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_viewModel.renewEffects();
    refresh();
}

void LeversPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_cuts && (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)) {
        retranslate();
    }
}

} // namespace wp::ui::screens
