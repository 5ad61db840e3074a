// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/document/replace_file.h"
#include "core/exchange/lines_csv.h"
#include "ui/chart/chart_frame.h"
#include "ui/chart/share_bar.h"
#include "ui/format/names.h"
#include "ui/shell/actions.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document_controller.h"
#include "ui/shell/drawer.h"
#include "ui/shell/empty_page.h"
#include "ui/shell/exporter.h"
#include "ui/shell/help.h"
#include "ui/shell/importer.h"
#include "ui/shell/note_dialog.h"
#include "ui/shell/notice_banner.h"
#include "ui/shell/page.h"
#include "ui/shell/page_area.h"
#include "ui/shell/rail.h"
#include "ui/shell/result_bar.h"
#include "ui/shell/session.h"
#include "ui/shell/summary.h"
#include "ui/widgets/door.h"
#include "ui/widgets/door_label.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace wp::ui::shell {

MainWindow::MainWindow(const Surroundings& surroundings, QWidget* parent) : QMainWindow(parent), m_around(surroundings)
{
    m_solvency = new Solvency(session(), this);
    m_actions = new Actions(*this, *menuBar());
    build();
    connect(&session(), &Session::opened, this, &MainWindow::documentCame);
    connect(&session(), &Session::figureWanted, this, &MainWindow::openFigure);
    connect(&session(), &Session::changed, m_actions, &Actions::renew);
    connect(&session().steps(), &QUndoStack::indexChanged, m_actions, &Actions::renew);
    connect(&controller(), &DocumentController::titleChanged, this, &MainWindow::showTitle);
    connect(&language(), &format::Language::changed, m_actions, &Actions::retranslate);
    connect(&appearance(), &format::Appearance::changed, m_actions, &Actions::renew);
    m_singleKeys = {new QShortcut(QKeySequence(Qt::Key_Question), this), new QShortcut(QKeySequence(Qt::Key_K), this)};
    connect(m_singleKeys[0], &QShortcut::activated, this, &MainWindow::showShortcuts);
    connect(m_singleKeys[1], &QShortcut::activated, this, &MainWindow::snapshotWanted);
    setAcceptDrops(true);
    documentCame();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_whole = new QStackedWidget(this);
    m_empty = new EmptyPage(language(), m_whole);
    connect(m_empty, &EmptyPage::sampleWanted, m_actions->find(QStringLiteral("sample")), &QAction::trigger);
    connect(m_empty, &EmptyPage::openWanted, &controller(), &DocumentController::openChosen);
    connect(m_empty, &EmptyPage::importWanted, &controller(), &DocumentController::importPublished);
    connect(m_empty, &EmptyPage::tableWanted, this, &MainWindow::importTable);
    connect(m_empty, &EmptyPage::newWanted, &controller(), &DocumentController::makeNew);
    m_work = new QWidget(m_whole);
    auto* rows = new QVBoxLayout(m_work);
    auto* columns = new QHBoxLayout;
    m_rail = new Rail(m_work);
    m_stack = new QStackedWidget;
    m_area = new PageArea(m_stack, m_work);
    m_resultBar = new ResultBar(session(), *m_solvency, m_work);
    columns->addWidget(m_rail);
    columns->addWidget(m_area, 1);
    rows->addWidget(new NoticeBanner(controller(), m_work));
    rows->addLayout(columns, 1);
    rows->addWidget(m_resultBar);
    for (QLayout* layout : {static_cast<QLayout*>(rows), static_cast<QLayout*>(columns)}) {
        layout->setContentsMargins({});
        layout->setSpacing(0);
    }
    m_whole->addWidget(m_empty);
    m_whole->addWidget(m_work);
    setCentralWidget(m_whole);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_resultBar, &ResultBar::allWanted, this, &MainWindow::showResults);
}

void MainWindow::addPage(Page* page)
{
    const int index = static_cast<int>(m_pages.size());
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_rail->addPage(*page);
    for (chart::ChartFrame* frame : page->findChildren<chart::ChartFrame*>()) {
        connect(frame, &chart::ChartFrame::figureActivated, &session(), &Session::openFigure);
    }
    for (chart::ShareBar* bar : page->findChildren<chart::ShareBar*>()) {
        connect(bar, &chart::ShareBar::figureActivated, &session(), &Session::openFigure);
    }
    for (widgets::DoorLabel* label : page->findChildren<widgets::DoorLabel*>()) {
        connect(label, &widgets::DoorLabel::figureActivated, &session(), &Session::openFigure);
    }
    auto* action = new QAction(page->title(), this);
    action->setShortcut(QKeySequence(page->keys()));
    connect(action, &QAction::triggered, this, [this, index] { showPage(index); });
    const auto next = std::ranges::find_if(m_pages, [page](const Page* other) { return other->order() > page->order(); });
    m_actions->addScreen(action, next == m_pages.end() ? nullptr : m_pageActions[static_cast<std::size_t>(next - m_pages.begin())]);
    m_pageActions.push_back(action);
    m_actions->addTools(page->tools());
    for (QAction* tool : page->tools()) {
        tool->setEnabled(session().isOpen());
        connect(tool, &QAction::triggered, this, [this, index] { showPage(index); });
    }
    for (chart::ChartFrame* frame : page->findChildren<chart::ChartFrame*>()) {
        connect(frame, &chart::ChartFrame::saveWanted, this,
                [this](chart::PictureFile file, const chart::ChartData& shown) { m_around.exporter.savePicture(file, shown); });
    }
    if (index == 0) {
        showPage(0);
    }
}

Page* MainWindow::currentPage() const
{
    return m_pages.empty() ? nullptr : m_pages[static_cast<std::size_t>(m_stack->currentIndex())];
}

void MainWindow::showPage(int index)
{
    m_stack->setCurrentIndex(index);
    m_rail->choose(index);
}

void MainWindow::showScreen(const QString& id)
{
    const auto found = std::ranges::find(m_pages, id, &Page::id);
    if (found != m_pages.end()) {
        showPage(static_cast<int>(found - m_pages.begin()));
    }
}

void MainWindow::setDrawer(Drawer* drawer)
{
    m_area->setDrawer(drawer);
    connect(drawer, &Drawer::helpWanted, this, &MainWindow::showHelpPage);
}

void MainWindow::showHelp()
{
    const bool isInDrawer = m_area->isOpen() && m_area->drawer()->isAncestorOf(QApplication::focusWidget());
    const QString screen = session().isOpen() && currentPage() ? currentPage()->id() : QStringLiteral("start");
    showHelpPage(isInDrawer ? QStringLiteral("evidence") : screen);
}

void MainWindow::showHelpPage(const QString& page)
{
    if (m_help) {
        m_help->showPage(page);
    }
}

void MainWindow::openFigure(const projection::FigureId& figure)
{
    if (m_area->drawer() && m_area->drawer()->showFigure(figure)) {
        m_area->open();
    }
}

void MainWindow::showEvidence()
{
    if (Drawer* drawer = m_area->drawer()) {
        openFigure(widgets::doorAt(QApplication::focusWidget()).value_or(drawer->firstFigure()));
    }
}

void MainWindow::showLibrary()
{
    if (Drawer* drawer = m_area->drawer()) {
        drawer->showLibrary();
        m_area->open();
    }
}

void MainWindow::openNotes(const std::optional<projection::FigureId>& figure)
{
    (new NoteDialog(session(), noteSubject(session(), figure), this))->open();
}

void MainWindow::writeNote() { openNotes(widgets::doorAt(QApplication::focusWidget())); }

/// What can be done with the figure under the pointer, or with that which has the keyboard.
void MainWindow::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKeys = event->reason() == QContextMenuEvent::Keyboard;
    const auto figure = session().isOpen() ? widgets::doorAt(isByKeys ? QApplication::focusWidget() : childAt(event->pos())) : std::nullopt;
    if (!figure) {
        QMainWindow::contextMenuEvent(event);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const char* id, auto act) {
        connect(menu->addAction(m_actions->find(QString::fromLatin1(id))->text()), &QAction::triggered, this, act);
    };
    offer("evidence", [this, figure] { openFigure(*figure); });
    offer("note", [this, figure] { openNotes(figure); });
    menu->popup(event->globalPos());
}

void MainWindow::documentCame()
{
    if (m_area->isOpen()) {
        m_area->close();
    }
    m_whole->setCurrentWidget(session().isOpen() ? m_work : static_cast<QWidget*>(m_empty));
    m_actions->renew();
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        for (QAction* action : m_pages[i]->tools() + QList<QAction*>{m_pageActions[i]}) {
            action->setEnabled(session().isOpen());
        }
    }
    showTitle();
}

void MainWindow::showTitle()
{
    const QString name = controller().name();
    setWindowTitle(name.isEmpty()               ? tr("Wholeplace")
                   : controller().isReadOnly() ? tr("%1[*] (read only) – Wholeplace").arg(name)
                                               : tr("%1[*] – Wholeplace").arg(name));
    setWindowModified(controller().isModified());
}

QList<QWidget*> MainWindow::areas() const
{
    if (!session().isOpen()) {
        return {m_empty};
    }
    QList<QWidget*> list{m_rail};
    list += currentPage() ? currentPage()->areas() : QList<QWidget*>();
    if (m_area->isOpen()) {
        list.push_back(m_area->drawer());
    }
    list.push_back(m_resultBar);
    return list;
}

void MainWindow::goToArea(int step)
{
    const QList<QWidget*> list = areas();
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (focus && (list[i] == focus || list[i]->isAncestorOf(focus))) {
            at = i;
        }
    }
    for (qsizetype tried = 0; tried < list.size(); ++tried) {
        at = (at + step + list.size()) % list.size();
        QWidget* target = firstFocusable(*list[at]);
        if (target) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::toggleTables()
{
    if (Page* page = currentPage()) {
        page->toggleTables();
    }
}

void MainWindow::showResults()
{
    QStringList findings;
    for (const Page* page : m_pages) {
        findings += page->findings();
    }
    m_around.dialogs.showText(tr("Results in words"), resultsHtml(controller().name(), m_resultBar->cells(), findings));
}

void MainWindow::showShortcuts()
{
    m_around.dialogs.showText(tr("Keyboard shortcuts"), shortcutsHtml(m_actions->all()));
}

void MainWindow::showLog()
{
    const LogText log = m_log ? m_log() : LogText();
    m_around.dialogs.showText(
        tr("What the program did"),
        logHtml(tr("To send to whoever is to find out what went wrong. It names no person, place, file or figure. All "
                   "of it stands in the folder %1.").arg(log.folder), log.lines));
}

void MainWindow::showCrash(const QString& folder, const QString& report)
{
    m_around.dialogs.showText(
        tr("The program stopped unexpectedly last time"),
        logHtml(tr("Edits up to then are kept and offered back. What stopped it is below, to send to whoever is to find "
                   "out; it names no person, place, file or figure, and stands in the folder %1.").arg(folder), report));
}

void MainWindow::importTable() { m_importer->begin(this); }

void MainWindow::pasteTable() { m_importer->importText(QApplication::clipboard()->text(), this); }

void MainWindow::exportLines()
{
    m_around.exporter.save(FileKind::csv, format::fromUtf8(session().model().place.frame.name.value_or("")), [this](const std::filesystem::path& path) {
        return document::replaceBytes(path, exchange::linesCsv(session().model()));
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const bool isFile = event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile();
    if (isFile || event->mimeData()->hasText()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QMimeData& dropped = *event->mimeData();
    if (!dropped.hasUrls()) {
        m_importer->importText(dropped.text(), this);
        return;
    }
    const QString path = dropped.urls().front().toLocalFile();
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isPlace = ending == endingOf(FileKind::place) || ending == endingOf(FileKind::json);
    isPlace ? void(controller().openFile(path)) : m_importer->importFile(path, this);
}

bool MainWindow::hasSingleKeys() const
{
    return !m_singleKeys.empty() && m_singleKeys.front()->isEnabled();
}

void MainWindow::setSingleKeys(bool on)
{
    for (QShortcut* each : m_singleKeys) {
        each->setEnabled(on);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(controller().close());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_actions) {
        m_actions->retranslate();
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            m_pageActions[i]->setText(m_pages[i]->title());
        }
        showTitle();
    }
}

} // namespace wp::ui::shell
