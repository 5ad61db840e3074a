// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/shell/document_controller.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

namespace wp::ui::shell {

using format::ThemeChoice;

namespace {

QString words(const char* source) { return QCoreApplication::translate("Actions", source); }

constexpr const char* menuTexts[] = {
    QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&View"),
    QT_TRANSLATE_NOOP("Actions", "&Theme"), QT_TRANSLATE_NOOP("Actions", "&Language"),
    QT_TRANSLATE_NOOP("Actions", "Te&xt size"), QT_TRANSLATE_NOOP("Actions", "&Help")};

bool isSubmenu(MenuOf menu) { return menu == MenuOf::theme || menu == MenuOf::language || menu == MenuOf::text; }

template <ThemeChoice choice>
void chooseTheme(MainWindow& w) { w.appearance().setChoice(choice); }
template <ThemeChoice choice>
bool isTheme(const MainWindow& w) { return w.appearance().choice() == choice; }

std::vector<ActionRow> fileRows()
{
    using enum MenuOf;
    return {
        {"new", file, QT_TRANSLATE_NOOP("Actions", "&New place"), "Ctrl+N", [](MainWindow& w) { w.controller().makeNew(); }},
        {"open", file, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", [](MainWindow& w) { w.controller().openChosen(); }},
        {"sample", file, QT_TRANSLATE_NOOP("Actions", "Open the &sample place"), "", [](MainWindow& w) { w.controller().openSample(); }},
        {"import", file, QT_TRANSLATE_NOOP("Actions", "From your council’s &published return…"), "", [](MainWindow& w) { w.controller().importPublished(); }},
        {"importTable", file, QT_TRANSLATE_NOOP("Actions", "&Import a table…"), "Ctrl+I", [](MainWindow& w) { w.importTable(); }},
        {"save", file, QT_TRANSLATE_NOOP("Actions", "&Save"), "Ctrl+S", [](MainWindow& w) { w.controller().save(); }, true, nullptr, nullptr, true},
        {"saveAs", file, QT_TRANSLATE_NOOP("Actions", "Save &as…"), "Ctrl+Shift+S", [](MainWindow& w) { w.controller().saveAs(); }, true},
        {"exportJson", file, QT_TRANSLATE_NOOP("Actions", "&Export as JSON…"), "", [](MainWindow& w) { w.controller().exportJson(); }, true},
        {"exportCsv", file, QT_TRANSLATE_NOOP("Actions", "Export the lines as &CSV…"), "", [](MainWindow& w) { w.exportLines(); }, true},
        {"quit", file, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", [](MainWindow& w) { w.close(); }, false, nullptr, nullptr, true},
        {"undo", edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", [](MainWindow& w) { w.session().undo(); }, true},
        {"redo", edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", [](MainWindow& w) { w.session().redo(); }, true},
        {"paste", edit, QT_TRANSLATE_NOOP("Actions", "&Paste a table…"), "Ctrl+V", [](MainWindow& w) { w.pasteTable(); }, false, nullptr, nullptr, true},
        {"note", edit, QT_TRANSLATE_NOOP("Actions", "&Note…"), "Ctrl+M", [](MainWindow& w) { w.writeNote(); }, true, nullptr, nullptr, true},
        {"allNotes", edit, QT_TRANSLATE_NOOP("Actions", "Notes and &decisions"), "Ctrl+Shift+M", [](MainWindow& w) { Q_EMIT w.notesWanted(); }, true},
    };
}

std::vector<ActionRow> viewRows()
{
    using enum MenuOf;
    return {
        {"tables", view, QT_TRANSLATE_NOOP("Actions", "Charts as &tables"), "Ctrl+T", [](MainWindow& w) { w.toggleTables(); }, true, nullptr, nullptr, true},
        {"results", view, QT_TRANSLATE_NOOP("Actions", "&Results in words"), "Ctrl+R", [](MainWindow& w) { w.showResults(); }, true},
        {"evidence", view, QT_TRANSLATE_NOOP("Actions", "&Evidence of this figure"), "Ctrl+E", [](MainWindow& w) { w.showEvidence(); }, true, nullptr, nullptr, true},
        {"library", view, QT_TRANSLATE_NOOP("Actions", "Evidence li&brary"), "", [](MainWindow& w) { w.showLibrary(); }, true},
        {"present", view, QT_TRANSLATE_NOOP("Actions", "Prese&nt"), "F5", [](MainWindow& w) { Q_EMIT w.presentWanted(); }, true, nullptr, nullptr, true},
        {"snapshot", view, QT_TRANSLATE_NOOP("Actions", "Keep a snaps&hot"), "Ctrl+Shift+K", [](MainWindow& w) { Q_EMIT w.snapshotWanted(); }, true},
        {"snapshots", view, QT_TRANSLATE_NOOP("Actions", "Snapsh&ots…"), "", [](MainWindow& w) { Q_EMIT w.snapshotsWanted(); }, true},
        {"nextArea", view, QT_TRANSLATE_NOOP("Actions", "Next &area"), "F6", [](MainWindow& w) { w.goToArea(1); }, false, nullptr, nullptr, true},
        {"previousArea", view, QT_TRANSLATE_NOOP("Actions", "&Previous area"), "Shift+F6", [](MainWindow& w) { w.goToArea(-1); }},
        {"themeSystem", theme, QT_TRANSLATE_NOOP("Actions", "&Follow the system"), "", chooseTheme<ThemeChoice::system>, false, isTheme<ThemeChoice::system>, "theme"},
        {"themeLight", theme, QT_TRANSLATE_NOOP("Actions", "&Light"), "", chooseTheme<ThemeChoice::light>, false, isTheme<ThemeChoice::light>, "theme"},
        {"themeDark", theme, QT_TRANSLATE_NOOP("Actions", "&Dark"), "", chooseTheme<ThemeChoice::dark>, false, isTheme<ThemeChoice::dark>, "theme"},
        {"themeContrast", theme, QT_TRANSLATE_NOOP("Actions", "&High contrast"), "", chooseTheme<ThemeChoice::highContrast>, false, isTheme<ThemeChoice::highContrast>, "theme"},
        {"english", language, "English", "", [](MainWindow& w) { w.language().setCode(QStringLiteral("en")); }, false,
         [](const MainWindow& w) { return w.language().code() == QLatin1String("en"); }, "language"},
        {"welsh", language, "Cymraeg", "", [](MainWindow& w) { w.language().setCode(QStringLiteral("cy")); }, false,
         [](const MainWindow& w) { return w.language().code() == QLatin1String("cy"); }, "language"},
        {"larger", text, QT_TRANSLATE_NOOP("Actions", "&Larger"), "Ctrl++", [](MainWindow& w) { w.appearance().stepText(1); }},
        {"smaller", text, QT_TRANSLATE_NOOP("Actions", "&Smaller"), "Ctrl+-", [](MainWindow& w) { w.appearance().stepText(-1); }},
        {"normal", text, QT_TRANSLATE_NOOP("Actions", "&Normal"), "Ctrl+0", [](MainWindow& w) { w.appearance().setTextPercent(100); }},
        {"calm", view, QT_TRANSLATE_NOOP("Actions", "Reduced &motion"), "", [](MainWindow& w) { w.appearance().setMotionReduced(!w.appearance().isMotionReduced()); }, false,
         [](const MainWindow& w) { return w.appearance().isMotionReduced(); }},
        {"help", help, QT_TRANSLATE_NOOP("Actions", "&Help on this screen"), "F1", [](MainWindow& w) { w.showHelp(); }},
        {"tutorial", help, QT_TRANSLATE_NOOP("Actions", "&Ten-minute tutorial"), "", [](MainWindow& w) { w.showHelpPage(QStringLiteral("tutorial")); }},
        {"script", help, QT_TRANSLATE_NOOP("Actions", "&Facilitator’s script"), "", [](MainWindow& w) { w.showHelpPage(QStringLiteral("script")); }},
        {"model", help, QT_TRANSLATE_NOOP("Actions", "How the &model works"), "", [](MainWindow& w) { w.showHelpPage(QStringLiteral("model")); }},
        {"helpContents", help, QT_TRANSLATE_NOOP("Actions", "&Contents of the help"), "", [](MainWindow& w) { w.showHelpPage(QStringLiteral("index")); }},
        {"accessibility", help, QT_TRANSLATE_NOOP("Actions", "&Accessibility statement"), "", [](MainWindow& w) { w.showHelpPage(QStringLiteral("accessibility")); }},
        {"shortcuts", help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "", [](MainWindow& w) { w.showShortcuts(); }, false, nullptr, nullptr, true},
        {"log", help, QT_TRANSLATE_NOOP("Actions", "&What the program did…"), "", [](MainWindow& w) { w.showLog(); }},
        {"singleKeys", help, QT_TRANSLATE_NOOP("Actions", "&Single-key shortcuts"), "", [](MainWindow& w) { w.setSingleKeys(!w.hasSingleKeys()); }, false,
         [](const MainWindow& w) { return w.hasSingleKeys(); }},
    };
}

} // namespace

const std::vector<ActionRow>& actionTable()
{
    static const std::vector<ActionRow> table = [] {
        auto rows = fileRows();
        const auto more = viewRows();
        rows.insert(rows.end(), more.begin(), more.end());
        return rows;
    }();
    return table;
}

Actions::Actions(MainWindow& window, QMenuBar& bar) : QObject(&window), m_window(window)
{
    for (std::size_t i = 0; i < std::size(menuTexts); ++i) {
        const auto menu = static_cast<MenuOf>(i);
        QMenu* made = isSubmenu(menu) ? m_menus[static_cast<std::size_t>(MenuOf::view)]->addMenu(QString())
                                      : bar.addMenu(QString());
        m_menus.push_back(made);
    }
    m_afterScreens = m_menus[static_cast<std::size_t>(MenuOf::theme)]->menuAction();
    for (const ActionRow& row : actionTable()) {
        add(row);
    }
    connect(&menu(MenuOf::edit), &QMenu::aboutToShow, this, &Actions::renew);
    retranslate();
}

void Actions::add(const ActionRow& row)
{
    auto* action = new QAction(this);
    const QString id = QString::fromLatin1(row.id);
    action->setObjectName(id);
    action->setShortcut(QKeySequence(QString::fromLatin1(row.keys)));
    action->setCheckable(row.isChecked != nullptr);
    if (row.group) {
        QActionGroup*& group = m_groups[QString::fromLatin1(row.group)];
        group = group ? group : new QActionGroup(this);
        group->addAction(action);
    }
    connect(action, &QAction::triggered, this, [this, slot = row.slot] {
        slot(m_window);
        renew();
    });
    QMenu& into = menu(row.menu);
    if (row.startsSection) {
        into.addSeparator();
    }
    into.addAction(action);
    m_actions[id] = action;
    m_order.push_back(action);
}

void Actions::addScreen(QAction* action, QAction* before)
{
    menu(MenuOf::view).insertAction(before ? before : m_afterScreens, action);
    m_order.push_back(action);
}

void Actions::addTools(const QList<QAction*>& tools)
{
    if (!tools.isEmpty()) {
        menu(MenuOf::edit).addSeparator();
        menu(MenuOf::edit).addActions(tools);
        m_order += tools;
    }
}

void Actions::retranslate()
{
    for (std::size_t i = 0; i < m_menus.size(); ++i) {
        m_menus[i]->setTitle(words(menuTexts[i]));
    }
    for (const ActionRow& row : actionTable()) {
        const bool isOwnName = row.menu == MenuOf::language;
        m_actions[QString::fromLatin1(row.id)]->setText(isOwnName ? QString::fromLatin1(row.text) : words(row.text));
    }
    renew();
}

void Actions::renew()
{
    const bool isOpen = m_window.session().isOpen();
    for (const ActionRow& row : actionTable()) {
        QAction* action = m_actions[QString::fromLatin1(row.id)];
        action->setEnabled(isOpen || !row.needsDocument);
        if (row.isChecked) {
            action->setChecked(row.isChecked(m_window));
        }
    }
    const undo::EditStack& steps = m_window.session().steps();
    const auto say = [this](const char* id, bool can, const char* plain, const QString& sentence, const char* full) {
        QAction* action = m_actions[QString::fromLatin1(id)];
        action->setEnabled(can);
        action->setText(sentence.isEmpty() ? words(plain) : words(full).arg(sentence));
    };
    say("undo", steps.canUndo(), "&Undo", steps.undoSentence(), QT_TRANSLATE_NOOP("Actions", "&Undo: %1"));
    say("redo", steps.canRedo(), "&Redo", steps.redoSentence(), QT_TRANSLATE_NOOP("Actions", "&Redo: %1"));
}

} // namespace wp::ui::shell
