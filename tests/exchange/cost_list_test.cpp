// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of people by cost: read without a trace of who they are, and cut where the cost lies.
#include "core/exchange/cost_list.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace wp;
using money::Money;

namespace {

Money pounds(long long amount) { return Money::ofPence(amount * 100); }

base::Result<exchange::CostList> read(const std::string& text)
{
    const auto grid = exchange::readGrid(text);
    return grid ? exchange::readCostList(grid.value()) : base::Result<exchange::CostList>(grid.problems());
}

} // namespace

TEST(CostList, MultipliesCountsByUnitCosts)
{
    const auto list = read("person,A&E,Nights in custody\nunit cost,280,500\np1,10,0\np2,0,2\np3,1,1\np4,,\np5,2,0\n");
    ASSERT_TRUE(list);
    EXPECT_TRUE(list.value().hasUnitCosts);
    EXPECT_EQ(list.value().services, 2u);
    EXPECT_EQ(list.value().people.people(), 5u);
    EXPECT_EQ(list.value().people.cost(), pounds(2800 + 1000 + 780 + 560));
    EXPECT_EQ(list.value().people.costOfFirst(2), pounds(3800));
}

TEST(CostList, TakesPoundsWhereThereAreNoUnitCosts)
{
    const auto list = read("Health,Police\n\"£1,000.50\",0\n200,50\n3,3\n4,4\n5,5\n");
    ASSERT_TRUE(list);
    EXPECT_FALSE(list.value().hasUnitCosts);
    EXPECT_EQ(list.value().people.costOfFirst(1), Money::ofPence(100050));
}

TEST(CostList, RefusesWhoSomeoneIs)
{
    const auto list = read("NHS number,A&E\n943 476 5919,3\n943 476 5870,2\n401 023 2137,2\n987 654 4321,1\n943 476 5919,1\n");
    ASSERT_FALSE(list);
    EXPECT_EQ(list.problems().front().code, base::ProblemCode::personalData);
    EXPECT_EQ(list.problems().front().value.find("943 476 5919"), std::string::npos);
}

TEST(CostList, RefusesGroupsUnderFiveAndWhatIsNoFigure)
{
    const auto few = read("person,cost\np1,1\np2,2\np3,3\np4,4\n");
    ASSERT_FALSE(few);
    EXPECT_EQ(few.problems().front().code, base::ProblemCode::outOfRange);
    const auto odd = read("person,cost\np1,1\np2,lots\np3,3\np4,-4\np5,5\n");
    ASSERT_FALSE(odd);
    EXPECT_EQ(odd.problems().size(), 2u);
    EXPECT_EQ(odd.problems()[0].code, base::ProblemCode::badFigure);
    EXPECT_FALSE(read("person,cost\n"));
}

TEST(Concentration, TenthsAndCutsHoldEveryPenny)
{
    std::vector<Money> costs;
    Money sum;
    for (int i = 1; i <= 1234; ++i) {
        costs.push_back(Money::ofPence(i * 7919 % 100003));
        sum += costs.back();
    }
    const people::Concentration list(costs);
    EXPECT_EQ(list.cost(), sum);
    Money tenths;
    std::size_t all = 0;
    Money last = list.tenths().front().cost;
    for (const people::Tenth& tenth : list.tenths()) {
        tenths += tenth.cost;
        all += tenth.people;
        EXPECT_TRUE(tenth.people == 123 || tenth.people == 124);
        last = tenth.cost;
    }
    EXPECT_EQ(tenths, sum);
    EXPECT_EQ(all, 1234u);
    EXPECT_LT(last, list.tenths().front().cost);
    const people::Cutoff cut = list.cutAt(100);
    EXPECT_EQ(cut.cost, list.costOfFirst(100));
    EXPECT_LE(cut.least, cut.mean);
    EXPECT_EQ(list.cutAt(5000).cost, sum);
    EXPECT_EQ(list.cutAt(0).people, 0u);
    EXPECT_TRUE(people::Concentration(std::vector<Money>(10)).cutAt(5).share == 0);
}

TEST(CostList, ReadsAHundredThousandPeopleUnderASecond)
{
    std::string text = "person,A&E,Nights,Visits,Arrests,Tenancy\nunit cost,280,824,44,500,1200\n";
    for (int i = 0; i < 100000; ++i) {
        text += "p" + std::to_string(i);
        for (int column = 1; column <= 5; ++column) {
            text += "," + std::to_string(i * column % 7);
        }
        text += "\n";
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto list = read(text);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    ASSERT_TRUE(list);
    EXPECT_EQ(list.value().people.people(), 100000u);
    RecordProperty("seconds", std::to_string(took.count()));
    std::cout << "100,000 people in " << took.count() << " s\n";
}
