// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that section 7 of the model refuses in a place, with what it accepts beside it.
#include "tests/exchange/refusals.h"

namespace wp::exchange {
namespace {

TEST(Refusals, Form)
{
    expectRefusals({
        {"/format", "\"wholeplace/2\"", "unknownFormat", "format", "wholeplace/1"},
        {"/format", "1", "unknownFormat", "format"},
        {"/format", "", "missingField", "format"},
        {"/lines", "{}", "wrongType", "lines", "list"},
        {"/links/0", "[]", "wrongType", "links/0; unknownReference "
         "scenarios/variant/assumptions/links/help-kids/grade", "object"},
        {"/place", "", "missingField", "place"},
        {"/place", "3", "wrongType", "place", "object"},
        {"/scenarios", "", "missingField", "scenarios"},
        {"/scenarios", "[]", ""},
        {"/workshop", "[]", "wrongType", "workshop", "object"},
        {"/workshop", "{}", ""},
        {"/shelf", "{}", "unknownField", "shelf", ""},
        {"/place/horison", "5", "unknownField", "place/horison", "horizon"},
        {"/lines/0/cashableshare", "\"0.4\"", "unknownField", "lines/help/cashableshare", "cashableShare"},
        {"/place/sources", "{\"horizon\": \"plan\"}", ""},
        {"/place/sources", "{\"horizon\": 3}", "wrongType", "place/sources/horizon", "text"},
        {"/place/sources", "\"plan\"", "wrongType", "place/sources", "object"},
        {"/place/note", "7", "wrongType", "place/note", "text"},
    });
}

TEST(Refusals, Required)
{
    expectRefusals({
        {"/place/name", "", "missingField", "place/name"},
        {"/place/baseYear", "", "missingField", "place/baseYear"},
        {"/place/horizon", "", "missingField", "place/horizon"},
        {"/place/population", "", "missingField", "place/population"},
        {"/organisations/1/name", "", "missingField", "organisations/nhs/name"},
        {"/organisations/1/kind", "", "missingField", "organisations/nhs/kind"},
        {"/organisations/0/funding/0/amount", "", "missingField", "organisations/council/funding/0/amount"},
        {"/departments/0/organisation", "", "missingField", "departments/children/organisation"},
        {"/lines/3/id", "", "missingField", "lines/3/id"},
        {"/lines/3/id", "\"\"", "missingField", "lines/3/id"},
        {"/lines/3/department", "", "missingField", "lines/fees/department"},
        {"/lines/3/budget", "", "missingField", "lines/fees/budget"},
        {"/streams/0/volume", "", "missingField", "streams/kids/volume"},
        {"/streams/0/unit", "", "missingField", "streams/kids/unit"},
        {"/links/0/elasticity", "", "missingField", "links/help-kids/elasticity"},
        {"/links/0/elasticity", R"({"low": "0.1", "central": 0.2, "high": "0.3"})", "badNumber", "links/help-kids/elasticity/central"},
        {"/links/0/lag", "", "missingField", "links/help-kids/lag"},
        {"/links/0/grade", "", ""},
        {"/lines/4/adjustments/0/year", "", "missingField", "lines/ward/adjustments/0/year"},
        {"/lines/1/cashableShare/central", "", "missingField", "lines/care/cashableShare/central"},
    });
}

TEST(Refusals, Types)
{
    expectRefusals({
        {"/place/baseYear", "\"2025\"", "wrongType", "place/baseYear", "integer"},
        {"/place/baseYear", "2025.0", "wrongType", "place/baseYear", "integer"},
        {"/place/baseYear", "20250000000000000000", "outOfRange", "place/baseYear"},
        {"/place/population", "null", "wrongType", "place/population", "integer"},
        {"/place/generalInflation", "true", "wrongType", "place/generalInflation", "decimal|range"},
        {"/place/generalInflation", "[]", "wrongType", "place/generalInflation"},
        {"/place/generalInflation", "null", "wrongType", "place/generalInflation"},
        {"/place/optimismBias", "\"true\"", "wrongType", "place/optimismBias", "flag"},
        {"/lines/0/statutory", "0", "wrongType", "lines/help/statutory"},
        {"/lines/0/name", "{}", "wrongType", "lines/help/name", "text"},
        {"/lines/0/stream", "null", ""},
        {"/lines/0/stream", "3", "wrongType", "lines/help/stream"},
        {"/lines/0/department", "null", "wrongType", "lines/help/department"},
        {"/links/0/stream", "null", "wrongType", "links/help-kids/stream"},
        {"/organisations/0/funding", "{}", "wrongType", "organisations/council/funding"},
        {"/organisations/0/funding/0/amount", "{\"low\": \"1\", \"central\": \"2\", \"high\": \"3\"}", "wrongType",
         "organisations/council/funding/0/amount", "decimal"},
        {"/lines/4/adjustments/0/amount", "{\"low\": \"1\", \"central\": \"2\", \"high\": \"3\"}", "wrongType",
         "lines/ward/adjustments/0/amount"},
        {"/organisations/0/funding/0/yearly/soon", "\"1.00\"", "wrongType",
         "organisations/council/funding/0/yearly/soon", "integer"},
        {"/organisations/0/funding/0/yearly/01", "\"1.00\"", "wrongType", "organisations/council/funding/0/yearly/01"},
        {"/links/0/grade", "\"3\"", "wrongType", "links/help-kids/grade", "integer"},
    });
}

TEST(Refusals, Names)
{
    expectRefusals({
        {"/organisations/1/id", "\"council\"", "duplicateId", "organisations/1; unknownReference "
         "departments/acute/organisation; unknownReference scenarios/main/measures/invest/payers/0; unknownReference "
         "scenarios/main/measures/pool/giver"},
        {"/lines/5/id", "\"fees\"", "duplicateId", "lines/5"},
        {"/departments/0/organisation", "\"police\"", "unknownReference", "departments/children/organisation",
         "organisations"},
        {"/lines/3/department", "\"place\"", "unknownReference", "lines/fees/department", "departments"},
        {"/lines/4/stream", "\"nowhere\"", "unknownReference", "lines/ward/stream", "streams"},
        {"/links/0/line", "\"nowhere\"", "unknownReference", "links/help-kids/line", "lines"},
        {"/links/0/stream", "\"nowhere\"", "unknownReference", "links/help-kids/stream", "streams"},
        {"/links/0/evidence", "\"nowhere\"", ""},
        {"/organisations/0/kind", "\"parish\"", "unknownKind", "organisations/council/kind",
         "council|nhs|police|fire|education|housing|welfare|voluntary|other"},
        {"/lines/0/tier", "\"Prevention\"", "unknownKind", "lines/help/tier",
         "prevention|earlyHelp|response|crisis|enabling"},
    });
}

TEST(Refusals, Numbers)
{
    expectRefusals({
        {"/lines/0/budget", "1000", "badNumber", "lines/help/budget"},
        {"/lines/0/budget", "1000.5", "badNumber", "lines/help/budget"},
        {"/lines/0/budget", "\"1,000\"", "badNumber", "lines/help/budget"},
        {"/lines/0/budget", "\"1e3\"", "badNumber", "lines/help/budget"},
        {"/lines/0/budget", "\"NaN\"", "badNumber", "lines/help/budget"},
        {"/lines/0/budget", "\"inf\"", "badNumber", "lines/help/budget"},
        {"/lines/0/budget", "\"\"", "badNumber", "lines/help/budget"},
        {"/lines/0/budget", "\"1000.500\"", "badNumber", "lines/help/budget", "\"1234.56\""},
        {"/lines/0/budget", "\"1900.5\"", ""},
        {"/lines/0/budget", "{\"low\": \"1.001\", \"central\": \"1900\", \"high\": \"2000\"}", "badNumber",
         "lines/help/budget/low"},
        {"/lines/0/inflation", "\"0.0312345\"", ""},
        {"/lines/1/cashableShare/low", "0.2", "badNumber", "lines/care/cashableShare/low"},
        {"/links/0/referenceSpend", "\"0.001\"", "badNumber", "links/help-kids/referenceSpend"},
        {"/organisations/0/funding/0/yearly/1", "\"7100.001\"", "badNumber",
         "organisations/council/funding/0/yearly/1"},
        {"/organisations/0/funding/0/growth", "0.02", "badNumber", "organisations/council/funding/0/growth"},
    });
}

TEST(Refusals, Limits)
{
    expectRefusals({
        {"/place/horizon", "0", "outOfRange", "place/horizon", "1|30"},
        {"/place/horizon", "30", ""},
        {"/place/horizon", "31", "outOfRange", "place/horizon"},
        {"/place/baseYear", "9999", ""},
        {"/place/baseYear", "10000", "outOfRange", "place/baseYear", "0|9999"},
        {"/place/seed", "-1", "outOfRange", "place/seed", "0|18446744073709551615"},
        {"/place/seed", "18446744073709551615", ""},
        {"/place/seed", "18446744073709551616", "outOfRange", "place/seed"},
        {"/place/population", "-1", "outOfRange", "place/population", "0|"},
        {"/place/generalInflation", "\"-0.5\"", "outOfRange", "place/generalInflation", ">-0.5|1"},
        {"/place/generalInflation", "\"-0.4999\"", ""},
        {"/place/discountRate", "\"1.01\"", "outOfRange", "place/discountRate"},
        {"/place/efficiency", "\"1.01\"", "outOfRange", "place/efficiency", "0|1"},
        {"/place/reboundYears", "\"100.1\"", "outOfRange", "place/reboundYears", "0|100"},
        {"/place/responseLimit", "\"0.99\"", "outOfRange", "place/responseLimit", "1|"},
        {"/place/exitCost", "\"-1\"", "outOfRange", "place/exitCost", "0|10000000000000"},
        {"/links/0/referenceSpend", "\"0\"", "outOfRange", "links/help-kids/referenceSpend", ">0|10000000000000"},
        {"/organisations/1/fundingGrowth", "\"1.5\"", "outOfRange", "organisations/nhs/fundingGrowth"},
        {"/organisations/1/reserves", "\"-10000000000000\"", ""},
        {"/organisations/1/reserves", "\"-10000000000000.01\"", "outOfRange", "organisations/nhs/reserves",
         "-10000000000000|10000000000000"},
        {"/organisations/0/funding/0/yearly/1", "\"10000000000000.01\"", "outOfRange",
         "organisations/council/funding/0/yearly/1"},
        {"/organisations/0/funding/0/yearly/-1", "\"1.00\"", "outOfRange",
         "organisations/council/funding/0/yearly/-1", "0|"},
        {"/organisations/0/funding/0/yearly/99", "\"1.00\"", ""},
        {"/lines/0/fixedShare", "\"-0.01\"", "outOfRange", "lines/help/fixedShare"},
        {"/lines/0/handoffShare", "\"1.01\"", "outOfRange", "lines/help/handoffShare"},
        {"/lines/0/growthShare", "\"1\"", ""},
        {"/lines/0/growthShare", "\"1.1\"", "outOfRange", "lines/help/growthShare"},
        {"/lines/0/cashingLag", "\"-1\"", "outOfRange", "lines/help/cashingLag"},
        {"/lines/0/releaseStep", "\"-1\"", "outOfRange", "lines/help/releaseStep"},
        {"/lines/0/fte", "\"-1\"", "outOfRange", "lines/help/fte"},
        {"/lines/0/inflation", "\"1.01\"", "outOfRange", "lines/help/inflation"},
        {"/lines/1/cashableShare/high", "\"1.2\"", "outOfRange", "lines/care/cashableShare/high"},
        {"/lines/1/cashableShare/low", "\"0.5\"", "outOfRange", "lines/care/cashableShare/low", "|0.4"},
        {"/lines/1/cashableShare/high", "\"0.3\"", "outOfRange", "lines/care/cashableShare/high", "0.4|"},
        {"/lines/1/cashableShare/high", "\"0.4\"", ""},
        {"/lines/1/cashableShare/grade", "0", "outOfRange", "lines/care/cashableShare/grade", "1|6"},
        {"/lines/4/adjustments/0/year", "-1", "outOfRange", "lines/ward/adjustments/0/year"},
        {"/lines/4/adjustments/0/year", "99", ""},
        {"/streams/0/volume", "\"-1\"", "outOfRange", "streams/kids/volume"},
        {"/streams/0/stay", "\"101\"", "outOfRange", "streams/kids/stay"},
        {"/streams/0/preventableShare", "\"2\"", "outOfRange", "streams/kids/preventableShare"},
        {"/streams/0/growth", "\"-0.6\"", "outOfRange", "streams/kids/growth"},
        {"/streams/0/publicValue", "\"-5\"", "outOfRange", "streams/kids/publicValue"},
        {"/links/0/elasticity", "\"10.1\"", "outOfRange", "links/help-kids/elasticity", "0|10"},
        {"/links/0/lag", "\"-0.1\"", "outOfRange", "links/help-kids/lag"},
        {"/links/0/grade", "7", "outOfRange", "links/help-kids/grade", "1|6"},
        {"/links/0/referenceSpend", "\"0.00\"", "outOfRange", "links/help-kids/referenceSpend"},
        {"/links/0/referenceSpend", "\"0.01\"", ""},
    });
}

TEST(Refusals, WhatThingsCannotBeToEachOther)
{
    expectRefusals({
        {"/links/0/line", "\"care\"", "circularLink", "links/help-kids/line"},
        {"/links/0/line", "\"empty\"", "noReference", "links/help-kids/referenceSpend"},
        {"/links/0/line", "\"fees\"", "noReference", "links/help-kids/referenceSpend"},
        {"/lines/3/stream", "\"kids\"", "negativeBudget", "lines/fees/budget"},
        {"/lines/5/stream", "\"kids\"", ""},
        {"/lines/3/stream", "null", ""},
    });
}

} // namespace
} // namespace wp::exchange
