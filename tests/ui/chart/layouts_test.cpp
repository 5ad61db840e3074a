// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_frame.h"
#include "ui/chart/description.h"
#include "ui/chart/dumbbell_layout.h"
#include "ui/chart/flow_layout.h"
#include "ui/chart/picture.h"
#include "ui/chart/row_plot.h"
#include "ui/chart/strip_layout.h"
#include "ui/format/appearance.h"

#include <QtTest>
#include <QtWidgets>

#include <cmath>

using namespace wp::ui;
using chart::ChartData;
using chart::ChartKind;
using chart::ChartSeries;

/// Flows, dumbbells and strips: where things stand, and that nothing covers another.
class LayoutsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<format::Appearance> m_appearance;

    static ChartSeries series(const char* id, const std::vector<double>& values)
    {
        ChartSeries made = chart::emptySeries(id, QString::fromLatin1(id), format::SeriesRole::prevention);
        for (const double value : values) {
            made.points.push_back({value, QStringLiteral("£%1m").arg(value), {"whole", "place", "saving", 2030}});
        }
        return made;
    }

    static ChartData flows()
    {
        ChartData data;
        data.kind = ChartKind::flows;
        data.title = QStringLiteral("Council pays £18m for the £6m that NHS gains");
        data.categories = {QStringLiteral("Council → NHS"), QStringLiteral("Council → Police"), QStringLiteral("Nobody → NHS")};
        data.series = {series("paid", {18, 4, 0}), series("gained", {6, 8, 10})};
        data.sources = {{QStringLiteral("Council"), QStringLiteral("£22m")}, {QStringLiteral("Nobody"), QStringLiteral("£0m")}};
        data.sinks = {{QStringLiteral("NHS"), QStringLiteral("£16m")}, {QStringLiteral("Police"), QStringLiteral("£8m")}};
        data.flows = {{0, 0}, {0, 1}, {1, 0}};
        return data;
    }

    static ChartData dumbbells()
    {
        ChartData data;
        data.kind = ChartKind::dumbbells;
        data.title = QStringLiteral("B saves most");
        data.categories = {QStringLiteral("Cash"), QStringLiteral("Posts")};
        data.rowAxes = {chart::AxisKind::money, chart::AxisKind::number};
        data.series = {series("A", {1e6, 500}), series("B", {9e6, 500}), series("C", {1e6, std::nan("")})};
        return data;
    }

    static ChartData strip()
    {
        ChartData data;
        data.kind = ChartKind::strip;
        data.title = QStringLiteral("300 contacts before, 20 since");
        data.categories = {QStringLiteral("Health"), QStringLiteral("Support")};
        data.series = {series("before", {300, std::nan("")}), series("since", {std::nan(""), 20})};
        data.series[0].low = {-10, std::nan("")};
        data.series[0].high = {0, std::nan("")};
        data.series[1].low = {std::nan(""), 0};
        data.series[1].high = {std::nan(""), 1};
        return data;
    }

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<format::Appearance>(*qApp); }

    void ribbonsAreAsWideAsTheirMoneyOnOneScale()
    {
        const ChartData data = flows();
        const chart::FlowLayout made = chart::layOutFlows(data, 800);
        QCOMPARE(made.ribbons.size(), std::size_t(3));
        const double scale = made.sources[0].bar.height() / 22;
        QVERIFY(qAbs(made.sinks[0].bar.height() - 16 * scale) < 0.01);
        QVERIFY(qAbs(made.sinks[1].bar.height() - 8 * scale) < 0.01);
        QVERIFY(made.sources[1].bar.height() > 0); // seen, though nothing is paid
        QVERIFY(!made.sources[0].words.intersects(made.sources[1].words));
        for (int i = 0; i < 3; ++i) {
            const QPointF middle = made.ribbons[static_cast<std::size_t>(i)].middle.center();
            QVERIFY(made.ribbonAt(middle) >= 0);
            QVERIFY(made.rectangleOf(i).contains(middle));
        }
        QCOMPARE(made.ribbonAt({1, 1}), -1);
    }

    void dotsOfOneRowNeverCoverEachOther()
    {
        const ChartData data = dumbbells();
        for (const int width : {320, 900}) {
            const chart::DumbbellLayout made = chart::layOutDumbbells(data, width);
            for (const auto& row : made.rows) {
                for (std::size_t i = 0; i < row.dots.size(); ++i) {
                    for (std::size_t j = 0; j < i; ++j) {
                        QVERIFY(!row.dots[i].intersects(row.dots[j].adjusted(1, 1, -1, -1)));
                    }
                }
            }
            QVERIFY(made.rows[0].xOf(9e6) > made.rows[0].xOf(1e6));
            QVERIFY(made.rows[1].dots[2].isNull());
            QCOMPARE(made.seriesNear(made.rows[0].dots[1].center(), 0), 1);
        }
    }

    void everyContactIsADotInItsBandAndTime()
    {
        const ChartData data = strip();
        const chart::StripLayout made = chart::layOutStrip(data, 900);
        QCOMPARE(made.dots.size(), std::size_t(320));
        for (std::size_t i = 0; i < made.dots.size(); ++i) {
            const chart::StripLayout::Dot& dot = made.dots[i];
            QVERIFY(made.bands[dot.series].strip.adjusted(-1, -1, 9, 1).contains(dot.place));
            const double x = dot.place.center().x();
            QVERIFY(dot.row == 0 ? x <= made.xOf(0) + 8 : x >= made.xOf(0) - 8);
        }
        QCOMPARE(made.rowNear(made.dots.front().place.center()), 0);
        QCOMPARE(made.rowNear({0, 0}), -1);
        QVERIFY(made.rectangleOf(1).left() >= made.xOf(0) - 8);
    }

    void eachIsAPictureAndATable()
    {
        for (const ChartData& data : {flows(), dumbbells(), strip()}) {
            const chart::PictureForm form = chart::fitted(data, {});
            const QImage image = chart::imageOf(data, form, 1);
            QSet<QRgb> colours;
            for (int x = 0; x < image.width(); x += 3) {
                for (int y = image.height() / 2; y < image.height(); y += 2) {
                    colours.insert(image.pixel(x, y));
                }
            }
            QVERIFY(colours.size() > 3);
            QVERIFY(chart::svgOf(data, form, QStringLiteral("chart")).contains("<title"));
            QVERIFY(chart::description(data).contains(QStringLiteral("£")));
            QCOMPARE(chart::cells(data).size(), data.categories.size() + 1);
        }
    }

    void keysAndPointerMoveTheRow()
    {
        for (const ChartData& data : {flows(), dumbbells(), strip()}) {
            chart::ChartFrame frame;
            frame.resize(900, 500);
            frame.setData(data);
            frame.show();
            QVERIFY(QTest::qWaitForWindowExposed(&frame));
            QTest::keyClick(&frame, Qt::Key_Down);
            QCOMPARE(frame.cursorYear(), 1);
            QTest::keyClick(&frame, Qt::Key_Right);
            QCOMPARE(frame.cursorSeries(), 1);
            QSignalSpy opened(&frame, &chart::ChartFrame::figureActivated);
            QTest::keyClick(&frame, Qt::Key_Return);
            QCOMPARE(opened.count(), 1);
            QVERIFY(!frame.rows()->rowRectangle(0).isEmpty());
        }
    }
};

QTEST_MAIN(LayoutsTest)
#include "layouts_test.moc"
