// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/example.h"
#include "ui/chart/share_bar.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using chart::ShareBar;

class ShareBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAChartWithATable()
    {
        ShareBar bar;
        bar.setShares(QStringLiteral("Crisis takes a third"), QStringLiteral("Share of budget"), wp::testing::exampleShares());
        auto* const accessible = QAccessible::queryAccessibleInterface(&bar);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Crisis takes a third"));
        QVERIFY(accessible->text(QAccessible::Description).contains(QStringLiteral("Crisis 35%")));
        auto* const table = accessible->tableInterface();
        QCOMPARE(table->rowCount(), 5);
        QCOMPARE(table->rowDescription(3), QStringLiteral("Crisis"));
        QCOMPARE(table->cellAt(3, 0)->text(QAccessible::Name), QStringLiteral("35%"));
        QCOMPARE(table->cellAt(3, 1)->text(QAccessible::Name), QStringLiteral("£388m"));
    }

    void keysOpenTheFigure()
    {
        ShareBar bar;
        bar.setShares({}, {}, wp::testing::exampleShares());
        bar.resize(700, bar.heightForWidth(700));
        QSignalSpy opened(&bar, &ShareBar::figureActivated);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left, Qt::Key_Return}) {
            QTest::keyClick(&bar, key);
        }
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<wp::projection::FigureId>().field, std::string("Early help"));
    }

    void narrowGetsTallerNotClipped()
    {
        ShareBar bar;
        bar.setShares(QStringLiteral("Title"), QStringLiteral("Unit"), wp::testing::exampleShares());
        QVERIFY(bar.heightForWidth(260) > bar.heightForWidth(1200));
    }
};

QTEST_MAIN(ShareBarTest)
#include "share_bar_test.moc"
