// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcome_table.h"

#include "app/cli/table.h"
#include "app/cli/words.h"

#include <algorithm>
#include <iostream>
#include <map>

namespace wp::cli {

using money::Money;
using projection::Outcome;
using projection::Warning;
using projection::WarningKind;

namespace {

std::string titleOf(const scenario::Scenario& scenario, const place::Place& place)
{
    return shown(*scenario.name) + " (" + shown(scenario.id.text()) + ") · " + shown(*place.frame.name);
}

void printYears(const Outcome& outcome, std::ostream& out)
{
    std::vector<Money> amounts;
    for (const auto& year : outcome.years) {
        amounts.insert(amounts.end(), {year.place.doNothing, year.place.spend, year.place.cumulative});
    }
    const MoneyUnit unit(amounts);
    out << unit.name() << " of each year; saving = do nothing − spend − programme.\n\n";
    Table table({"Year", "Do nothing", "Spend", "Programme", "Saving", "Cumulative", "Withdrawn", "Prevention", "Posts"});
    for (const auto& year : outcome.years) {
        const auto& place = year.place;
        table.add({yearText(year.year), unit.text(place.doNothing), unit.text(place.spend), unit.text(place.programme),
                   unit.text(place.saving), unit.text(place.cumulative), unit.text(place.withdrawn),
                   percentText(place.preventionShare, 1), numberText(place.fte, 0)});
    }
    table.print(out);
}

void printOrganisations(const place::Place& place, const Outcome& outcome, std::ostream& out)
{
    const auto& last = outcome.years.back();
    std::vector<Money> amounts;
    for (const auto& organisation : last.organisations) {
        amounts.insert(amounts.end(), {organisation.gap, organisation.reserves, organisation.spend});
    }
    const MoneyUnit unit(amounts);
    Table table({"Organisation, " + unit.name() + " in " + yearText(last.year), "Spend", "Saving", "Gap", "Reserves",
                 "Below minimum from"});
    for (std::size_t i = 0; i < place.organisations.size(); ++i) {
        const auto& figures = last.organisations[i];
        const auto& exhausted = outcome.appraisal.reservesExhausted[i];
        table.add({shown(*place.organisations[i].name), unit.text(figures.spend), unit.text(figures.saving),
                   unit.text(figures.gap), unit.text(figures.reserves), exhausted ? yearText(*exhausted) : "never"});
    }
    out << "\n";
    table.print(out);
}

std::string sentenceOf(WarningKind kind)
{
    switch (kind) {
    case WarningKind::protectionEnds:
        return "statutory lines can be spared no longer";
    case WarningKind::clamped:
        return "there is less to move than asked";
    case WarningKind::beyondEvidence:
        return "beyond what the evidence has seen";
    case WarningKind::cohortExceedsLine:
        return "people supported save more than the line can lose";
    }
    return {};
}

} // namespace

void printWarnings(const std::vector<Warning>& warnings, std::ostream& out)
{
    std::map<std::string, std::vector<int>> years;
    for (const Warning& warning : warnings) {
        years[std::string(nameOf(warning.kind)) + ", " + warning.about + " " + shown(warning.id) + ": " +
              sentenceOf(warning.kind)]
            .push_back(warning.year);
    }
    for (auto& [text, when] : years) {
        std::sort(when.begin(), when.end());
        out << "Warning: " << text << " (" << yearsText(when) << ").\n";
    }
}

std::string paybackText(std::optional<int> paybackYear)
{
    return paybackYear ? yearText(*paybackYear) : "not by the horizon";
}

void printOutcome(const place::Place& place, const scenario::Scenario& scenario, const Outcome& outcome,
                  std::ostream& out)
{
    out << titleOf(scenario, place) << "\n";
    printYears(outcome, out);
    printOrganisations(place, outcome, out);
    const projection::Appraisal& appraisal = outcome.appraisal;
    out << "\nCumulative saving " << moneyText(appraisal.cumulativeSaving) << ", net present value "
        << moneyText(appraisal.netPresentValue) << ", pays back: " << paybackText(appraisal.paybackYear) << ".\n";
    printWarnings(outcome.warnings, out);
}

} // namespace wp::cli
