// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_box.h"

#include <QtTest>
#include <QtWidgets>

using wp::ui::widgets::ChoiceBox;

class ChoiceBoxTest : public QObject {
    Q_OBJECT

    static int widthOf(const QString& name, int letters)
    {
        ChoiceBox box;
        box.addItem(name);
        if (letters > 0) {
            box.setNarrow(letters);
        }
        return box.sizeHint().width();
    }

private Q_SLOTS:
    void aLongNameWidensNoNarrowBox()
    {
        const QString few = QStringLiteral("Cuts");
        const QString many = QStringLiteral("Cuts of 10% a year, sparing statutory services");
        QVERIFY(widthOf(many, 0) > widthOf(few, 0));
        QCOMPARE(widthOf(many, 8), widthOf(few, 8));
        QVERIFY(widthOf(few, 20) > widthOf(few, 8));
    }

    void aNarrowBoxTakesTheRoomThereIs()
    {
        QWidget page;
        auto* row = new QHBoxLayout(&page);
        auto* box = new ChoiceBox;
        box->setNarrow();
        row->addWidget(box);
        page.resize(600, 60);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(box->width(), row->contentsRect().width());
    }
};

QTEST_MAIN(ChoiceBoxTest)
#include "choice_box_test.moc"
