// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/settings.h"
#include "ui/screens/compare/compare_page.h"
#include "ui/screens/evidence/evidence_drawer.h"
#include "ui/screens/help/help_window.h"
#include "ui/screens/import/table_importer.h"
#include "ui/screens/levers/levers_page.h"
#include "ui/screens/levers/levers_panel.h"
#include "ui/screens/people/people_page.h"
#include "ui/screens/place/place_page.h"
#include "ui/screens/present/present.h"
#include "ui/screens/present/presenter.h"
#include "ui/screens/range/range_page.h"
#include "ui/screens/report/report_page.h"
#include "ui/screens/savings/savings_page.h"
#include "ui/screens/start/start_page.h"
#include "ui/screens/trajectory/trajectory_page.h"
#include "ui/screens/who_pays/who_pays_page.h"

#include "ui/shell/actions.h"

#include <QApplication>

namespace wp::app {

using namespace ui;

namespace {

constexpr QSize firstSize(1360, 820);

} // namespace

Application::Application(QApplication& application, shell::Dialogs& dialogs, Settings* settings,
                         const std::filesystem::path& journals)
    : m_settings(settings), m_appearance(application), m_firstSteps(m_session), m_futures(m_session),
      m_controller(m_session, dialogs, journals), m_exporter(dialogs), m_recent(m_session)
{
    const shell::Surroundings around{m_session, m_controller, dialogs, m_exporter, m_appearance, m_language};
    if (m_settings) {
        recall();
    }
    m_window = std::make_unique<shell::MainWindow>(around);
    auto* place = new screens::PlacePage(m_session);
    auto* levers = new screens::LeversPage(m_session, m_firstSteps);
    auto* lines = new screens::TrajectoryPage(m_session, m_futures);
    m_firstSteps.watchLines(*lines);
    m_window->addPage(place);
    m_window->addPage(levers);
    m_window->addPage(lines);
    joinNotes(*place, *levers);
    QObject::connect(m_window->actions().find(QStringLiteral("sample")), &QAction::triggered, levers, &screens::LeversPage::standOnFirst, Qt::QueuedConnection);
    m_window->addPage(new screens::SavingsPage(m_session));
    m_window->addPage(new screens::WhoPaysPage(m_session));
    m_window->addPage(new screens::PeoplePage(m_session, dialogs));
    m_window->addPage(new screens::ComparePage(m_session));
    m_window->addPage(new screens::RangePage(m_session, m_futures));
    m_window->addPage(new screens::ReportPage(m_session, m_exporter));
    m_window->setImporter(new screens::TableImporter(m_session, m_controller, dialogs, m_window.get()));
    m_window->addPage(makeStart());
    m_help = std::make_unique<screens::HelpWindow>(m_language, m_exporter);
    m_window->setHelp(m_help.get());
    m_window->setDrawer(new screens::EvidenceDrawer(m_session, m_futures, m_window->solvency()));
    m_present = new screens::Present(*m_window);
    m_presenter = new screens::Presenter(*m_present, *m_window, [this](QWidget* parent) { return new screens::LeversPanel(m_session, parent); });
    m_window->resize(firstSize);
    if (m_settings) {
        m_window->restoreGeometry(m_settings->geometry());
        m_window->setSingleKeys(m_settings->singleKeys());
        m_present->setChoice(m_settings->room());
        QObject::connect(&application, &QApplication::aboutToQuit, m_window.get(), [this] { remember(); });
    }
}

Application::~Application() = default;

ui::shell::Page* Application::makeStart()
{
    QList<QAction*> ways;
    for (const char* id : {"sample", "import", "importTable", "open", "new"}) {
        if (QAction* way = m_window->actions().find(QString::fromLatin1(id))) {
            ways.push_back(way);
        }
    }
    // The sample shows its three lines at once, and the lever that asks to be moved.
    QObject::connect(ways.front(), &QAction::triggered, m_window.get(), [this] { m_window->showScreen(QStringLiteral("levers")); });
    QAction* keep = m_window->actions().find(QStringLiteral("snapshot"));
    auto* page = new screens::StartPage(m_session, m_firstSteps, m_language, m_recent, ways, keep);
    QObject::connect(page, &screens::StartPage::screenWanted, m_window.get(), &shell::MainWindow::showScreen);
    QObject::connect(page, &screens::StartPage::fileWanted, &m_controller, &shell::DocumentController::openFile);
    return page;
}

/// The list of notes stands on Place; each leads to the screen that shows what it is on.
void Application::joinNotes(screens::PlacePage& place, screens::LeversPage& levers)
{
    shell::MainWindow& window = *m_window;
    QObject::connect(&window, &shell::MainWindow::notesWanted, &place, [&window, &place] {
        window.showScreen(place.id());
        place.showNotes();
    });
    QObject::connect(&place, &screens::PlacePage::thingWanted, &window, [this, &window, &levers](const projection::FigureId& thing) {
        if (thing.thing.starts_with("measures/")) {
            window.showScreen(levers.id());
            levers.goTo(thing);
        } else if (thing.year != 0) {
            m_session.setYear(thing.year - m_session.baseYear());
            window.showScreen(QStringLiteral("trajectory"));
        } else {
            window.showScreen(QStringLiteral("compare"));
        }
    });
}

void Application::recall()
{
    m_appearance.setChoice(m_settings->theme());
    m_appearance.setTextPercent(m_settings->textPercent());
    m_appearance.setMotionReduced(m_settings->isMotionReduced());
    m_language.setCode(m_settings->language());
    m_recent.setPaths(m_settings->recentFiles());
}

void Application::remember()
{
    m_settings->setTheme(m_appearance.choice());
    m_settings->setTextPercent(m_appearance.textPercent());
    m_settings->setMotionReduced(m_appearance.isMotionReduced());
    m_settings->setRoom(m_present->choice());
    m_settings->setLanguage(m_language.code());
    m_settings->setSingleKeys(m_window->hasSingleKeys());
    m_settings->setRecentFiles(m_recent.paths());
    m_settings->setGeometry(m_window->saveGeometry());
}

} // namespace wp::app
