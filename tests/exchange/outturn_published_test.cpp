// SPDX-License-Identifier: GPL-3.0-or-later
// The outturn that MHCLG publishes, as it is published: RSX 2023-24 (CSV), RSX and RO3 2024-25 (ODS).
#include "core/exchange/figure.h"
#include "core/exchange/form_import.h"
#include "core/exchange/outturn_series.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>
#include <map>

namespace wp::exchange {
namespace {

class OutturnPublished : public ::testing::Test {
protected:
    void SetUp() override
    {
        WP_SKIP_WITHOUT(testing::sharedFile("data"));
        if (files().empty()) {
            for (const char* name : {"RSX_2023-24_data_by_LA.csv", "RSX_LA_Data_2024-25_data_by_LA.ods",
                                     "RO3_LA_Data_2024-25_data_by_LA.ods"}) {
                auto file = openForm(testing::readFile(testing::sharedFile(std::string("data/") + name)));
                ASSERT_TRUE(file) << name << ": " << base::nameOf(file.problems().front().code) << " "
                                  << file.problems().front().where;
                files().push_back(std::move(file).value());
            }
        }
    }

    static std::vector<FormFile>& files()
    {
        static std::vector<FormFile> all;
        return all;
    }
    static const FormFile& old() { return files().at(0); }
    static const FormFile& rsx() { return files().at(1); }
    static const FormFile& ro3() { return files().at(2); }

    static std::size_t rowOf(const FormFile& file, const std::string& name)
    {
        const auto row = findAuthority(file, name);
        EXPECT_TRUE(row) << name;
        return row ? row.value() : 0;
    }

    /// The net figure of a line by the publisher's id of it, in £000; empty where none stands.
    static std::string net(const FormFile& file, const std::string& authority, const std::string& asset)
    {
        const FormLine* line = file.form().findAsset(asset);
        const FormColumn* column = line ? file.netColumn(*line) : nullptr;
        EXPECT_TRUE(column) << asset;
        const auto figure = column ? readFigure(file.table.text(rowOf(file, authority), column->index)) : std::nullopt;
        return figure && figure->value ? money::toShortText(*figure->value) : std::string();
    }
};

TEST_F(OutturnPublished, KnowsEachFormYearAndColumn)
{
    EXPECT_EQ(old().source(), "MHCLG RSX 2023-24");
    EXPECT_EQ(rsx().source(), "MHCLG RSX 2024-25");
    EXPECT_EQ(ro3().source(), "MHCLG RO3 2024-25");
    EXPECT_EQ(old().columns.size(), 98U);
    EXPECT_EQ(rsx().columns.size(), 98U);
    EXPECT_EQ(ro3().columns.size(), 490U);
    for (const FormFile& file : files()) {
        for (const FormColumn& column : file.columns) {
            EXPECT_TRUE(column.line) << file.source() << " " << column.label;
        }
    }
}

TEST_F(OutturnPublished, CountsAuthoritiesAloneAndEachOnce)
{
    EXPECT_EQ(old().authorities.size(), 411U);
    EXPECT_EQ(rsx().authorities.size(), 410U);
    EXPECT_EQ(ro3().authorities.size(), 410U);
    EXPECT_FALSE(findAuthority(rsx(), "ENGLAND"));
    EXPECT_FALSE(findAuthority(rsx(), "Unitary Authorities"));
}

TEST_F(OutturnPublished, CarriesWiganAndCamden)
{
    const std::map<std::string, std::string> wigan{{"edu", "327680"}, {"trans", "6910"}, {"csc", "97373"},
                                                   {"asc", "138198"}, {"phs", "33493"},  {"hous", "13653"},
                                                   {"cul", "18482"},  {"env", "29643"},  {"plan", "11407"},
                                                   {"cen", "33266"},  {"oth", "321"},    {"totsx", "710426"}};
    for (const auto& [asset, figure] : wigan) {
        EXPECT_EQ(net(rsx(), "Wigan", asset), figure) << asset;
    }
    EXPECT_EQ(net(rsx(), "Camden", "trans"), "-22827");
    EXPECT_EQ(net(old(), "Wigan", "csc"), "88953");
    EXPECT_EQ(net(old(), "Wigan", "asc"), "125265");
    EXPECT_EQ(net(old(), "Wigan", "edu"), "283859");
}

TEST_F(OutturnPublished, TakesNoPartForALine)
{
    EXPECT_EQ(net(ro3(), "Wigan", "csclkd"), "61913");
    EXPECT_EQ(net(ro3(), "Wigan", "csclkdres"), "25169");
    EXPECT_EQ(net(ro3(), "Wigan", "csclkdfos"), "16029");
    EXPECT_EQ(net(ro3(), "Wigan", "csclkdasy"), "3851");
    EXPECT_EQ(net(ro3(), "Wigan", "csclkdoth"), "16864");
    EXPECT_EQ(25169 + 16029 + 3851 + 16864, 61913);
    EXPECT_EQ(net(ro3(), "Gateshead", "csclkdres"), "");
    EXPECT_NE(net(ro3(), "Gateshead", "csclkd"), "");
    const auto row = readFormRow(ro3(), rowOf(ro3(), "Wigan"));
    ASSERT_TRUE(row);
    EXPECT_EQ(row.value().report.total.toText(), "269064000.00");
    EXPECT_EQ(row.value().report.fileTotal->toText(), "269064000.00");
}

TEST_F(OutturnPublished, SumsToThePublishersTotalsForEveryAuthority)
{
    std::size_t returned = 0;
    for (const FormFile& file : files()) {
        for (const std::size_t row : file.authorities) {
            const auto read = readFormRow(file, row);
            if (!read) {
                EXPECT_EQ(read.problems().front().code, base::ProblemCode::missingField) << file.authorityName(row);
                continue;
            }
            ++returned;
            const auto& notes = read.value().report.notes;
            EXPECT_TRUE(file.year == 2023 || notes.empty()) << file.source() << " " << file.authorityName(row);
        }
    }
    EXPECT_GT(returned, 900U);
}

TEST_F(OutturnPublished, AgreesBetweenItsForms)
{
    std::size_t compared = 0;
    for (const std::size_t row : ro3().authorities) {
        const std::string code = ro3().table.text(row, ro3().onsCode);
        for (const auto& [part, whole] :
             {std::pair("csctot", "csc"), std::pair("asctot", "asc"), std::pair("phtot", "phs")}) {
            const std::string figure = net(ro3(), code, part);
            EXPECT_EQ(figure, net(rsx(), code, whole)) << code;
            compared += figure.empty() ? 0 : 1;
        }
    }
    EXPECT_GT(compared, 1'100U);
}

TEST_F(OutturnPublished, MakesASeriesOfTwoYears)
{
    OutturnSeries series;
    EXPECT_TRUE(addOutturn(series, rsx(), "Wigan").empty());
    EXPECT_TRUE(addOutturn(series, old(), "Wigan").empty());
    EXPECT_EQ(series.onsCode, "E08000010");
    removeNil(series.table);
    ASSERT_EQ(series.table.things.size(), 12U);
    const Series& care = seriesOf(series.table, "Children's social care");
    ASSERT_EQ(care.spend.size(), 2U);
    EXPECT_EQ(care.spend[0].value, 88'953'000);
    EXPECT_EQ(care.spend[1].value, 97'373'000);
    EXPECT_EQ(series.table.things.back().spend[1].value, 710'426'000);
}

} // namespace
} // namespace wp::exchange
