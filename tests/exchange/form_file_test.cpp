// SPDX-License-Identifier: GPL-3.0-or-later
// Outturn files whose columns, titles and rows are not where they were last year.
#include "core/exchange/form_import.h"
#include "core/exchange/outturn_series.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

namespace wp::exchange {
namespace {

using base::ProblemCode;

constexpr std::array<const char*, 14> assets{"edu", "trans", "csc", "asc", "phs", "hous", "cul",
                                             "env", "plan",  "pol", "frs", "cen", "oth",  "totsx"};

std::string joined(const std::vector<std::string>& cells)
{
    std::string row;
    for (const std::string& cell : cells) {
        row += (&cell == cells.data() ? "" : ",") + cell;
    }
    return row + "\n";
}

const std::string prose = "Service Expenditure Summary (RSX) 2023-24\nData are reported in £ thousand.\n";

/// The row of an authority: its net figures, and their sum unless `total` says otherwise.
std::string authority(const std::string& head, const std::vector<int>& net, int total)
{
    std::vector<std::string> cells{head};
    for (const int figure : net) {
        cells.push_back(std::to_string(figure));
    }
    cells.push_back(std::to_string(total));
    return joined(cells);
}

std::string idRow(const std::string& form = "RSX")
{
    std::vector<std::string> cells{",,,"};
    for (const char* asset : assets) {
        cells.push_back(form + "-" + asset + "-net-cur-exp");
    }
    return joined(cells);
}

/// Titles as two years wrote them.
std::string titleRow(bool isOld, const std::string& head = "E-code,ONS Code,Local authority,Class")
{
    std::vector<std::string> services{"Education services",
                                      "Highways and transport services ",
                                      isOld ? "Children Social Care" : "Children’s Social Care",
                                      "Adult Social Care",
                                      "Public Health",
                                      isOld ? "Housing services (GFRA only)" : "Housing services",
                                      "Cultural and related services",
                                      "Environmental & regulatory services",
                                      "Planning and development services",
                                      "Police services",
                                      "Fire and rescue services",
                                      "Central services [note 2]",
                                      "Other services",
                                      "Total Service Expenditure"};
    std::vector<std::string> cells{head};
    for (const std::string& service : services) {
        cells.push_back(service +
                        (isOld ? "-  Net Current Expenditure\n (C7 = C3 - C6)" : " - Net current expenditure (C7)"));
        cells.back() = "\"" + cells.back() + "\"";
    }
    return joined(cells);
}

const std::vector<int> someNet{100, 20, 30, 40, 5, 6, 7, 8, 9, 0, 0, 10, -2};
const std::string vale = "E0001,E08000001,Vale MBC,MD";

std::string fileOf(const std::string& rows, bool isOld = true) { return prose + titleRow(isOld) + rows; }

TEST(FormFile, KnowsColumnsByTheirTitlesOfEitherYear)
{
    for (const bool isOld : {true, false}) {
        const auto file = openForm(fileOf(authority(vale, someNet, 233), isOld));
        ASSERT_TRUE(file);
        EXPECT_EQ(file.value().kind, FormKind::rsx);
        EXPECT_EQ(file.value().source(), "MHCLG RSX 2023-24");
        ASSERT_EQ(file.value().columns.size(), assets.size());
        for (std::size_t i = 0; i < assets.size(); ++i) {
            ASSERT_TRUE(file.value().columns[i].line) << i;
            EXPECT_EQ(file.value().columns[i].line->asset, assets[i]);
        }
    }
}

TEST(FormFile, BelievesIdsWhereverTheyStandBeforeTitles)
{
    std::string odd = titleRow(true);
    odd.replace(odd.find("Education services"), 18, "Renamed this year ");
    for (const std::string& bytes : {prose + idRow() + odd + authority(vale, someNet, 233),
                                     prose + odd + authority(vale, someNet, 233) + "\n" + idRow()}) {
        const auto file = openForm(bytes);
        ASSERT_TRUE(file);
        ASSERT_TRUE(file.value().columns[0].line);
        EXPECT_EQ(file.value().columns[0].line->asset, "edu");
        EXPECT_TRUE(file.value().netColumn(*formOf(FormKind::rsx).find("330")));
    }
}

TEST(FormFile, CountsNoAggregateAmongTheAuthorities)
{
    const std::string england = "Eng,E92000001,ENGLAND,Eng";
    const std::string metropolitan = "[Y],E08,Metropolitan Districts,MD";
    const std::string london = "E5100,E12000007,Greater London Authority,O";
    const auto file =
        openForm(fileOf(authority(vale, someNet, 233) + authority(london, someNet, 233) +
                        authority(england, someNet, 233) + titleRow(true, "E-code,ONS Code,Class Breakdown [o],Class") +
                        authority(metropolitan, someNet, 233) + authority(london, someNet, 233)));
    ASSERT_TRUE(file);
    EXPECT_EQ(file.value().authorities.size(), 2U);
    EXPECT_EQ(findAuthority(file.value(), "england").problems().front().code, ProblemCode::unknownAuthority);
    EXPECT_TRUE(findAuthority(file.value(), "Greater London Authority"));
    for (const char* name : {"Vale", "vale mbc", "E0001", "e08000001"}) {
        EXPECT_TRUE(findAuthority(file.value(), name)) << name;
    }
    EXPECT_FALSE(findAuthority(file.value(), "Val"));
}

TEST(FormFile, RefusesWhatItIsNot)
{
    const std::string good = fileOf(authority(vale, someNet, 233));
    EXPECT_TRUE(openForm(good, FormKind::rsx));
    const auto other = openForm(good, FormKind::ra);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.problems().front().code, ProblemCode::unknownForm);
    EXPECT_EQ(other.problems().front().accepted, std::vector<std::string>{"RA"});
    const auto twice = openForm(prose + joined({",,,", "RSX-edu-net-cur-exp"}) +
                                idRow().insert(3, "RSX-asc-net-cur-exp") + titleRow(true));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.problems().front().code, ProblemCode::duplicateItem);
    const auto person =
        openForm(prose + titleRow(true) + authority("E0001,E08000001,Vale DOB 1/2/1984,MD", someNet, 233));
    ASSERT_FALSE(person);
    EXPECT_EQ(person.problems().front().code, ProblemCode::personalData);
}

TEST(FormFile, SumsServicesToTheirTotalAsFarAsRoundingGoes)
{
    const auto rounded = importForm(fileOf(authority(vale, someNet, 236)), {"Vale", 1000, 10, FormKind::rsx});
    ASSERT_TRUE(rounded);
    const FormReport& report = rounded.value().report;
    EXPECT_EQ(report.total.toText(), "233000.00");
    EXPECT_EQ(report.fileTotal->toText(), "236000.00");
    EXPECT_NE(std::ranges::find(report.notes, FormNote{FormNoteKind::totalRounded, "699", "-3000.00"}),
              report.notes.end());
    const auto wrong = importForm(fileOf(authority(vale, someNet, 240)), {"Vale", 1000, 10, FormKind::rsx});
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.problems().front().code, ProblemCode::totalDiffers);
}

TEST(FormFile, MakesAPlaceOfWholeServices)
{
    const auto made = importForm(fileOf(authority(vale, someNet, 233)), {"Vale", 1000, 10});
    ASSERT_TRUE(made);
    EXPECT_EQ(made.value().place.lines.size(), 11U);
    EXPECT_EQ(made.value().report.nil.size(), 2U);
    const place::BudgetLine& care = made.value().place.lines.at(2);
    EXPECT_EQ(care.id.text(), "rsx330");
    EXPECT_EQ(care.code, "330");
    EXPECT_EQ(care.budget->central.text(), "30000.00");
    EXPECT_EQ(care.source, "MHCLG RSX 2023-24, line 330");
    EXPECT_TRUE(made.value().place.streams.empty() && made.value().place.links.empty());
}

TEST(FormFile, TellsALineItDoesNotKnow)
{
    std::string titles = titleRow(true);
    titles.insert(titles.size() - 1, ",\"Space services - Net Current Expenditure (C7)\"");
    std::string row = authority(vale, someNet, 233);
    row.insert(row.size() - 1, ",4");
    const auto made = importForm(prose + titles + row, {"Vale", 1000, 10});
    ASSERT_TRUE(made);
    const auto isTold = [](const FormNote& note) {
        return note.kind == FormNoteKind::unknownLine && note.value == "4";
    };
    EXPECT_TRUE(std::ranges::any_of(made.value().report.notes, isTold));
}

FormFile opened(std::string bytes, const std::string& year)
{
    bytes.replace(bytes.find("2023-24"), 7, year);
    auto file = openForm(bytes);
    EXPECT_TRUE(file);
    return file ? std::move(file).value() : FormFile{};
}

TEST(OutturnSeries, JoinsYearsOnTheOnsCodeAndNeverOnTheName)
{
    std::vector<int> later = someNet;
    later[2] = 33;
    OutturnSeries series;
    EXPECT_TRUE(addOutturn(series, opened(fileOf(authority("E0001,E08000001,Vale of Old,MD", later, 236)), "2024-25"),
                           "Vale of Old")
                    .empty());
    const std::string impostor = authority("E0002,E08000002,Vale of Old,MD", someNet, 233);
    EXPECT_TRUE(
        addOutturn(series, opened(fileOf(impostor + authority(vale, someNet, 233), false), "2023-24"), "Vale of Old")
            .empty());
    EXPECT_EQ(series.onsCode, "E08000001");
    ASSERT_EQ(series.table.things.size(), 14U);
    const Series& care = series.table.things.at(2);
    EXPECT_EQ(care.thing, "Children's social care");
    ASSERT_EQ(care.spend.size(), 2U);
    EXPECT_EQ(care.spend[0].year, 2023);
    EXPECT_EQ(care.spend[0].value, 30000);
    EXPECT_EQ(care.spend[1].value, 33000);
    EXPECT_EQ(series.table.things.back().spend[1].value, 236000);
    removeNil(series.table);
    EXPECT_EQ(series.table.things.size(), 12U);
}

TEST(OutturnSeries, LeavesOutAYearWithoutAReturnAndRefusesOneGivenTwice)
{
    std::string silent = vale;
    for (std::size_t i = 0; i < assets.size(); ++i) {
        silent += ",[x]";
    }
    OutturnSeries series;
    EXPECT_TRUE(addOutturn(series, opened(fileOf(authority(vale, someNet, 233)), "2023-24"), "Vale").empty());
    EXPECT_TRUE(addOutturn(series, opened(fileOf(silent + "\n"), "2024-25"), "Vale").empty());
    EXPECT_EQ(series.withoutReturn, std::vector<std::string>{"MHCLG RSX 2024-25"});
    EXPECT_EQ(series.table.things.front().spend.size(), 1U);
    const auto again = addOutturn(series, opened(fileOf(authority(vale, someNet, 233)), "2023-24"), "Vale");
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again.front().code, ProblemCode::duplicateItem);
}

} // namespace
} // namespace wp::exchange
