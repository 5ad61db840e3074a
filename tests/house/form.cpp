// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace wp::house {

namespace {

constexpr std::string_view licence = "SPDX-License-Identifier: GPL-3.0-or-later";

const std::set<std::string>& topFolders()
{
    static const std::set<std::string> names{"app", "core", "ui", "resources", "translations", "tests", "packaging"};
    return names;
}

const std::set<std::string>& otherTopNames()
{
    static const std::set<std::string> names{"README.md",     "LICENSE",     "CMakePresets.json", "CMakeLists.txt",
                                             ".clang-format", ".clang-tidy", ".gitignore",        ".ci"};
    return names;
}

/// Where packages come from over a network. The build takes Debian's own, and a person's computer takes none.
constexpr std::array<std::string_view, 12> registries{
    "pypi.org",       "pythonhosted.org", "registry.npmjs", "crates.io",    "proxy.golang.org", "repo.maven",
    "deb.debian.org", "archive.ubuntu",   "conan.io",       "rubygems.org", "ghcr.io",          "docker.io",
};

std::string lineOf(const std::string& text, std::size_t number)
{
    std::istringstream lines(text);
    std::string line;
    for (std::size_t i = 0; i < number; ++i) {
        line.clear();
        std::getline(lines, line);
    }
    return line;
}

bool isScript(const File& file) { return startsWith(file.text, "#!"); }

bool isBuildFile(const File& file)
{
    return endsWith(file.path, "CMakeLists.txt") || endsWith(file.path, ".cmake") || endsWith(file.path, ".cmake.in");
}

void seeFirstLine(const File& file, Findings& findings)
{
    const bool isCode =
        isSource(file) || isHeader(file) || endsWith(file.path, ".cpp.in") || endsWith(file.path, ".h.in");
    if (!isCode && !isScript(file) && !isBuildFile(file)) {
        return;
    }
    const std::size_t number = isScript(file) ? 2 : 1;
    const std::string expected = (isCode ? "// " : "# ") + std::string(licence);
    if (lineOf(file.text, number) != expected) {
        findings.push_back(file.path + ": line " + std::to_string(number) + " is not \"" + expected + "\"");
    }
}

void seePragma(const File& file, Findings& findings)
{
    if (endsWith(file.path, ".h") && lineOf(file.text, 2) != "#pragma once") {
        findings.push_back(file.path + ": line 2 is not #pragma once");
    }
}

void seeRegistries(const File& file, Findings& findings)
{
    if (file.path == "tests/house/form.cpp") {
        return;
    }
    for (const std::string_view address : registries) {
        if (file.text.find(address) != std::string::npos) {
            findings.push_back(file.path + ": names " + std::string(address) + ", a package registry");
        }
    }
}

/// A type that two headers of one namespace define is two things of one name, which no linker tells apart.
void seeNames(const Files& files, Findings& findings)
{
    static const std::regex opening("namespace (\\S+) \\{");
    static const std::regex definition("(?:class|struct|enum class) (\\w+)(?: final)?(?: *[:{].*)?");
    std::map<std::string, std::string> homes;
    for (const File& file : files) {
        if (!isHeader(file) || startsWith(file.path, "tests/")) {
            continue;
        }
        std::istringstream lines(file.text);
        std::string space;
        std::smatch found;
        for (std::string line; std::getline(lines, line);) {
            if (std::regex_match(line, found, opening)) {
                space = found[1];
            } else if (std::regex_match(line, found, definition)) {
                const std::string name = space + "::" + found[1].str();
                const auto [home, isNew] = homes.try_emplace(name, file.path);
                if (!isNew) {
                    findings.push_back(file.path + ": defines " + name + ", and so does " + home->second);
                }
            }
        }
    }
}

void seeTopLevel(const Files& files, Findings& findings)
{
    std::set<std::string> missing = topFolders();
    missing.insert(otherTopNames().begin(), otherTopNames().end());
    std::set<std::string> strange;
    for (const File& file : files) {
        const std::vector<std::string> parts = partsOf(file.path);
        const bool isFolder = parts.size() > 1;
        const bool isKnown = isFolder ? topFolders().contains(parts[0]) || parts[0] == ".ci"
                                      : otherTopNames().contains(parts[0]) && parts[0] != ".ci";
        missing.erase(parts[0]);
        if (!isKnown) {
            strange.insert(parts[0]);
        }
    }
    for (const std::string& name : strange) {
        findings.push_back(name + ": does not belong at the top level");
    }
    for (const std::string& name : missing) {
        findings.push_back(name + ": is missing at the top level");
    }
}

} // namespace

Findings checkForm(const Files& files)
{
    Findings findings;
    for (const File& file : files) {
        seeFirstLine(file, findings);
        seePragma(file, findings);
        seeRegistries(file, findings);
    }
    seeNames(files, findings);
    seeTopLevel(files, findings);
    return findings;
}

} // namespace wp::house
