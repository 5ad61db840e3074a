// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/driven_window.h"
#include "tests/support/window.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/report/report_page.h"
#include "ui/screens/report/sheet_view.h"
#include "ui/screens/trajectory/trajectory_page.h"
#include "ui/shell/page.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::testing::DrivenWindow;

class ExportsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;
    QTemporaryDir m_folder;

    /// Opens a chart's menu by the keyboard and takes what it offers under this name.
    static bool choose(chart::ChartFrame& frame, const char* id)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&frame, &event);
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        auto* const action = menu ? menu->findChild<QAction*>(QString::fromLatin1(id)) : nullptr;
        if (action) {
            action->trigger();
        }
        if (menu) {
            menu->close();
        }
        return action != nullptr;
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    chart::ChartFrame& spend() { return *m_driven->page<screens::TrajectoryPage>()->spendFrame(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        m_driven->window().showPage(2);
        QVERIFY(m_driven->show(1280, 720));
        QVERIFY(!spend().data().series.empty());
    }

    void chartIsSavedAsPngAndSvg()
    {
        m_driven->dialogs.savePath = m_folder.filePath(QStringLiteral("chart.svg"));
        QVERIFY(choose(spend(), "saveSvg"));
        QVERIFY(bytesOf(m_driven->dialogs.savePath).contains(spend().data().title.toHtmlEscaped().toUtf8()));
        m_driven->dialogs.savePath = m_folder.filePath(QStringLiteral("chart.png"));
        QVERIFY(choose(spend(), "savePng4"));
        QCOMPARE(QImage(m_driven->dialogs.savePath).width(), 4 * 960);
        QVERIFY(m_driven->dialogs.problems.empty());
    }

    void whatCannotBeWrittenIsSaidAndLosesNothing()
    {
        m_driven->dialogs.savePath = m_folder.filePath(QStringLiteral("no/such/folder.svg"));
        QVERIFY(choose(spend(), "saveSvg"));
        QCOMPARE(m_driven->dialogs.problems.size(), 1U);
        QCOMPARE(m_driven->dialogs.problems.front().code, wp::base::ProblemCode::cannotWrite);
        m_driven->dialogs.problems.clear();
        m_driven->dialogs.savePath.clear();
        QVERIFY(choose(spend(), "saveSvg"));
        QVERIFY(m_driven->dialogs.problems.empty());
    }

    void chartIsCopiedThreeWays()
    {
        QVERIFY(choose(spend(), "copyTable"));
        QVERIFY(QApplication::clipboard()->text().contains(spend().data().categories.back()));
        QVERIFY(choose(spend(), "copyPicture"));
        QCOMPARE(QApplication::clipboard()->image().width(), 2 * 960);
        QVERIFY(choose(spend(), "copySvg"));
        QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("image/svg+xml")));
    }

    void reportIsTickedSeenAndExported()
    {
        auto* const page = m_driven->page<screens::ReportPage>();
        QAction* alone = nullptr;
        for (QAction* action : m_driven->window().actions().all()) {
            alone = action->shortcut() == QKeySequence(QStringLiteral("Alt+0")) ? action : alone;
        }
        QVERIFY(alone);
        alone->trigger();
        QCOMPARE(m_driven->window().currentPage(), page);
        QTRY_VERIFY_WITH_TIMEOUT(page->viewModel().mayExport() && !page->isRefining(), 60000);
        QCOMPARE(page->preview()->count(), 4U);
        QVERIFY(page->button(shell::FileKind::pdf)->isEnabled());
        m_driven->dialogs.savePath = m_folder.filePath(QStringLiteral("paper.pdf"));
        page->button(shell::FileKind::pdf)->click();
        QVERIFY(bytesOf(m_driven->dialogs.savePath).startsWith("%PDF"));
        QVERIFY(bytesOf(m_folder.filePath(QStringLiteral("paper.html"))).contains("Cabinet paper"));
        m_driven->dialogs.savePath = m_folder.filePath(QStringLiteral("figures.xlsx"));
        page->button(shell::FileKind::xlsx)->click();
        QVERIFY(bytesOf(m_driven->dialogs.savePath).startsWith("PK"));
        page->tickOf(QStringLiteral("workshop"))->setChecked(true);
        QCOMPARE(page->preview()->count(), 5U);
        QVERIFY(m_driven->dialogs.problems.empty());
    }

    void reportCanBeLookedAt_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("text");
        QTest::newRow("report-small") << QSize(1280, 720) << QStringLiteral("light") << QStringLiteral("en") << 100;
        QTest::newRow("report-large-dark") << QSize(1920, 1040) << QStringLiteral("dark") << QStringLiteral("en") << 100;
        QTest::newRow("report-welsh-200") << QSize(1280, 720) << QStringLiteral("light") << QStringLiteral("cy") << 200;
    }

    void reportCanBeLookedAt()
    {
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        QFETCH(QString, language);
        QFETCH(int, text);
        auto* const page = m_driven->page<screens::ReportPage>();
        m_driven->program.appearance().setChoice(theme == QLatin1String("dark") ? format::ThemeChoice::dark : format::ThemeChoice::light);
        m_driven->program.appearance().setTextPercent(text);
        m_driven->program.language().setCode(language);
        m_driven->window().resize(size);
        QTRY_VERIFY(!page->viewModel().papers().empty() && page->viewModel().papers().front().language == language);
        QTRY_VERIFY_WITH_TIMEOUT(page->preview()->count() > 0 && !page->isRefining(), 60000);
        QVERIFY(page->preview()->width() > 300);
        QTest::qWait(100);
        QVERIFY(wp::testing::saveScreenshot(m_driven->window(), QString::fromLatin1(QTest::currentDataTag())));
    }

    void cleanupTestCase() { m_driven.reset(); }
};

QTEST_MAIN(ExportsTest)
#include "exports_test.moc"
