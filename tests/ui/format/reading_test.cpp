// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/reading.h"

#include <QtTest>

using namespace wp::ui::format;
using wp::money::Decimal;

class ReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void reads_data()
    {
        QTest::addColumn<Quantity>("quantity");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        const auto row = [](Quantity quantity, const char* typed, const char* value) {
            QTest::newRow(typed) << quantity << QString::fromUtf8(typed) << QString::fromUtf8(value);
        };
        row(Quantity::money, "£1.2m", "1200000");
        row(Quantity::money, "1,200,000", "1200000");
        row(Quantity::money, "£ 1,200,000.50", "1200000.50");
        row(Quantity::money, "860k", "860000");
        row(Quantity::money, "1.24 bn", "1240000000");
        row(Quantity::money, "0.0005k", "0.5");
        row(Quantity::money, "−3", "-3");
        row(Quantity::money, "-£3", "-3");
        row(Quantity::money, "2 million", "2000000");
        row(Quantity::rate, "3 %", "0.03");
        row(Quantity::rate, "3%", "0.03");
        row(Quantity::rate, "0.5", "0.005");
        row(Quantity::rate, "-12.5%", "-0.125");
        row(Quantity::people, "1,200", "1200");
        row(Quantity::posts, "7.5", "7.5");
    }

    void reads()
    {
        QFETCH(Quantity, quantity);
        QFETCH(QString, typed);
        QFETCH(QString, value);
        const Reading reading = read(quantity, typed);
        QVERIFY2(reading, qPrintable(reading.complaint));
        QCOMPARE(QString::fromStdString(reading.value->text()), value);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"", "abc", "1,2", "1,20,000", "1.2.3", "£", "m", "12x", "1e5", "--3", ",123"}) {
            QTest::newRow(typed) << QString::fromUtf8(typed);
        }
    }

    void refuses()
    {
        QFETCH(QString, typed);
        const Reading reading = read(Quantity::money, typed);
        QVERIFY(!reading);
        QVERIFY(reading.complaint.contains(QStringLiteral("£1.2m")));
        QVERIFY(typed.isEmpty() || reading.complaint.contains(typed));
    }

    void showsWhatItTakesBack()
    {
        for (const char* value : {"0", "0.03", "0.005", "1200000.50", "-7", "123456789012.34"}) {
            const Decimal exact(value);
            for (const Quantity quantity : {Quantity::money, Quantity::rate, Quantity::number}) {
                const Reading again = read(quantity, editText(quantity, exact));
                QVERIFY2(again && again.value->value() == exact, qPrintable(editText(quantity, exact)));
            }
        }
        QCOMPARE(editText(Quantity::rate, Decimal("0.03")), QStringLiteral("3%"));
        QCOMPARE(editText(Quantity::money, Decimal("-1200000")), QStringLiteral("−£1,200,000"));
    }

    void saysTheNearestThatCan()
    {
        const Reading much = readWithin(Quantity::rate, QStringLiteral("120%"), Decimal(0), Decimal(1));
        QVERIFY(!much);
        QVERIFY(much.complaint.contains(QStringLiteral("120%")) && much.complaint.contains(QStringLiteral("100%")));
        QVERIFY(!readWithin(Quantity::rate, QStringLiteral("-1%"), Decimal(0), Decimal(1)));
        QVERIFY(readWithin(Quantity::rate, QStringLiteral("100%"), Decimal(0), Decimal(1)));
    }
};

QTEST_MAIN(ReadingTest)
#include "reading_test.moc"
