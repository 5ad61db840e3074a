// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/offline/traced.h"

#include "tests/support/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sys/wait.h>

namespace wp::testing {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* emptyNetwork = "unshare --user --map-root-user --net ";

int exitOf(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }

bool isNetwork(const std::string& call)
{
    const bool opens = call.find(" socket(") != std::string::npos || call.find(" connect(") != std::string::npos ||
                       call.find(" bind(") != std::string::npos || call.find(" sendto(") != std::string::npos;
    return opens && call.find("AF_") != std::string::npos && call.find("AF_UNIX") == std::string::npos;
}

/// The texts of a place that a person may write freely, by their names.
bool isFreeText(const std::string& key) { return key == "name" || key == "note" || key == "source" || key == "unit"; }

void bait(Json& json, const std::array<std::string, 6>& texts, std::size_t& next)
{
    for (auto& [key, value] : json.items()) {
        if (value.is_structured()) {
            bait(value, texts, next);
        } else if (value.is_string() && isFreeText(key)) {
            value = texts[next++ % texts.size()];
        }
    }
    if (json.is_object() && json.contains("id")) {
        json["note"] = texts[next++ % texts.size()];
        if (!json.contains("sources")) { // a reallocation's are lines
            json["sources"] = {{"name", texts[next++ % texts.size()]}};
        }
    }
}

} // namespace

std::vector<std::string> Trace::with(const std::string& text) const
{
    std::vector<std::string> found;
    std::ranges::copy_if(calls, std::back_inserter(found),
                         [&](const std::string& call) { return call.find(text) != std::string::npos; });
    return found;
}

std::vector<std::string> Trace::networkCalls() const
{
    std::vector<std::string> found;
    std::ranges::copy_if(calls, std::back_inserter(found), isNetwork);
    return found;
}

std::string whyNoTrace()
{
    const int status = std::system((std::string(emptyNetwork) + "strace -qq -e trace=none true >/dev/null 2>&1").c_str());
    return exitOf(status) == 0 ? std::string()
                               : "not on this machine: strace, or network namespaces for this user (unshare --net)";
}

Trace traced(const std::string& command, const std::filesystem::path& folder)
{
    const std::filesystem::path log = folder / "strace.log";
    const std::string whole = std::string(emptyNetwork) + "strace -f -qq -s 4096 -o '" + log.string() +
                              "' -e trace=%network,open,openat,openat2,creat,execve,execveat " + command +
                              " >/dev/null 2>&1";
    Trace trace;
    trace.exit = exitOf(std::system(whole.c_str()));
    std::ifstream lines(log);
    for (std::string line; std::getline(lines, line);) {
        trace.calls.push_back(line);
    }
    return trace;
}

std::string baitedPlace(const std::filesystem::path& folder, const std::string& word)
{
    Json place = Json::parse(readFile(testFile("exchange/small.place.json")));
    const std::string file = (folder / word).string();
    std::ofstream(file) << "bait\n";
    const std::array<std::string, 6> texts{file,
                                           "file://" + file,
                                           "http://localhost/" + word,
                                           "=HYPERLINK(\"" + file + "\")",
                                           "../" + word,
                                           "<img src='" + file + "'>`cat " + file + "`"};
    std::size_t next = 0;
    bait(place, texts, next);
    return place.dump(1);
}

} // namespace wp::testing
