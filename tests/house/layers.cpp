// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"
#include "tests/house/source.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace wp::house {

namespace {

const std::vector<std::string> coreRooms{"base",     "money",    "place",  "scenario", "projection", "uncertainty",
                                         "optimise", "evidence", "people", "document", "exchange"};
const std::vector<std::string> uiRooms{"format", "undo", "task", "widgets", "chart", "report", "shell", "screens"};

/// Where a file stands: its top folder, its room, and for a screen the screen's name.
struct Place {
    std::string top;
    std::string room;
    std::string screen;
};

Place placeOf(std::string_view path)
{
    const std::vector<std::string> parts = partsOf(path);
    Place place;
    place.top = parts.empty() ? "" : parts[0];
    place.room = parts.size() > 2 ? parts[1] : "";
    place.screen = place.top == "ui" && place.room == "screens" && parts.size() > 3 ? parts[2] : "";
    return place;
}

const std::vector<std::string>& roomsOf(const std::string& top)
{
    static const std::vector<std::string> none;
    return top == "core" ? coreRooms : (top == "ui" ? uiRooms : none);
}

std::ptrdiff_t rankOf(const Place& place)
{
    const auto& rooms = roomsOf(place.top);
    const auto found = std::find(rooms.begin(), rooms.end(), place.room);
    return found == rooms.end() ? -1 : found - rooms.begin();
}

bool isQt(const Include& include)
{
    static const std::regex form("(Qt?[A-Z].*|q[a-z0-9_]+\\.h)");
    return std::regex_match(include.name, form);
}

bool isQtCharts(const Include& include)
{
    static const std::regex form("(qtcharts.*|q\\w*(chart(view|global)?|series|axis|modelmapper|barset|boxset|"
                                 "candlestickset|pieslice|legend|legendmarker)(\\.h)?)",
                                 std::regex::icase);
    return std::regex_match(include.name, form);
}

/// Why a file of `from` may not include a project file of `to`; empty when it may.
std::string refusal(const Place& from, const Place& to)
{
    if (from.top == "core" && to.top != "core") {
        return "core knows core alone";
    }
    if (from.top == "ui" && to.top != "ui" && to.top != "core") {
        return "ui knows core and ui alone";
    }
    if (from.top == "app" && from.room == "cli" && (to.top == "ui" || (to.top == "app" && to.room != "cli"))) {
        return "the command line knows core alone";
    }
    if (from.top == to.top && rankOf(to) > rankOf(from) && rankOf(from) >= 0) {
        return from.room + " comes before " + to.room;
    }
    if (from.top == "core" && from.room == "document" && to.room == "projection") {
        return "a document holds no results";
    }
    if (from.top == to.top && !from.screen.empty() && !to.screen.empty() && from.screen != to.screen) {
        return "screens know nothing of each other";
    }
    return {};
}

class Layers {
public:
    explicit Layers(const Files& files) : m_files(files)
    {
        for (const File& file : files) {
            m_paths.insert(file.path);
        }
    }

    Findings run() &&
    {
        for (const File& file : m_files) {
            if (!isSource(file) && !isHeader(file)) {
                continue;
            }
            seeRoom(file);
            for (const Include& include : includesOf(file.text)) {
                include.isAngled ? seeForeign(file, include) : seeOwn(file, include);
            }
        }
        seeResultsInDocument();
        return std::move(m_findings);
    }

private:
    void add(const File& file, const Include& include, const std::string& why)
    {
        m_findings.push_back(file.path + ":" + std::to_string(include.line) + " includes " + include.name + ": " + why);
    }

    void seeRoom(const File& file)
    {
        const Place place = placeOf(file.path);
        if (!roomsOf(place.top).empty() && rankOf(place) < 0) {
            m_findings.push_back(file.path + ": " + place.top + " has no room '" + place.room + "'");
        }
        if (place.room == "screens" && place.top == "ui" && place.screen.empty()) {
            m_findings.push_back(file.path + ": each screen has a folder of its own");
        }
    }

    void seeForeign(const File& file, const Include& include)
    {
        const Place place = placeOf(file.path);
        if (m_paths.contains(include.name)) {
            add(file, include, "the project's own files are included in quotes");
        }
        if (isQt(include) && (place.top == "core" || (place.top == "app" && place.room == "cli"))) {
            add(file, include, "no Qt here");
        }
        if (isQtCharts(include) && !startsWith(file.path, "ui/chart/") && !startsWith(file.path, "tests/ui/chart/")) {
            add(file, include, "Qt Charts belongs in ui/chart");
        }
    }

    void seeOwn(const File& file, const Include& include)
    {
        if (!m_paths.contains(include.name)) {
            if (isQt(include) || isQtCharts(include)) {
                seeForeign(file, include);
            }
            if (!endsWith(include.name, ".moc") && !m_paths.contains(include.name + ".in")) {
                add(file, include, "no such file from the root of the project");
            }
            return;
        }
        m_includes[file.path].push_back(include.name);
        if (const std::string why = refusal(placeOf(file.path), placeOf(include.name)); !why.empty()) {
            add(file, include, why);
        }
    }

    /// Nor by way of a room between them.
    void seeResultsInDocument()
    {
        for (const auto& [path, direct] : m_includes) {
            if (!startsWith(path, "core/document/")) {
                continue;
            }
            std::set<std::string> seen;
            std::vector<std::string> open{path};
            while (!open.empty()) {
                const std::string at = open.back();
                open.pop_back();
                if (startsWith(at, "core/projection/") && !contains(direct, at)) {
                    m_findings.push_back(path + " reaches " + at + ": a document holds no results");
                }
                for (const std::string& next : m_includes[at]) {
                    if (seen.insert(next).second) {
                        open.push_back(next);
                    }
                }
            }
        }
    }

    static bool contains(const std::vector<std::string>& names, const std::string& name)
    {
        return std::find(names.begin(), names.end(), name) != names.end();
    }

    const Files& m_files;
    std::set<std::string> m_paths;
    std::map<std::string, std::vector<std::string>> m_includes;
    Findings m_findings;
};

} // namespace

Findings checkLayers(const Files& files) { return Layers(files).run(); }

} // namespace wp::house
