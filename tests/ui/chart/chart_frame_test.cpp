// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/example.h"
#include "ui/chart/chart_frame.h"
#include "ui/format/appearance.h"

#include <QtTest>
#include <QtWidgets>

#include <ctime>

using namespace wp::ui;
using chart::ChartFrame;
using wp::testing::exampleChart;

class ChartFrameTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<ChartFrame> shownFrame()
    {
        auto frame = std::make_unique<ChartFrame>();
        frame->resize(900, 520);
        frame->setData(exampleChart());
        frame->show();
        QApplication::setActiveWindow(frame.get());
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(frame.get());
        frame->setFocus();
        return frame;
    }

private Q_SLOTS:
    void initTestCase()
    {
        (new format::Appearance(*qApp))->setChoice(format::ThemeChoice::light);
        qRegisterMetaType<wp::projection::FigureId>();
    }

    void accessibleTableIsTheTwin()
    {
        const auto frame = shownFrame();
        frame->setTableShown(true);
        auto* const view = frame->findChild<QTableView*>();
        QVERIFY(view && view->isVisible());
        auto* const accessible = QAccessible::queryAccessibleInterface(frame.get());
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        auto* const table = accessible->tableInterface();
        QVERIFY(table);
        const QAbstractItemModel* const model = view->model();
        QCOMPARE(table->rowCount(), model->rowCount());
        QCOMPARE(table->columnCount(), model->columnCount());
        QCOMPARE(table->rowCount(), 11);
        QCOMPARE(table->columnCount(), 3);
        for (int row = 0; row < model->rowCount(); ++row) {
            QCOMPARE(table->rowDescription(row), model->headerData(row, Qt::Vertical).toString());
            for (int column = 0; column < model->columnCount(); ++column) {
                auto* const cell = table->cellAt(row, column);
                QCOMPARE(cell->text(QAccessible::Name), model->index(row, column).data().toString());
                QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
                QCOMPARE(cell->tableCellInterface()->columnHeaderCells().first()->text(QAccessible::Name),
                         model->headerData(column, Qt::Horizontal).toString());
                QCOMPARE(accessible->indexOfChild(cell), row * 3 + column);
                QCOMPARE(accessible->child(row * 3 + column), cell);
            }
        }
        QVERIFY(!table->cellAt(11, 0));
    }

    void accessibleTableFollowsTheData()
    {
        const auto frame = shownFrame();
        auto* const table = QAccessible::queryAccessibleInterface(frame.get())->tableInterface();
        const QString before = table->cellAt(10, 2)->text(QAccessible::Name);
        frame->setData(exampleChart(0.01));
        const QString after = table->cellAt(10, 2)->text(QAccessible::Name);
        QVERIFY(before != after);
        QCOMPARE(after, exampleChart(0.01).series[2].points[10].text);
    }

    void saysItselfInTwoSentencesWithAFigure()
    {
        const auto frame = shownFrame();
        auto* const accessible = QAccessible::queryAccessibleInterface(frame.get());
        QCOMPARE(accessible->text(QAccessible::Name), exampleChart().title);
        const QString description = accessible->text(QAccessible::Description);
        QVERIFY(description.contains(QStringLiteral("Whole place %1").arg(exampleChart().series[2].points[10].text)));
        QCOMPARE(description.count(QStringLiteral(". ")) + 1, 2);
    }

    void keysMoveTheCursorAndOpenTheFigure()
    {
        const auto frame = shownFrame();
        QSignalSpy years(frame.get(), &ChartFrame::yearChanged);
        QSignalSpy figures(frame.get(), &ChartFrame::figureActivated);
        QCOMPARE(frame->cursorYear(), 10);
        QTest::keyClick(frame.get(), Qt::Key_Left);
        QTest::keyClick(frame.get(), Qt::Key_Left);
        QTest::keyClick(frame.get(), Qt::Key_Right);
        QTest::keyClick(frame.get(), Qt::Key_Down);
        QCOMPARE(frame->cursorYear(), 9);
        QCOMPARE(frame->cursorSeries(), 1);
        QCOMPARE(years.count(), 3);
        QTest::keyClick(frame.get(), Qt::Key_Return);
        QCOMPARE(figures.count(), 1);
        QCOMPARE(figures[0][0].value<wp::projection::FigureId>(),
                 (wp::projection::FigureId{"cuts", "place", "spend", 2035}));
        QTest::keyClick(frame.get(), Qt::Key_Up);
        QTest::keyClick(frame.get(), Qt::Key_Up);
        QCOMPARE(frame->cursorSeries(), 2);
        QTest::keyClick(frame.get(), Qt::Key_Home);
        QCOMPARE(frame->cursorYear(), 0);
    }

    void controlTTogglesTheTable()
    {
        const auto frame = shownFrame();
        QTest::keyClick(frame.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(frame->isTableShown());
        auto* const view = frame->findChild<QTableView*>();
        QCOMPARE(view->currentIndex().row(), frame->cursorYear());
        QSignalSpy figures(frame.get(), &ChartFrame::figureActivated);
        Q_EMIT view->activated(view->model()->index(3, 1));
        QCOMPARE(figures[0][0].value<wp::projection::FigureId>().year, 2029);
        QTest::keyClick(view, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!frame->isTableShown());
    }

    void neverABlankFrame()
    {
        ChartFrame frame;
        QVERIFY(!frame.describedTitle().isEmpty());
        frame.showFailed(QStringLiteral("The figures could not be worked out."), QStringLiteral("Undo the last change."));
        QCOMPARE(frame.describedTitle(), QStringLiteral("The figures could not be worked out."));
        QCOMPARE(frame.description(), QStringLiteral("Undo the last change."));
        auto* const table = QAccessible::queryAccessibleInterface(&frame)->tableInterface();
        QCOMPARE(table->rowCount(), 0);
        frame.setData(exampleChart());
        QCOMPARE(table->rowCount(), 11);
    }

    void yearIsSharedOnOneTimeAxis()
    {
        ChartFrame above;
        ChartFrame below;
        chart::shareTimeAxis({&above, &below});
        above.setData(exampleChart());
        below.setData(wp::testing::exampleReserves());
        above.setCursor(4, 0);
        QCOMPARE(below.cursorYear(), 4);
    }

    void newPointsArePaintedInTime()
    {
        const auto frame = shownFrame();
        frame->resize(1600, 900);
        QCoreApplication::processEvents();
        QImage picture(frame->size(), QImage::Format_ARGB32_Premultiplied);
        constexpr int rounds = 40;
        const chart::ChartData data[] = {exampleChart(0.001), exampleChart(0.002), exampleChart(0.003)};
        frame->render(&picture);
        qint64 points = 0;
        QElapsedTimer clock;
        clock.start();
        const std::clock_t busyFrom = std::clock();
        for (int i = 0; i < rounds; ++i) {
            const qint64 from = clock.nsecsElapsed();
            frame->setData(data[i % 3]);
            points += clock.nsecsElapsed() - from;
            frame->render(&picture);
        }
        const double each = static_cast<double>(clock.nsecsElapsed()) / rounds / 1e6;
        const double busy = static_cast<double>(std::clock() - busyFrom) * 1e3 / CLOCKS_PER_SEC / rounds;
        qInfo("new points and paint at 1600 x 900: %.2f ms, %.2f ms of processor (of it setData %.2f ms)", each, busy,
              static_cast<double>(points) / rounds / 1e6);
        QVERIFY(busy < 25);
    }
};

QTEST_MAIN(ChartFrameTest)
#include "chart_frame_test.moc"
