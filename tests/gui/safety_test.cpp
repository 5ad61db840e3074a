// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file.h"
#include "core/document/lock.h"
#include "core/exchange/json.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/files.h"
#include "ui/shell/notice_banner.h"

#include <QtTest>
#include <QtWidgets>

#include <fstream>

using namespace wp::ui;
using wp::testing::DrivenWindow;
namespace fs = std::filesystem;

/// What can befall a document, on the real window.
class SafetyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString journals() const { return file(QStringLiteral("journals")); }
    qsizetype journalCount() const { return QDir(journals()).entryList({QStringLiteral("*.journal")}).size(); }
    static std::string json(DrivenWindow& driven) { return wp::exchange::writeJson(driven.session().model()); }

    static void rename(DrivenWindow& driven, const char* name)
    {
        const auto value = '"' + std::string(name) + '"';
        const QString words = QStringLiteral("Rename to %1").arg(QString::fromUtf8(name));
        QVERIFY(driven.session().perform(wp::document::SetField{"place/name", value}, [words] { return words; }).empty());
    }

    /// The sample, saved as a file of this name.
    QString savedSample(const QString& name)
    {
        DrivenWindow driven;
        driven.program.controller().openSample();
        driven.dialogs.savePath = file(name);
        driven.trigger("saveAs");
        return driven.dialogs.savePath;
    }

    static QString bannerOf(DrivenWindow& driven)
    {
        const auto* banner = driven.window().findChild<shell::NoticeBanner*>();
        return banner->isHidden() ? QString() : banner->sentence();
    }

private Q_SLOTS:
    void crashBringsBackModelAndUndo()
    {
        const QString path = savedSample(QStringLiteral("crash.wholeplace"));
        const std::string before = wp::testing::readFile(path.toStdString());
        std::string after;
        {
            DrivenWindow driven(journals());
            QVERIFY(driven.program.controller().openFile(path));
            rename(driven, "First");
            rename(driven, "Second");
            rename(driven, "Third");
            driven.trigger("undo");
            after = json(driven);
        }
        QCOMPARE(journalCount(), 1);
        QVERIFY(wp::testing::readFile(path.toStdString()) == before);

        DrivenWindow driven(journals());
        QVERIFY(driven.program.controller().findRecovery());
        QVERIFY(driven.program.controller().offerRecovery());
        QCOMPARE(driven.dialogs.offers.size(), std::size_t(1));
        const shell::RecoveryOffer& offer = driven.dialogs.offers.front();
        QCOMPARE(offer.path, path);
        QCOMPARE(offer.changes.size(), std::size_t(2));
        QCOMPARE(offer.changes[1].words, QStringLiteral("Rename to Second"));
        QVERIFY(offer.changes[1].at.secsTo(QDateTime::currentDateTime()) < 60);
        QVERIFY(json(driven) == after);
        QVERIFY(driven.program.controller().isModified());
        QVERIFY(!driven.program.controller().isReadOnly());
        QVERIFY(wp::testing::readFile(path.toStdString()) == before);
        QVERIFY(bannerOf(driven).contains(QStringLiteral("crash.wholeplace")));
        QVERIFY(driven.window().actions().find(QStringLiteral("undo"))->text().contains(QStringLiteral("Second")));
        driven.trigger("redo");
        QCOMPARE(driven.session().model().place.frame.name, std::optional<std::string>("Third"));
        for (int i = 0; i < 3; ++i) {
            driven.trigger("undo");
        }
        QVERIFY(!driven.program.controller().isModified());
        driven.trigger("redo");
        driven.trigger("save");
        QVERIFY(!driven.program.controller().isModified());
        QVERIFY(wp::testing::readFile(path.toStdString()) != before);
        QVERIFY(driven.window().close());
        QCOMPARE(journalCount(), 0);
    }

    void secondCrashLosesNothingEither()
    {
        {
            DrivenWindow driven(journals());
            driven.program.controller().openSample();
            rename(driven, "First");
        }
        {
            DrivenWindow driven(journals());
            QVERIFY(driven.program.controller().findRecovery());
            QVERIFY(driven.program.controller().offerRecovery());
            rename(driven, "Second");
        }
        DrivenWindow driven(journals());
        QVERIFY(driven.program.controller().findRecovery());
        QVERIFY(driven.program.controller().offerRecovery());
        QCOMPARE(driven.session().model().place.frame.name, std::optional<std::string>("Second"));
        QCOMPARE(driven.session().steps().count(), 2);
        QVERIFY(driven.window().close());
        QCOMPARE(journalCount(), 0);
    }

    void laterAndThrownAway()
    {
        {
            DrivenWindow driven(journals());
            driven.program.controller().openSample();
            rename(driven, "First");
        }
        for (const auto answer : {shell::RecoveryAnswer::later, shell::RecoveryAnswer::discard}) {
            DrivenWindow driven(journals());
            driven.dialogs.recoveryAnswer = answer;
            QVERIFY(driven.program.controller().findRecovery());
            QVERIFY(!driven.program.controller().offerRecovery());
            QCOMPARE(journalCount(), answer == shell::RecoveryAnswer::later ? 1 : 0);
        }
    }

    void aJournalBeginsWithTheFirstChange()
    {
        DrivenWindow driven(journals());
        driven.program.controller().openSample();
        QCOMPARE(journalCount(), 0);
        rename(driven, "First");
        QCOMPARE(journalCount(), 1);
        QVERIFY(driven.window().close());
        QCOMPARE(journalCount(), 0);
    }

    void secondInstanceReadsAndSaysWhoHasIt()
    {
        const QString path = savedSample(QStringLiteral("shared.wholeplace"));
        DrivenWindow first;
        QVERIFY(first.program.controller().openFile(path));
        QCOMPARE(bannerOf(first), QString());
        DrivenWindow second;
        QVERIFY(second.program.controller().openFile(path));
        QVERIFY(second.program.controller().isReadOnly());
        const wp::document::Owner us = wp::document::thisProcess();
        QVERIFY(bannerOf(second).contains(QString::fromStdString(us.user)));
        QVERIFY(bannerOf(second).contains(QString::fromStdString(us.host)));
        QVERIFY(second.window().windowTitle().contains(QStringLiteral("read only")));
        rename(second, "Tried");
        const std::string before = wp::testing::readFile(path.toStdString());
        second.trigger("save");
        QVERIFY(!second.dialogs.problems.empty());
        QVERIFY(wp::testing::readFile(path.toStdString()) == before);
        second.dialogs.savePath = file(QStringLiteral("own.wholeplace"));
        second.trigger("saveAs");
        QVERIFY(!second.program.controller().isReadOnly());
        QVERIFY(!second.window().windowTitle().contains(QStringLiteral("read only")));
        QCOMPARE(bannerOf(second), QString());
        rename(first, "Mine");
        first.trigger("save");
        QVERIFY(first.dialogs.problems.empty());
    }

    void lockOfAnotherComputerCanBeTakenOver()
    {
        const QString path = savedSample(QStringLiteral("far.wholeplace"));
        wp::document::Owner owner = wp::document::thisProcess();
        owner.user = "Mair";
        owner.machine = "0123456789abcdef";
        std::ofstream(wp::document::lockFileOf(path.toStdString())) << wp::document::ownerJson(owner).dump();
        DrivenWindow driven;
        QVERIFY(driven.program.controller().openFile(path));
        QVERIFY(driven.program.controller().isReadOnly());
        QVERIFY(bannerOf(driven).contains(QStringLiteral("Mair")));
        driven.program.controller().takeOver();
        QVERIFY(!driven.program.controller().isReadOnly());
        QCOMPARE(bannerOf(driven), QString());
    }

    void damagedFileIsOfferedAsWhatCouldBeRead()
    {
        const QString path = savedSample(QStringLiteral("damaged.wholeplace"));
        std::string bytes = wp::testing::readFile(path.toStdString());
        bytes.resize(bytes.size() / 4096 * 4096 - 4096);
        std::ofstream(path.toStdString(), std::ios::binary) << bytes;
        DrivenWindow driven;
        QVERIFY(!driven.program.controller().openFile(path));
        QVERIFY(!driven.dialogs.problems.empty());
        driven.dialogs.opensDamaged = true;
        QVERIFY(driven.program.controller().openFile(path));
        QVERIFY(driven.program.controller().isModified());
        QVERIFY(driven.session().document().path().empty());
        QVERIFY(wp::testing::readFile(path.toStdString()) == bytes);
    }

    void earlierVersionShowsWhatChangedAndKeepsTheOldFile()
    {
        const QString path = file(QStringLiteral("old.wholeplace"));
        fs::copy_file(wp::testing::testFile("format/version1.wholeplace"), path.toStdString());
        DrivenWindow driven;
        QVERIFY(driven.program.controller().openFile(path));
        QVERIFY(!driven.dialogs.notes.empty());
        QVERIFY(driven.dialogs.heading.contains(QStringLiteral("old.wholeplace.bak")));
        QVERIFY(!fs::exists(path.toStdString() + ".bak"));
        driven.trigger("save");
        QVERIFY(fs::exists(path.toStdString() + ".bak"));
    }

    void fileChangedByOthersIsReplacedOnlyWhenAsked()
    {
        const QString path = savedSample(QStringLiteral("changed.wholeplace"));
        DrivenWindow driven;
        QVERIFY(driven.program.controller().openFile(path));
        rename(driven, "Ours");
        wp::document::Model theirs = driven.session().model();
        theirs.place.frame.name = "Theirs";
        QVERIFY(wp::document::save(theirs, path.toStdString()).empty());
        driven.trigger("save");
        QCOMPARE(driven.dialogs.askedToReplace, 1);
        QVERIFY(driven.program.controller().isModified());
        QVERIFY(wp::document::load(path.toStdString()).value() == theirs);
        driven.dialogs.replaces = true;
        driven.trigger("save");
        QVERIFY(!driven.program.controller().isModified());
        QVERIFY(wp::document::load(path.toStdString()).value() == driven.session().model());
    }

    void journalsThatCannotBeKeptAreSaidAloud()
    {
        const QString taken = file(QStringLiteral("a-file"));
        QVERIFY(QFile(taken).open(QIODevice::WriteOnly));
        DrivenWindow driven(taken);
        driven.program.controller().openSample();
        rename(driven, "First");
        QCOMPARE(driven.program.controller().notice().kind, shell::Notice::Kind::notKept);
        QVERIFY(QFile::remove(taken));
        QTRY_COMPARE_WITH_TIMEOUT(driven.program.controller().notice().kind, shell::Notice::Kind::none, 3000);
        QCOMPARE(QDir(taken).entryList({QStringLiteral("*.journal")}).size(), 1);
    }
};

QTEST_MAIN(SafetyTest)
#include "safety_test.moc"
