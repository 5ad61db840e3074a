// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/figure_id.h"
#include "ui/format/appearance.h"
#include "ui/format/language.h"

#include <QMainWindow>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QShortcut;
class QStackedWidget;
QT_END_NAMESPACE

namespace wp::ui::shell {

class Actions;
class Dialogs;
class DocumentController;
class Drawer;
class EmptyPage;
class Exporter;
class Help;
class Importer;
class Page;
class PageArea;
class Rail;
class ResultBar;
class Session;
class Solvency;

/// What the window is given and does not own.
struct Surroundings {
    Session& session;
    DocumentController& controller;
    Dialogs& dialogs;
    Exporter& exporter;
    format::Appearance& appearance;
    format::Language& language;
};

/// What the program did lately, and where all of it is kept.
struct LogText {
    QString folder;
    QString lines;
};

/// The frame around the screens: menus, rail, the chosen screen, and the result bar at the foot. While
/// nothing is open it offers what can be opened. Screens are made by the application and handed over.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MainWindow() override;

    void addPage(Page* page);
    const std::vector<Page*>& pages() const { return m_pages; }
    Page* currentPage() const;
    void showPage(int index);
    /// By the id of its page.
    void showScreen(const QString& id);

    /// What opens behind every figure.
    void setDrawer(Drawer* drawer);
    /// What F1 opens, on the page of the screen that is on.
    void setHelp(Help* help) { m_help = help; }
    void showHelp();
    void showHelpPage(const QString& page);
    /// What takes tables in: from the menu, dragged onto the window, or pasted.
    void setImporter(Importer* importer) { m_importer = importer; }
    Importer* importer() const { return m_importer; }
    void importTable();
    void pasteTable();
    void exportLines();
    PageArea& pageArea() const { return *m_area; }

    Session& session() const { return m_around.session; }
    DocumentController& controller() const { return m_around.controller; }
    format::Appearance& appearance() const { return m_around.appearance; }
    format::Language& language() const { return m_around.language; }
    ResultBar& resultBar() const { return *m_resultBar; }
    Solvency& solvency() const { return *m_solvency; }
    Actions& actions() const { return *m_actions; }

    /// Puts the focus into the next (1) or the previous (−1) area of the window.
    void goToArea(int step);
    void toggleTables();
    /// Opens the evidence of the figure that has the keyboard.
    void showEvidence();
    void showLibrary();
    /// Opens what is noted on the thing that has the keyboard, for a further note.
    void writeNote();
    void showResults();
    void showShortcuts();
    /// What gives the log, for the menu Help to show.
    void setLog(std::function<LogText()> log) { m_log = std::move(log); }
    void showLog();
    /// What a crash of the last run left to be sent.
    void showCrash(const QString& folder, const QString& report);
    bool hasSingleKeys() const;
    void setSingleKeys(bool on);

Q_SIGNALS:
    /// The list of all notes and decisions.
    void notesWanted();
    /// The slides before a room; what is on the screen kept as one of them; the list of those.
    void presentWanted();
    void snapshotWanted();
    void snapshotsWanted();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void documentCame();
    void openFigure(const projection::FigureId& figure);
    void openNotes(const std::optional<projection::FigureId>& figure);
    void showTitle();
    QList<QWidget*> areas() const;

    Surroundings m_around;
    Solvency* m_solvency = nullptr;
    Actions* m_actions = nullptr;
    Importer* m_importer = nullptr;
    Help* m_help = nullptr;
    std::function<LogText()> m_log;
    QStackedWidget* m_whole = nullptr;
    EmptyPage* m_empty = nullptr;
    QWidget* m_work = nullptr;
    Rail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    PageArea* m_area = nullptr;
    ResultBar* m_resultBar = nullptr;
    std::vector<QShortcut*> m_singleKeys;
    std::vector<Page*> m_pages;
    std::vector<QAction*> m_pageActions;
};

} // namespace wp::ui::shell
