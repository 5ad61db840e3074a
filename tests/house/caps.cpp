// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"
#include "tests/house/source.h"

#include <map>
#include <sstream>
#include <utility>

namespace wp::house {

namespace {

constexpr std::size_t sourceCap = 500;
constexpr std::size_t headerCap = 250;
constexpr std::size_t functionCap = 60;

using Key = std::pair<std::string, std::string>;

class Caps {
public:
    explicit Caps(std::string_view allowed)
    {
        std::istringstream lines{std::string(allowed)};
        for (std::string line; std::getline(lines, line);) {
            std::istringstream words(line);
            Key key;
            std::size_t number = 0;
            if (!line.empty() && line.front() != '#') {
                if (words >> key.first >> key.second >> number) {
                    m_allowed[key] = number;
                } else {
                    m_findings.push_back("allowed.txt: \"" + line + "\" is not PATH WHAT NUMBER");
                }
            }
        }
    }

    void see(const std::string& path, const std::string& what, std::size_t size, std::size_t cap)
    {
        if (size <= cap) {
            return;
        }
        const auto listed = m_allowed.find({path, what});
        const std::string is = path + ": " + what + " is " + std::to_string(size) + " lines long";
        if (listed == m_allowed.end()) {
            m_findings.push_back(is + ", at most " + std::to_string(cap));
            return;
        }
        if (listed->second != size) {
            m_findings.push_back(is + ", and allowed.txt says " + std::to_string(listed->second) +
                                 (listed->second < size ? ": it may not grow" : ": lower it there"));
        }
        m_allowed.erase(listed);
    }

    Findings findings() &&
    {
        for (const auto& [key, number] : m_allowed) {
            m_findings.push_back("allowed.txt: " + key.first + " " + key.second + " is within its cap: remove it");
        }
        return std::move(m_findings);
    }

    void add(std::string finding) { m_findings.push_back(std::move(finding)); }

private:
    std::map<Key, std::size_t> m_allowed;
    Findings m_findings;
};

} // namespace

Findings checkCaps(const Files& files, std::string_view allowed)
{
    Caps caps(allowed);
    for (const File& file : files) {
        if (!isSource(file) && !isHeader(file)) {
            continue;
        }
        caps.see(file.path, "lines", lineCount(file.text), isHeader(file) ? headerCap : sourceCap);
        const auto functions = functionsOf(file.text);
        if (!functions) {
            caps.add(file.path + ": its braces do not match, so that its functions cannot be measured");
            continue;
        }
        for (const Function& function : *functions) {
            caps.see(file.path, function.name.empty() ? "lambda" : function.name, function.length, functionCap);
        }
    }
    return std::move(caps).findings();
}

} // namespace wp::house
