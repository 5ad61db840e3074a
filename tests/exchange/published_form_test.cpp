// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/published_form.h"

#include "core/base/resource.h"
#include "core/place/rule.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>
#include <set>

namespace wp::exchange {
namespace {

using place::Bounds;

bool keeps(const FormValue& value, Bounds bounds)
{
    const place::Quantity& quantity = value.quantity;
    if (!place::isWithin(quantity.value(), bounds)) {
        return false;
    }
    return !quantity.spread ||
           (quantity.spread->low.value() <= quantity.value() && quantity.value() <= quantity.spread->high.value() &&
            place::isWithin(quantity.spread->low.value(), bounds) &&
            place::isWithin(quantity.spread->high.value(), bounds));
}

bool keeps(const std::optional<FormValue>& value, Bounds bounds) { return !value || keeps(*value, bounds); }

TEST(RaForm, IsBuiltIn)
{
    EXPECT_TRUE(base::resource("forms/ra.csv").starts_with("line,asset,title,role"));
    EXPECT_TRUE(base::resource("forms/none.csv").empty());
    EXPECT_EQ(formOf(FormKind::ra).lines.size(), 210U);
}

TEST(RaForm, ConsidersEveryLine)
{
    std::set<std::string> departments;
    for (const FormDepartment& department : formOf(FormKind::ra).departments) {
        EXPECT_TRUE(departments.insert(department.id).second) << department.id;
    }
    std::set<std::string> numbers;
    for (const FormLine& line : formOf(FormKind::ra).lines) {
        EXPECT_TRUE(numbers.insert(line.number).second) << line.number;
        EXPECT_FALSE(line.asset.empty() || line.title.empty() || line.reason.empty()) << line.number;
        if (line.role != LineRole::line) {
            EXPECT_TRUE(line.department.empty() && !line.tier && line.stream.empty()) << line.number;
            continue;
        }
        EXPECT_LE(line.number, "698") << line.number;
        EXPECT_TRUE(departments.contains(line.department)) << line.number;
        EXPECT_TRUE(line.tier) << line.number;
        EXPECT_EQ(line.isStatutory, !line.duty.empty()) << line.number;
        EXPECT_TRUE(line.inflation) << line.number;
        EXPECT_NE(line.reason.find(':'), std::string::npos) << line.number;
        EXPECT_TRUE(keeps(line.fixedShare, Bounds::share) && keeps(line.cashableShare, Bounds::share) &&
                    keeps(line.handoffShare, Bounds::share) && keeps(line.cashingLag, Bounds::lag) &&
                    keeps(line.inflation, Bounds::growth))
            << line.number;
    }
}

TEST(RaForm, TiesDemandToLinesThatSayHowItCosts)
{
    std::set<std::string> used;
    for (const FormLine& line : formOf(FormKind::ra).lines) {
        if (!line.stream.empty()) {
            used.insert(line.stream);
            EXPECT_TRUE(formOf(FormKind::ra).findStream(line.stream)) << line.number;
            EXPECT_TRUE(line.fixedShare && line.cashableShare) << line.number;
            EXPECT_FALSE(line.isRingFenced) << line.number;
        }
    }
    for (const FormStream& stream : formOf(FormKind::ra).streams) {
        EXPECT_TRUE(used.contains(stream.id)) << stream.id;
        EXPECT_TRUE(keeps(stream.growth, Bounds::growth) && keeps(stream.preventableShare, Bounds::share) &&
                    keeps(stream.stay, Bounds::lag))
            << stream.id;
    }
}

TEST(RaForm, LinksPreventionThatIsNotItselfDemandLed)
{
    std::set<std::string> ids;
    for (const FormLink& link : formOf(FormKind::ra).links) {
        EXPECT_TRUE(ids.insert(link.id).second) << link.id;
        const FormLine* line = formOf(FormKind::ra).find(link.line);
        ASSERT_TRUE(line) << link.id;
        EXPECT_EQ(line->role, LineRole::line) << link.id;
        EXPECT_TRUE(line->stream.empty()) << link.id;
        EXPECT_TRUE(line->tier == place::Tier::prevention || line->tier == place::Tier::earlyHelp) << link.id;
        EXPECT_TRUE(formOf(FormKind::ra).findStream(link.stream)) << link.id;
        EXPECT_TRUE(keeps(link.elasticity, Bounds::elasticity) && keeps(link.lag, Bounds::lag)) << link.id;
        EXPECT_TRUE(link.grade >= 1 && link.grade <= 6) << link.id;
        EXPECT_TRUE(!link.evidence.empty() || link.reason.starts_with("assumption")) << link.id;
    }
}

TEST(RaForm, NamesEvidenceThatTheLibraryHolds)
{
    const auto path = testing::projectRoot() / "resources" / "evidence" / "evidence.csv";
    WP_SKIP_WITHOUT(path);
    const std::string library = testing::readFile(path);
    const auto holds = [&](const std::string& id) { return library.find("\n" + id + ",") != std::string::npos; };
    for (const FormLine& line : formOf(FormKind::ra).lines) {
        for (const auto* value : {&line.fixedShare, &line.cashableShare, &line.inflation, &line.handoffShare}) {
            EXPECT_TRUE(!*value || (*value)->evidence.empty() || holds((*value)->evidence)) << line.number;
        }
        const std::string cited = line.reason.substr(0, line.reason.find(':'));
        EXPECT_TRUE(line.role != LineRole::line || cited == "assumption" || holds(cited)) << line.number;
    }
    for (const FormLink& link : formOf(FormKind::ra).links) {
        EXPECT_TRUE(link.evidence.empty() || holds(link.evidence)) << link.id;
    }
}

} // namespace
} // namespace wp::exchange
