// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/lock.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/untranslated.h"
#include "tests/support/window.h"
#include "ui/shell/notice_banner.h"
#include "ui/shell/window_dialogs.h"

#include <QtTest>
#include <QtWidgets>

#include <fstream>

using namespace wp::ui;
using wp::base::ProblemCode;
using wp::document::NoteKind;
using wp::testing::DrivenWindow;

namespace {

const QString place = QStringLiteral("Ashby Vale medium-term plan.wholeplace");
const QString versionHeading = QStringLiteral("What the new version changed");
const QString openHeading = QStringLiteral("The place could not be opened");

shell::RecoveryOffer offer()
{
    const QDateTime last(QDate(2026, 11, 24), QTime(16, 58));
    shell::RecoveryOffer offer{place, QStringLiteral("/home/finance/plans/") + place, last, {}, true};
    for (int i = 12; i > 0; --i) {
        offer.changes.push_back({last.addSecs(-40 * i), QStringLiteral("Set the rate of Children’s services to %1 %").arg(i)});
    }
    return offer;
}

wp::base::Problems damage() { return {{ProblemCode::notReadable, "workshop/locks", "", {"JSON"}, std::nullopt}}; }

wp::document::Notes missing()
{
    return {{NoteKind::leftOut, "lines/claRes/budget", ""}, {NoteKind::standIn, "place/population", "1"},
            {NoteKind::leftOut, "links/hubs-cla", ""}};
}

/// Each way to be asked or told, as the program's own dialogs do it.
struct Ask {
    const char* name;
    void (*ask)(shell::WindowDialogs& dialogs);
};

const Ask asks[] = {
    {"save", [](shell::WindowDialogs& dialogs) { dialogs.askToSave(place); }},
    {"replace", [](shell::WindowDialogs& dialogs) { dialogs.askToReplace(place); }},
    {"recover", [](shell::WindowDialogs& dialogs) { dialogs.askToRecover(offer()); }},
    {"damaged", [](shell::WindowDialogs& dialogs) { dialogs.askToOpenDamaged(place, damage(), missing()); }},
    {"import", [](shell::WindowDialogs& dialogs) { dialogs.askImport({QStringLiteral("Wigan"), QStringLiteral("York")}); }},
    {"notes", [](shell::WindowDialogs& dialogs) {
         dialogs.showNotes(versionHeading, {{NoteKind::added, "line/colour", "2"}});
     }},
    {"problems", [](shell::WindowDialogs& dialogs) {
         dialogs.showProblems(openHeading, damage());
     }},
};

} // namespace

/// Keeps a picture of each dialog and each banner in each appearance, for a person to look at; sees that no text is cut
/// off, that it fits a small screen, and that Escape leaves it.
class DialogsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static void setLooks(DrivenWindow& driven)
    {
        QFETCH(int, theme);
        QFETCH(int, percent);
        QFETCH(QString, language);
        driven.program.appearance().setChoice(static_cast<format::ThemeChoice>(theme));
        driven.program.appearance().setTextPercent(percent);
        driven.program.language().setCode(language);
        QVERIFY(driven.show(1280, 720));
    }

    static QString pictureName(const char* kind, const char* name)
    {
        return QStringLiteral("%1_%2_%3").arg(QLatin1String(kind), QLatin1String(name), QLatin1String(QTest::currentDataTag()));
    }

    static void keepBanner(DrivenWindow& driven, const char* name)
    {
        QTest::qWait(200);
        QVERIFY(driven.window().findChild<shell::NoticeBanner*>()->isVisible());
        QVERIFY(wp::testing::saveScreenshot(driven.window(), pictureName("banner", name)));
        QTRY_COMPARE_WITH_TIMEOUT(wp::testing::cutOff(driven.window()), QString(), 3000);
    }

    static void addLooks()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << 1 << 100 << QStringLiteral("en");
        QTest::newRow("dark") << 2 << 100 << QStringLiteral("en");
        QTest::newRow("welsh") << 1 << 100 << QStringLiteral("cy");
        QTest::newRow("welsh200") << 1 << 200 << QStringLiteral("cy");
        QTest::newRow("pseudo") << 1 << 100 << QStringLiteral("pseudo");
        QTest::newRow("text200") << 1 << 200 << QStringLiteral("en");
    }

private Q_SLOTS:
    void dialogs_data() { addLooks(); }
    void dialogs()
    {
        DrivenWindow driven;
        driven.program.controller().openSample();
        setLooks(driven);
        shell::WindowDialogs dialogs;
        dialogs.setParent(&driven.window());
        for (const Ask& one : asks) {
            QString fault = QStringLiteral("nothing was shown");
            QTimer::singleShot(300, [&] {
                QWidget* shown = QApplication::activeModalWidget();
                if (shown == nullptr) {
                    return;
                }
                const QString name = pictureName("dialog", one.name);
                fault = wp::testing::saveScreenshot(*shown, name) ? wp::testing::cutOff(*shown) : name;
                if (fault.isEmpty() && driven.program.language().code() == QLatin1String("pseudo")) {
                    fault = wp::testing::untranslated(*shown, {place, versionHeading, openHeading, QStringLiteral("Wigan"), QStringLiteral("York")});
                }
                if (shown->width() > 1280 || shown->height() > 720) {
                    fault = QStringLiteral("%1 is %2 × %3").arg(name).arg(shown->width()).arg(shown->height());
                }
                QTest::keyClick(shown, Qt::Key_Escape);
            });
            one.ask(dialogs);
            QCOMPARE(fault, QString());
        }
    }

    void openElsewhere_data() { addLooks(); }
    void openElsewhere()
    {
        DrivenWindow driven;
        driven.program.controller().openSample();
        driven.dialogs.savePath = m_folder.filePath(pictureName("file", "far") + QStringLiteral(".wholeplace"));
        driven.trigger("saveAs");
        wp::document::Owner owner = wp::document::thisProcess();
        owner.user = "Mair Hughes";
        owner.machine = "0123456789abcdef";
        driven.program.controller().openSample();
        std::ofstream(wp::document::lockFileOf(driven.dialogs.savePath.toStdString())) << wp::document::ownerJson(owner).dump();
        QVERIFY(driven.program.controller().openFile(driven.dialogs.savePath));
        setLooks(driven);
        keepBanner(driven, "elsewhere");
    }

    void notKept_data() { addLooks(); }
    void notKept()
    {
        const QString taken = m_folder.filePath(QStringLiteral("a-file"));
        QVERIFY(QFile(taken).open(QIODevice::WriteOnly));
        DrivenWindow driven(taken);
        driven.program.controller().openSample();
        QVERIFY(driven.session().perform(wp::document::SetField{"place/name", "\"Ashby\""}, [] { return QString(); }).empty());
        setLooks(driven);
        keepBanner(driven, "not_kept");
    }
};

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
