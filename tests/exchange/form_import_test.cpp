// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form_import.h"

#include "core/exchange/published_form.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

using base::ProblemCode;

// A small file in the published layout with its oddities: Mac Roman bytes, prose, line breaks in titles, sections
// above the first column of their group, several marks for missing, separators, both kinds of minus.
std::string madeFile(const std::string& authorities, const std::string& prose = "Revenue Account Budget (RA) 2023-24")
{
    return prose +
           ",,,,,\nData are reported in \xA3 thousand. ,,,\n"
           "This row contains the asset ID,,,,,,eduprm,edutot,cscsr,csclkd,cscfml,cscyth,csctot,ascphyold,phhcp,"
           "housgcfx,housgfcfhml,housgfcfbnf,asccovdis,othtot,servicetot,hbrent,revenuetot,invprop\n"
           "Sections,,,,,,Education Services,,Children's Social Care,,,,,,,,,,,,\"Total Service\nExpenditure\",,,\n"
           "Line numbers,,,,,,120,190,310,313,322,323,330,333,365,699,440,456,357,698,799,811,900,922\n"
           "E-code,ONS Code,Local authority,Class,Subclass,Notes,Primary schools,\"TOTAL\nEDUCATION\",Sure start,"
           "Children looked after,Family support,Youth justice,TOTAL CHILDREN'S,Physical 18\xD0"
           "64 people\xD5s,"
           "Health checks,Made up,Homelessness,Discretionary,COVID-19,Other,TOTAL,Rent,REVENUE,Property\n" +
           authorities;
}

const char* const vale = "E0001,E08000001,Vale & "
                         "Downs,MD,MD,,\"19,000\",\"19,000\",500,\"47,684\",\"2,576\",\"1,980\",\"52,740\",\"23,113\","
                         "364,...,\"(2,305)\",600,Category discontinued,-12,\"93,500\",\"29,795\",\"100,000\",-426\n";
const char* const hill =
    "E0002,E07000002,Hill,SD,SD,,0,0,0,0,0,0,0,0,0,...,900,1,Category discontinued,\xC9,901,5,7,0\n";
const char* const silent =
    "E0003,E07000003,Silent Hill,SD,SD,M,...,...,...,...,...,...,...,...,...,...,...,...,...,...,...,...,\xC9,...\n";

FormImport imported(const std::string& bytes, const std::string& authority)
{
    auto made = importForm(bytes, {authority, 1000, 10});
    EXPECT_TRUE(made) << (made ? "" : base::nameOf(made.problems().front().code));
    return made ? std::move(made).value() : FormImport{};
}

const place::BudgetLine* lineOf(const FormImport& made, std::string_view id)
{
    const auto& lines = made.place.lines;
    const auto found = std::ranges::find(lines, id, [](const auto& line) { return line.id.text(); });
    return found == lines.end() ? nullptr : &*found;
}

const place::Link* linkOf(const FormImport& made, std::string_view id)
{
    const auto& links = made.place.links;
    const auto found = std::ranges::find(links, id, [](const auto& link) { return link.id.text(); });
    return found == links.end() ? nullptr : &*found;
}

bool hasNote(const FormImport& made, const FormNote& note)
{
    return std::ranges::find(made.report.notes, note) != made.report.notes.end();
}

TEST(FormImport, MakesLinesOfTheFiguresAndTheirSource)
{
    const FormImport made = imported(madeFile(std::string(vale) + hill + silent), "vale and downs");
    EXPECT_EQ(made.place.frame.name, "Vale & Downs");
    EXPECT_EQ(made.place.frame.baseYear, 2023);
    EXPECT_EQ(made.place.frame.population, 1000);
    ASSERT_EQ(made.place.organisations.size(), 1U);
    EXPECT_EQ(made.place.organisations[0].kind, place::OrganisationKind::council);
    EXPECT_FALSE(made.place.organisations[0].reserves);
    EXPECT_TRUE(made.place.organisations[0].sources.at("fundingGrowth").starts_with("assumption"));
    const place::BudgetLine* care = lineOf(made, "ra313");
    ASSERT_TRUE(care);
    EXPECT_EQ(care->budget->central.text(), "47684000.00");
    EXPECT_EQ(care->code, "313");
    EXPECT_EQ(care->source, "MHCLG RA 2023-24, line 313");
    EXPECT_EQ(care->tier, place::Tier::crisis);
    EXPECT_EQ(care->stream->text(), "cla");
    EXPECT_EQ(care->cashableShare->spread->source, "cash-placements");
    EXPECT_EQ(lineOf(made, "ra120")->ringFenced, true);
    EXPECT_EQ(lineOf(made, "ra698")->budget->central.text(), "-12000.00");
    EXPECT_EQ(made.place.departments.size(), 6U);
    EXPECT_EQ(made.place.streams.size(), 3U);
    EXPECT_EQ(made.place.streams[0].volume->central.text(), "100");
    EXPECT_EQ(made.place.streams[0].sources.at("volume"), "assumption: an index, for the file holds no volumes");
}

TEST(FormImport, ReportsWhatCameInAndWhatDidNot)
{
    const FormImport made = imported(madeFile(std::string(vale) + hill + silent), "E0001");
    const FormReport& report = made.report;
    EXPECT_EQ(report.imported.size(), made.place.lines.size());
    EXPECT_EQ(report.total.toText(), "93500000.00");
    EXPECT_EQ(report.difference(), money::Money());
    ASSERT_EQ(report.financing.size(), 1U);
    EXPECT_EQ(report.financing[0].number, "811");
    EXPECT_EQ(report.financing[0].amount.toText(), "29795000.00");
    ASSERT_EQ(report.missing.size(), 1U);
    EXPECT_EQ(report.missing[0].marker, "Category discontinued");
    EXPECT_TRUE(hasNote(made, {FormNoteKind::unknownLine, "699", "..."}));
    EXPECT_TRUE(hasNote(made, {FormNoteKind::lineNotInFile, "110", ""}));
    EXPECT_FALSE(report.isPopulationAsked);
    EXPECT_EQ(std::ranges::count(report.assumptions, "streams/cla/volume"), 1);
    EXPECT_EQ(std::ranges::count(report.assumptions, "organisations/council/reserves"), 1);
}

TEST(FormImport, TakesTheStreamFromALineThatEarns)
{
    const FormImport made = imported(madeFile(vale), "E08000001");
    EXPECT_FALSE(lineOf(made, "ra440")->isDemandLed());
    EXPECT_TRUE(lineOf(made, "ra440")->note);
    EXPECT_TRUE(hasNote(made, {FormNoteKind::negativeDemand, "440", "-2305000.00"}));
    EXPECT_FALSE(linkOf(made, "payments-homeless"));
}

TEST(FormImport, SharesAPoolsElasticityByBudget)
{
    const FormImport made = imported(madeFile(vale), "Vale & Downs");
    const place::Link* whole = linkOf(made, "familySupport-cla");
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->elasticity->central.text(), "0.008");
    EXPECT_EQ(whole->elasticity->spread->with, "elasticities");
    EXPECT_EQ(whole->evidence, "prev-care");
    EXPECT_TRUE(hasNote(made, {FormNoteKind::linkWithoutSpending, "youth-cla", "0.00"}));
}

TEST(FormImport, LeavesOutALinkThatPromisesTooMuch)
{
    const FormImport made = imported(madeFile(hill), "Hill");
    EXPECT_TRUE(made.place.links.empty());
    EXPECT_TRUE(hasNote(made, {FormNoteKind::linkTooSteep, "payments-homeless", "50.40"}));
    ASSERT_EQ(made.place.lines.size(), 2U);
    EXPECT_EQ(made.report.nil.size(), 7U);
    EXPECT_EQ(made.report.missing.size(), 2U);
}

TEST(FormImport, MakesThreeScenarios)
{
    const FormImport made = imported(madeFile(vale), "E0001");
    ASSERT_EQ(made.scenarios.size(), 3U);
    EXPECT_EQ(made.scenarios[0].role, scenario::Role::doNothing);
    EXPECT_EQ(made.scenarios[2].role, scenario::Role::wholePlace);
    EXPECT_TRUE(made.scenarios[2].measures.empty());
    const auto& cut = std::get<scenario::Cut>(made.scenarios[1].measures.at(0).action);
    EXPECT_EQ(cut.departments->departments.size(), made.place.departments.size());
    EXPECT_EQ(cut.rate->central.text(), "0.1");
}

TEST(FormImport, AsksForAPopulationThatIsNotGiven)
{
    const auto made = importForm(madeFile(vale), {"E0001", std::nullopt, 10});
    ASSERT_TRUE(made);
    EXPECT_TRUE(made.value().report.isPopulationAsked);
    EXPECT_EQ(made.value().report.assumptions.front(), "place/population");
    EXPECT_EQ(made.value().place.frame.sources.at("population"), "not in the file: asked for");
}

struct Refusal {
    const char* name;
    std::string bytes;
    const char* authority;
    ProblemCode code;
    std::vector<std::string> accepted;
};

std::string altered(std::string text, const std::string& from, const std::string& to)
{
    return text.replace(text.find(from), from.size(), to);
}

TEST(FormImport, RefusesWithWhatWouldDo)
{
    const std::string all = madeFile(std::string(vale) + hill + silent);
    const std::vector<Refusal> refusals{
        {"another table", "name,amount\nx,1\n", "x", ProblemCode::unknownForm, {"E-code, ONS Code, Local authority"}},
        {"no year", madeFile(vale, "Budget"), "E0001", ProblemCode::unknownForm, {"2023-24"}},
        {"no unit", altered(all, "thousand", "million"), "E0001", ProblemCode::unknownForm, {"\xC2\xA3 thousand"}},
        {"renumbered line", altered(all, "csclkd", "cscyth"), "E0001", ProblemCode::unknownForm, {"csclkd"}},
        {"number twice", altered(all, ",699,", ",120,"), "E0001", ProblemCode::duplicateId, {}},
        {"misspelt", all, "Vale & Dawns", ProblemCode::unknownAuthority, {"Vale & Downs"}},
        {"part of one name", all, "vale", ProblemCode::unknownAuthority, {"Vale & Downs"}},
        {"part of two", all, "hil", ProblemCode::ambiguousAuthority, {"Hill", "Silent Hill"}},
        {"nothing asked", all, " ", ProblemCode::unknownAuthority, {}},
        {"no return", all, "Silent Hill", ProblemCode::missingField, {}},
        {"another total", altered(all, "93,500", "93,501"), "E0001", ProblemCode::totalDiffers, {"93501000.00"}},
        {"a code twice",
         madeFile(std::string(vale) + vale),
         "E0001",
         ProblemCode::ambiguousAuthority,
         {"Vale & Downs (E0001)", "Vale & Downs (E0001)"}},
    };
    for (const Refusal& refusal : refusals) {
        const auto made = importForm(refusal.bytes, {refusal.authority, std::nullopt, 10});
        ASSERT_FALSE(made) << refusal.name;
        EXPECT_EQ(base::nameOf(made.problems().front().code), base::nameOf(refusal.code)) << refusal.name;
        EXPECT_EQ(made.problems().front().accepted, refusal.accepted) << refusal.name;
    }
}

TEST(FormImport, NamesEveryFigureThatCannotBeRead)
{
    const std::string bytes = madeFile(altered(altered(vale, "\"47,684\"", "47;684"), ",364,", ",n/a,"));
    const auto made = importForm(bytes, {"E0001", -1, 0});
    ASSERT_FALSE(made);
    ASSERT_EQ(made.problems().size(), 4U);
    EXPECT_EQ(made.problems()[0].where, "place/population");
    EXPECT_EQ(made.problems()[1].where, "place/horizon");
    EXPECT_EQ(made.problems()[2].where, "Vale & Downs/line 313");
    EXPECT_EQ(made.problems()[2].value, "47;684");
    EXPECT_EQ(made.problems()[2].at, (base::Position{9, 10}));
    EXPECT_EQ(made.problems()[3].value, "n/a");
}

} // namespace
} // namespace wp::exchange
