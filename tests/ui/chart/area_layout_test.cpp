// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/area_layout.h"

#include "ui/chart/chart_frame.h"
#include "ui/chart/row_plot.h"

#include <QtTest>

#include <numeric>
#include <random>

using namespace wp::ui;

/// Tiles keep to their sizes, fill the place, never lie upon each other, and are reached by keys and read out.
class AreaLayoutTest : public QObject {
    Q_OBJECT

    static chart::ChartData example()
    {
        chart::ChartData data;
        data.kind = chart::ChartKind::areas;
        data.title = QStringLiteral("Two of four lines hold half of the money");
        data.unitLine = QStringLiteral("Net budgets");
        data.categoryHeading = QStringLiteral("Line");
        data.categories = {QStringLiteral("Beds"), QStringLiteral("Clinics"), QStringLiteral("Homes"), QStringLiteral("Income")};
        data.groups = {QStringLiteral("NHS"), QStringLiteral("NHS"), QStringLiteral("Council"), QStringLiteral("Council")};
        auto series = chart::emptySeries("budget", QStringLiteral("Budget"), format::SeriesRole::crisis);
        for (const double value : {60.0, 20.0, 40.0, -5.0}) {
            series.points.push_back({value, QStringLiteral("£%1m").arg(value), {{}, "lines/x", "budget", 0}});
        }
        data.series = {series};
        return data;
    }

private Q_SLOTS:
    void tilesKeepToTheirSizes()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<double> sizes(1 + random() % 60);
            std::ranges::generate(sizes, [&] { return std::exp(static_cast<double>(random() % 700) / 100.0); });
            std::ranges::sort(sizes, std::greater<>());
            const QRectF place(3, 5, 100 + static_cast<int>(random() % 900), 100 + static_cast<int>(random() % 500));
            const auto tiles = chart::squarish(sizes, place);
            const double whole = std::accumulate(sizes.begin(), sizes.end(), 0.0);
            const double area = place.width() * place.height();
            for (std::size_t i = 0; i < tiles.size(); ++i) {
                QVERIFY(std::abs(tiles[i].width() * tiles[i].height() - sizes[i] / whole * area) < 1e-6 * area);
                QVERIFY(place.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(tiles[i]));
                for (std::size_t j = 0; j < i; ++j) {
                    const QRectF both = tiles[i].intersected(tiles[j]);
                    QVERIFY(both.width() < 1e-6 || both.height() < 1e-6);
                }
            }
        }
    }

    void groupsHoldTheirTilesAndNothingHasNone()
    {
        const auto made = chart::layOutAreas(example(), QRectF(0, 0, 600, 400));
        QCOMPARE(made.groups.size(), std::size_t{2});
        QVERIFY(made.groups[0].place.contains(made.tiles[0].center()) && made.groups[0].place.contains(made.tiles[1].center()));
        QVERIFY(made.groups[1].place.contains(made.tiles[2].center()));
        QVERIFY(made.tiles[3].isNull());
    }

    void keysReachEachAreaAndTheFrameReadsItOut()
    {
        chart::ChartFrame frame;
        frame.setData(example());
        frame.resize(700, 500);
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        QSignalSpy opened(&frame, &chart::ChartFrame::figureActivated);
        QTest::keyClick(&frame, Qt::Key_Down);
        QCOMPARE(frame.cursorYear(), 1);
        QTest::keyClick(&frame, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&frame);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->tableInterface()->rowCount(), 4);
        QVERIFY(frame.description().contains(QStringLiteral("Beds")));
        const QPointF middle = frame.rows()->rowRectangle(2).center();
        QTest::mouseClick(frame.rows(), Qt::LeftButton, {}, middle.toPoint());
        QCOMPARE(frame.cursorYear(), 2);
        QCOMPARE(opened.count(), 2);
    }
};

QTEST_MAIN(AreaLayoutTest)
#include "area_layout_test.moc"
