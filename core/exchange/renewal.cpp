// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/renewal.h"

#include "core/document/check.h"
#include "core/document/codec.h"
#include "core/document/edits.h"
#include "core/exchange/figure.h"

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
using document::SetField;
using document::Several;
using money::Money;
using place::BudgetLine;

Money budgetOf(const BudgetLine& line) { return line.budget ? Money::rounded(line.budget->value()) : Money(); }

std::string plain(std::string_view name)
{
    std::string words;
    for (const char c : lowered(trimmed(name))) {
        words += c == ' ' && words.ends_with(' ') ? "" : std::string(1, c);
    }
    return words;
}

std::string textOf(const place::Json& json) { return json.dump(-1, ' ', false, place::Json::error_handler_t::replace); }

/// Lines by code or by name; a key that two of them share finds neither.
class Index {
public:
    void add(const std::string& key, std::size_t line)
    {
        if (!key.empty() && !m_lines.emplace(key, line).second) {
            m_shared.insert(key);
        }
    }

    std::optional<std::size_t> find(const std::string& key) const
    {
        const auto found = m_lines.find(key);
        return found == m_lines.end() || m_shared.contains(key) ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::string, std::size_t> m_lines;
    std::set<std::string> m_shared;
};

/// Which line of the place each line of the file is.
struct Match {
    std::size_t line = 0;
    bool isByCode = false;
};
using Matches = std::map<std::size_t, Match>;

class Renewer {
public:
    Renewer(const document::Model& model, const place::Place& newer) : m_model(model), m_newer(newer) {}

    base::Result<Renewal> run(std::string_view organisation)
    {
        chooseOrganisation(organisation);
        const Matches matches = matchesOf(m_renewal.organisation);
        if (matches.empty()) {
            return Problem{ProblemCode::noMatch, "lines", m_renewal.organisation, {}, std::nullopt};
        }
        moveYear();
        for (const auto& [line, match] : matches) {
            renewLine(line, match);
        }
        for (std::size_t i = 0; i < m_newer.lines.size(); ++i) {
            if (!matches.contains(i)) {
                addLine(m_newer.lines[i]);
            }
        }
        std::set<std::size_t> kept;
        for (const auto& [line, match] : matches) {
            kept.insert(match.line);
        }
        for (std::size_t i = 0; i < m_model.place.lines.size(); ++i) {
            if (!kept.contains(i) && organisationOf(m_model.place, m_model.place.lines[i]) == m_renewal.organisation) {
                loseLine(m_model.place.lines[i]);
            }
        }
        m_renewal.edit = Several{std::move(m_edits)};
        return checked();
    }

private:
    static std::string organisationOf(const place::Place& of, const BudgetLine& line)
    {
        const auto department = line.department
                                    ? std::ranges::find(of.departments, *line.department, &place::Department::id)
                                    : of.departments.end();
        return department == of.departments.end() || !department->organisation ? std::string()
                                                                               : department->organisation->text();
    }

    void chooseOrganisation(std::string_view wanted)
    {
        m_renewal.organisation = wanted;
        std::size_t most = 0;
        for (const place::Organisation& organisation : m_model.place.organisations) {
            const std::size_t matched = wanted.empty() ? matchesOf(organisation.id.text()).size() : 0;
            if (matched > most) {
                most = matched;
                m_renewal.organisation = organisation.id.text();
            }
        }
    }

    Matches matchesOf(const std::string& organisation) const
    {
        Index codes;
        Index names;
        for (std::size_t i = 0; i < m_model.place.lines.size(); ++i) {
            const BudgetLine& line = m_model.place.lines[i];
            if (organisationOf(m_model.place, line) == organisation) {
                codes.add(line.code.value_or(std::string()), i);
                names.add(plain(line.name.value_or(std::string())), i);
            }
        }
        Matches matches;
        std::set<std::size_t> taken;
        for (const bool isByCode : {true, false}) {
            for (std::size_t i = 0; i < m_newer.lines.size(); ++i) {
                const BudgetLine& line = m_newer.lines[i];
                const auto found = isByCode ? codes.find(line.code.value_or(std::string()))
                                            : names.find(plain(line.name.value_or(std::string())));
                if (found && !matches.contains(i) && taken.insert(*found).second) {
                    matches[i] = {*found, isByCode};
                }
            }
        }
        return matches;
    }

    void set(std::string path, std::string value) { m_edits.push_back(SetField{std::move(path), std::move(value)}); }

    void moveYear()
    {
        const auto year = m_newer.frame.baseYear;
        m_renewal.isYearMoved = year && m_model.place.frame.baseYear && *year != *m_model.place.frame.baseYear;
        if (m_renewal.isYearMoved) {
            set("place/baseYear", std::to_string(*year));
        }
    }

    /// The newer amount; a range around the old one moves with it, or is given up where it cannot.
    static place::Quantity moved(const place::Quantity& before, const money::Number& amount)
    {
        place::Quantity after{amount, std::nullopt};
        if (before.spread && before.value() > 0 && amount.value() > 0) {
            const money::Decimal part = amount.value() / before.value();
            const auto scaled = [&](const money::Number& end) {
                return money::Number(money::roundHalfEven(end.value() * part, 2));
            };
            after.spread = before.spread;
            after.spread->low = scaled(before.spread->low);
            after.spread->high = scaled(before.spread->high);
        }
        return after;
    }

    void setBudget(const BudgetLine& line, const money::Number& amount, const std::string& source)
    {
        const std::string path = "lines/" + line.id.text() + "/";
        set(path + "budget",
            textOf(place::Codec<place::Quantity>::write(moved(line.budget.value_or(place::Quantity()), amount))));
        place::Sources sources = line.sources;
        sources["budget"] = source;
        set(path + "sources", textOf(place::Codec<place::Sources>::write(sources)));
        set(path + "source", document::quoted(source));
    }

    void renewLine(std::size_t at, const Match& match)
    {
        const BudgetLine& newer = m_newer.lines[at];
        const BudgetLine& line = m_model.place.lines[match.line];
        const Money before = budgetOf(line);
        const Money after = budgetOf(newer);
        (before == after ? m_renewal.same : m_renewal.changed)
            .push_back({line.id.text(), line.name.value_or(std::string()), before, after, match.isByCode});
        setBudget(line, newer.budget->central, newer.source.value_or(std::string()));
        if (newer.fte) {
            set("lines/" + line.id.text() + "/fte", textOf(place::Codec<place::Quantity>::write(*newer.fte)));
        }
    }

    /// A free id near the one that the file's line has.
    template <class Things>
    std::string freeId(const Things& things, const std::string& wanted)
    {
        const auto isTaken = [&](const std::string& id) {
            return m_added.contains(id) ||
                   std::ranges::any_of(things, [&](const auto& thing) { return thing.id.text() == id; });
        };
        std::string id = wanted;
        for (int again = 2; isTaken(id); ++again) {
            id = wanted + "-" + std::to_string(again);
        }
        m_added.insert(id);
        return id;
    }

    /// The department of that name in the place; a new one where there is none.
    base::Id<place::Department> departmentFor(const BudgetLine& line)
    {
        const auto from = std::ranges::find(m_newer.departments, *line.department, &place::Department::id);
        const auto isIt = [&](const place::Department& each) {
            return each.organisation && each.organisation->text() == m_renewal.organisation &&
                   (each.id == from->id ||
                    plain(each.name.value_or(std::string())) == plain(from->name.value_or(std::string())));
        };
        const auto known = std::ranges::find_if(m_model.place.departments, isIt);
        if (known != m_model.place.departments.end()) {
            return known->id;
        }
        if (const auto made = m_departments.find(from->id.text()); made != m_departments.end()) {
            return made->second;
        }
        place::Department added = *from;
        added.id = base::Id<place::Department>(freeId(m_model.place.departments, from->id.text()));
        added.organisation = base::Id<place::Organisation>(m_renewal.organisation);
        m_edits.push_back(AddThing{"departments", m_model.place.departments.size() + m_departments.size(),
                                   textOf(place::writeThing(added))});
        m_departments[from->id.text()] = added.id;
        return added.id;
    }

    /// A stream that the place lacks is not brought in with a line.
    void addLine(const BudgetLine& newer)
    {
        BudgetLine line = newer;
        line.department = departmentFor(newer);
        line.id = base::Id<BudgetLine>(freeId(m_model.place.lines, newer.id.text()));
        const bool isKnown = line.stream && std::ranges::find(m_model.place.streams, *line.stream,
                                                              &place::Stream::id) != m_model.place.streams.end();
        line.stream = isKnown ? line.stream : std::nullopt;
        m_renewal.added.push_back(
            {line.id.text(), line.name.value_or(std::string()), std::nullopt, budgetOf(line), false});
        m_edits.push_back(AddThing{"lines", m_model.place.lines.size() + m_renewal.added.size() - 1,
                                   textOf(place::writeThing(line))});
    }

    bool isReferredTo(const std::string& id)
    {
        if (m_scenarios.empty()) {
            m_scenarios = textOf(document::writeModel({{}, m_model.scenarios, {}}));
        }
        const bool isLinked = std::ranges::any_of(
            m_model.place.links, [&](const place::Link& link) { return link.line && link.line->text() == id; });
        return isLinked || m_scenarios.find("\"" + id + "\"") != std::string::npos ||
               m_scenarios.find("lines/" + id + "/") != std::string::npos;
    }

    void loseLine(const BudgetLine& line)
    {
        const std::string id = line.id.text();
        const Money before = budgetOf(line);
        m_renewal.gone.push_back({id, line.name.value_or(std::string()), before, std::nullopt, false});
        if (!isReferredTo(id)) {
            m_gone.push_back(document::RemoveThing{"lines", id});
            return;
        }
        for (const place::Link& link : m_model.place.links) {
            if (link.line && link.line->text() == id && !link.referenceSpend && before > Money()) {
                const place::Quantity was{money::Number(before.toDecimal()), std::nullopt};
                set("links/" + link.id.text() + "/referenceSpend", textOf(place::Codec<place::Quantity>::write(was)));
            }
        }
        setBudget(line, money::Number(), "not in " + m_newer.frame.name.value_or(std::string()) + " of the newer file");
    }

    base::Result<Renewal> checked()
    {
        Several& all = std::get<Several>(m_renewal.edit);
        std::ranges::move(m_gone, std::back_inserter(all.edits));
        document::Model after = m_model;
        const auto undo = document::apply(after, m_renewal.edit);
        if (!undo) {
            return undo.problems();
        }
        const Problems before = document::check(m_model);
        Problems found = document::check(after);
        std::erase_if(found, [&](const Problem& each) { return std::ranges::find(before, each) != before.end(); });
        if (!found.empty()) {
            return found;
        }
        return std::move(m_renewal);
    }

    const document::Model& m_model;
    const place::Place& m_newer;
    Renewal m_renewal;
    std::vector<Edit> m_edits;
    std::vector<Edit> m_gone;
    std::set<std::string> m_added;
    std::map<std::string, base::Id<place::Department>> m_departments;
    std::string m_scenarios;
};

} // namespace

base::Result<Renewal> renew(const document::Model& model, const place::Place& newer, std::string_view organisation)
{
    return Renewer(model, newer).run(organisation);
}

} // namespace wp::exchange
