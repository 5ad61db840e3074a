// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/end_labels.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui::chart;

/// Words at the ends of lines: none above or below the column they have, however little room there is.
class EndLabelsTest : public QObject {
    Q_OBJECT

    static std::vector<EndLabel> labels()
    {
        return {{QStringLiteral("Gwneud dim"), QStringLiteral("£323.4m"), {}, 10, {}, false},
                {QStringLiteral("Toriadau ar bob gwasanaeth"), QStringLiteral("£281.0m"), {}, 90, {}, false},
                {QStringLiteral("Y lle cyfan"), QStringLiteral("£322.1m"), {}, 12, {}, false},
                {QStringLiteral("cyn y symudiad hwn"), {}, {}, 11, {}, false}};
    }

private Q_SLOTS:
    void stayWithinTheirColumn_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        for (const double width : {60.0, 90.0, 160.0}) {
            for (const double height : {130.0, 180.0, 260.0}) {
                QTest::addRow("%g by %g", width, height) << width << height;
            }
        }
    }

    void stayWithinTheirColumn()
    {
        QFETCH(double, width);
        QFETCH(double, height);
        const LabelFonts fonts{QFont(QStringLiteral("Open Sans"), 9), QFont(QStringLiteral("Open Sans"), 10, QFont::DemiBold)};
        auto all = labels();
        fold(all, fonts, {width, height});
        const QRectF column(0, 0, width, height);
        layOut(all, fonts, column);
        QVERIFY(all.size() >= 3);
        for (const EndLabel& label : all) {
            QVERIFY2(label.place.top() >= -0.01 && label.place.bottom() <= height + 0.01, qPrintable(label.name));
        }
    }

    void keepTheirWordsWhereThereIsRoom()
    {
        const LabelFonts fonts{QFont(QStringLiteral("Open Sans"), 9), QFont(QStringLiteral("Open Sans"), 10)};
        auto all = labels();
        fold(all, fonts, {200, 400});
        QCOMPARE(all.size(), std::size_t{4});
        QVERIFY(!all.front().isOneLine);
    }
};

QTEST_MAIN(EndLabelsTest)
#include "end_labels_test.moc"
