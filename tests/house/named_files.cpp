// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"

#include <regex>
#include <set>

namespace wp::house {

namespace {

/// All files, and the folders that they are in.
std::set<std::string> everythingIn(const Files& files)
{
    std::set<std::string> names;
    for (const File& file : files) {
        std::string folder;
        for (const std::string& part : partsOf(file.path)) {
            folder += (folder.empty() ? "" : "/") + part;
            names.insert(folder);
        }
    }
    return names;
}

/// As far as it is no pattern: "ui/screens" of "ui/screens/NAME/NAME_page.h".
std::string fixedPart(const std::string& path)
{
    static const std::regex pattern("(.*?)/?[^/]*(NAME|CODE|LANGUAGE).*");
    std::smatch found;
    return std::regex_match(path, found, pattern) ? found[1].str() : path;
}

bool isPathOfOurs(const std::string& words)
{
    static const std::regex path("(app|core|ui|resources|translations|tests|packaging)/[\\w./-]+");
    return std::regex_match(words, path);
}

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash + 1);
}

std::vector<std::string> captured(const std::string& text, const std::regex& pattern)
{
    std::vector<std::string> found;
    for (std::sregex_iterator each(text.begin(), text.end(), pattern), end; each != end; ++each) {
        found.push_back((*each)[1].str());
    }
    return found;
}

} // namespace

Findings checkNamedFiles(const Files& files)
{
    static const std::regex quoted("`([^`\\n]+)`");
    static const std::regex linked("\\]\\(([^)#:\\s]+)\\)");
    const std::set<std::string> names = everythingIn(files);
    Findings findings;
    const auto see = [&](const File& file, const std::string& path) {
        if (const std::string fixed = fixedPart(path); !fixed.empty() && !names.contains(fixed)) {
            findings.push_back(file.path + ": names " + path + ", which is not there");
        }
    };
    for (const File& file : files) {
        if (!endsWith(file.path, "README.md")) {
            continue;
        }
        for (const std::string& path : captured(file.text, quoted)) {
            if (file.path == "README.md" && isPathOfOurs(path)) {
                see(file, path);
            }
        }
        for (const std::string& path : captured(file.text, linked)) {
            see(file, folderOf(file.path) + path);
        }
    }
    return findings;
}

} // namespace wp::house
