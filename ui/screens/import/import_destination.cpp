// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/addition.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/format/pounds.h"
#include "ui/format/source_words.h"
#include "ui/screens/import/import_view_model.h"
#include "ui/screens/import/import_words.h"
#include "ui/shell/session.h"

#include <algorithm>

// The part of the view model that is about where a table goes and what comes of it.
namespace wp::ui::screens {

using base::Problems;
using exchange::RenewedLine;
using exchange::RowKind;
using exchange::TableRow;
using format::Colour;
using format::poundsText;
using place::BudgetLine;

namespace {

money::Money budgetOf(const BudgetLine& line)
{
    return line.budget ? money::Money::rounded(line.budget->central.value()) : money::Money();
}

QString amountText(const std::optional<money::Money>& amount) { return amount ? poundsText(*amount) : QString(); }

} // namespace

void ImportViewModel::setDestination(Destination destination)
{
    m_destination = destination;
    tableChanged();
}

void ImportViewModel::setName(const QString& name)
{
    m_name = name;
    tableChanged();
}

void ImportViewModel::setKind(place::OrganisationKind kind)
{
    m_kind = kind;
    tableChanged();
}

void ImportViewModel::setPopulation(std::optional<std::int64_t> population)
{
    m_population = population;
    tableChanged();
}

void ImportViewModel::setShare(const money::Number& share)
{
    m_share = share;
    tableChanged();
}

void ImportViewModel::setShareMethod(const QString& method)
{
    m_shareMethod = method;
    tableChanged();
}

QStringList ImportViewModel::organisations() const
{
    QStringList names;
    for (std::size_t i = 0; hasPlace() && i < openPlace().organisations.size(); ++i) {
        names << format::nameOf(openPlace().organisations[i]);
    }
    return names;
}

int ImportViewModel::organisation() const
{
    const auto& all = openPlace().organisations;
    const auto found = std::ranges::find(all, m_organisation, [](const auto& each) { return each.id.text(); });
    return found == all.end() ? 0 : static_cast<int>(found - all.begin());
}

void ImportViewModel::setOrganisation(int index)
{
    m_organisation = openPlace().organisations[static_cast<std::size_t>(index)].id.text();
    tableChanged();
}

QString ImportViewModel::tierSource() const { return tr("Chosen when %1 was taken in").arg(m_source); }

base::Result<exchange::TableImport> ImportViewModel::make() const
{
    const exchange::TableReading* reading = m_table.reading();
    exchange::TableRequest request;
    request.name = m_name.toStdString();
    request.source = m_source.toStdString();
    request.kind = m_kind;
    if (m_share.value() != 1) {
        request.share = m_share;
        request.shareMethod = m_shareMethod.toStdString();
    }
    if (m_destination == Destination::newPlace) {
        request.population = m_population;
    } else if (!reading->look.year) {
        // A place that is there has a year of its own.
        request.year = m_session.baseYear();
    }
    auto made = exchange::importTable(*m_table.grid(), *reading, request);
    if (made) {
        std::size_t line = 0;
        for (const TableRow& row : reading->rows) {
            const auto chosen = m_tiers.find(row.row);
            const bool isLine = row.kind == RowKind::line && row.amount;
            if (isLine && chosen != m_tiers.end()) {
                BudgetLine& tagged = made.value().place.lines[line];
                tagged.tier = chosen->second;
                tagged.sources["tier"] = tierSource().toStdString();
            }
            line += isLine ? 1 : 0;
        }
    }
    return made;
}

void ImportViewModel::prepare() const
{
    if (!m_made && m_table.reading()) {
        m_made = make();
        if (m_made->isOk() && m_destination == Destination::renewal) {
            const std::string whose = openPlace().organisations[static_cast<std::size_t>(organisation())].id.text();
            m_renewal = exchange::renew(m_session.model(), m_made->value().place, whose);
        }
    }
}

std::vector<RowsModel::Row> ImportViewModel::outcomeRows() const
{
    prepare();
    std::vector<RowsModel::Row> rows;
    if (m_renewal && m_renewal->isOk()) {
        const exchange::Renewal& renewal = m_renewal->value();
        const auto add = [&rows](const QString& what, const std::vector<RenewedLine>& lines, auto tint) {
            for (const RenewedLine& line : lines) {
                const bool isMatched = line.before && line.after;
                rows.push_back({{what, format::fromUtf8(line.name), amountText(line.before), amountText(line.after),
                                 !isMatched      ? QString()
                                 : line.isByCode ? tr("by its code")
                                                 : tr("by its name")},
                                tint,
                                rows.size()});
            }
        };
        add(tr("New"), renewal.added, std::optional(Colour::successSurface));
        add(tr("Gone"), renewal.gone, std::optional(Colour::dangerSurface));
        add(tr("Changed"), renewal.changed, std::optional(Colour::infoSurface));
        add(tr("The same"), renewal.same, std::optional<Colour>());
    } else if (m_made && m_made->isOk() && m_destination != Destination::renewal) {
        const place::Place& made = m_made->value().place;
        for (const BudgetLine& line : made.lines) {
            const auto source = line.sources.find("tier");
            const auto department = std::ranges::find(made.departments, line.department, &place::Department::id);
            const QString tier = line.tier ? format::tierName(*line.tier) : tr("Nobody has said");
            const QString why = source != line.sources.end() ? format::sourceWords(source->second)
                                : line.tier                  ? QString()
                                                             : tr("Nothing in its name tells. It counts as enabling.");
            rows.push_back({{format::nameOf(line), format::nameOf(*department), poundsText(budgetOf(line)), tier, why},
                            line.tier ? std::nullopt : std::optional(Colour::warningSurface),
                            rows.size()});
        }
    }
    return rows;
}

QString ImportViewModel::outcomeSentence() const
{
    prepare();
    if (m_renewal && m_renewal->isOk()) {
        const exchange::Renewal& renewal = m_renewal->value();
        const auto count = [](const std::vector<RenewedLine>& lines) { return format::Numbers().count(qint64(lines.size())); };
        return tr("New: %1. Gone: %2. Changed: %3. The same: %4. Tiers, links and scenarios stay as they are.")
            .arg(count(renewal.added), count(renewal.gone), count(renewal.changed), count(renewal.same));
    }
    if (!m_made || !m_made->isOk() || m_destination == Destination::renewal) {
        return {};
    }
    const auto& lines = m_made->value().place.lines;
    const auto untold = std::ranges::count_if(lines, [](const BudgetLine& line) { return !line.tier; });
    const auto told = std::ranges::count_if(lines, [this](const BudgetLine& line) {
        const auto source = line.sources.find("tier");
        return line.tier && source != line.sources.end() && source->second != m_source.toStdString() &&
               source->second != tierSource().toStdString();
    });
    return tr("%n tiers are suggested by the names of the lines; look at each.", nullptr, static_cast<int>(told)) +
           u' ' + tr("%n lines have none.", nullptr, static_cast<int>(untold));
}

void ImportViewModel::setTiers(const std::vector<std::size_t>& lines, place::Tier tier)
{
    std::size_t line = 0;
    for (const TableRow& row : m_table.reading()->rows) {
        if (row.kind == RowKind::line && row.amount) {
            if (std::ranges::find(lines, line) != lines.end()) {
                m_tiers[row.row] = tier;
            }
            ++line;
        }
    }
    tableChanged();
}

base::Result<document::Model> ImportViewModel::newModel() const
{
    prepare();
    if (!m_made->isOk()) {
        return m_made->problems();
    }
    return document::Model{m_made->value().place, m_made->value().scenarios, {}};
}

undo::Wording ImportViewModel::wording() const
{
    const QString source = m_source;
    const bool isRenewal = m_destination == Destination::renewal;
    return [source, isRenewal] {
        return isRenewal ? tr("Renew the budget lines from %1").arg(source)
                         : tr("Add the budget lines of %1").arg(source);
    };
}

Problems ImportViewModel::apply()
{
    if (Problems problems = obstacles(ImportStep::tiers); !problems.empty()) {
        return problems;
    }
    if (m_renewal) {
        return m_session.perform(m_renewal->value().edit, wording());
    }
    const std::string whose = m_destination == Destination::under
                                  ? openPlace().organisations[static_cast<std::size_t>(organisation())].id.text()
                                  : std::string();
    const auto edit = exchange::addTo(m_session.model(), m_made->value().place, whose);
    return edit ? m_session.perform(edit.value(), wording()) : edit.problems();
}

} // namespace wp::ui::screens
