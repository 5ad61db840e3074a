// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_file.h"
#include "app/cli/outcome_table.h"
#include "app/cli/scenarios.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/people/small_group.h"
#include "core/place/council.h"
#include "core/projection/project.h"
#include "core/scenario/differences.h"

#include <algorithm>
#include <iostream>

namespace wp::cli {

namespace {

using money::Money;
using projection::Outcome;

struct Side {
    const scenario::Scenario& scenario;
    Outcome outcome;
};

void printDifferences(const Side& a, const Side& b, std::ostream& out)
{
    const auto differences = scenario::differences(a.scenario, b.scenario);
    if (differences.empty()) {
        out << "The two scenarios have the same measures and assumptions.\n";
        return;
    }
    Table table({"What differs", shown(a.scenario.id.text()), shown(b.scenario.id.text())}, 3);
    for (const scenario::Difference& difference : differences) {
        table.add({shown(difference.path), difference.first.empty() ? "–" : shown(difference.first),
                   difference.second.empty() ? "–" : shown(difference.second)});
    }
    table.print(out);
}

/// Rows of figures of both, and by how much the second is higher.
class Rows {
public:
    Rows(const Side& a, const Side& b)
        : m_a(a), m_b(b), m_table({"What follows", shown(a.scenario.id.text()), shown(b.scenario.id.text()), "Difference"})
    {
    }

    void addMoney(const std::string& name, Money a, Money b)
    {
        const MoneyUnit unit({a, b});
        m_table.add({name + ", " + unit.name(), unit.text(a), unit.text(b), unit.text(b - a)});
    }
    void addNumber(const std::string& name, const money::Decimal& a, const money::Decimal& b, int decimals)
    {
        m_table.add({name, numberText(a, decimals), numberText(b, decimals), numberText(b - a, decimals)});
    }
    void addShare(const std::string& name, const money::Decimal& a, const money::Decimal& b, int decimals)
    {
        m_table.add({name, percentText(a, decimals), percentText(b, decimals),
                     numberText((b - a) * 100, decimals) + " points"});
    }
    /// A difference would give a small group away.
    void addPeople(const std::string& name, const money::Decimal& a, const money::Decimal& b)
    {
        const bool isSmall = people::isSmallGroup(a) || people::isSmallGroup(b);
        m_table.add({name, peopleText(a, 1), peopleText(b, 1), isSmall ? "" : numberText(b - a, 1)});
    }
    void addText(const std::string& name, const std::string& a, const std::string& b) { m_table.add({name, a, b, ""}); }

    void print(std::ostream& out) const { m_table.print(out); }

    const Side& a() const { return m_a; }
    const Side& b() const { return m_b; }

private:
    const Side& m_a;
    const Side& m_b;
    Table m_table;
};

void addPlace(Rows& rows)
{
    const Outcome& a = rows.a().outcome;
    const Outcome& b = rows.b().outcome;
    const auto& lastA = a.years.back().place;
    const auto& lastB = b.years.back().place;
    const std::string year = " in " + yearText(a.years.back().year);
    rows.addMoney("Cumulative saving", a.appraisal.cumulativeSaving, b.appraisal.cumulativeSaving);
    rows.addMoney("Net present value", a.appraisal.netPresentValue, b.appraisal.netPresentValue);
    rows.addText("Pays back", paybackText(a.appraisal.paybackYear), paybackText(b.appraisal.paybackYear));
    rows.addMoney("Spend" + year, lastA.spend, lastB.spend);
    rows.addMoney("Saving" + year, lastA.saving, lastB.saving);
    rows.addMoney("Services withdrawn" + year, lastA.withdrawn, lastB.withdrawn);
    rows.addMoney("Wider value" + year, lastA.widerValue, lastB.widerValue);
    rows.addShare("Prevention" + year, lastA.preventionShare, lastB.preventionShare, 1);
    rows.addNumber("Posts" + year, lastA.fte, lastB.fte, 0);
}

void addOrganisations(const place::Place& place, Rows& rows)
{
    const auto text = [](const std::optional<int>& year) { return year ? yearText(*year) : std::string("never"); };
    for (std::size_t i = 0; i < place.organisations.size(); ++i) {
        const std::string name = shown(*place.organisations[i].name);
        const Outcome& a = rows.a().outcome;
        const Outcome& b = rows.b().outcome;
        rows.addMoney(name + ": reserves in " + yearText(a.years.back().year),
                      a.years.back().organisations[i].reserves, b.years.back().organisations[i].reserves);
        rows.addText(name + ": below minimum from", text(a.appraisal.reservesExhausted[i]),
                     text(b.appraisal.reservesExhausted[i]));
    }
}

void addCuts(const place::Place& place, Rows& rows)
{
    const auto council = place::councilIn(place);
    if (!council) {
        return;
    }
    const auto text = [&](const scenario::Scenario& scenario) {
        const auto rate = projection::cutsNeeded(place, scenario, *council);
        return rate ? percentText(*rate, 2) : std::string("more than 50 %");
    };
    rows.addText(shown(*place.organisations[*council].name) + ": cuts still needed, a year", text(rows.a().scenario),
                 text(rows.b().scenario));
}

void addStreams(const place::Place& place, Rows& rows)
{
    for (std::size_t i = 0; i < place.streams.size(); ++i) {
        const place::Stream& stream = place.streams[i];
        rows.addPeople(shown(*stream.name) + ", " + shown(*stream.unit),
                       rows.a().outcome.years.back().streams[i].volume,
                       rows.b().outcome.years.back().streams[i].volume);
    }
}

} // namespace

Exit runCompare(const Call& call, const Output& output)
{
    Exit exit = Exit::done;
    const auto opened = openOrTell(call.words[0], output, exit);
    if (!opened) {
        return exit;
    }
    const place::Place& place = opened->model.place;
    const ChosenScenarios chosen = chooseScenarios(opened->model, {call.words[1], call.words[2]});
    if (!chosen.missing.empty()) {
        return refuseCall(&runCompare, noScenario(opened->model, chosen.missing), output);
    }
    const Side a{chosen.scenarios[0], projection::project(place, chosen.scenarios[0])};
    const Side b{chosen.scenarios[1], projection::project(place, chosen.scenarios[1])};
    printDifferences(a, b, output.out);
    Rows rows(a, b);
    addPlace(rows);
    addOrganisations(place, rows);
    addCuts(place, rows);
    addStreams(place, rows);
    output.out << "\n";
    rows.print(output.out);
    return Exit::done;
}

} // namespace wp::cli
