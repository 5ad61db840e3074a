// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/project.h"

#include "core/projection/appraisal.h"
#include "core/projection/run.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wp::projection {

namespace {

using money::Decimal;
using money::Money;

bool staysSolvent(const Plan<Decimal>& plan, Index organisation)
{
    const Money minimum = Money::rounded(plan.organisations[organisation].minimumReserves);
    const Figures<Decimal> figures = run(plan);
    return std::all_of(figures.years.begin() + 1, figures.years.end(), [&](const YearFigures& year) {
        return year.organisations[organisation].reserves >= minimum;
    });
}

/// The plan with one more cut, on all departments of an organisation, years 1 to 5.
Plan<Decimal> withCut(Plan<Decimal> plan, std::vector<Index> departments, const Decimal& rate)
{
    plan.measures.push_back({"", 1, 5, 1, Decimal(1), Decimal(1), CutPlan<Decimal>{std::move(departments), rate, Decimal("0.5")}});
    return plan;
}

std::vector<Index> departmentsOf(const place::Place& place, Index organisation)
{
    std::vector<Index> departments;
    for (Index i = 0; i < place.departments.size(); ++i) {
        if (*place.departments[i].organisation == place.organisations[organisation].id) {
            departments.push_back(i);
        }
    }
    return departments;
}

} // namespace

std::string_view nameOf(WarningKind kind)
{
    static constexpr std::array<std::string_view, 4> names{"protectionEnds", "clamped", "beyondEvidence",
                                                           "cohortExceedsLine"};
    return names[static_cast<std::size_t>(kind)];
}

Outcome project(const place::Place& place, const scenario::Scenario& scenario)
{
    const Plan<Decimal> plan = compile<Decimal>(place, scenario);
    Figures<Decimal> figures = run(plan);
    Appraisal appraisal = appraise(plan, figures.years);
    return {std::move(figures.years), std::move(figures.warnings), std::move(appraisal)};
}

std::optional<Decimal> cutsNeeded(const place::Place& place, const scenario::Scenario& scenario, std::size_t organisation)
{
    const Plan<Decimal> plan = compile<Decimal>(place, scenario);
    const std::vector<Index> departments = departmentsOf(place, organisation);
    const auto holds = [&](int tenThousandths) {
        const Decimal rate = Decimal(tenThousandths) / 10000;
        return staysSolvent(tenThousandths == 0 ? plan : withCut(plan, departments, rate), organisation);
    };
    if (holds(0)) {
        return Decimal(0);
    }
    int low = 0;
    int high = 5000;
    if (!holds(high)) {
        return std::nullopt;
    }
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (holds(middle) ? high : low) = middle;
    }
    return Decimal(high) / 10000;
}

} // namespace wp::projection
