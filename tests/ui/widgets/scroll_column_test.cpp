// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picker.h"
#include "ui/widgets/scroll_column.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;

class ScrollColumnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { format::setCurrentTheme(format::Theme::make(format::ThemeName::light)); }

    void pairsStandBesideEachOtherWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("textPercent");
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("wide") << 1000 << 100 << true;
        QTest::newRow("narrow") << 999 << 100 << false;
        QTest::newRow("wide, large text") << 1499 << 150 << false;
        QTest::newRow("wider, large text") << 1500 << 150 << true;
    }

    void pairsStandBesideEachOtherWhereThereIsRoom()
    {
        QFETCH(int, width);
        QFETCH(int, textPercent);
        QFETCH(bool, isBeside);
        QWidget page;
        auto* scroll = widgets::ScrollColumn::filling(&page);
        QBoxLayout* pair = scroll->addPair(1000);
        auto* first = new QLabel(QStringLiteral("first"), scroll->content());
        auto* second = new QLabel(QStringLiteral("second"), scroll->content());
        pair->addWidget(first);
        pair->addWidget(second);
        format::setCurrentTheme(format::Theme::make(format::ThemeName::light, textPercent));
        scroll->dress(format::Space::medium);
        page.resize(width, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(first->y() == second->y(), isBeside);
        QCOMPARE(first->x() == second->x(), !isBeside);
    }

    void whatDoesNotFitScrolls()
    {
        QWidget page;
        auto* scroll = widgets::ScrollColumn::filling(&page);
        auto* tall = new QWidget(scroll->content());
        tall->setMinimumHeight(2000);
        scroll->column()->addWidget(tall);
        page.resize(400, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(scroll->verticalScrollBar()->maximum() >= 1700);
        QCOMPARE(page.height(), 300);
    }

    void aPickerTellsOfAPersonsChoiceAlone()
    {
        widgets::Picker picker;
        picker.setWords(QStringLiteral("&Savings of"), QStringLiteral("Whose savings to show"));
        QSignalSpy chosen(&picker, &widgets::Picker::chosen);
        picker.offer({QStringLiteral("Whole place"), QStringLiteral("Cuts")}, 1);
        QCOMPARE(picker.box()->currentText(), QStringLiteral("Cuts"));
        QCOMPARE(picker.box()->accessibleName(), QStringLiteral("Whose savings to show"));
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(picker.box(), Qt::Key_Up);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toInt(), 0);
        QCOMPARE(picker.findChild<QLabel*>()->buddy(), picker.box());
    }

    void aLongNameDoesNotWidenThePage()
    {
        widgets::Picker picker;
        picker.offer({QStringLiteral("Short")}, 0);
        const int narrow = picker.minimumSizeHint().width();
        picker.offer({QString(200, u'w')}, 0);
        QCOMPARE(picker.minimumSizeHint().width(), narrow);
    }
};

QTEST_MAIN(ScrollColumnTest)
#include "scroll_column_test.moc"
