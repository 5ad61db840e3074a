// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/driven_window.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/trajectory/trajectory_page.h"

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

    chart::ChartFrame& spend() { return *m_driven->page<screens::TrajectoryPage>()->findChildren<chart::ChartFrame*>().back(); }

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

    void cleanupTestCase() { m_driven.reset(); }
};

QTEST_MAIN(ExportsTest)
#include "exports_test.moc"
