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

void forEachLine(place::Place& place, void (*change)(place::BudgetLine&))
{
    for (place::BudgetLine& line : place.lines) {
        change(line);
    }
}

void ringFenceAll(place::Place& place)
{
    forEachLine(place, [](auto& line) { line.ringFenced = true; });
}

void takeStreamsAway(place::Place& place)
{
    forEachLine(place, [](auto& line) { line.stream.reset(); });
}

void makeOneOrganisation(place::Place& place)
{
    for (place::Department& department : place.departments) {
        department.organisation = place.organisations.front().id;
    }
}

void makeNoCouncil(place::Place& place)
{
    for (place::Organisation& organisation : place.organisations) {
        organisation.kind = place::OrganisationKind::other;
    }
}

struct Spoilt {
    ReadyStep step;
    Unfit why;
    void (*spoil)(place::Place&);
};

const std::vector<Spoilt>& spoiltPlaces()
{
    using P = place::Place;
    static const std::vector<Spoilt> all{
        {ReadyStep::frontDoor, Unfit::nothingHandedOn,
         [](P& p) { forEachLine(p, [](auto& line) { line.handoffShare.reset(); }); }},
        {ReadyStep::generalists, Unfit::noPosts, [](P& p) { forEachLine(p, [](auto& line) { line.fte.reset(); }); }},
        {ReadyStep::relational, Unfit::noPopulation, [](P& p) { p.frame.population = 0; }},
        {ReadyStep::relational, Unfit::noCrisis, takeStreamsAway},
        {ReadyStep::threshold, Unfit::noDemand, takeStreamsAway},
        {ReadyStep::shift, Unfit::noEarlyLine, [](P& p) { p.links.clear(); }},
        {ReadyStep::shift, Unfit::nothingToMove, ringFenceAll},
        {ReadyStep::contracts, Unfit::nothingBought, ringFenceAll},
        {ReadyStep::fund, Unfit::noEarlyLine,
         [](P& p) { forEachLine(p, [](auto& line) { line.tier = place::Tier::crisis; }); }},
        {ReadyStep::deal, Unfit::noOther, makeOneOrganisation},
        {ReadyStep::cutSparing, Unfit::noCouncil, makeNoCouncil},
    };
    return all;
}

TEST(ReadyStep, whatDoesNotFitSaysWhy)
{
    const place::Place whole = sample().place;
    for (const Spoilt& one : spoiltPlaces()) {
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
