// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/budget_areas.h"

#include "core/place/place.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace wp::ui::screens {

using chart::ChartData;
using format::Numbers;
using money::Money;

namespace {

struct Areas {
    Q_DECLARE_TR_FUNCTIONS(BudgetAreas)
};

struct Area {
    const place::BudgetLine* line;
    QString organisation;
    Money budget;
};

QString organisationOf(const place::Place& place, const place::BudgetLine& line)
{
    const auto department = std::ranges::find(place.departments, *line.department, &place::Department::id);
    const auto found = department == place.departments.end()
                           ? place.organisations.end()
                           : std::ranges::find(place.organisations, *department->organisation, &place::Organisation::id);
    return found == place.organisations.end() ? QString() : format::nameOf(*found);
}

std::vector<Area> areasOf(const place::Place& place, const QSet<QString>& wanted)
{
    std::vector<Area> areas;
    std::map<QString, Money> sums;
    for (const place::BudgetLine& line : place.lines) {
        const Money budget = line.budget ? Money::rounded(line.budget->value()) : Money();
        if (budget > Money() && wanted.contains(format::fromUtf8(line.id.text()))) {
            areas.push_back({&line, organisationOf(place, line), budget});
            sums[areas.back().organisation] += budget;
        }
    }
    std::ranges::stable_sort(areas, [&](const Area& a, const Area& b) {
        return a.organisation == b.organisation ? a.budget > b.budget
                                                : std::pair(sums[b.organisation], a.organisation) < std::pair(sums[a.organisation], b.organisation);
    });
    return areas;
}

/// "12 of 69 lines hold half of the money".
QString findingOf(const std::vector<Area>& areas, Money whole)
{
    std::vector<Money> budgets;
    for (const Area& area : areas) {
        budgets.push_back(area.budget);
    }
    std::ranges::sort(budgets, std::greater<>());
    Money sum;
    int count = 0;
    while (sum + sum < whole) {
        sum += budgets[static_cast<std::size_t>(count++)];
    }
    return Areas::tr("%n of %1 lines hold half of the money", "", count).arg(Numbers().count(static_cast<qint64>(areas.size())));
}

} // namespace

ChartData budgetAreas(const place::Place& place, const QStringList& lines)
{
    ChartData data;
    data.kind = chart::ChartKind::areas;
    data.categoryHeading = Areas::tr("Budget line");
    const std::vector<Area> areas = areasOf(place, QSet<QString>(lines.begin(), lines.end()));
    Money whole;
    for (const Area& area : areas) {
        whole += area.budget;
    }
    if (areas.empty()) {
        data.title = Areas::tr("There is no budget above nothing here");
        data.unitLine = Areas::tr("Take words out of the filter, or add lines.");
        return data;
    }
    chart::ChartSeries budget = chart::emptySeries("budget", Areas::tr("Budget"), chart::SeriesRole::other);
    chart::ChartSeries share = chart::emptySeries("share", Areas::tr("Share"), chart::SeriesRole::other);
    chart::ChartSeries tier = chart::emptySeries("tier", Areas::tr("Tier"), chart::SeriesRole::other);
    const Numbers numbers;
    for (const Area& area : areas) {
        const place::Tier at = area.line->tier.value_or(place::Tier::enabling);
        const chart::FigureId figure{{}, "lines/" + area.line->id.text(), "budget", 0};
        data.categories.push_back(format::nameOf(*area.line));
        data.groups.push_back(area.organisation);
        budget.points.push_back({area.budget.toDouble(), numbers.money(area.budget), figure});
        budget.barRoles.push_back(format::seriesOf(at));
        chart::ChartPoint part;
        part.text = numbers.rate(area.budget.toDecimal() / whole.toDecimal());
        part.figure = figure;
        share.points.push_back(part);
        part.text = format::tierName(at);
        tier.points.push_back(part);
    }
    data.title = findingOf(areas, whole);
    data.unitLine = Areas::tr("Net budgets above nothing in %1, %2, by organisation; the edge of each says its tier")
                        .arg(numbers.financialYear(static_cast<int>(place.frame.baseYear.value_or(0))), numbers.money(whole));
    data.series = {std::move(budget), std::move(share), std::move(tier)};
    return data;
}

} // namespace wp::ui::screens
