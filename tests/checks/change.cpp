// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/checks/change.h"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>

namespace wp::checks {

namespace {

using document::Model;
using money::Decimal;
using money::Number;
using place::Field;
using place::Quantity;
using scenario::Measure;

using Action = std::function<void(Model&)>;

Quantity certain(const Decimal& value) { return {Number(value), std::nullopt}; }

std::vector<Measure>& measuresOf(Model& model) { return model.scenarios.front().measures; }

Measure measure(const char* id, scenario::Action action)
{
    Measure made;
    made.id = base::Id<Measure>(id);
    made.action = std::move(action);
    return made;
}

template <class... Kinds>
void keepOnly(Model& model)
{
    std::erase_if(measuresOf(model), [](const Measure& one) {
        return !(std::holds_alternative<Kinds>(one.action) || ...);
    });
}

template <class Kind, class Use>
void each(Model& model, Use use)
{
    for (Measure& one : measuresOf(model)) {
        if (auto* kind = std::get_if<Kind>(&one.action)) {
            use(*kind);
        }
    }
}

void add(Field<Quantity>& quantity, const Decimal& more, const Decimal& fallback)
{
    quantity = certain((quantity ? quantity->value() : fallback) + more);
}

/// Half way from where it stands to 1.
void raise(Field<Quantity>& share) { share = certain((share->value() + 1) / 2); }

void twice(Field<Quantity>& quantity)
{
    if (quantity) {
        quantity = certain(quantity->value() * 2);
    }
}
void twice(Number& number) { number = Number(number.value() * 2); }

void doublePlace(place::Place& place)
{
    for (place::BudgetLine& line : place.lines) {
        for (auto* quantity : {&line.budget, &line.gross, &line.releaseStep, &line.fte}) {
            twice(*quantity);
        }
        for (place::Adjustment& adjustment : line.adjustments) {
            twice(*adjustment.amount);
        }
    }
    for (place::Organisation& organisation : place.organisations) {
        twice(organisation.reserves);
        twice(organisation.minimumReserves);
        for (place::FundingSource& source : organisation.funding) {
            twice(*source.amount);
            for (auto& [year, amount] : source.yearly) {
                twice(amount);
            }
        }
    }
    for (place::Link& link : place.links) {
        twice(link.referenceSpend);
    }
    for (place::Stream& stream : place.streams) {
        twice(stream.volume);
    }
}

void doubleMoney(Model& model)
{
    doublePlace(model.place);
    each<scenario::Reallocate>(model, [](auto& one) { twice(one.amount); });
    each<scenario::Invest>(model, [](auto& one) { twice(one.amount); });
    each<scenario::Cohort>(model, [](auto& one) { twice(one.people); });
    each<scenario::FrontDoor>(model, [](auto& one) { twice(one.implementationCost); });
    each<scenario::Workforce>(model, [](auto& one) { twice(one.fte); });
    each<scenario::Contracts>(model, [](auto& one) { twice(one.value); });
    each<scenario::Income>(model, [](auto& one) { twice(one.amount); });
}

/// New money for every line that a link stands on, or for one that no link does.
void addMoney(Model& model, bool isLinked)
{
    const auto& links = model.place.links;
    scenario::LineShares targets;
    for (const place::BudgetLine& line : model.place.lines) {
        const bool isOn = std::ranges::any_of(links, [&](const place::Link& link) { return *link.line == line.id; });
        if (isOn == isLinked && line.budget->value() > 0 && (isLinked || targets.empty())) {
            targets.push_back({line.id, Number(Decimal(1))});
        }
    }
    constexpr int pounds = 20000;
    measuresOf(model).push_back(measure(
        "moreMoney", scenario::Invest{targets, certain(pounds),
                                      scenario::OrganisationShares{{model.place.organisations[0].id, Number(Decimal(1))}}}));
}

void addCut(Model& model, const char* rate, const char* weight)
{
    measuresOf(model).push_back(measure("moreCuts", scenario::Cut{scenario::CutScope{true, {}}, certain(Decimal(rate)),
                                                                 certain(Decimal(weight))}));
}

void samePrices(Model& model)
{
    const Quantity prices = certain(Decimal("0.02"));
    model.place.frame.generalInflation = prices;
    for (place::BudgetLine& line : model.place.lines) {
        line.inflation = prices;
    }
}

void otherOrder(Model& model)
{
    auto& measures = measuresOf(model);
    std::ranges::reverse(measures);
    std::ranges::stable_sort(measures, {}, [](const Measure& one) {
        return !std::holds_alternative<scenario::Cut>(one.action);
    });
}

void addDeal(Model& model)
{
    measuresOf(model).push_back(measure("deal", scenario::Share{model.place.organisations.back().id,
                                                               model.place.organisations.front().id,
                                                               certain(Decimal("0.5"))}));
}

void addThreshold(Model& model)
{
    measuresOf(model).push_back(
        measure("turnAway", scenario::Threshold{model.place.streams.front().id, certain(Decimal("0.1")),
                                                certain(Decimal("0.3")), certain(Decimal("1.2")), certain(2)}));
}

void addIncome(Model& model)
{
    measuresOf(model).push_back(measure("charges", scenario::Income{model.place.organisations.front().id, certain(5000)}));
}

/// What is so before, and what is changed.
const std::map<std::string_view, Action>& basics()
{
    using Lines = std::function<void(place::BudgetLine&)>;
    const auto lines = [](Lines use) {
        return [use](Model& model) { std::ranges::for_each(model.place.lines, use); };
    };
    static const std::map<std::string_view, Action> all{
        {"nothing", [](Model&) {}},
        {"noExitCost", [](Model& model) { model.place.frame.exitCost = certain(0); }},
        {"noCorrection", [](Model& model) { model.place.frame.optimismBias = false; }},
        {"correction", [](Model& model) { model.place.frame.optimismBias = true; }},
        {"allEfficient", [](Model& model) { model.place.frame.efficiency = certain(1); }},
        {"otherDiscount", [](Model& model) { add(model.place.frame.discountRate, Decimal("0.02"), Decimal("0.035")); }},
        {"longerHorizon", [](Model& model) { ++*model.place.frame.horizon; }},
        {"noLinks", [](Model& model) { model.place.links.clear(); }},
        {"samePrices", samePrices},
        {"noAdjustments", lines([](auto& line) { line.adjustments.clear(); })},
        {"laterLinks", [](Model& model) {
             for (place::Link& link : model.place.links) {
                 add(link.lag, 2, 0);
             }
         }},
        {"laterCash", lines([](auto& line) { add(line.cashingLag, 2, 1); })},
        {"nothingCashable", lines([](auto& line) { line.cashableShare = line.growthShare = certain(0); })},
        {"largerSteps", lines([](auto& line) {
             line.releaseStep = certain(line.releaseStep ? Decimal(line.releaseStep->value() * 3) : Decimal(0));
         })},
        {"doubleMoney", doubleMoney},
    };
    return all;
}

const std::map<std::string_view, Action>& measureChanges()
{
    static const std::map<std::string_view, Action> all{
        {"onlyPrevention", keepOnly<scenario::Invest>},
        {"lasting", [](Model& model) {
             for (Measure& one : measuresOf(model)) {
                 one.to.reset();
             }
         }},
        {"noInvestment", [](Model& model) {
             std::erase_if(measuresOf(model), [](const Measure& one) {
                 return std::holds_alternative<scenario::Invest>(one.action) ||
                        std::holds_alternative<scenario::Reallocate>(one.action);
             });
         }},
        {"onlyFlatCuts", [](Model& model) {
             measuresOf(model).clear();
             addCut(model, "0.06", "1");
         }},
        {"moreCuts", [](Model& model) { addCut(model, "0.05", "0.5"); }},
        {"morePrevention", [](Model& model) { addMoney(model, true); }},
        {"unlinkedMoney", [](Model& model) { addMoney(model, false); }},
        {"moreIncome", addIncome},
        {"aDeal", addDeal},
        {"aThreshold", addThreshold},
        {"otherOrder", otherOrder},
        {"moreDeadweight", [](Model& model) { each<scenario::Cohort>(model, [](auto& one) { raise(one.deadweight); }); }},
        {"moreRegression",
         [](Model& model) { each<scenario::Cohort>(model, [](auto& one) { raise(one.regressionToMean); }); }},
    };
    return all;
}

} // namespace

void change(Model& model, std::string_view word)
{
    for (const auto* changes : {&basics(), &measureChanges()}) {
        const auto found = changes->find(word);
        if (found != changes->end()) {
            found->second(model);
            return;
        }
    }
    throw std::runtime_error("no change is called " + std::string(word));
}

} // namespace wp::checks
