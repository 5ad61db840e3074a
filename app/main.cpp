// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/settings.h"
#include "ui/shell/window_dialogs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("wholeplace"));
    QApplication::setApplicationDisplayName(QStringLiteral("Wholeplace"));
    QApplication::setApplicationVersion(QStringLiteral(WHOLEPLACE_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Main", "The budgets of a whole place, year by year."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption empty(QStringLiteral("empty"), QCoreApplication::translate("Main", "Open nothing."));
    parser.addOption(empty);
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("Main", "A .wholeplace or wholeplace/1 JSON file; "
                                                                     "without one the sample place opens."));
    parser.process(application);

    wp::app::Settings settings;
    wp::ui::shell::WindowDialogs dialogs;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const std::filesystem::path journals = (data + QStringLiteral("/journals")).toStdU16String();
    wp::app::Application program(application, dialogs, &settings, journals);
    dialogs.setParent(&program.window());
    const QStringList files = parser.positionalArguments();
    const auto openFirst = [&] {
        if (!files.isEmpty()) {
            program.controller().openFile(files.front());
        } else if (!parser.isSet(empty)) {
            program.controller().openSample();
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
    return QApplication::exec();
}
