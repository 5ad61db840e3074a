// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/language.h"
#include "ui/widgets/sorted_rows.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;

namespace {

/// A table of one column whose cells say what they are sorted by.
std::unique_ptr<QStandardItemModel> column(const QVariantList& values)
{
    auto model = std::make_unique<QStandardItemModel>(0, 1);
    for (const QVariant& value : values) {
        auto* item = new QStandardItem(value.toString());
        item->setData(value, widgets::orderRole);
        model->appendRow(item);
    }
    return model;
}

/// "a b c", the rows from above.
QString shown(const QAbstractItemModel& rows)
{
    QStringList texts;
    for (int row = 0; row < rows.rowCount(); ++row) {
        texts.push_back(rows.index(row, 0).data().toString());
    }
    return texts.join(u' ');
}

} // namespace

class SortedRowsTest : public QObject {
    Q_OBJECT

    format::Language m_language;

private Q_SLOTS:
    void cleanup() { m_language.setCode(QStringLiteral("en")); }

    void theAlphabetIsThatOfTheLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("inOrder");
        // In Welsh ch, dd, ff, ng, ll, ph, rh and th are letters of their own, and ng stands behind g.
        QTest::newRow("Welsh") << QStringLiteral("cy")
                               << QStringLiteral("Anghenion Anabledd Cyllid Chwarae Dysgu Ddoe Fy Ffyrdd Gofal Lwfans Llety Pobl Phil Ras Rhieni Tai Theatr");
        QTest::newRow("English") << QStringLiteral("en")
                                 << QStringLiteral("Anabledd Anghenion Chwarae Cyllid Ddoe Dysgu Ffyrdd Fy Gofal Llety Lwfans Phil Pobl Ras Rhieni Tai Theatr");
    }

    void theAlphabetIsThatOfTheLanguage()
    {
        QFETCH(QString, code);
        QFETCH(QString, inOrder);
        m_language.setCode(code);
        QVariantList turned;
        for (const QString& word : inOrder.split(u' ')) {
            turned.push_front(word);
        }
        const auto model = column(turned);
        widgets::SortedRows rows;
        rows.setSourceModel(model.get());
        rows.sort(0);
        QCOMPARE(shown(rows), inOrder);
    }

    void numbersAreSortedBySizeAndEmptyOnesStandLast()
    {
        const auto model = column({2.0, QVariant(), 10.0, -1.0});
        widgets::SortedRows rows;
        rows.setSourceModel(model.get());
        rows.sort(0);
        QCOMPARE(shown(rows), QStringLiteral("-1 2 10 "));
        rows.sort(0, Qt::DescendingOrder);
        QCOMPARE(shown(rows), QStringLiteral("10 2 -1 "));
    }

    void namesWithNumbersAndCapitalsStandAsPeopleCount()
    {
        const auto model = column({QStringLiteral("Ward10"), QStringLiteral("ward9"), QStringLiteral("Ward2")});
        widgets::SortedRows rows;
        rows.setSourceModel(model.get());
        rows.sort(0);
        QCOMPARE(shown(rows), QStringLiteral("Ward2 ward9 Ward10"));
    }

    void theKeyTurnsItRoundAndGivesTheOrderBack()
    {
        const auto model = column({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")});
        widgets::SortedRows rows;
        rows.setSourceModel(model.get());
        QTableView view;
        view.setModel(&rows);
        widgets::letSort(&view);
        view.show();
        view.activateWindow();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setCurrentIndex(rows.index(0, 0));
        const auto press = [&view] { QTest::keyClick(&view, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier); };
        press();
        QCOMPARE(shown(rows), QStringLiteral("a b c"));
        press();
        QCOMPARE(shown(rows), QStringLiteral("c b a"));
        press();
        QCOMPARE(shown(rows), QStringLiteral("b a c"));
        QCOMPARE(view.currentIndex().data().toString(), QStringLiteral("b"));
    }
};

QTEST_MAIN(SortedRowsTest)
#include "sorted_rows_test.moc"
