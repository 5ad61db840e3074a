// SPDX-License-Identifier: GPL-3.0-or-later
// The log and the report of a crash say what happened, and nothing of whose it was.
#include "app/crash_report.h"
#include "app/log.h"
#include "tests/gui/support/driven_window.h"
#include "ui/shell/actions.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using wp::app::Log;
using wp::testing::DrivenWindow;

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class LogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappenedAndNotToWhom()
    {
        const QTemporaryDir folder;
        DrivenWindow driven;
        {
            Log log(folder.path());
            log.watch(driven.program);
            driven.program.controller().openSample();
            driven.window().show();
            QVERIFY(QTest::qWaitForWindowExposed(&driven.window()));
            driven.window().showScreen(QStringLiteral("savings"));
            driven.program.session().undo();
            qWarning("cannot read \"/home/jo.bloggs/Ashby Vale.wholeplace\" of C:\\Users\\jo");
        }
        const QString text = textOf(folder.filePath(QStringLiteral("wholeplace.log")));
        for (const char* part : {" start ", "Qt 6.", " opened 69 lines, 5 scenarios", " screen savings", " qt: cannot read", " end"}) {
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + text));
        }
        QVERIFY2(!text.contains(QStringLiteral("bloggs")) && !text.contains(QStringLiteral("Users")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Council")) && !text.contains(u'£'));
    }

    void aFullLogGivesWayToANewOne()
    {
        const QTemporaryDir folder;
        {
            Log log(folder.path());
            const QString line(400, u'x');
            for (qint64 written = 0; written <= Log::fullAt; written += line.size()) {
                log.write(line);
            }
        }
        Log log(folder.path());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("wholeplace.1.log"))));
        log.write(QStringLiteral("anew"));
        QCOMPARE(log.recent().count(u'\n'), 0);
        QVERIFY(log.recent().endsWith(QStringLiteral(" anew")));
    }

    void aFolderThatIsNoneIsDoneWithout()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Log log(folder.filePath(QStringLiteral("file/inner")));
        log.write(QStringLiteral("lost"));
        QCOMPARE(log.recent(), QString());
    }

    void theMenuShowsItToBeSent()
    {
        DrivenWindow driven;
        driven.window().setLog([] { return wp::ui::shell::LogText{QStringLiteral("FOLDER"), QStringLiteral("a <line>")}; });
        driven.window().actions().find(QStringLiteral("log"))->trigger();
        QVERIFY(driven.dialogs.html.contains(QStringLiteral("FOLDER")));
        QVERIFY(driven.dialogs.html.contains(QStringLiteral("a &lt;line&gt;")));
    }

    void aCrashIsReportedOnce_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("name");
        QTest::newRow("memory") << SIGSEGV << QStringLiteral("SIGSEGV");
        QTest::newRow("abort") << SIGABRT << QStringLiteral("SIGABRT");
    }
    void aCrashIsReportedOnce()
    {
        QFETCH(int, signal);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const pid_t child = ::fork();
        if (child == 0) {
            wp::app::watchForCrash(folder.path());
            ::raise(signal);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), signal);
        const QString report = wp::app::takeCrashReport(folder.path());
        QVERIFY2(report.contains(name) && report.contains(QStringLiteral("gui_log_test(")), qPrintable(report));
        QVERIFY2(!report.contains(u'/'), qPrintable(report));
        QCOMPARE(wp::app::takeCrashReport(folder.path()), QString());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("crash-last.txt"))));
    }
};

QTEST_MAIN(LogTest)
#include "log_test.moc"
