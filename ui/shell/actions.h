// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QMenu>

#include <vector>

QT_BEGIN_NAMESPACE
class QActionGroup;
class QMenuBar;
QT_END_NAMESPACE

namespace wp::ui::shell {

class MainWindow;

enum class MenuOf { file, edit, view, theme, language, text, help };

/// One row of the one table of actions. Rows with a `group` exclude each other; `isChecked` makes a row a
/// choice or a switch; `needsDocument` rows rest while nothing is open.
struct ActionRow {
    const char* id;
    MenuOf menu;
    const char* text;
    const char* keys;
    void (*slot)(MainWindow&);
    bool needsDocument = false;
    bool (*isChecked)(const MainWindow&) = nullptr;
    const char* group = nullptr;
    bool startsSection = false;
};

const std::vector<ActionRow>& actionTable();

/// The actions of the table in their menus, said in the language of the moment. Screens add their own to View.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(MainWindow& window, QMenuBar& bar);

    QAction* find(const QString& id) const { return m_actions.value(id); }
    QMenu& menu(MenuOf menu) const { return *m_menus[static_cast<std::size_t>(menu)]; }
    const QList<QAction*>& all() const { return m_order; }
    /// Puts an action of a screen at the head of the View menu, before another's or behind them all.
    void addScreen(QAction* action, QAction* before = nullptr);
    /// Puts what a screen offers at the foot of the Edit menu.
    void addTools(const QList<QAction*>& tools);

    void retranslate();
    /// Which actions rest, which choices hold, and what undo and redo would do.
    void renew();

private:
    void add(const ActionRow& row);

    MainWindow& m_window;
    std::vector<QMenu*> m_menus;
    QHash<QString, QAction*> m_actions;
    QHash<QString, QActionGroup*> m_groups;
    QList<QAction*> m_order;
    QAction* m_afterScreens = nullptr;
};

} // namespace wp::ui::shell
