// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/owner.h"

#include "core/document/checksum.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <pwd.h>
#include <sstream>
#include <unistd.h>

namespace wp::document {

namespace {

using place::Json;

/// The field of /proc/PID/stat that says when a process began, counted after the name in brackets.
constexpr int startField = 20;

std::string firstWord(const std::string& path)
{
    std::ifstream file(path);
    std::string word;
    file >> word;
    return word;
}

std::string startOf(std::int64_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    const std::string line{std::istreambuf_iterator<char>(file), {}};
    const std::size_t nameEnd = line.rfind(')');
    if (nameEnd == std::string::npos) {
        return {};
    }
    std::istringstream fields(line.substr(nameEnd + 1));
    std::string field;
    for (int i = 0; i < startField; ++i) {
        fields >> field;
    }
    return firstWord("/proc/sys/kernel/random/boot_id") + '/' + field;
}

std::string userName()
{
    const passwd* entry = getpwuid(geteuid());
    const char* name = entry ? entry->pw_name : std::getenv("USER");
    return name ? name : std::to_string(geteuid());
}

std::string hostName()
{
    std::string name(256, '\0');
    return gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.c_str()) : std::string();
}

std::string textAt(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t wholeAt(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

} // namespace

Owner thisProcess()
{
    using namespace std::chrono;
    const auto now = duration_cast<seconds>(system_clock::now().time_since_epoch());
    // The machine's own number is meant to stay on it: its checksum tells machines apart as well.
    const std::string machine = checksumOf(firstWord("/etc/machine-id") + hostName());
    return {userName(), hostName(), machine, getpid(), startOf(getpid()), now.count()};
}

bool mayBeRunning(const Owner& owner)
{
    if (owner.machine != thisProcess().machine) {
        return true;
    }
    if (owner.process <= 0 || (kill(static_cast<pid_t>(owner.process), 0) != 0 && errno == ESRCH)) {
        return false;
    }
    const std::string start = startOf(owner.process);
    return start.empty() || owner.start.empty() || start == owner.start;
}

Json ownerJson(const Owner& owner)
{
    return {{"user", owner.user},       {"host", owner.host},   {"machine", owner.machine},
            {"process", owner.process}, {"start", owner.start}, {"since", owner.since}};
}

std::optional<Owner> ownerFrom(const Json& json)
{
    if (!json.is_object() || textAt(json, "machine").empty()) {
        return std::nullopt;
    }
    return Owner{textAt(json, "user"),    textAt(json, "host"),  textAt(json, "machine"),
                 wholeAt(json, "process"), textAt(json, "start"), wholeAt(json, "since")};
}

} // namespace wp::document
