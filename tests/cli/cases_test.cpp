// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program as its callers do. A file of tests/cli/cases holds calls and what comes of them:
//   $ WORDS        a call, in the folder tests; {tmp} is a folder of this file's own
//   > TEXT         a line of standard output
//   ! TEXT         a line of standard error
//   > … or ! …     any lines more
//   = NUMBER       the exit code, after which the next call may follow
#include "tests/support/files.h"

#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace wp {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

struct Case {
    std::string words;
    Lines out;
    Lines err;
    int exit = -1;
};

Lines linesOf(const std::string& text)
{
    Lines lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

/// The text after a line's mark and a space.
std::string textOf(const std::string& line) { return line.size() < 2 ? std::string() : line.substr(2); }

std::vector<Case> casesIn(const fs::path& file, const std::string& folder)
{
    std::vector<Case> cases;
    for (const std::string& raw : linesOf(testing::readFile(file))) {
        const std::string line = replaced(raw, "{tmp}", folder);
        const char mark = line.empty() ? '#' : line.front();
        if (mark == '$') {
            cases.push_back({textOf(line), {}, {}, -1});
        } else if (mark == '=') {
            cases.back().exit = std::stoi(textOf(line));
        } else if (mark == '>' || mark == '!') {
            (mark == '>' ? cases.back().out : cases.back().err).push_back(textOf(line));
        } else {
            EXPECT_EQ(mark, '#') << line;
        }
    }
    return cases;
}

void expectLines(Lines found, Lines expected, const char* stream)
{
    if (!expected.empty() && expected.back() == "…") {
        expected.pop_back();
        EXPECT_GT(found.size(), expected.size()) << stream;
        found.resize(std::min(found.size(), expected.size()));
    }
    EXPECT_EQ(found, expected) << stream;
}

void run(const Case& call, const fs::path& folder)
{
    SCOPED_TRACE("$ " + call.words);
    const fs::path out = folder / "standard.out";
    const fs::path err = folder / "standard.err";
    const std::string command = "cd '" + testing::testFile("").string() + "' && '" +
                                testing::program("wholeplace-cli").string() + "' " + call.words + " >'" +
                                out.string() + "' 2>'" + err.string() + "'";
    const int status = std::system(command.c_str());
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), call.exit);
    expectLines(linesOf(testing::readFile(out)), call.out, "standard output");
    expectLines(linesOf(testing::readFile(err)), call.err, "standard error");
}

class CliCase : public ::testing::TestWithParam<std::string> {};

TEST_P(CliCase, GivesWhatItSays)
{
    const fs::path folder = fs::temp_directory_path() / ("wholeplace-cli-" + GetParam() + std::to_string(::getpid()));
    fs::create_directories(folder);
    const auto cases = casesIn(testing::testFile("cli/cases/" + GetParam() + ".case"), folder.string());
    EXPECT_FALSE(cases.empty());
    for (const Case& call : cases) {
        run(call, folder);
    }
    fs::remove_all(folder);
}

std::vector<std::string> caseNames()
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(testing::testFile("cli/cases"))) {
        names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Cases, CliCase, ::testing::ValuesIn(caseNames()), [](const auto& file) { return file.param; });

} // namespace
} // namespace wp
