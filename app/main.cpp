// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/crash_report.h"
#include "app/log.h"
#include "app/paper_export.h"
#include "app/self_test.h"
#include "app/settings.h"
#include "ui/shell/window_dialogs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <algorithm>
#include <string_view>

namespace {

/// Whether papers or words about the program are asked for, which need no display.
bool needsNoDisplay(int argc, char** argv)
{
    return std::any_of(argv, argv + argc, [](std::string_view word) {
        return word.starts_with("--export") || word == "--self-test" || word.starts_with("--help") || word == "-h" || word == "--version" || word == "-v";
    });
}

/// The options of an export; a file named by them is written and no window is opened.
struct ExportOptions {
    QCommandLineOption file{
        QStringLiteral("export"),
        QCoreApplication::translate("Main", "Write a paper or a picture of FILE, without a window."),
        QStringLiteral("FILE")};
    QCommandLineOption form{QStringLiteral("as"), QCoreApplication::translate("Main", "html, pdf, png or svg."),
                            QStringLiteral("FORM")};
    QCommandLineOption out{QStringLiteral("out"),
                           QCoreApplication::translate("Main", "The file to write; beside a PDF stands its web page."),
                           QStringLiteral("OUT")};
    QCommandLineOption language{QStringLiteral("lang"),
                                QCoreApplication::translate("Main", "en, cy, or both as en,cy."),
                                QStringLiteral("LANG"), QStringLiteral("en")};
    QCommandLineOption pages{
        QStringLiteral("pages"),
        QCoreApplication::translate(
            "Main", "The pages of a paper, with commas between them; the cabinet paper unless said otherwise."),
        QStringLiteral("PAGES")};
    QCommandLineOption chart{
        QStringLiteral("chart"),
        QCoreApplication::translate("Main", "The chart of a picture: spend, reserves, cash or tornado."),
        QStringLiteral("CHART"), QStringLiteral("spend")};

    wp::app::PaperOrder orderOf(const QCommandLineParser& parser) const
    {
        return {parser.value(file),
                parser.value(form),
                parser.value(out),
                parser.value(language).split(u',', Qt::SkipEmptyParts),
                parser.value(pages).split(u',', Qt::SkipEmptyParts),
                parser.value(chart)};
    }
};

/// The window, on what the person named, on what a crash left, or on the sample place.
int runWindow(QApplication& application, const wp::app::Folders& folders, const QStringList& files, bool isEmpty)
{
    const QString logs = folders.data + QStringLiteral("/logs");
    const QString crash = wp::app::takeCrashReport(logs);
    wp::app::watchForCrash(logs);
    wp::app::Log log(logs);
    wp::app::Settings settings(folders.settings);
    wp::ui::shell::WindowDialogs dialogs;
    const std::filesystem::path journals = (folders.data + QStringLiteral("/journals")).toStdU16String();
    wp::app::Application program(application, dialogs, &settings, journals);
    dialogs.setParent(&program.window());
    log.watch(program);
    program.window().setLog([&log] { return wp::ui::shell::LogText{log.folder(), log.recent()}; });
    const auto openFirst = [&] {
        if (!files.isEmpty()) {
            program.controller().openFile(files.front());
        } else if (!isEmpty) {
            program.controller().openSample();
            program.window().showScreen(QStringLiteral("start"));
        }
    };
    const bool hasCrashed = program.controller().findRecovery();
    if (!hasCrashed && files.isEmpty()) {
        openFirst();
    }
    program.window().show();
    if (hasCrashed ? !program.controller().offerRecovery() : !files.isEmpty()) {
        openFirst();
    }
    if (!crash.isEmpty()) {
        log.write(crash);
        program.window().showCrash(logs, crash);
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (needsNoDisplay(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("wholeplace"));
    QApplication::setApplicationDisplayName(QStringLiteral("Wholeplace"));
    QApplication::setApplicationVersion(QStringLiteral(WHOLEPLACE_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/wholeplace.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("wholeplace"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Main", "The budgets of a whole place, year by year."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption empty(QStringLiteral("empty"), QCoreApplication::translate("Main", "Open nothing."));
    parser.addOption(empty);
    const QCommandLineOption portable(
        QStringLiteral("portable"),
        QCoreApplication::translate("Main", "Keep settings and what is kept against a crash beside the program."));
    const QCommandLineOption test(
        QStringLiteral("self-test"),
        QCoreApplication::translate("Main", "Check this installation and say what is wrong with it, without a window."));
    parser.addOptions({portable, test});
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("Main", "A .wholeplace or wholeplace/1 JSON file; "
                                                                     "without one the sample place opens."));
    const ExportOptions exports;
    parser.addOptions({exports.file, exports.form, exports.out, exports.language, exports.pages, exports.chart});
    parser.process(application);
    const wp::app::Folders folders =
        parser.isSet(portable) ? wp::app::Folders::portable() : wp::app::Folders::ofSystem();
    if (parser.isSet(test)) {
        return wp::app::printSelfTest(folders);
    }
    if (parser.isSet(exports.file)) {
        return wp::app::exportPaper(exports.orderOf(parser));
    }

    return runWindow(application, folders, parser.positionalArguments(), parser.isSet(empty));
}
