// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ready_step.h"

#include "core/document/document.h"
#include "core/document/edits.h"
#include "core/exchange/form_import.h"
#include "core/exchange/json.h"
#include "core/projection/project.h"
#include "core/scenario/describe.h"
#include "core/scenario/resolve.h"
#include "tests/support/files.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace wp::evidence {
namespace {

using scenario::Role;

document::Model sample()
{
    return exchange::readJson(testing::readFile(testing::projectRoot() / "resources/sample/ashby-vale.json")).value();
}

std::vector<ReadyStep> allSteps()
{
    std::set<ReadyStep> all;
    for (const Role role : {Role::cuts, Role::wholePlace}) {
        all.insert(readySteps(role).begin(), readySteps(role).end());
    }
    return {all.begin(), all.end()};
}

/// The place's own scenario of the role with one more measure; what is wrong with it is reported.
scenario::Scenario with(const document::Model& model, const char* id, scenario::Measure measure)
{
    measure.id = base::Id<scenario::Measure>("ready");
    document::Document document(model);
    const auto undone = document.apply(document::adding(model, id, measure));
    EXPECT_TRUE(undone) << measure.id.text();
    return scenario::resolve(document.model().scenarios, base::Id<scenario::Scenario>(id)).value();
}

TEST(ReadyStep, thereIsOneOfEachKindOfMeasure)
{
    const document::Model model = sample();
    std::set<std::size_t> kinds;
    for (const ReadyStep step : allSteps()) {
        const Ready made = ready(step, model.place);
        ASSERT_TRUE(made.measure) << nameOf(step);
        kinds.insert(made.measure->action.index());
    }
    EXPECT_EQ(kinds.size(), std::variant_size_v<scenario::Action>);
}

TEST(ReadyStep, eachIsTakenByTheSampleAndDoesSomething)
{
    const document::Model model = sample();
    const auto before = projection::project(
        model.place, scenario::resolve(model.scenarios, base::Id<scenario::Scenario>("wholePlace")).value());
    for (const ReadyStep step : allSteps()) {
        const Ready made = ready(step, model.place);
        const auto after = projection::project(model.place, with(model, "wholePlace", *made.measure));
        bool isMoved = false;
        for (std::size_t i = 0; i < model.place.organisations.size(); ++i) {
            isMoved = isMoved || after.years[10].organisations[i].gap != before.years[10].organisations[i].gap;
        }
        EXPECT_TRUE(isMoved) << nameOf(step);
    }
}

TEST(ReadyStep, everyFigureHasItsSource)
{
    const document::Model model = sample();
    for (const ReadyStep step : allSteps()) {
        const Ready made = ready(step, model.place);
        const bool holdsSources = !std::holds_alternative<scenario::Reallocate>(made.measure->action);
        std::visit(
            [&](const auto& action) {
                scenario::describe(action, [&](const char* name, const auto& member, const place::Rule&) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(member)>, place::Field<place::Quantity>>) {
                        const bool isSigned = !member || (member->spread && member->spread->source) ||
                                              made.measure->sources.contains(name) || !holdsSources;
                        EXPECT_TRUE(isSigned || name == std::string("successRate")) << nameOf(step) << '/' << name;
                    }
                });
            },
            made.measure->action);
        EXPECT_TRUE(holdsSources || made.measure->note) << nameOf(step);
    }
}

TEST(ReadyStep, rangesOfTheLibraryAreItsOwn)
{
    const Ready made = ready(ReadyStep::relational, sample().place);
    const auto& cohort = std::get<scenario::Cohort>(made.measure->action);
    for (const auto& [claim, field] :
         {std::pair("rtm", cohort.regressionToMean), std::pair("deadweight", cohort.deadweight)}) {
        const Claim& found = *findClaim(claim);
        EXPECT_EQ(field->spread->low.value(), found.low->value()) << claim;
        EXPECT_EQ(field->value(), found.central->value()) << claim;
        EXPECT_EQ(field->spread->high.value(), found.high->value()) << claim;
    }
    EXPECT_EQ(cohort.saving->spread->high.value(), findClaim("smd-saving")->high->value());
}

TEST(ReadyStep, theFundIsTheArticlesByTheHead)
{
    document::Model model = sample();
    const auto amountOf = [&] {
        return std::get<scenario::Invest>(ready(ReadyStep::fund, model.place).measure->action).amount->value();
    };
    EXPECT_EQ(amountOf(), money::Decimal(2'001'000));
    model.place.frame.population = 33'917;
    EXPECT_EQ(amountOf(), money::Decimal(200'000));
    model.place.frame.population.reset();
    EXPECT_EQ(amountOf(), money::Decimal(2'000'000));
}

TEST(ReadyStep, whatDoesNotFitSaysWhy)
{
    const place::Place whole = sample().place;
    struct Case {
        ReadyStep step;
        Unfit why;
        void (*spoil)(place::Place&);
    };
    const std::vector<Case> cases{
        {ReadyStep::frontDoor, Unfit::nothingHandedOn,
         [](place::Place& p) {
             for (auto& l : p.lines)
                 l.handoffShare.reset();
         }},
        {ReadyStep::generalists, Unfit::noPosts,
         [](place::Place& p) {
             for (auto& l : p.lines)
                 l.fte.reset();
         }},
        {ReadyStep::relational, Unfit::noPopulation, [](place::Place& p) { p.frame.population = 0; }},
        {ReadyStep::relational, Unfit::noCrisis,
         [](place::Place& p) {
             for (auto& l : p.lines)
                 l.stream.reset();
         }},
        {ReadyStep::threshold, Unfit::noDemand,
         [](place::Place& p) {
             for (auto& l : p.lines)
                 l.stream.reset();
         }},
        {ReadyStep::shift, Unfit::noEarlyLine, [](place::Place& p) { p.links.clear(); }},
        {ReadyStep::shift, Unfit::nothingToMove,
         [](place::Place& p) {
             for (auto& l : p.lines)
                 l.ringFenced = true;
         }},
        {ReadyStep::contracts, Unfit::nothingBought,
         [](place::Place& p) {
             for (auto& l : p.lines)
                 l.ringFenced = true;
         }},
        {ReadyStep::fund, Unfit::noEarlyLine,
         [](place::Place& p) {
             for (auto& l : p.lines)
                 l.tier = place::Tier::crisis;
         }},
        {ReadyStep::deal, Unfit::noOther,
         [](place::Place& p) {
             for (auto& d : p.departments)
                 d.organisation = p.organisations[0].id;
         }},
        {ReadyStep::cutSparing, Unfit::noCouncil,
         [](place::Place& p) {
             for (auto& o : p.organisations)
                 o.kind = place::OrganisationKind::other;
         }},
    };
    for (const Case& one : cases) {
        place::Place place = whole;
        one.spoil(place);
        const Ready made = ready(one.step, place);
        EXPECT_FALSE(made.measure) << nameOf(one.step);
        ASSERT_TRUE(made.why) << nameOf(one.step);
        EXPECT_EQ(nameOf(*made.why), nameOf(one.why)) << nameOf(one.step);
    }
}

TEST(ReadyStep, everyClaimIsInTheLibrary)
{
    for (const ReadyStep step : allSteps()) {
        for (const Claim* claim : claimsOf(step)) {
            EXPECT_NE(claim, nullptr) << nameOf(step);
        }
    }
}

TEST(ReadyStep, fitsCouncilsAsPublished)
{
    const auto path = testing::sharedFile("data/RA_2023-24_data_Part_1.csv");
    WP_SKIP_WITHOUT(path);
    const std::string bytes = testing::readFile(path);
    for (const char* authority : {"Wigan", "Northumberland", "Leeds"}) {
        auto imported = exchange::importForm(bytes, {authority, 330'000, 10}).value();
        const document::Model model{std::move(imported.place), std::move(imported.scenarios), {}};
        std::vector<std::string> left;
        for (const ReadyStep step : allSteps()) {
            const Ready made = ready(step, model.place);
            if (made.measure) {
                with(model, "wholePlace", *made.measure);
            } else {
                left.push_back(std::string(nameOf(step)) + ": " + std::string(nameOf(*made.why)));
            }
        }
        EXPECT_EQ(left, (std::vector<std::string>{"generalists: noPosts", "deal: noOther"})) << authority;
    }
}

} // namespace
} // namespace wp::evidence
