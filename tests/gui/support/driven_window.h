// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "ui/screens/levers/lever_card.h"
#include "ui/screens/levers/lever_column.h"
#include "ui/screens/levers/levers_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/dialogs.h"

#include <QApplication>
#include <QStringList>
#include <QtTest>

namespace wp::testing {

/// Answers in a person's place, and keeps what was shown.
class ScriptedDialogs : public ui::shell::Dialogs {
public:
    QString openPath;
    QString savePath;
    ui::shell::SaveAnswer saveAnswer = ui::shell::SaveAnswer::discard;
    std::optional<ui::shell::ImportChoice> importChoice;
    QStringList authorities;
    QString heading;
    base::Problems problems;
    QString html;
    int asked = 0;
    bool opensDamaged = false;
    bool replaces = false;
    int askedToReplace = 0;
    document::Notes notes;
    std::vector<ui::shell::RecoveryOffer> offers;
    ui::shell::RecoveryAnswer recoveryAnswer = ui::shell::RecoveryAnswer::recover;

    QString askOpen(ui::shell::FileKind) override { return openPath; }
    QString askSave(ui::shell::FileKind, const QString&) override { return savePath; }
    ui::shell::SaveAnswer askToSave(const QString&) override
    {
        ++asked;
        return saveAnswer;
    }
    std::optional<ui::shell::ImportChoice> askImport(const QStringList& offered) override
    {
        authorities = offered;
        return importChoice;
    }
    bool askToOpenDamaged(const QString&, const base::Problems& why, const document::Notes& missing) override
    {
        problems = why;
        notes = missing;
        return opensDamaged;
    }
    bool askToReplace(const QString&) override
    {
        ++askedToReplace;
        return replaces;
    }
    ui::shell::RecoveryAnswer askToRecover(const ui::shell::RecoveryOffer& offered) override
    {
        offers.push_back(offered);
        return recoveryAnswer;
    }
    void showNotes(const QString& title, const document::Notes& shown) override
    {
        heading = title;
        notes = shown;
    }
    void showProblems(const QString& title, const base::Problems& found) override
    {
        heading = title;
        problems = found;
    }
    void showText(const QString& title, const QString& text) override
    {
        heading = title;
        html = text;
    }
};

/// The real program with scripted dialogs and nothing remembered but, in a folder for them, its journals. Its end
/// without a close of the window is a crash.
struct DrivenWindow {
    explicit DrivenWindow(const QString& journals = {}) : program(*qApp, dialogs, nullptr, journals.toStdU16String()) {}

    ScriptedDialogs dialogs;
    app::Application program;

    ui::shell::MainWindow& window() { return program.window(); }
    ui::shell::Session& session() { return program.session(); }

    template <class Page>
    Page* page()
    {
        for (ui::shell::Page* each : window().pages()) {
            if (auto* found = qobject_cast<Page*>(each)) {
                return found;
            }
        }
        return nullptr;
    }
    ui::screens::LeverCard* card(scenario::Role role, std::size_t index)
    {
        return page<ui::screens::LeversPage>()->column(role)->cards().at(index);
    }
    /// On the screen, with the keyboard.
    bool show(int width, int height)
    {
        window().resize(width, height);
        window().show();
        const bool isThere = QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
        QApplication::setActiveWindow(&window());
        return isThere && QTest::qWaitForWindowActive(&window());
    }
    void trigger(const char* action) { window().actions().find(QString::fromLatin1(action))->trigger(); }
};

} // namespace wp::testing
