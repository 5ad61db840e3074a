// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/mend.h"

#include "core/document/check.h"
#include "core/document/edit.h"
#include "core/document/edits.h"
#include "core/document/target.h"

#include <set>

namespace wp::document {

namespace {

using base::Problem;
using base::Problems;

/// Taking one thing away can leave others without it; chains of more than these make no place any more.
constexpr int mostRounds = 200;

/// The nearest thing that a path lies in, such as "scenarios/cuts/measures/salami"; empty if none.
std::string thingOf(Model& model, std::string path)
{
    while (!path.empty() && !visitThing(model, path, [](auto&, auto&) {})) {
        const std::size_t slash = path.rfind('/');
        path.resize(slash == std::string::npos ? 0 : slash);
    }
    return path;
}

class Mender {
public:
    Mender(Model model, std::string name) : m_mended{std::move(model), {}}, m_name(std::move(name)) {}

    Mended mend(Problems problems)
    {
        for (int round = 0; !problems.empty() && round < mostRounds; ++round) {
            bool isMoving = false;
            for (const Problem& problem : problems) {
                isMoving = mendOne(problem) || isMoving;
            }
            if (!isMoving) {
                break;
            }
            problems = check(*m_mended.model);
        }
        if (!problems.empty()) {
            m_mended.model.reset();
        }
        return std::move(m_mended);
    }

private:
    Model& model() { return *m_mended.model; }

    bool does(const Edit& edit) { return document::apply(model(), edit).isOk(); }

    void tell(NoteKind kind, const std::string& where, std::string value = {})
    {
        m_mended.told.push_back({kind, where, std::move(value)});
    }

    bool mendOne(const Problem& problem)
    {
        if (problem.where == "place" || problem.where.starts_with("place/")) {
            return mendFrame(problem.where);
        }
        if (problem.where.starts_with("workshop")) {
            tell(NoteKind::leftOut, "workshop");
            return does(SetField{"workshop", "null"});
        }
        const std::string thing = thingOf(model(), problem.where);
        if (thing.empty()) {
            return m_gone.contains(problem.where);
        }
        const std::string rest = problem.where.substr(std::min(thing.size() + 1, problem.where.size()));
        const std::string field = rest.substr(0, rest.find('/'));
        const bool isNew = !field.empty() && m_tried.insert(thing + '/' + field).second;
        if (isNew && does(SetField{thing + '/' + field, "null"})) {
            tell(NoteKind::leftOut, thing + '/' + field);
            return true;
        }
        return remove(thing, problem.where);
    }

    bool remove(const std::string& thing, const std::string& where)
    {
        std::string list;
        std::string id;
        visitLists(model(), [&](std::string_view name, auto& things) {
            const bool isIn = thing.starts_with(name) && thing.size() > name.size() && thing[name.size()] == '/' &&
                              findThing(things, std::string_view(thing).substr(name.size() + 1)) != things.end();
            list = isIn ? std::string(name) : list;
            return isIn;
        });
        id = thing.substr(list.size() + 1);
        m_gone.insert(where);
        tell(NoteKind::leftOut, thing);
        return does(RemoveThing{list, id});
    }

    bool mendFrame(const std::string& where)
    {
        place::Frame& frame = model().place.frame;
        if (!m_tried.insert(where).second) {
            return standIn(frame, where);
        }
        const bool isGone = where != "place" && does(SetField{where, "null"});
        if (isGone) {
            tell(NoteKind::leftOut, where);
        }
        return isGone || standIn(frame, where);
    }

    bool standIn(place::Frame& frame, const std::string& where)
    {
        if (where == "place") {
            return true;
        }
        if (where == "place/name") {
            frame.name = m_name;
            tell(NoteKind::standIn, where, m_name);
        } else if (where == "place/baseYear") {
            frame.baseYear = standInYear;
            tell(NoteKind::standIn, where, std::to_string(standInYear));
        } else if (where == "place/horizon") {
            frame.horizon = standInHorizon;
            tell(NoteKind::standIn, where, std::to_string(standInHorizon));
        } else if (where == "place/population") {
            frame.population = 0;
            tell(NoteKind::standIn, where, "0");
        } else {
            return false;
        }
        return true;
    }

    static constexpr std::int64_t standInYear = 2025;
    static constexpr std::int64_t standInHorizon = 10;

    Mended m_mended;
    std::string m_name;
    std::set<std::string> m_tried;
    std::set<std::string> m_gone;
};

} // namespace

Mended mend(RowsRead rows, const std::string& name)
{
    Problems problems = rows.problems.empty() ? check(rows.model) : std::move(rows.problems);
    return Mender(std::move(rows.model), name).mend(std::move(problems));
}

} // namespace wp::document
