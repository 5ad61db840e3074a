// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/numbers.h"

#include <QtTest>

#include <vector>

using namespace wp::ui::format;
using wp::money::Decimal;
using wp::money::Money;

namespace {

Money pounds(const char* text) { return Money::rounded(Decimal(text)); }

QLocale english() { return QLocale(QLocale::English, QLocale::UnitedKingdom); }
QLocale welsh() { return QLocale(QLocale::Welsh, QLocale::UnitedKingdom); }

} // namespace

class NumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void money_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("difference");
        QTest::addColumn<QString>("exact");
        const auto row = [](const char* amount, const char* headline, const char* difference, const char* exact) {
            QTest::newRow(amount) << QString::fromUtf8(amount) << QString::fromUtf8(headline)
                                  << QString::fromUtf8(difference) << QString::fromUtf8(exact);
        };
        row("1240000000", "£1.24bn", "+£1.24bn", "£1,240,000,000.00");
        row("12400000", "£12.4m", "+£12.4m", "£12,400,000.00");
        row("860000", "£860k", "+£860k", "£860,000.00");
        row("740", "£740", "+£740", "£740.00");
        row("7.40", "£7.40", "+£7.40", "£7.40");
        row("12", "£12", "+£12", "£12.00");
        row("0", "£0", "£0", "£0.00");
        row("-1200000", "−£1.20m", "−£1.20m", "−£1,200,000.00");
        row("-0.004", "£0", "£0", "£0.00");
        row("999.60", "£1.00k", "+£1.00k", "£999.60");
        row("999600", "£1.00m", "+£1.00m", "£999,600.00");
        row("999600000", "£1.00bn", "+£1.00bn", "£999,600,000.00");
        row("999400", "£999k", "+£999k", "£999,400.00");
        row("9996000", "£10.0m", "+£10.0m", "£9,996,000.00");
        row("1234567890123.45", "£1,235bn", "+£1,235bn", "£1,234,567,890,123.45");
    }

    void money()
    {
        QFETCH(QString, amount);
        QFETCH(QString, headline);
        QFETCH(QString, difference);
        QFETCH(QString, exact);
        for (const QLocale& locale : {english(), welsh()}) {
            const Numbers numbers(locale);
            const Money value = Money::rounded(Decimal(amount.toStdString()));
            QCOMPARE(numbers.money(value), headline);
            QCOMPARE(numbers.difference(value), difference);
            QCOMPARE(numbers.exactMoney(value), exact);
        }
    }

    void columnHasOneUnit()
    {
        const std::vector<Money> amounts = {pounds("12400000"), pounds("-860000"), pounds("0")};
        const MoneyColumn column = Numbers::columnFor(amounts);
        QCOMPARE(column, (MoneyColumn{MoneyUnit::millions, 1}));
        const Numbers numbers(english());
        QCOMPARE(numbers.money(amounts[0], column), QStringLiteral("£12.4m"));
        QCOMPARE(numbers.money(amounts[1], column), QStringLiteral("−£0.9m"));
        QCOMPARE(numbers.money(amounts[2], column), QStringLiteral("£0.0m"));
        QCOMPARE(numbers.bareMoney(amounts[1], column), QStringLiteral("−0.9"));
        QCOMPARE(numbers.unitName(column.unit), QStringLiteral("£m"));
    }

    void roundsHalfToEvenOnTheExactValue()
    {
        const Numbers numbers(english());
        QCOMPARE(numbers.money(pounds("1245000")), QStringLiteral("£1.24m"));
        QCOMPARE(numbers.money(pounds("1245000.01")), QStringLiteral("£1.25m"));
    }

    void ratesAndCounts()
    {
        const Numbers numbers(english());
        QCOMPARE(numbers.rate(Decimal("0.011")), QStringLiteral("1.1%"));
        QCOMPARE(numbers.rate(Decimal("-0.2"), 0), QStringLiteral("−20%"));
        QCOMPARE(numbers.rateDifference(Decimal("0.003")), QStringLiteral("+0.3%"));
        QCOMPARE(numbers.count(1234567), QStringLiteral("1,234,567"));
        QCOMPARE(numbers.number(Decimal("-1234.5"), 1), QStringLiteral("−1,234.5"));
        QCOMPARE(numbers.signedNumber(Decimal("0.04"), 1), QStringLiteral("0.0"));
    }

    void people()
    {
        const Numbers numbers(english());
        QCOMPARE(numbers.people(999), QStringLiteral("999"));
        QCOMPARE(numbers.people(1000), QStringLiteral("1,000"));
        QCOMPARE(numbers.people(12345), QStringLiteral("12,300"));
        QCOMPARE(numbers.people(329999), QStringLiteral("330,000"));
        QCOMPARE(numbers.people(-12345), QStringLiteral("−12,300"));
        QCOMPARE(numbers.smallGroup(0), QStringLiteral("0"));
        QCOMPARE(numbers.smallGroup(Decimal("0.4")), QStringLiteral("fewer than 5"));
        QCOMPARE(numbers.smallGroup(1), QStringLiteral("fewer than 5"));
        QCOMPARE(numbers.smallGroup(4), QStringLiteral("fewer than 5"));
        QCOMPARE(numbers.smallGroup(5), QStringLiteral("5"));
        QCOMPARE(numbers.smallGroup(12345), QStringLiteral("12,345"));
    }

    void yearsAndRanges()
    {
        const Numbers numbers(english());
        QCOMPARE(numbers.financialYear(2026), QStringLiteral("2026/27"));
        QCOMPARE(numbers.financialYear(2099), QStringLiteral("2099/00"));
        QCOMPARE(numbers.range(QStringLiteral("£1m"), QStringLiteral("£2m")), QStringLiteral("£1m to £2m"));
    }

    void separatorsFollowTheLocale()
    {
        const Numbers german(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(german.exactMoney(pounds("-1234567.89")), QStringLiteral("−£1.234.567,89"));
    }
};

QTEST_MAIN(NumbersTest)
#include "numbers_test.moc"
