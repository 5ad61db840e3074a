// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <span>

namespace wp::ui::format {

enum class MoneyUnit { pounds, thousands, millions, billions };

/// One unit and one number of decimals for a set of amounts that stand together.
struct MoneyColumn {
    MoneyUnit unit = MoneyUnit::pounds;
    int decimals = 0;
    bool operator==(const MoneyColumn&) const = default;
};

/// Figures as a person reads them, in one language: separators from its locale, the true minus sign,
/// never the accounting form. Rounding is the model's own, half to even, on the exact value.
class Numbers {
    Q_DECLARE_TR_FUNCTIONS(Numbers)

public:
    explicit Numbers(const QLocale& locale = QLocale());

    /// Three significant figures: £1.24bn, £12.4m, £860k, £740, £7.40.
    QString money(const wp::money::Money& amount) const;
    QString money(const wp::money::Money& amount, MoneyColumn column) const;
    /// The same with a sign always: +£1.20m, −£860k, £0.
    QString difference(const wp::money::Money& amount) const;
    QString difference(const wp::money::Money& amount, MoneyColumn column) const;
    /// To the penny: £1,234,567.89.
    QString exactMoney(const wp::money::Money& amount) const;

    static MoneyColumn columnFor(std::span<const wp::money::Money> amounts);
    static MoneyColumn columnFor(const wp::money::Money& largest);
    /// For the head of a column whose cells hold bareMoney: £m.
    QString unitName(MoneyUnit unit) const;
    QString bareMoney(const wp::money::Money& amount, MoneyColumn column) const;

    /// A fraction as percent: 0.011 is 1.1%.
    QString rate(const wp::money::Decimal& fraction, int decimals = 1) const;
    QString rateDifference(const wp::money::Decimal& fraction, int decimals = 1) const;
    QString number(const wp::money::Decimal& value, int decimals) const;
    QString signedNumber(const wp::money::Decimal& value, int decimals) const;
    QString count(qint64 value) const;

    /// Exact below 1,000, then three significant figures.
    QString people(qint64 people) const;
    /// "fewer than 5" below 5, so that nobody is found out; else the whole number.
    QString smallGroup(const wp::money::Decimal& people) const;

    /// 2026 is 2026/27.
    QString financialYear(int firstYear) const;
    /// "x to y".
    QString range(const QString& low, const QString& high) const;

    const QLocale& locale() const { return m_locale; }

private:
    QString digits(const wp::money::Decimal& magnitude, int decimals) const;
    QString withUnit(const QString& amount, MoneyUnit unit) const;
    QString moneyText(const wp::money::Money& amount, MoneyColumn column, bool plus) const;

    QLocale m_locale;
};

QString minusSign();

} // namespace wp::ui::format
