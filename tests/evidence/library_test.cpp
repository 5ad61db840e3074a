// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/library.h"

#include "core/place/path.h"
#include "core/projection/outcome.h"
#include "core/scenario/describe.h"

#include <gtest/gtest.h>

#include <set>

namespace wp::evidence {
namespace {

std::vector<std::string> idsOf(const Claims& claims)
{
    std::vector<std::string> ids;
    for (const Claim* claim : claims) {
        ids.push_back(claim->id);
    }
    return ids;
}

template <class Thing>
bool hasField(Thing thing, std::string_view field)
{
    return place::visitField(thing, field, [](auto&, const place::Rule&) {});
}

/// Whether an input of that name can be typed, or a figure of that name is printed.
bool isKnown(std::string_view list, std::string_view field)
{
    static const std::set<std::string_view> printed{"place/preventionShare", "appraisal/cumulativeSaving",
                                                    "appraisal/netPresentValue", "organisations/reservesExhausted"};
    if (printed.contains(std::string(list) + "/" + std::string(field))) {
        return true;
    }
    if (const auto action = scenario::actionOfKind(list)) {
        scenario::Measure measure;
        measure.action = *action;
        return hasField(measure, field);
    }
    return (list == "place" && hasField(place::Frame(), field)) || (list == "lines" && hasField(place::BudgetLine(), field)) ||
           (list == "streams" && hasField(place::Stream(), field)) || (list == "links" && hasField(place::Link(), field)) ||
           (list == "organisations" && hasField(place::Organisation(), field));
}

TEST(Library, holdsEveryClaimOnceWithSourcePlaceAndLicence)
{
    std::set<std::string> ids;
    EXPECT_EQ(library().size(), 54U);
    for (const Claim& claim : library()) {
        EXPECT_TRUE(ids.insert(claim.id).second) << claim.id;
        EXPECT_FALSE(claim.text.empty() || claim.unit.empty() || claim.source.citation.empty()) << claim.id;
        EXPECT_TRUE(!claim.source.place || !claim.source.place->empty()) << claim.id;
        EXPECT_TRUE(!claim.source.licence || !claim.source.licence->empty()) << claim.id;
        const bool isOrdered = !claim.low || !claim.high ||
                               (claim.low->value() <= claim.high->value() &&
                                (!claim.central || (claim.low->value() <= claim.central->value() &&
                                                    claim.central->value() <= claim.high->value())));
        EXPECT_TRUE(isOrdered) << claim.id;
    }
}

TEST(Library, claimsNoLicenceThatIsNotKnown)
{
    for (const Claim& claim : library()) {
        const std::string licence = claim.source.licence.value_or("");
        EXPECT_TRUE(licence.empty() || licence == "no publication" || licence == "Open Government Licence v3.0") << claim.id;
        EXPECT_TRUE(licence != "no publication" || claim.kind == ClaimKind::assumption) << claim.id;
    }
    EXPECT_FALSE(findClaim("smd-saving")->source.licence);
    EXPECT_EQ(findClaim("discount")->source.licence, "Open Government Licence v3.0");
}

TEST(Library, speaksOnlyToFieldsThatThereAre)
{
    for (const Claim& claim : library()) {
        for (const std::string& field : claim.fields) {
            const std::size_t slash = field.find('/');
            ASSERT_NE(slash, std::string::npos) << claim.id;
            EXPECT_TRUE(isKnown(field.substr(0, slash), field.substr(slash + 1))) << claim.id << " " << field;
        }
    }
    EXPECT_FALSE(isKnown("links", "elastic"));
    EXPECT_FALSE(isKnown("cohorts", "saving"));
}

TEST(Library, listsTrialsThatFoundNothingBesideTheOthers)
{
    const auto ids = idsOf(claimsFor("cohort/saving"));
    for (const char* id : {"smd-saving", "pause", "camden", "fnp", "mst", "fft"}) {
        EXPECT_NE(std::ranges::find(ids, id), ids.end()) << id;
    }
    EXPECT_EQ(ids.back(), "smd-saving") << "the least sure comes last";
    EXPECT_TRUE(claimsFor("cohort/fade").empty());
}

TEST(Library, findsByEveryWordWhateverItsCase)
{
    EXPECT_EQ(idsOf(claimsLike("camden TRIAL")), std::vector<std::string>({"camden", "rtm"}));
    EXPECT_EQ(idsOf(claimsLike("fnp")), std::vector<std::string>{"fnp"});
    EXPECT_TRUE(claimsLike("camden unicorn").empty());
    EXPECT_EQ(claimsLike("").size(), library().size());
    EXPECT_GT(claimsLike("growth").size(), 4U);
}

TEST(Library, knowsTheClaimThatASourceBeginsWith)
{
    EXPECT_EQ(claimIn("ae-cost: 140,000 attendances (assumption) × £280"), findClaim("ae-cost"));
    EXPECT_EQ(claimIn("cash-teams"), findClaim("cash-teams"));
    EXPECT_EQ(claimIn("assumption: nothing is published"), nullptr);
    EXPECT_EQ(claimIn(""), nullptr);
}

TEST(Grades, areSixAndNoMore)
{
    EXPECT_EQ(gradeOf(1), Grade::firm);
    EXPECT_EQ(gradeOf(6), Grade::judgement);
    EXPECT_FALSE(gradeOf(0) || gradeOf(7));
}

} // namespace
} // namespace wp::evidence
