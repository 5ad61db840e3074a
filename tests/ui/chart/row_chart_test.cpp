// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_frame.h"
#include "ui/chart/row_plot.h"
#include "ui/format/appearance.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using chart::ChartData;
using chart::ChartFrame;
using chart::ChartKind;

/// Charts of rows: steps to a sum, doubts with two ends, chances as dots.
class RowChartTest : public QObject {
    Q_OBJECT

    static ChartData steps()
    {
        ChartData data;
        data.kind = ChartKind::waterfall;
        data.title = QStringLiteral("£10m avoided becomes £6m of cash");
        data.unitLine = QStringLiteral("from what is avoided to cash, £");
        data.categories = {QStringLiteral("Demand avoided"), QStringLiteral("Refills"), QStringLiteral("Cash saved")};
        chart::ChartSeries series =
            chart::emptySeries("steps", QStringLiteral("Amount"), format::SeriesRole::prevention);
        series.low = {0, 10, 0};
        series.high = {10, 6, 6};
        const char* texts[] = {"+£10m", "−£4m", "£6m"};
        const double values[] = {10, -4, 6};
        for (std::size_t i = 0; i < 3; ++i) {
            series.points.push_back(
                {values[i], QString::fromUtf8(texts[i]), {"whole", "place", "step" + std::to_string(i), 2026}});
        }
        data.series = {series};
        return data;
    }

    static ChartData doubts()
    {
        ChartData data;
        data.kind = ChartKind::tornado;
        data.title = QStringLiteral("Cashable share decides most");
        data.unitLine = QStringLiteral("net present value, £");
        data.categories = {QStringLiteral("Cashable share: acute beds"),
                           QStringLiteral("Growth of demand: children in care")};
        chart::ChartSeries low =
            chart::emptySeries("low", QStringLiteral("At its low end"), format::SeriesRole::enabling);
        chart::ChartSeries high =
            chart::emptySeries("high", QStringLiteral("At its high end"), format::SeriesRole::wholePlace);
        chart::ChartSeries turns = chart::emptySeries("turns", QStringLiteral("Turns at"), format::SeriesRole::other);
        for (const double reach : {5.0, 3.0}) {
            low.low.push_back(8);
            low.high.push_back(8 - reach);
            low.barLabels.push_back(QStringLiteral("20%"));
            low.points.push_back({8 - reach, QStringLiteral("£3m at 20%"), {"whole", "lines/a", "cashableShare", 0}});
            high.low.push_back(8);
            high.high.push_back(8 + reach);
            high.barLabels.push_back(QStringLiteral("60%"));
            high.points.push_back({8 + reach, QStringLiteral("£13m at 60%"), {"whole", "lines/a", "cashableShare", 0}});
            turns.points.push_back({std::nan(""), QStringLiteral("5%"), {"whole", "lines/a", "cashableShare", 0}});
        }
        data.series = {low, high, turns};
        data.threshold = chart::ChartThreshold{8, QStringLiteral("central £8m")};
        return data;
    }

    static std::unique_ptr<ChartFrame> shown(const ChartData& data)
    {
        auto frame = std::make_unique<ChartFrame>();
        frame->resize(900, 420);
        frame->setData(data);
        frame->show();
        QApplication::setActiveWindow(frame.get());
        [[maybe_unused]] const bool isExposed = QTest::qWaitForWindowExposed(frame.get());
        frame->setFocus();
        return frame;
    }

private Q_SLOTS:
    void initTestCase()
    {
        (new format::Appearance(*qApp))->setChoice(format::ThemeChoice::light);
        qRegisterMetaType<wp::projection::FigureId>();
    }

    void downMovesTheRowAndEnterOpensIt()
    {
        const auto frame = shown(steps());
        QSignalSpy opened(frame.get(), &ChartFrame::figureActivated);
        QCOMPARE(frame->cursorYear(), 0);
        QTest::keyClick(frame.get(), Qt::Key_Down);
        QCOMPARE(frame->cursorYear(), 1);
        QTest::keyClick(frame.get(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().value<wp::projection::FigureId>().field, std::string("step1"));
        QTest::keyClick(frame.get(), Qt::Key_End);
        QTest::keyClick(frame.get(), Qt::Key_Down);
        QCOMPARE(frame->cursorYear(), 2);
        QTest::keyClick(frame.get(), Qt::Key_Home);
        QCOMPARE(frame->cursorYear(), 0);
    }

    void rightMovesToTheOtherEnd()
    {
        const auto frame = shown(doubts());
        QSignalSpy moved(frame.get(), &ChartFrame::seriesChanged);
        QTest::keyClick(frame.get(), Qt::Key_Right);
        QCOMPARE(frame->cursorSeries(), 1);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(frame->cursorYear(), 0);
    }

    void aPressOpensTheRow()
    {
        const auto frame = shown(steps());
        QSignalSpy opened(frame.get(), &ChartFrame::figureActivated);
        QTest::mouseClick(frame->rows(), Qt::LeftButton, {}, frame->rows()->rowRectangle(2).center().toPoint());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().value<wp::projection::FigureId>().field, std::string("step2"));
    }

    void accessibleTableHoldsEveryRow()
    {
        const auto frame = shown(doubts());
        auto* const accessible = QAccessible::queryAccessibleInterface(frame.get());
        QCOMPARE(accessible->role(), QAccessible::Chart);
        auto* const table = accessible->tableInterface();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->rowDescription(1), doubts().categories[1]);
        QCOMPARE(table->cellAt(1, 0)->text(QAccessible::Name), QStringLiteral("£3m at 20%"));
        QCOMPARE(table->cellAt(0, 2)->text(QAccessible::Name), QStringLiteral("5%"));
        const QString words = accessible->text(QAccessible::Description);
        QCOMPARE(words.count(QStringLiteral(". ")), 1);
        QVERIFY2(words.contains(QStringLiteral("£3m at 20%")), qPrintable(words));
    }

    void rowsStandUnderEachOther_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1200;
        QTest::newRow("narrow") << 320;
    }

    void rowsStandUnderEachOther()
    {
        QFETCH(int, width);
        const ChartData data = doubts();
        const chart::RowLayout made = chart::layOutRows(data, width);
        QCOMPARE(made.rows.size(), std::size_t(2));
        QVERIFY(made.rows[0].bottom() <= made.rows[1].top());
        QVERIFY(made.height >= made.rows[1].bottom());
        for (std::size_t row = 0; row < 2; ++row) {
            const QRectF low = made.barOf(data.series[0], row);
            const QRectF high = made.barOf(data.series[1], row);
            QVERIFY(low.right() <= high.left() + 1);
            QVERIFY(low.left() >= 0 && high.right() <= width);
            QVERIFY(made.rows[row].contains(low.center()) && made.rows[row].contains(high.center()));
        }
        QVERIFY(made.barOf(data.series[0], 0).width() > made.barOf(data.series[0], 1).width());
    }

    void tableTakesThePlaceAndGivesItBack()
    {
        const auto frame = shown(steps());
        QTest::keyClick(frame.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(frame->isTableShown() && !frame->rows()->isVisible());
        frame->setData(steps());
        QVERIFY(frame->isTableShown());
        frame->setTableShown(false);
        QVERIFY(frame->rows()->isVisible());
    }

    void aNoteStandsAfterTheUnit()
    {
        const auto frame = shown(steps());
        const auto says = [&frame](const QString& words) {
            const auto labels = frame->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text().contains(words); });
        };
        frame->setNote(QStringLiteral("refining…"));
        QVERIFY(says(QStringLiteral("refining…")));
        frame->setNote({});
        QVERIFY(!says(QStringLiteral("refining…")));
    }
};

QTEST_MAIN(RowChartTest)
#include "row_chart_test.moc"
