// SPDX-License-Identifier: GPL-3.0-or-later
// An installation that is whole says so; what is wrong is named with what would do.
#include "app/self_test.h"
#include "app/settings.h"
#include "tests/support/files.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using wp::app::Folders;
using wp::app::SelfCheck;

namespace {

QStringList faultsOf(const Folders& folders)
{
    QStringList faults;
    for (const SelfCheck& check : wp::app::selfTest(folders)) {
        if (!check.fault.isEmpty()) {
            faults.push_back(check.what + QStringLiteral(": ") + check.fault);
        }
    }
    return faults;
}

} // namespace

class SelfTestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isCleanHere()
    {
        const QTemporaryDir folder;
        QCOMPARE(faultsOf({folder.path(), folder.path()}), QStringList());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void namesAFolderThatCannotBeWrittenTo()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QStringList faults = faultsOf({folder.path(), folder.filePath(QStringLiteral("file/inner"))});
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.front().contains(QStringLiteral("file/inner cannot be written to")));
    }

    void theProgramSaysSoWithoutADisplay()
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        program.setProcessEnvironment(environment);
        program.start(QString::fromStdString(wp::testing::program("wholeplace").string()), {QStringLiteral("--self-test")});
        QVERIFY(program.waitForFinished());
        const QByteArray out = program.readAllStandardOutput();
        QVERIFY2(program.exitCode() == 0, out);
        QCOMPARE(out.count("well: "), 7);
    }

    void portableSettingsStayBesideTheProgram()
    {
        const QTemporaryDir folder;
        {
            wp::app::Settings settings(folder.path());
            settings.setTextPercent(150);
        }
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("wholeplace.ini"))));
        QCOMPARE(wp::app::Settings(folder.path()).textPercent(), 150);
        QVERIFY(Folders::portable().data.startsWith(QCoreApplication::applicationDirPath()));
    }
};

QTEST_MAIN(SelfTestTest)
#include "self_test_test.moc"
