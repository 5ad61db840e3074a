// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/people_page.h"

#include "ui/chart/chart_frame.h"
#include "ui/format/theme.h"
#include "ui/screens/people/case_view.h"
#include "ui/screens/people/cohort_view.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace wp::ui::screens {

PeoplePage::PeoplePage(shell::Session& session, shell::Dialogs& dialogs, QWidget* parent)
    : Page(session, QStringLiteral("people"), 7, QStringLiteral("people"), parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("pageTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setFocusPolicy(Qt::NoFocus); // its tab bar has the keyboard
    m_tabs->tabBar()->setDrawBase(false);
    m_case = new CaseView(session, m_tabs);
    m_cohort = new CohortView(session, dialogs, m_tabs);
    m_tabs->addTab(m_case, QString());
    m_tabs->addTab(m_cohort, QString());
    column->addWidget(m_tabs);
    retranslate();
}

void PeoplePage::retranslate()
{
    m_tabs->setTabText(0, tr("One &person"));
    m_tabs->setTabText(1, tr("&Cohort"));
    m_tabs->tabBar()->setAccessibleName(tr("One person or a cohort"));
    m_case->retranslate();
    m_cohort->retranslate();
}

void PeoplePage::reset() { m_cohort->reset(); }

void PeoplePage::refresh()
{
    layout()->setContentsMargins(0, format::currentTheme().space(format::Space::small), 0, 0);
    m_case->refresh();
    m_cohort->refresh();
}

QStringList PeoplePage::findings() const { return m_case->findings() + m_cohort->findings(); }

QList<QWidget*> PeoplePage::areas() const
{
    return QList<QWidget*>{m_tabs->tabBar()} + (m_tabs->currentIndex() == 0 ? m_case->areas() : m_cohort->areas());
}

void PeoplePage::toggleTables()
{
    const bool isShown = m_case->stripFrame()->isTableShown();
    m_case->stripFrame()->setTableShown(!isShown);
    for (chart::ChartFrame* frame : m_cohort->frames()) {
        frame->setTableShown(!isShown);
    }
}

} // namespace wp::ui::screens
