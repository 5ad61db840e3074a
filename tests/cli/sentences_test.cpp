// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sentences.h"

#include <gtest/gtest.h>

namespace wp::cli {
namespace {

using base::Problem;
using base::ProblemCode;

TEST(Sentences, NoProblemLacksOne)
{
    for (const ProblemCode code : base::allProblemCodes()) {
        SCOPED_TRACE(nameOf(code));
        const std::string full = sentenceOf({code, "lines/a/b", "VALUE", {"ACCEPTED", "SECOND"}, {}});
        const std::string bare = sentenceOf({code, "lines/a/b", "", {}, {}});
        for (const std::string& sentence : {full, bare}) {
            EXPECT_GT(sentence.size(), 15U);
            EXPECT_EQ(sentence.back(), '.') << sentence;
            EXPECT_EQ(sentence.find_first_of("{}[]"), std::string::npos) << sentence;
        }
    }
}

TEST(Sentences, SayWhatWouldDoInstead)
{
    struct Case {
        Problem problem;
        const char* sentence;
    };
    const Case cases[] = {
        {{ProblemCode::outOfRange, "p", "31", {"1", "30"}, {}}, "\"31\" is outside its limits; it can be 1 to 30."},
        {{ProblemCode::outOfRange, "p", "-1", {"0", ""}, {}}, "\"-1\" is outside its limits; it can be 0 or more."},
        {{ProblemCode::outOfRange, "p", "9", {"", "5"}, {}}, "\"9\" is outside its limits; it can be 5 or less."},
        {{ProblemCode::outOfRange, "p", "0", {">0", ""}, {}}, "\"0\" is outside its limits; it can be above 0."},
        {{ProblemCode::outOfRange, "p", "-0.5", {">-0.5", "1"}, {}},
         "\"-0.5\" is outside its limits; it can be above -0.5 and at most 1."},
        {{ProblemCode::wrongType, "p", "true", {"decimal", "range"}, {}},
         "\"true\" is not a number in quotation marks, such as \"0.05\", or a range of low, central and high."},
        {{ProblemCode::unknownField, "p", "teir", {"tier"}, {}}, "There is no field \"teir\" here; write tier."},
        {{ProblemCode::unknownField, "p", "xyz", {}, {}}, "There is no field \"xyz\" here."},
        {{ProblemCode::unknownReference, "p", "x", {"lines"}, {}}, "\"x\" names nothing that is there; look in lines."},
        {{ProblemCode::unknownReference, "scenarios/s/assumptions/place/horizon", "place/horizon", {"place"}, {}},
         "\"place/horizon\" is no number or flag that a scenario can assume; look in place."},
        {{ProblemCode::unknownKind, "p", "lux", {"crisis", "enabling"}, {}},
         "\"lux\" is not a word that can stand here; use one of crisis, enabling."},
        {{ProblemCode::sharedPeople, "p", "liberated", {"families"}, {}},
         "The cohorts \"liberated\" and \"families\" save on the same line; see that the same people are not counted "
         "twice."},
        {{ProblemCode::oneOffForRecurrent, "p", "6", {"youthCare"}, {}},
         "The money stops after year 6, and with it the prevention of youthCare; leave out \"to\", or plan what follows."},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(sentenceOf(entry.problem), entry.sentence);
    }
}

TEST(Sentences, ALineSaysWhereAndMovesNoCursor)
{
    const Problem problem{ProblemCode::missingField, "lines/a\x1b[2J/budget", "", {}, base::Position{7, 3}};
    EXPECT_EQ(lineOf("f.json", problem),
              "f.json:7:3: missingField lines/a[2J/budget: This is required and is not there; add it.");
    const Problem warning{ProblemCode::oldPrice, "w", "2001", {"2025"}, {}};
    EXPECT_EQ(lineOf("f.json", warning).rfind("f.json: warning: oldPrice w: ", 0), 0U);
}

} // namespace
} // namespace wp::cli
