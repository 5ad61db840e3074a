// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_frame.h"
#include "ui/chart/line_plot.h"
#include "ui/format/appearance.h"

#include <QtTest>
#include <QtWidgets>

#include <cmath>

using namespace wp::ui;
using chart::ChartData;
using chart::ChartFrame;

/// A line whose points stand by figures of their own, each to be chosen.
class PointChartTest : public QObject {
    Q_OBJECT

    static ChartData points()
    {
        ChartData data;
        data.title = QStringLiteral("£9m saved with 20%, or £1m with 30%");
        data.unitLine = QStringLiteral("Cash saved");
        data.categoryHeading = QStringLiteral("Share");
        data.acrossAxis = chart::AxisKind::rate;
        data.across = {0.20, 0.21, 0.26, 0.30};
        auto line = chart::emptySeries("most", QStringLiteral("Most"), format::SeriesRole::wholePlace);
        auto now = chart::emptySeries("now", QStringLiteral("Now"), format::SeriesRole::other);
        for (const double value : {9e6, 8e6, std::nan(""), 1e6}) {
            line.points.push_back({value, std::isfinite(value) ? QString::number(value / 1e6) : QString(), {}});
        }
        for (const double value : {std::nan(""), std::nan(""), 3e6, std::nan("")}) {
            now.points.push_back({value, std::isfinite(value) ? QString::number(value / 1e6) : QString(), {}});
        }
        data.series = {line, now};
        data.categories = {QStringLiteral("20%"), QStringLiteral("21%"), QStringLiteral("26%"), QStringLiteral("30%")};
        return data;
    }

    static std::unique_ptr<ChartFrame> shownFrame()
    {
        auto frame = std::make_unique<ChartFrame>();
        frame->resize(900, 520);
        frame->setData(points());
        frame->show();
        QApplication::setActiveWindow(frame.get());
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(frame.get());
        frame->setFocus();
        return frame;
    }

private Q_SLOTS:
    void initTestCase() { (new format::Appearance(*qApp))->setChoice(format::ThemeChoice::light); }

    void standsWhereItsFiguresSay()
    {
        const auto frame = shownFrame();
        const auto* plot = frame->plot();
        const double first = plot->positionOf(0, 0).x();
        const double second = plot->positionOf(1, 0).x();
        const double last = plot->positionOf(3, 0).x();
        QVERIFY(std::abs((second - first) / (last - first) - 0.1) < 1e-6);
        QVERIFY(first >= plot->plotRectangle().left() && last <= plot->plotRectangle().right() + 1);
    }

    void keysMoveAmongPointsAndEnterChooses()
    {
        const auto frame = shownFrame();
        QSignalSpy chosen(frame.get(), &ChartFrame::categoryActivated);
        QCOMPARE(frame->cursorYear(), 3);
        QTest::keyClick(frame.get(), Qt::Key_Left);
        QCOMPARE(frame->cursorYear(), 2);
        QCOMPARE(frame->cursorSeries(), 1);
        QTest::keyClick(frame.get(), Qt::Key_Left);
        QCOMPARE(frame->cursorSeries(), 0);
        QTest::keyClick(frame.get(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
    }

    void aPressChoosesThePointUnderIt()
    {
        const auto frame = shownFrame();
        QSignalSpy chosen(frame.get(), &ChartFrame::categoryActivated);
        const auto press = [&](const QPointF& place) {
            QTest::mouseClick(frame->plot()->viewport(), Qt::LeftButton, {}, place.toPoint());
        };
        press(frame->plot()->positionOf(1, 8e6));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
        press(frame->plot()->positionOf(2, 3e6));
        QCOMPARE(chosen[1][0].toInt(), 2);
        press(frame->plot()->positionOf(0, 2e6));
        QCOMPARE(chosen.count(), 2);
    }

    void saysItselfWithAFigureAndHasATwin()
    {
        const auto frame = shownFrame();
        auto* const accessible = QAccessible::queryAccessibleInterface(frame.get());
        const QString description = accessible->text(QAccessible::Description);
        QVERIFY2(description.contains(QStringLiteral("From 9 at 20% to 1 at 30%.")), qPrintable(description));
        QTest::keyClick(frame.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(frame->isTableShown());
        QCOMPARE(accessible->tableInterface()->rowCount(), 4);
        QCOMPARE(accessible->tableInterface()->rowDescription(2), QStringLiteral("26%"));
        QCOMPARE(accessible->tableInterface()->cellAt(2, 1)->text(QAccessible::Name), QStringLiteral("3"));
    }
};

QTEST_MAIN(PointChartTest)
#include "point_chart_test.moc"
