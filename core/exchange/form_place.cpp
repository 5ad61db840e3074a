// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form_place.h"

#include "core/exchange/start_place.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace wp::exchange {

namespace {

using place::BudgetLine;
using place::Quantity;
using place::Sources;

constexpr const char* steepestReturn = "2";

Quantity plainQuantity(std::string_view text) { return {money::Number::parse(text).value(), std::nullopt}; }

/// Where a suggested value goes: its field, what stands behind it when no evidence does, and the ranges
/// that it errs with.
struct Slot {
    const char* field;
    std::string assumption;
    std::string with;
};

/// The suggested value with its source: beside the range where there is one, else among the sources.
Quantity quantityOf(const FormValue& value, const Slot& slot, Sources& sources)
{
    const std::string source = value.evidence.empty() ? slot.assumption : value.evidence;
    Quantity quantity = value.quantity;
    if (!quantity.spread) {
        sources[slot.field] = source;
        return quantity;
    }
    quantity.spread->source = source;
    if (!slot.with.empty()) {
        quantity.spread->with = slot.with;
    }
    return quantity;
}

std::optional<Quantity> quantityOf(const std::optional<FormValue>& value, const Slot& slot, Sources& sources)
{
    return value ? std::optional(quantityOf(*value, slot, sources)) : std::nullopt;
}

struct Owner {
    const char* classes;
    const char* id;
    place::OrganisationKind kind;
};

/// The publisher's classes of authority that are no council.
Owner ownerOf(const std::string& authorityClass)
{
    static constexpr std::array<Owner, 5> owners{{{"Police", "police", place::OrganisationKind::police},
                                                  {"Fire", "fire", place::OrganisationKind::fire},
                                                  {"Park", "authority", place::OrganisationKind::other},
                                                  {"Waste", "authority", place::OrganisationKind::other},
                                                  {"Combined Authority", "authority", place::OrganisationKind::other}}};
    const auto found = std::ranges::find(owners, authorityClass, &Owner::classes);
    return found == owners.end() ? Owner{"", "council", place::OrganisationKind::council} : *found;
}

/// What a place out of this form is made of, and what it lacks.
const char* scopeOf(FormKind form)
{
    switch (form) {
    case FormKind::ra:
        return "budgets, net current expenditure. Financing (lines 800 to 990) is left out.";
    case FormKind::rsx:
        return "outturn, net current expenditure of whole services. Financing is left out.";
    case FormKind::ro3:
        return "outturn, net current expenditure of social care and public health alone.";
    }
    return "";
}

std::string ringFenceSource(const FormLine& line)
{
    if (!line.isRingFenced) {
        return "assumption: no condition on the money";
    }
    return line.department == "education"      ? "dedicated schools grant"
           : line.department == "publicHealth" ? "public health grant"
                                               : line.reason;
}

class PlaceMaker {
public:
    PlaceMaker(const std::vector<LineAmount>& lines, std::int64_t year, const FormRequest& request, FormReport& report)
        : m_form(formOf(report.form)), m_lines(lines), m_year(year), m_request(request), m_report(report),
          m_owner(ownerOf(report.authorityClass))
    {
    }

    place::Place make()
    {
        start();
        addDepartments();
        for (const LineAmount& line : m_lines) {
            addLine(line);
        }
        addStreams();
        addLinks();
        return std::move(m_place);
    }

private:
    void assume(std::string path) { m_report.assumptions.push_back(std::move(path)); }

    void start()
    {
        const std::string note = "Made from " + m_report.source + ", " + m_report.authority + " (" + m_report.eCode +
                                 ", " + m_report.onsCode + "): " + scopeOf(m_report.form);
        m_place = startPlace(
            {m_report.authority, m_year, m_request.horizon, m_request.population, m_owner.id, m_owner.kind, note},
            m_report.assumptions);
        m_report.isPopulationAsked = !m_request.population;
    }

    void addDepartments()
    {
        for (const FormDepartment& known : m_form.departments) {
            const auto isInIt = [&](const LineAmount& line) { return line.line->department == known.id; };
            if (std::ranges::any_of(m_lines, isInIt)) {
                place::Department department;
                department.id = base::Id<place::Department>(known.id);
                department.name = known.name;
                department.organisation = base::Id<place::Organisation>(m_owner.id);
                m_place.departments.push_back(std::move(department));
            }
        }
    }

    void addLine(const LineAmount& from)
    {
        const FormLine& known = *from.line;
        BudgetLine line;
        line.id = base::Id<BudgetLine>(m_form.idOf(known.number));
        line.department = base::Id<place::Department>(known.department);
        line.name = known.title;
        line.budget = plainQuantity(from.amount.toText());
        line.tier = known.tier;
        line.statutory = known.isStatutory;
        line.ringFenced = known.isRingFenced;
        addShares(line, known);
        line.code = known.number;
        line.source = m_report.source + ", line " + known.number;
        line.sources["budget"] = m_report.source + ", " + m_report.authority + ", line " + known.number;
        line.sources["tier"] = known.reason;
        line.sources["statutory"] = known.isStatutory ? known.duty : "assumption: no duty to provide it at any level";
        line.sources["ringFenced"] = ringFenceSource(known);
        addDemand(line, from);
        m_place.lines.push_back(std::move(line));
    }

    static void addShares(BudgetLine& line, const FormLine& known)
    {
        line.inflation =
            quantityOf(known.inflation, {"inflation", "assumption: pay and prices of this service", {}}, line.sources);
        line.fixedShare = quantityOf(known.fixedShare, {"fixedShare", "assumption: what stays whatever the demand", {}},
                                     line.sources);
        line.handoffShare = quantityOf(
            known.handoffShare,
            {"handoffShare", "assumption: part of the work is assessing and passing on; no published share", "handoff"},
            line.sources);
        line.cashableShare = quantityOf(known.cashableShare,
                                        {"cashableShare", "assumption: no published share",
                                         known.cashableShare ? known.cashableShare->evidence : std::string()},
                                        line.sources);
        line.cashingLag =
            quantityOf(known.cashingLag, {"cashingLag", "assumption: how soon contracts end and posts fall vacant", {}},
                       line.sources);
    }

    /// Need cannot be below nothing: a line that earns is not demand-led here.
    void addDemand(BudgetLine& line, const LineAmount& from)
    {
        const FormLine& known = *from.line;
        if (known.stream.empty()) {
            return;
        }
        if (from.amount < money::Money()) {
            line.note = "Below zero in this authority, so it does not follow demand here.";
            m_report.notes.push_back({FormNoteKind::negativeDemand, known.number, from.amount.toText()});
            return;
        }
        line.stream = base::Id<place::Stream>(known.stream);
        m_variableNeed[known.stream] += from.amount.toDecimal() * (1 - known.fixedShare->quantity.value());
    }

    void addStreams()
    {
        for (const FormStream& known : m_form.streams) {
            if (!m_variableNeed.contains(known.id)) {
                continue;
            }
            place::Stream stream;
            stream.id = base::Id<place::Stream>(known.id);
            stream.name = known.name;
            stream.unit = known.unit;
            stream.volume = plainQuantity("100");
            stream.growth = quantityOf(known.growth, {"growth", known.reason, {}}, stream.sources);
            stream.preventableShare = quantityOf(
                known.preventableShare,
                {"preventableShare", "assumption: the most of new need that could be prevented", {}}, stream.sources);
            stream.stay =
                quantityOf(known.stay, {"stay", "assumption: how long people stay, on average", {}}, stream.sources);
            stream.sources["volume"] = "assumption: an index, for the file holds no volumes";
            stream.note = known.reason;
            assume("streams/" + known.id + "/volume");
            m_place.streams.push_back(std::move(stream));
        }
    }

    money::Money amountOf(const std::string& number) const
    {
        const auto found = std::ranges::find(m_lines, number, [](const LineAmount& each) { return each.line->number; });
        return found == m_lines.end() ? money::Money() : found->amount;
    }

    money::Decimal poolOf(const FormLink& link) const
    {
        money::Money sum;
        for (const FormLink& other : m_form.links) {
            if (other.pool == link.pool && other.stream == link.stream) {
                sum += std::max(amountOf(other.line), money::Money());
            }
        }
        return sum.toDecimal();
    }

    /// What this link's line moves: all of the elasticity, or its part of a pool's.
    Quantity elasticityOf(const FormLink& link, Sources& sources) const
    {
        Quantity elasticity = quantityOf(link.elasticity, {"elasticity", link.reason, "elasticities"}, sources);
        if (link.pool.empty()) {
            return elasticity;
        }
        const money::Decimal part = amountOf(link.line).toDecimal() / poolOf(link);
        const auto scale = [&](money::Number& value) {
            value = money::Number(money::roundHalfEven(value.value() * part, 6));
        };
        scale(elasticity.central);
        if (elasticity.spread) {
            scale(elasticity.spread->low);
            scale(elasticity.spread->high);
        }
        return elasticity;
    }

    void addLinks()
    {
        for (const FormLink& known : m_form.links) {
            if (m_variableNeed.contains(known.stream)) {
                addLink(known);
            }
        }
    }

    /// Leaves out what would promise more than its evidence can bear in this place, and says so.
    void addLink(const FormLink& known)
    {
        const money::Money spending = amountOf(known.line);
        if (spending <= money::Money()) {
            m_report.notes.push_back({FormNoteKind::linkWithoutSpending, known.id, spending.toText()});
            return;
        }
        place::Link link;
        link.elasticity = elasticityOf(known, link.sources);
        const money::Decimal gain = link.elasticity->value() * m_variableNeed.at(known.stream) / spending.toDecimal();
        if (gain > money::Decimal(steepestReturn)) {
            m_report.notes.push_back({FormNoteKind::linkTooSteep, known.id, money::toText(gain, 2)});
            return;
        }
        link.id = base::Id<place::Link>(known.id);
        link.line = base::Id<BudgetLine>(m_form.idOf(known.line));
        link.stream = base::Id<place::Stream>(known.stream);
        link.lag = quantityOf(known.lag, {"lag", "assumption: years until it works", {}}, link.sources);
        link.grade = known.grade;
        if (!known.evidence.empty()) {
            link.evidence = known.evidence;
        }
        link.note = known.reason;
        m_place.links.push_back(std::move(link));
    }

    const Form& m_form;
    const std::vector<LineAmount>& m_lines;
    std::int64_t m_year;
    const FormRequest& m_request;
    FormReport& m_report;
    Owner m_owner;
    place::Place m_place;
    std::map<std::string, money::Decimal> m_variableNeed;
};

} // namespace

place::Place makeFormPlace(const std::vector<LineAmount>& lines, std::int64_t year, const FormRequest& request,
                           FormReport& report)
{
    return PlaceMaker(lines, year, request, report).make();
}

} // namespace wp::exchange
