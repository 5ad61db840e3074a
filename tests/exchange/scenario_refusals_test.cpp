// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that section 7 of the model refuses in scenarios and their measures, with what it accepts beside it.
#include "tests/exchange/refusals.h"

namespace wp::exchange {
namespace {

TEST(ScenarioRefusals, Fields)
{
    expectRefusals({
        {"/scenarios/1/id", "\"none\"", "duplicateId", "scenarios/1; unknownReference scenarios/variant/base"},
        {"/scenarios/0/role", "\"hero\"", "unknownKind", "scenarios/none/role", "none|doNothing|cuts|wholePlace"},
        {"/scenarios/0/name", "", "missingField", "scenarios/none/name"},
        {"/scenarios/0/measures", "", ""},
        {"/scenarios/1/measures/1/id", "\"cut\"", "duplicateId", "scenarios/main/measures/1"},
        {"/scenarios/1/measures/0/kind", "", "missingField", "scenarios/main/measures/cut/kind"},
        {"/scenarios/1/measures/0/kind", "\"slice\"", "unknownKind", "scenarios/main/measures/cut/kind"},
        {"/scenarios/1/measures/0/rate", "", "missingField", "scenarios/main/measures/cut/rate"},
        {"/scenarios/1/measures/0/amount", "\"1\"", "unknownField", "scenarios/main/measures/cut/amount"},
        {"/scenarios/1/measures/0/departments", "\"some\"", "wrongType", "scenarios/main/measures/cut/departments"},
        {"/scenarios/1/measures/0/departments", "\"all\"", ""},
        {"/scenarios/1/measures/0/from", "0", "outOfRange", "scenarios/main/measures/cut/from", "1|"},
        {"/scenarios/1/measures/0/from", "99", ""},
        {"/scenarios/1/measures/0/rampYears", "0", "outOfRange", "scenarios/main/measures/cut/rampYears"},
        {"/scenarios/1/measures/0/grade", "7", "outOfRange", "scenarios/main/measures/cut/grade"},
        {"/scenarios/1/measures/0/enabled", "1", "wrongType", "scenarios/main/measures/cut/enabled"},
        {"/scenarios/1/measures/0/to", "null", "wrongType", "scenarios/main/measures/cut/to"},
        {"/scenarios/1/measures/1/from", "5", "outOfRange", "scenarios/main/measures/move/to", "5|"},
        {"/scenarios/1/measures/1/to", "1", ""},
        {"/scenarios/1/measures/0/to", "0", "outOfRange", "scenarios/main/measures/cut/to"},
        {"/scenarios/1/measures/3/priceYear", "\"2024\"", "wrongType", "scenarios/main/measures/cohort/priceYear"},
        {"/scenarios/1/measures/6/contracts", "\"4\"", "wrongType", "scenarios/main/measures/deals/contracts"},
        {"/scenarios/1/measures/0/sources", "{\"rate\": \"plan\"}", ""},
        {"/scenarios/1/measures/1/sources", "{\"amount\": \"plan\"}", "wrongType",
         "scenarios/main/measures/move/sources"},
    });
}

TEST(ScenarioRefusals, Required)
{
    expectRefusals({
        {"/scenarios/1/measures/0/departments", "", "missingField", "scenarios/main/measures/cut/departments"},
        {"/scenarios/1/measures/1/sources", "", "missingField", "scenarios/main/measures/move/sources"},
        {"/scenarios/1/measures/1/amount", "", "missingField", "scenarios/main/measures/move/amount"},
        {"/scenarios/1/measures/2/targets", "", "missingField", "scenarios/main/measures/invest/targets"},
        {"/scenarios/1/measures/2/payers", "", "missingField", "scenarios/main/measures/invest/payers"},
        {"/scenarios/1/measures/3/deadweight", "", "missingField", "scenarios/main/measures/cohort/deadweight"},
        {"/scenarios/1/measures/3/regressionToMean", "", "missingField",
         "scenarios/main/measures/cohort/regressionToMean"},
        {"/scenarios/1/measures/3/baselineCost", "", "missingField", "scenarios/main/measures/cohort/baselineCost"},
        {"/scenarios/1/measures/3/priceYear", "", ""},
        {"/scenarios/1/measures/3/people", "", "missingField", "scenarios/main/measures/cohort/people"},
        {"/scenarios/1/measures/3/supportCost", "", "missingField", "scenarios/main/measures/cohort/supportCost"},
        {"/scenarios/1/measures/3/saving", "", "missingField", "scenarios/main/measures/cohort/saving"},
        {"/scenarios/1/measures/3/lag", "", "missingField", "scenarios/main/measures/cohort/lag"},
        {"/scenarios/1/measures/4/handoffReduction", "", "missingField",
         "scenarios/main/measures/door/handoffReduction"},
        {"/scenarios/1/measures/5/generalistCost", "", "missingField", "scenarios/main/measures/posts/generalistCost"},
        {"/scenarios/1/measures/6/value", "", "missingField", "scenarios/main/measures/deals/value"},
        {"/scenarios/1/measures/7/organisation", "", "missingField", "scenarios/main/measures/tax/organisation"},
        {"/scenarios/1/measures/8/share", "", "missingField", "scenarios/main/measures/pool/share"},
        {"/scenarios/1/measures/9/stream", "", "missingField", "scenarios/main/measures/limit/stream"},
        {"/scenarios/1/measures/9/lag", "", "missingField", "scenarios/main/measures/limit/lag"},
    });
}

TEST(ScenarioRefusals, Limits)
{
    expectRefusals({
        {"/scenarios/1/measures/0/rate", "\"1.01\"", "outOfRange", "scenarios/main/measures/cut/rate", "0|1"},
        {"/scenarios/1/measures/0/statutoryWeight", "\"-0.1\"", "outOfRange",
         "scenarios/main/measures/cut/statutoryWeight"},
        {"/scenarios/1/measures/1/amount", "\"-5.00\"", ""},
        {"/scenarios/1/measures/1/amount", "\"5.001\"", "badNumber", "scenarios/main/measures/move/amount"},
        {"/scenarios/1/measures/3/people", "\"-1\"", "outOfRange", "scenarios/main/measures/cohort/people"},
        {"/scenarios/1/measures/3/supportCost", "\"-1\"", "outOfRange", "scenarios/main/measures/cohort/supportCost"},
        {"/scenarios/1/measures/3/saving", "\"1.001\"", "badNumber", "scenarios/main/measures/cohort/saving"},
        {"/scenarios/1/measures/3/successRate", "\"1.1\"", "outOfRange", "scenarios/main/measures/cohort/successRate"},
        {"/scenarios/1/measures/3/deadweight", "\"1.1\"", "outOfRange", "scenarios/main/measures/cohort/deadweight"},
        {"/scenarios/1/measures/3/regressionToMean", "\"1.1\"", "outOfRange",
         "scenarios/main/measures/cohort/regressionToMean"},
        {"/scenarios/1/measures/3/fade", "\"1.1\"", "outOfRange", "scenarios/main/measures/cohort/fade"},
        {"/scenarios/1/measures/3/supportYears", "0", "outOfRange", "scenarios/main/measures/cohort/supportYears"},
        {"/scenarios/1/measures/3/lag", "\"101\"", "outOfRange", "scenarios/main/measures/cohort/lag"},
        {"/scenarios/1/measures/4/handoffReduction", "\"1.1\"", "outOfRange",
         "scenarios/main/measures/door/handoffReduction"},
        {"/scenarios/1/measures/4/implementationCost", "\"-1\"", "outOfRange",
         "scenarios/main/measures/door/implementationCost"},
        {"/scenarios/1/measures/5/fte", "\"5.1\"", "outOfRange", "scenarios/main/measures/posts/fte", "|5"},
        {"/scenarios/1/measures/5/fte", "{\"low\": \"1\", \"central\": \"5\", \"high\": \"6\"}", "outOfRange",
         "scenarios/main/measures/posts/fte/high"},
        {"/scenarios/1/measures/5/fte", "\"-1\"", "outOfRange", "scenarios/main/measures/posts/fte"},
        {"/scenarios/1/measures/5/changeCostPerFte", "\"-1\"", "outOfRange",
         "scenarios/main/measures/posts/changeCostPerFte"},
        {"/scenarios/1/measures/6/value", "\"1800.01\"", "outOfRange", "scenarios/main/measures/deals/value", "|1800"},
        {"/scenarios/1/measures/6/saving", "\"1.1\"", "outOfRange", "scenarios/main/measures/deals/saving"},
        {"/scenarios/1/measures/6/remaining", "-1", "outOfRange", "scenarios/main/measures/deals/remaining"},
        {"/scenarios/1/measures/8/share", "\"1.1\"", "outOfRange", "scenarios/main/measures/pool/share"},
        {"/scenarios/1/measures/9/reduction", "\"1.1\"", "outOfRange", "scenarios/main/measures/limit/reduction"},
        {"/scenarios/1/measures/9/returnShare", "\"1.1\"", "outOfRange", "scenarios/main/measures/limit/returnShare"},
        {"/scenarios/1/measures/9/returnCost", "\"-1\"", "outOfRange", "scenarios/main/measures/limit/returnCost"},
        {"/scenarios/1/measures/9/returnCost", "\"9\"", ""},
    });
}

TEST(ScenarioRefusals, Lists)
{
    expectRefusals({
        {"/scenarios/1/measures/0/departments", "[]", "emptyList", "scenarios/main/measures/cut/departments"},
        {"/scenarios/1/measures/0/departments", "[\"acute\", \"acute\"]", "duplicateItem",
         "scenarios/main/measures/cut/departments/1"},
        {"/scenarios/1/measures/0/departments", "[\"nowhere\"]", "unknownReference",
         "scenarios/main/measures/cut/departments/0", "departments"},
        {"/scenarios/1/measures/0/departments", "[3]", "wrongType", "scenarios/main/measures/cut/departments/0"},
        {"/scenarios/1/measures/1/sources", "[]", "emptyList", "scenarios/main/measures/move/sources"},
        {"/scenarios/1/measures/1/sources", "[\"ward\", \"ward\"]", "duplicateItem",
         "scenarios/main/measures/move/sources/1"},
        {"/scenarios/1/measures/1/targets", "[]", "emptyList", "scenarios/main/measures/move/targets"},
        {"/scenarios/1/measures/1/targets/0/line", "\"ward\"", ""},
        {"/scenarios/1/measures/1/targets/0/line", "\"nowhere\"", "unknownReference",
         "scenarios/main/measures/move/targets/0", "lines"},
        {"/scenarios/1/measures/1/targets/0/share", "\"0\"", "emptyShares", "scenarios/main/measures/move/targets"},
        {"/scenarios/1/measures/1/targets/0/share", "\"7\"", ""},
        {"/scenarios/1/measures/1/targets/0/share", "\"-1\"", "outOfRange",
         "scenarios/main/measures/move/targets/0/share", "0|"},
        {"/scenarios/1/measures/1/targets/0/share", "0.5", "badNumber", "scenarios/main/measures/move/targets/0/share"},
        {"/scenarios/1/measures/1/targets/0/share", "{\"low\": \"0\", \"central\": \"1\", \"high\": \"2\"}",
         "wrongType", "scenarios/main/measures/move/targets/0/share", "decimal"},
        {"/scenarios/1/measures/1/targets/0/share", "", "missingField", "scenarios/main/measures/move/targets/0/share"},
        {"/scenarios/1/measures/1/targets/0/weight", "\"1\"", "unknownField",
         "scenarios/main/measures/move/targets/0/weight"},
        {"/scenarios/1/measures/2/payers/0/organisation", "\"nowhere\"", "unknownReference",
         "scenarios/main/measures/invest/payers/0", "organisations"},
        {"/scenarios/1/measures/2/payers", "[]", "emptyList", "scenarios/main/measures/invest/payers"},
        {"/scenarios/1/measures/3/benefits/1/line", "\"care\"", "duplicateItem",
         "scenarios/main/measures/cohort/benefits/1"},
        {"/scenarios/1/measures/4/lines", "[]", "emptyList", "scenarios/main/measures/door/lines"},
        {"/scenarios/1/measures/8/taker", "\"nhs\"", "duplicateItem", "scenarios/main/measures/pool/taker"},
        {"/scenarios/1/measures/6/lines", "[\"empty\"]", "emptyShares", "scenarios/main/measures/deals/lines"},
        {"/scenarios/1/measures/7/organisation", "\"police\"", "unknownReference",
         "scenarios/main/measures/tax/organisation"},
        {"/scenarios/1/measures/9/stream", "\"nowhere\"", "unknownReference", "scenarios/main/measures/limit/stream"},
        {"/scenarios/1/measures/5/line", "\"nowhere\"", "unknownReference", "scenarios/main/measures/posts/line"},
    });
}

TEST(ScenarioRefusals, Lines)
{
    expectRefusals({
        {"/scenarios/1/measures/1/sources", "[\"grant\"]", "ringFence", "scenarios/main/measures/move/sources/0"},
        {"/scenarios/1/measures/1/targets/0/line", "\"grant\"", ""},
        {"/scenarios/1/measures/1/sources", "[\"fees\"]", "negativeBudget", "scenarios/main/measures/move/sources/0"},
        {"/scenarios/1/measures/1/sources", "[\"empty\"]", ""},
        {"/scenarios/1/measures/4/lines", "[\"fees\"]", "negativeBudget", "scenarios/main/measures/door/lines/0"},
        {"/scenarios/1/measures/6/lines", "[\"ward\", \"help\", \"grant\", \"fees\"]", "negativeBudget",
         "scenarios/main/measures/deals/lines/3"},
        {"/scenarios/1/measures/5", "{\"id\": \"posts\", \"kind\": \"workforce\", \"line\": \"fees\", \"fte\": \"0\", "
         "\"specialistCost\": \"1\", \"generalistCost\": \"1\"}", "negativeBudget",
         "scenarios/main/measures/posts/line"},
    });
}

TEST(ScenarioRefusals, Assumptions)
{
    expectRefusals({
        {"/scenarios/1/assumptions/place~1generalInflation", "\"0.03\"", ""},
        {"/scenarios/1/assumptions/place~1generalInflation", "\"2\"", "outOfRange",
         "scenarios/main/assumptions/place/generalInflation"},
        {"/scenarios/1/assumptions/place~1generalInflation", "0.03", "badNumber",
         "scenarios/main/assumptions/place/generalInflation"},
        {"/scenarios/1/assumptions/place~1generalInflation", "0", "badNumber",
         "scenarios/main/assumptions/place/generalInflation"},
        {"/scenarios/1/assumptions/place~1generalInflation", "true", "wrongType",
         "scenarios/main/assumptions/place/generalInflation", "decimal"},
        {"/scenarios/1/assumptions/place~1generalInflation", "null", "wrongType",
         "scenarios/main/assumptions/place/generalInflation"},
        {"/scenarios/1/assumptions/place~1optimismBias", "\"1\"", "wrongType",
         "scenarios/main/assumptions/place/optimismBias", "flag"},
        {"/scenarios/1/assumptions/links~1help-kids~1grade", "6", ""},
        {"/scenarios/1/assumptions/links~1help-kids~1grade", "7", "outOfRange",
         "scenarios/main/assumptions/links/help-kids/grade"},
        {"/scenarios/1/assumptions/links~1help-kids~1grade", "\"6\"", "wrongType",
         "scenarios/main/assumptions/links/help-kids/grade", "integer"},
        {"/scenarios/1/assumptions/lines~1help~1budget", "\"1000.001\"", "badNumber",
         "scenarios/main/assumptions/lines/help/budget"},
        {"/scenarios/1/assumptions/lines~1help~1budget", "\"1500\"", ""},
        {"/scenarios/1/assumptions/place~1horizon", "6", "unknownReference",
         "scenarios/main/assumptions/place/horizon"},
        {"/scenarios/1/assumptions/place~1seed", "6", "unknownReference", "scenarios/main/assumptions/place/seed"},
        {"/scenarios/1/assumptions/place~1name", "\"6\"", "unknownReference", "scenarios/main/assumptions/place/name"},
        {"/scenarios/1/assumptions/lines~1nowhere~1budget", "\"6\"", "unknownReference",
         "scenarios/main/assumptions/lines/nowhere/budget", "lines"},
        {"/scenarios/1/assumptions/lines~1help~1budgets", "\"6\"", "unknownReference",
         "scenarios/main/assumptions/lines/help/budgets", "lines|budget"},
        {"/scenarios/1/assumptions/budget", "\"6\"", "unknownReference", "scenarios/main/assumptions/budget"},
        {"/scenarios/1/assumptions/organisations~1nhs~1reserves", "\"6.50\"", ""},
        {"/scenarios/1/assumptions/streams~1kids~1growth", "\"-0.5\"", "outOfRange",
         "scenarios/main/assumptions/streams/kids/growth"},
        {"/scenarios/1/assumptions", "[]", "wrongType", "scenarios/main/assumptions"},
        {"/scenarios/2/assumptions/lines~1help~1statutory", "true", ""},
    });
}

TEST(ScenarioRefusals, WhatAnAssumptionMakesWrong)
{
    expectRefusals({
        {"/scenarios/1/assumptions/lines~1care~1budget", "\"-1\"", "negativeBudget",
         "scenarios/main/measures/door/lines/0; negativeBudget scenarios/main/assumptions/lines/care/budget"},
        {"/scenarios/2/assumptions/lines~1help~1budget", "\"0\"", "outOfRange",
         "scenarios/variant/measures/deals/value; noReference scenarios/variant/assumptions/lines/help/budget",
         "|800"},
        {"/scenarios/1/assumptions/lines~1ward~1fte", "\"4\"", "outOfRange", "scenarios/main/measures/posts/fte", "|4"},
        {"/scenarios/2/assumptions/lines~1ward~1fte", "\"4\"", "outOfRange", "scenarios/variant/measures/posts/fte"},
        {"/scenarios/1/assumptions/lines~1ward~1ringFenced", "true", "ringFence",
         "scenarios/main/measures/move/sources/0"},
        {"/scenarios/1/assumptions/lines~1ward~1budget", "\"700\"", "outOfRange", "scenarios/main/measures/deals/value"},
    });
}

TEST(ScenarioRefusals, Variants)
{
    expectRefusals({
        {"/scenarios/2/base", "\"nowhere\"", "unknownReference", "scenarios/variant/base", "scenarios"},
        {"/scenarios/2/base", "\"variant\"", "circularVariant", "scenarios/variant/base"},
        {"/scenarios/1/base", "\"variant\"", "circularVariant", "scenarios/main/base; circularVariant "
         "scenarios/variant/base"},
        {"/scenarios/2/base", "\"none\"", "unknownReference", "scenarios/variant/removed/0", "measures"},
        {"/scenarios/2/base", "", "unknownReference", "scenarios/variant/removed/0"},
        {"/scenarios/2/removed", "[\"tax\", \"cut\"]", ""},
        {"/scenarios/2/removed", "[\"tax\", \"tax\"]", "unknownReference", "scenarios/variant/removed/1"},
        {"/scenarios/2/removed", "\"tax\"", "wrongType", "scenarios/variant/removed"},
        {"/scenarios/0/base", "\"variant\"", ""},
    });
}

} // namespace
} // namespace wp::exchange
