// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/addition.h"

#include "core/document/check.h"
#include "core/document/codec.h"

#include <algorithm>
#include <map>
#include <set>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;
using base::Problems;
using document::AddThing;
using document::Edit;

template <class Thing>
const Thing* named(const std::vector<Thing>& things, std::string_view id)
{
    const auto found =
        std::ranges::find(things, id, [](const Thing& thing) -> std::string_view { return thing.id.text(); });
    return found == things.end() ? nullptr : &*found;
}

/// New ids for the things of one list, by the ids they come with.
template <class Thing>
class NewIds {
public:
    explicit NewIds(const std::vector<Thing>& taken)
    {
        for (const Thing& thing : taken) {
            m_taken.insert(thing.id.text());
        }
    }

    base::Id<Thing> next(const base::Id<Thing>& wanted)
    {
        std::string id = wanted.text();
        for (int again = 2; !m_taken.insert(id).second; ++again) {
            id = wanted.text() + "-" + std::to_string(again);
        }
        return m_made[wanted] = base::Id<Thing>(id);
    }

    void use(const base::Id<Thing>& wanted, const base::Id<Thing>& known) { m_made[wanted] = known; }
    const base::Id<Thing>& of(const base::Id<Thing>& wanted) const { return m_made.at(wanted); }

private:
    std::set<std::string> m_taken;
    std::map<base::Id<Thing>, base::Id<Thing>> m_made;
};

class Adder {
public:
    Adder(const document::Model& model, const place::Place& imported)
        : m_model(model), m_imported(imported), m_organisations(model.place.organisations),
          m_departments(model.place.departments), m_lines(model.place.lines), m_links(model.place.links)
    {
    }

    base::Result<Edit> run(std::string_view organisation)
    {
        if (!organisation.empty() && !named(m_model.place.organisations, organisation)) {
            return Problem{ProblemCode::unknownReference,
                           "organisation",
                           std::string(organisation),
                           {"organisations"},
                           std::nullopt};
        }
        addOrganisations(organisation);
        addDepartments();
        for (place::Stream stream : m_imported.streams) {
            if (!named(m_model.place.streams, stream.id.text())) {
                add("streams", m_model.place.streams.size(), stream);
            }
        }
        for (place::BudgetLine line : m_imported.lines) {
            line.id = m_lines.next(line.id);
            line.department = m_departments.of(*line.department);
            add("lines", m_model.place.lines.size(), line);
        }
        for (place::Link link : m_imported.links) {
            link.id = m_links.next(link.id);
            link.line = m_lines.of(*link.line);
            add("links", m_model.place.links.size(), link);
        }
        return checked();
    }

private:
    /// Behind what is there, in the order in which they come.
    template <class Thing>
    void add(const char* list, std::size_t size, const Thing& thing)
    {
        const std::string text = place::writeThing(thing).dump(-1, ' ', false, place::Json::error_handler_t::replace);
        m_edits.push_back(AddThing{list, size + m_added[list]++, text});
    }

    void addOrganisations(std::string_view into)
    {
        for (place::Organisation organisation : m_imported.organisations) {
            if (!into.empty()) {
                m_organisations.use(organisation.id, base::Id<place::Organisation>(std::string(into)));
                continue;
            }
            organisation.id = m_organisations.next(organisation.id);
            add("organisations", m_model.place.organisations.size(), organisation);
        }
    }

    void addDepartments()
    {
        for (place::Department department : m_imported.departments) {
            const auto organisation = m_organisations.of(*department.organisation);
            const auto known = std::ranges::find_if(m_model.place.departments, [&](const place::Department& each) {
                return each.organisation == organisation && each.name == department.name;
            });
            if (known != m_model.place.departments.end()) {
                m_departments.use(department.id, known->id);
                continue;
            }
            department.id = m_departments.next(department.id);
            department.organisation = organisation;
            add("departments", m_model.place.departments.size(), department);
        }
    }

    base::Result<Edit> checked()
    {
        Edit edit = document::Several{std::move(m_edits)};
        document::Model after = m_model;
        if (const auto undo = document::apply(after, edit); !undo) {
            return undo.problems();
        }
        const Problems before = document::check(m_model);
        Problems found = document::check(after);
        std::erase_if(found, [&](const Problem& each) { return std::ranges::find(before, each) != before.end(); });
        if (!found.empty()) {
            return found;
        }
        return edit;
    }

    const document::Model& m_model;
    const place::Place& m_imported;
    std::vector<Edit> m_edits;
    std::map<std::string, std::size_t, std::less<>> m_added;
    NewIds<place::Organisation> m_organisations;
    NewIds<place::Department> m_departments;
    NewIds<place::BudgetLine> m_lines;
    NewIds<place::Link> m_links;
};

} // namespace

base::Result<Edit> addTo(const document::Model& model, const place::Place& imported, std::string_view organisation)
{
    return Adder(model, imported).run(organisation);
}

} // namespace wp::exchange
