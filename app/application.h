// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/appearance.h"
#include "ui/format/language.h"
#include "ui/shell/document_controller.h"
#include "ui/shell/exporter.h"
#include "ui/shell/first_steps.h"
#include "ui/shell/futures.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/session.h"

#include <filesystem>
#include <memory>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace wp::ui::screens {
class HelpWindow;
class LeversPage;
class PlacePage;
class Present;
class Presenter;
}

namespace wp::app {

class Settings;

/// Wires the program together: what is shared, the window, and its screens. Tests hand in dialogs that answer
/// by themselves, and no settings and no folder for journals, so that nothing is remembered.
class Application {
public:
    Application(QApplication& application, ui::shell::Dialogs& dialogs, Settings* settings = nullptr,
                const std::filesystem::path& journals = {});
    ~Application();

    ui::shell::MainWindow& window() { return *m_window; }
    ui::screens::HelpWindow& help() { return *m_help; }
    ui::screens::Present& present() { return *m_present; }
    ui::screens::Presenter& presenter() { return *m_presenter; }
    ui::shell::Session& session() { return m_session; }
    ui::shell::DocumentController& controller() { return m_controller; }
    ui::shell::Futures& futures() { return m_futures; }
    ui::format::Appearance& appearance() { return m_appearance; }
    ui::format::Language& language() { return m_language; }

private:
    ui::shell::Page* makeStart();
    void joinNotes(ui::screens::PlacePage& place, ui::screens::LeversPage& levers);
    void recall();
    void remember();

    Settings* m_settings;
    ui::format::Appearance m_appearance;
    ui::format::Language m_language;
    ui::shell::Session m_session;
    ui::shell::FirstSteps m_firstSteps;
    ui::shell::Futures m_futures;
    ui::shell::DocumentController m_controller;
    ui::shell::Exporter m_exporter;
    ui::shell::RecentFiles m_recent;
    std::unique_ptr<ui::screens::HelpWindow> m_help;
    std::unique_ptr<ui::shell::MainWindow> m_window;
    ui::screens::Present* m_present = nullptr;
    ui::screens::Presenter* m_presenter = nullptr;
};

} // namespace wp::app
