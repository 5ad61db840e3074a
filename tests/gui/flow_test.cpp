// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "core/exchange/outcome_json.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/files.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/trajectory/trajectory_page.h"
#include "ui/shell/page.h"
#include "ui/shell/result_bar.h"
#include "ui/widgets/lever.h"
#include "ui/widgets/lever_slider.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::scenario::Role;
using wp::testing::DrivenWindow;

/// What a person does, on the real window.
class FlowTest : public QObject {
    Q_OBJECT

    static std::string cash(DrivenWindow& driven, Role role)
    {
        return driven.session().projected(role)->outcome.appraisal.cumulativeSaving.toText();
    }

    static double lastSpend(DrivenWindow& driven, std::size_t series)
    {
        return driven.page<screens::LeversPage>()->chartFrame()->data().series.at(series).points.back().value;
    }

    static std::unique_ptr<DrivenWindow> atLevers()
    {
        auto driven = std::make_unique<DrivenWindow>();
        driven->program.controller().openSample();
        driven->window().showPage(1);
        return driven->show(1600, 900) ? std::move(driven) : nullptr;
    }

    static void press(QWidget* widget, Qt::Key key, int times)
    {
        widget->setFocus();
        for (int i = 0; i < times; ++i) {
            QTest::keyPress(widget, key);
        }
        QTest::keyRelease(widget, key);
    }

private Q_SLOTS:
    void leverMovesItsLineAlone()
    {
        auto driven = atLevers();
        QVERIFY(driven);
        const double nothing = lastSpend(*driven, 0);
        const double cuts = lastSpend(*driven, 1);
        const double whole = lastSpend(*driven, 2);
        auto* card = driven->card(Role::cuts, 0);
        press(card->lever()->slider(), Qt::Key_Left, 10);
        QCOMPARE(lastSpend(*driven, 0), nothing);
        QCOMPARE(lastSpend(*driven, 2), whole);
        QVERIFY(lastSpend(*driven, 1) > cuts);
        QVERIFY(driven->window().resultBar().changeSentence().contains(QStringLiteral("Cuts")));
        QVERIFY(!driven->page<screens::LeversPage>()->chartFrame()->data().series[1].ghost.empty());
    }

    void oneDragIsOneStepAndUndoRestoresAll()
    {
        auto driven = atLevers();
        QVERIFY(driven);
        const auto before = wp::exchange::writeJson(driven->session().model());
        const std::string cashBefore = cash(*driven, Role::wholePlace);
        auto* card = driven->card(Role::wholePlace, 0);
        press(card->lever()->slider(), Qt::Key_Right, 7);
        QCOMPARE(driven->session().steps().count(), 1);
        QVERIFY(cash(*driven, Role::wholePlace) != cashBefore);
        QVERIFY(driven->window().actions().find(QStringLiteral("undo"))->text().contains(card->row().spec.name));
        driven->trigger("undo");
        QVERIFY(wp::exchange::writeJson(driven->session().model()) == before);
        QCOMPARE(cash(*driven, Role::wholePlace), cashBefore);
        QVERIFY(!driven->program.controller().isModified());
        driven->trigger("redo");
        QVERIFY(cash(*driven, Role::wholePlace) != cashBefore);
        press(card->lever()->slider(), Qt::Key_Right, 1);
        QCOMPARE(driven->session().steps().count(), 2);
    }

    void savesAndOpensTheSame()
    {
        auto driven = atLevers();
        QVERIFY(driven);
        press(driven->card(Role::wholePlace, 1)->lever()->slider(), Qt::Key_Right, 3);
        const auto model = wp::exchange::writeJson(driven->session().model());
        const std::string saved = cash(*driven, Role::wholePlace);
        QTemporaryDir folder;
        driven->dialogs.savePath = folder.filePath(QStringLiteral("place.wholeplace"));
        driven->trigger("saveAs");
        QVERIFY2(driven->dialogs.problems.empty(), "saving");
        QVERIFY(!driven->program.controller().isModified());
        DrivenWindow again;
        QVERIFY(again.program.controller().openFile(driven->dialogs.savePath));
        QVERIFY(wp::exchange::writeJson(again.session().model()) == model);
        QCOMPARE(cash(again, Role::wholePlace), saved);
        QCOMPARE(again.program.controller().name(), QStringLiteral("place.wholeplace"));
    }

    void variantGetsItsOwn()
    {
        auto driven = atLevers();
        QVERIFY(driven);
        const std::string base = cash(*driven, Role::wholePlace);
        driven->session().chooseScenario(task::ScenarioId("wholePlaceCautious"));
        auto* card = driven->card(Role::wholePlace, 0);
        QVERIFY(!card->row().isOwn);
        press(card->lever()->slider(), Qt::Key_Right, 4);
        QVERIFY(card->row().isOwn);
        QCOMPARE(driven->session().steps().count(), 1);
        driven->session().chooseScenario(task::ScenarioId("wholePlace"));
        QCOMPARE(cash(*driven, Role::wholePlace), base);
    }

    void refusedFileShowsEveryProblem()
    {
        DrivenWindow driven;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bad.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "wholeplace/1", "place": {"name": "X", "baseYear": 2025, "horizon": 90, "population": 1,
            "nam": "Y"}, "organisations": [], "departments": [], "lines": [], "streams": [], "links": [], "scenarios": []})");
        file.close();
        QVERIFY(!driven.program.controller().openFile(path));
        QCOMPARE(driven.dialogs.problems.size(), std::size_t(2));
        QVERIFY(!driven.session().isOpen());
    }

    void unsavedChangesAreAskedAbout()
    {
        auto driven = atLevers();
        QVERIFY(driven);
        press(driven->card(Role::cuts, 0)->lever()->slider(), Qt::Key_Left, 1);
        driven->dialogs.saveAnswer = shell::SaveAnswer::cancel;
        QVERIFY(!driven->window().close());
        QCOMPARE(driven->dialogs.asked, 1);
        driven->dialogs.saveAnswer = shell::SaveAnswer::discard;
        QVERIFY(driven->window().close());
    }

    void importsAPublishedReturn()
    {
        const auto source = wp::testing::sharedFile("data/RA_2023-24_data_Part_1.csv");
        if (!std::filesystem::exists(source)) {
            QSKIP("the published file is not on this machine");
        }
        DrivenWindow driven;
        driven.dialogs.openPath = QString::fromStdString(source.string());
        driven.dialogs.importChoice = shell::ImportChoice{QStringLiteral("Wigan"), 339174};
        driven.trigger("import");
        QVERIFY(driven.dialogs.authorities.size() > 300);
        QVERIFY(driven.session().isOpen());
        QVERIFY(driven.program.controller().isModified());
        for (const shell::ResultCell& cell : driven.window().resultBar().cells()) {
            QVERIFY2(cell.id != QLatin1String("reserves"), "nobody typed reserves");
        }
    }

    void yearIsSharedByScreens()
    {
        auto driven = atLevers();
        driven->window().showPage(2);
        auto* page = driven->page<screens::TrajectoryPage>();
        page->demandFrame()->setFocus();
        QTest::keyClick(page->demandFrame(), Qt::Key_Left);
        QCOMPARE(driven->session().year(), driven->session().horizon() - 1);
        QCOMPARE(page->spendFrame()->cursorYear(), driven->session().year());
        QVERIFY(page->spendFrame()->data().title.contains(QStringLiteral("2034/35")));
    }

    void keysReachEverything()
    {
        auto driven = atLevers();
        QVERIFY(driven);
        shell::MainWindow& window = driven->window();
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.currentPage()->id(), QStringLiteral("place"));
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(window.currentPage()->id(), QStringLiteral("trajectory"));
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(driven->page<screens::TrajectoryPage>()->spendFrame()->isTableShown());
        QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(driven->dialogs.html.contains(QStringLiteral("Cash over 10 years")));
        QSet<QWidget*> visited;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(&window, Qt::Key_F6);
            visited.insert(QApplication::focusWidget());
        }
        QVERIFY(visited.size() >= 5);
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(driven->program.appearance().textPercent(), 110);
        QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(driven->program.appearance().textPercent(), 100);
    }
};

QTEST_MAIN(FlowTest)
#include "flow_test.moc"
