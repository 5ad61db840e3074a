// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ready_step.h"

#include "core/evidence/ready_lines.h"
#include "core/place/council.h"

#include <algorithm>
#include <array>

namespace wp::evidence {

namespace {

using money::Decimal;
using money::Number;
using place::BudgetLine;
using place::Place;
using place::Quantity;
using place::Tier;
using scenario::Action;
using scenario::Measure;
using enum ReadyStep;

constexpr std::size_t few = 3;
constexpr std::size_t many = 8;

Quantity certain(const char* text) { return {Number::parse(text).value(), std::nullopt}; }

Quantity between(const char* low, const char* central, const char* high, const char* source, int grade)
{
    return {Number::parse(central).value(),
            place::Spread{Number::parse(low).value(), Number::parse(high).value(), source, grade, {}, {}}};
}

/// Money in round thousands, at least one of them.
Quantity pounds(const Decimal& amount)
{
    constexpr int thousand = 1000;
    const Decimal rounded = std::max(Decimal(1), money::roundHalfEven(amount / thousand, 0)) * thousand;
    return {Number::parse(money::toText(rounded, 2)).value(), std::nullopt};
}

Ready made(Action action, int from, int rampYears, int grade, place::Sources sources)
{
    Measure measure;
    measure.from = from;
    measure.rampYears = rampYears;
    measure.grade = grade;
    measure.action = std::move(action);
    measure.sources = std::move(sources);
    return {std::move(measure), {}};
}

Ready unfit(Unfit why) { return {{}, why}; }

bool isFree(const BudgetLine& line) { return !line.ringFenced.value_or(false); }

Ready frontDoorFor(const Place& place)
{
    const Lines lines = linesThat(
        place, [](const BudgetLine& line) { return valueOf(line.handoffShare) > 0; }, many);
    if (lines.empty()) {
        return unfit(Unfit::nothingHandedOn);
    }
    Decimal handedOn = 0;
    for (const BudgetLine* line : lines) {
        handedOn += valueOf(line->budget) * valueOf(line->handoffShare);
    }
    const Decimal ofAYear("0.15");
    return made(
        scenario::FrontDoor{idsOf(lines),
                            between("0.1", "0.3", "0.5",
                                    "assumption: how much of the passing-on one front door removes; none published", 6),
                            pounds(handedOn * ofAYear), payersOf(place, lines)},
        1, 4, 6,
        {{"lines", "wigan: 26 access points to one; here every line that passes people on"},
         {"implementationCost", "assumption: half of what it would free in a year, for systems, training and premises"},
         {"payers", "assumption: by what each spends there"},
         {"rampYears", "assumption: four years to bring teams together"}});
}

Ready contractsFor(const Place& place)
{
    const auto isBought = [](const BudgetLine& line) { return isFree(line) && !line.isDemandLed(); };
    Lines lines = linesThat(
        place, [&](const BudgetLine& line) { return isBought(line) && isTier(line, Tier::earlyHelp); }, few);
    if (lines.empty()) {
        lines = linesThat(
            place, [&](const BudgetLine& line) { return isBought(line) && isTier(line, Tier::response); }, few);
    }
    if (lines.empty()) {
        return unfit(Unfit::nothingBought);
    }
    const int fifth = 5;
    return made(scenario::Contracts{idsOf(lines), pounds(budgetsOf(lines) / fifth),
                                    between("0.02", "0.08", "0.15",
                                            "assumption: fewer contracts to let and manage; none published", 4),
                                    10, 1},
                2, 3, 4,
                {{"contracts", "wigan: ten contracts for the same service"},
                 {"remaining", "assumption: one in place of ten"},
                 {"value", "assumption: a fifth of these lines is bought in many contracts"},
                 {"rampYears", "assumption: as contracts end"}});
}

/// £12m over six years in a borough of about 339,000 people, by the head.
Ready fundFor(const Place& place)
{
    Lines lines = linesThat(
        place,
        [&](const BudgetLine& line) {
            const auto payer = payerOf(place, line);
            const auto owner = std::ranges::find(place.organisations, payer, &place::Organisation::id);
            return isEarly(line) && owner->kind == place::OrganisationKind::voluntary;
        },
        few);
    lines = lines.empty() ? linesThat(
                                place, [](const BudgetLine& line) { return isEarly(line) && isFree(line); }, few)
                          : lines;
    if (lines.empty()) {
        return unfit(Unfit::noEarlyLine);
    }
    const Decimal people(place.frame.population.value_or(0));
    const Decimal aHead = findClaim("wigan-fund")->central->value();
    const Quantity amount = pounds(people > 0 ? Decimal(people * aHead) : Decimal(2'000'000));
    const place::Organisation* council = place::councilOf(place);
    const scenario::OrganisationId payer = council ? council->id : payerOf(place, *lines.front());
    Ready ready = made(
        scenario::Invest{sharesOf(lines), amount, scenario::OrganisationShares{{payer, Number(Decimal(1))}}}, 1, 1, 6,
        {{"amount", people > 0 ? "wigan-fund: a £12m community fund over six years, £5.90 a head a year"
                               : "wigan: a £12m community fund, here £2m a year for six years"},
         {"targets", "assumption: by what each spends now"},
         {"payers", "assumption: the council pays"},
         {"rampYears", "assumption: in full from the first year"}});
    ready.measure->to = 6;
    return ready;
}

Ready generalistsFor(const Place& place)
{
    const auto hasPosts = [](const BudgetLine& line) { return valueOf(line.fte) >= 5; };
    Lines lines = linesThat(
        place,
        [&](const BudgetLine& line) {
            return hasPosts(line) && valueOf(line.handoffShare) > 0 && isTier(line, Tier::response);
        },
        1);
    lines = lines.empty()
                ? linesThat(
                      place, [&](const BudgetLine& line) { return hasPosts(line) && isTier(line, Tier::response); }, 1)
                : lines;
    if (lines.empty()) {
        return unfit(Unfit::noPosts);
    }
    const int fifth = 5;
    return made(
        scenario::Workforce{
            lines.front()->id, Quantity{Number(floor(valueOf(lines.front()->fte) / fifth)), {}}, certain("54000.00"),
            between("40000.00", "42000.00", "46000.00",
                    "assumption: an experienced worker with on-costs, without the professional qualification", 4),
            certain("6000.00")},
        2, 3, 4,
        {{"fte", "assumption: about a fifth of the posts"},
         {"specialistCost", "assumption: a qualified practitioner with on-costs"},
         {"changeCostPerFte", "assumption: recruiting and training"},
         {"rampYears", "assumption: as posts fall vacant"}});
}

/// Crises that come again are met by the day: lines whose demand stays for a year at most.
Ready relationalFor(const Place& place)
{
    const Lines lines = linesThat(
        place,
        [&](const BudgetLine& line) {
            const auto stream = std::ranges::find_if(
                place.streams, [&](const place::Stream& one) { return line.stream && one.id == *line.stream; });
            return isTier(line, Tier::crisis) && stream != place.streams.end() && valueOf(stream->stay) <= 1;
        },
        6);
    if (lines.empty()) {
        return unfit(Unfit::noCrisis);
    }
    const Decimal people(place.frame.population.value_or(0));
    if (people <= 0) {
        return unfit(Unfit::noPopulation);
    }
    const int oneIn = 2250;
    scenario::Cohort cohort;
    cohort.people = Quantity{Number(std::max(Decimal(1), money::roundHalfEven(people / oneIn, 0))), {}};
    cohort.supportCost = certain("8000.00");
    cohort.saving = between("10000.00", "24000.00", "50000.00",
                            "smd-saving: low and central doubled, because regressionToMean halves them again; high as "
                            "the article states it",
                            5);
    cohort.lag = certain("1");
    cohort.deadweight = between("0", "0.2", "0.4", "deadweight", 4);
    cohort.regressionToMean = between("0.3", "0.5", "1", "rtm", 2);
    cohort.baselineCost = certain("60000.00");
    cohort.supportYears = 2;
    cohort.fade = certain("0.1");
    cohort.payers = payersOf(place, lines);
    cohort.benefits = sharesOf(lines);
    return made(std::move(cohort), 1, 3, 5,
                {{"people", "assumption: about 1 in 2,250 of the population, supported at once"},
                 {"supportCost", "assumption: a worker with about six people; the article’s one case (brian-support) "
                                 "cost far more, mostly accommodation"},
                 {"baselineCost", "assumption: what services spent on the person before"},
                 {"lag", "assumption: the saving builds within about a year"},
                 {"fade", "assumption: a tenth of what was gained is lost each year after support ends"},
                 {"benefits", "assumption: where repeated crises are met, by what each spends"},
                 {"payers", "assumption: those who gain, by what each spends"},
                 {"rampYears", "assumption: three years to reach the full number"}});
}

Lines earlyWithLink(const Place& place)
{
    return linesThat(
        place,
        [&](const BudgetLine& line) {
            return isEarly(line) &&
                   std::ranges::any_of(place.links, [&](const place::Link& link) { return link.line == line.id; });
        },
        few);
}

Ready shiftFor(const Place& place)
{
    const Lines sources = linesThat(
        place,
        [](const BudgetLine& line) {
            return isFree(line) && !line.statutory.value_or(false) && !line.isDemandLed() &&
                   isTier(line, Tier::enabling);
        },
        few);
    const Lines targets = earlyWithLink(place);
    if (sources.empty() || targets.empty()) {
        return unfit(sources.empty() ? Unfit::nothingToMove : Unfit::noEarlyLine);
    }
    const int twentieth = 20;
    Ready ready = made(scenario::Reallocate{idsOf(sources), sharesOf(targets), pounds(budgetsOf(sources) / twentieth)},
                       1, 5, 6, {});
    ready.measure->note = "assumption: a twentieth of enabling lines that no duty needs, moved over five years";
    return ready;
}

Ready investFor(const Place& place)
{
    const Lines targets = earlyWithLink(place);
    if (targets.empty()) {
        return unfit(Unfit::noEarlyLine);
    }
    const int tenth = 10;
    return made(scenario::Invest{sharesOf(targets), pounds(budgetsOf(targets) / tenth), payersOf(place, targets)}, 1, 3,
                6,
                {{"amount", "assumption: a tenth more than these lines spend now"},
                 {"targets", "assumption: the largest early lines that are linked to a demand, by what each spends"},
                 {"payers", "assumption: whose lines they are"},
                 {"rampYears", "assumption: three years to recruit"}});
}

Ready dealFor(const Place& place)
{
    const place::Organisation* council = place::councilOf(place);
    const Lines others = linesThat(
        place, [&](const BudgetLine& line) { return council && payerOf(place, line) != council->id; }, 1);
    if (!council || others.empty()) {
        return unfit(council ? Unfit::noOther : Unfit::noCouncil);
    }
    return made(
        scenario::Share{payerOf(place, *others.front()), council->id, certain("0.3")}, 1, 1, 6,
        {{"share",
          "assumption: three tenths of what it saves; pooled-ey found gains in one body and costs in another"}});
}

Ready cutFor(const Place& place, const char* statutoryWeight, const char* weightSource)
{
    const place::Organisation* council = place::councilOf(place);
    scenario::CutScope scope;
    for (const place::Department& department : place.departments) {
        if (council && department.organisation == council->id) {
            scope.departments.push_back(department.id);
        }
    }
    if (scope.departments.empty()) {
        return unfit(Unfit::noCouncil);
    }
    Ready ready = made(scenario::Cut{std::move(scope), certain("0.01"), certain(statutoryWeight)}, 1, 1, 6,
                       {{"rate", "assumption: one per cent a year to begin with"}, {"statutoryWeight", weightSource}});
    ready.measure->to = 5;
    ready.measure->rampYears.reset();
    ready.measure->grade.reset();
    return ready;
}

Ready chargesFor(const Place& place)
{
    const place::Organisation* council = place::councilOf(place);
    const Lines lines = linesThat(
        place, [&](const BudgetLine& line) { return council && payerOf(place, line) == council->id; },
        place.lines.size());
    if (lines.empty()) {
        return unfit(Unfit::noCouncil);
    }
    const int hundredth = 100;
    return made(scenario::Income{council->id, pounds(budgetsOf(lines) / hundredth)}, 1, 2, 6,
                {{"amount", "assumption: a hundredth of what the council spends"},
                 {"rampYears", "assumption: two years to bring in"}});
}

/// On the demand that costs most in ordinary services of a council.
Ready thresholdFor(const Place& place)
{
    const place::Organisation* council = place::councilOf(place);
    const place::Stream* widest = nullptr;
    Decimal most = 0;
    for (const place::Stream& stream : place.streams) {
        const Decimal spent = budgetsOf(linesThat(
            place,
            [&](const BudgetLine& line) {
                return council && line.stream && *line.stream == stream.id && isTier(line, Tier::response) &&
                       payerOf(place, line) == council->id;
            },
            place.lines.size()));
        if (spent > most) {
            most = spent;
            widest = &stream;
        }
    }
    if (!widest) {
        return unfit(Unfit::noDemand);
    }
    return made(scenario::Threshold{widest->id, certain("0.05"), certain("0.3"), certain("1.5"), certain("1")}, 1, 2, 6,
                {{"reduction", "assumption: one in twenty is turned away"},
                 {"returnShare", "assumption: three in ten of them come back"},
                 {"returnCost", "assumption: at half as much again"},
                 {"lag", "assumption: within about a year"},
                 {"rampYears", "assumption: two years of reviews"}});
}

Ready fitted(ReadyStep step, const Place& place)
{
    switch (step) {
    case frontDoor:
        return frontDoorFor(place);
    case contracts:
        return contractsFor(place);
    case fund:
        return fundFor(place);
    case generalists:
        return generalistsFor(place);
    case relational:
        return relationalFor(place);
    case shift:
        return shiftFor(place);
    case invest:
        return investFor(place);
    case deal:
        return dealFor(place);
    case cutSparing:
        return cutFor(place, "0.25",
                      "assumption: statutory lines lose a quarter of what others lose, as far as that goes");
    case cutFlat:
        return cutFor(place, "1", "assumption: 1: every line alike");
    case charges:
        return chargesFor(place);
    case threshold:
        break;
    }
    return thresholdFor(place);
}

} // namespace

std::string_view nameOf(ReadyStep step)
{
    static constexpr std::array<std::string_view, 12> names{"frontDoor",  "contracts", "fund",    "generalists",
                                                            "relational", "shift",     "invest",  "deal",
                                                            "cutSparing", "cutFlat",   "charges", "threshold"};
    return names.at(static_cast<std::size_t>(step));
}

std::string_view nameOf(Unfit why)
{
    static constexpr std::array<std::string_view, 10> names{
        "noCouncil", "nothingHandedOn", "nothingBought", "noEarlyLine", "nothingToMove",
        "noPosts",   "noPopulation",    "noCrisis",      "noDemand",    "noOther"};
    return names.at(static_cast<std::size_t>(why));
}

std::span<const ReadyStep> readySteps(scenario::Role role)
{
    static constexpr std::array usual{cutSparing, cutFlat, charges, threshold};
    static constexpr std::array wholePlace{frontDoor, contracts, fund, generalists, relational,
                                           shift,     invest,    deal, charges};
    return role == scenario::Role::cuts ? std::span<const ReadyStep>(usual) : std::span<const ReadyStep>(wholePlace);
}

Ready ready(ReadyStep step, const Place& place)
{
    Ready found = fitted(step, place);
    if (found.measure) {
        found.measure->id = base::Id<Measure>(std::string(nameOf(step)));
    }
    return found;
}

Claims claimsOf(ReadyStep step)
{
    const auto claims = [](std::initializer_list<std::string_view> ids) {
        Claims found;
        std::ranges::transform(ids, std::back_inserter(found), findClaim);
        return found;
    };
    switch (step) {
    case frontDoor:
        return claims({"wigan", "assess-share"});
    case contracts:
        return claims({"wigan"});
    case fund:
        return claims({"wigan-fund", "public-health"});
    case relational:
        return claims({"smd-saving", "rtm", "camden"});
    case shift:
        return claims({"eh-cin", "eh-share", "sure-start"});
    case invest:
        return claims({"eh-cin", "reablement", "fnp"});
    case deal:
        return claims({"pooled-ey"});
    case cutSparing:
    case cutFlat:
        return claims({"lasting"});
    case charges:
        return claims({"ct-increase"});
    case generalists:
    case threshold:
        break;
    }
    return {};
}

} // namespace wp::evidence
