// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sample_session.h"
#include "ui/format/names.h"
#include "ui/screens/levers/levers_view_model.h"

#include <QtTest>

using namespace wp::ui;
using wp::scenario::Role;

namespace {

const widgets::LeverStop* elsewhereIn(const screens::LeverRow& row)
{
    const auto found = std::ranges::find_if(row.spec.stops, [](const auto& stop) { return !stop.source.isEmpty(); });
    return found == row.spec.stops.end() ? nullptr : &*found;
}

} // namespace

/// The named stops of levers: what was shown elsewhere is marked with its source, and only where it was published.
class StopsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newMoneyHasWhatWasShownElsewhere()
    {
        const auto session = wp::testing::sampleSession();
        screens::LeversViewModel viewModel(*session);
        int marked = 0;
        for (const screens::LeverRow& row : viewModel.rows(Role::wholePlace)) {
            const widgets::LeverStop* stop = elsewhereIn(row);
            QCOMPARE(stop != nullptr, row.kind == format::kindName(wp::scenario::Invest{}));
            if (stop) {
                ++marked;
                QCOMPARE(stop->name, QStringLiteral("shown elsewhere: Wigan"));
                QVERIFY2(stop->source.contains(QStringLiteral("Laird and Hall")), qPrintable(stop->source));
                const wp::money::Decimal people(*session->model().place.frame.population);
                QCOMPARE(stop->value, wp::money::Decimal(people * wp::money::Decimal("5.90")));
                QVERIFY(stop->value <= row.spec.highest);
            }
        }
        QVERIFY(marked > 0);
    }

    void cutsHaveNone()
    {
        const auto session = wp::testing::sampleSession();
        screens::LeversViewModel viewModel(*session);
        for (const screens::LeverRow& row : viewModel.rows(Role::cuts)) {
            QVERIFY(!elsewhereIn(row));
        }
    }
};

QTEST_MAIN(StopsTest)
#include "stops_test.moc"
