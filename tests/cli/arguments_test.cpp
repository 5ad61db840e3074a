// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <gtest/gtest.h>
#include <sstream>

namespace wp::cli {
namespace {

/// A call as one text: words, then options with theirs, or its fault.
std::string parsed(const std::string& words)
{
    static const std::vector<Option> options{
        {"--scenario", Takes::many}, {"--all"}, {"--format", Takes::one}, {"--cuts-needed", Takes::maybeOne}};
    std::istringstream stream(words);
    std::vector<std::string> list;
    for (std::string word; stream >> word;) {
        list.push_back(word);
    }
    const Call call = parseCall(list, options, 1, 1);
    if (!call.fault.empty()) {
        return call.fault;
    }
    std::string text;
    for (const std::string& word : call.words) {
        text += word + " ";
    }
    for (const auto& [name, values] : call.options) {
        text += name + "(";
        for (const std::string& value : values) {
            text += value + " ";
        }
        text += ") ";
    }
    return text;
}

TEST(Arguments, OptionsMayStandAnywhere)
{
    EXPECT_EQ(parsed("F"), "F ");
    EXPECT_EQ(parsed("F --all --format json"), "F --all() --format(json ) ");
    EXPECT_EQ(parsed("--format=json F"), "F --format(json ) ");
    EXPECT_EQ(parsed("F --scenario a b --all"), "F --all() --scenario(a b ) ");
    EXPECT_EQ(parsed("F --scenario a --scenario b"), "F --scenario(a b ) ");
    EXPECT_EQ(parsed("--scenario a b F"), "F --scenario(a b ) ");
    EXPECT_EQ(parsed("--scenario a F --format csv"), "F --format(csv ) --scenario(a ) ");
    EXPECT_EQ(parsed("--cuts-needed F"), "F --cuts-needed() ");
    EXPECT_EQ(parsed("F --cuts-needed nhs"), "F --cuts-needed(nhs ) ");
    EXPECT_EQ(parsed("F --cuts-needed"), "F --cuts-needed() ");
    EXPECT_EQ(parsed("-- --all"), "--all ");
}

TEST(Arguments, AFaultIsNamed)
{
    EXPECT_EQ(parsed(""), "A word that this call needs is missing");
    EXPECT_EQ(parsed("--scenario a"), "A word that this call needs is missing");
    EXPECT_EQ(parsed("F G"), "\"G\" is one word too many");
    EXPECT_EQ(parsed("F --format"), "--format needs a value");
    EXPECT_EQ(parsed("F --all=yes"), "--all takes no value");
    EXPECT_EQ(parsed("F --fromat json"), "There is no option --fromat; did you mean --format?");
    EXPECT_EQ(parsed("F --zzzzzzzzz"), "There is no option --zzzzzzzzz");
}

} // namespace
} // namespace wp::cli
