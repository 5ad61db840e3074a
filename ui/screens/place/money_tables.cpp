// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/money_tables.h"

#include "core/document/edits.h"
#include "core/place/base_funding.h"
#include "core/place/codec.h"
#include "core/projection/medium_term.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/format/source_words.h"
#include "ui/screens/place/agreement_cells.h"
#include "ui/screens/place/cell_of.h"

#include <algorithm>
#include <numeric>

namespace wp::ui::screens {

using format::fromUtf8;
using format::Numbers;
using format::Quantity;
using money::Money;

namespace {

QString yearName(const document::Model& model, std::int64_t t)
{
    return Numbers().financialYear(static_cast<int>(model.place.frame.baseYear.value_or(0) + t));
}

std::int64_t horizonOf(const document::Model& model) { return model.place.frame.horizon.value_or(1); }

std::optional<money::Decimal> valueOf(const place::Field<money::Number>& field)
{
    return field ? std::optional(field->value()) : std::nullopt;
}

const place::FundingSource& sourceAt(const document::Model& model, const TableRow& row)
{
    return model.place.organisations[row.at].funding[row.item()];
}

const place::Adjustment& adjustmentAt(const document::Model& model, const TableRow& row)
{
    return model.place.lines[row.at].adjustments[row.item()];
}

void takeSource(Cell& cell, const place::Sources& sources, const char* field)
{
    if (const auto found = sources.find(field); found != sources.end()) {
        cell.source = format::sourceWords(found->second);
        cell.isAssumed = found->second.starts_with("assumption");
    }
}

constexpr std::size_t firstYearColumn = 3;

} // namespace

QString FundingTable::nameOf(const document::Model& model, const TableRow& row) const
{
    return row.isPart() ? fromUtf8(sourceAt(model, row).name.value_or("")) : PlaceTable::nameOf(model, row);
}

std::vector<TableColumn> FundingTable::columns(const document::Model& model) const
{
    std::vector<TableColumn> columns = {
        {tr("Source of funding"), tr("By organisation"), false, 34},
        {tr("Growth"), tr("Each year, for years that are not typed"), true, 9},
        {yearName(model, 0), tr("In the base year"), true, 13}};
    for (std::int64_t t = 1; t <= horizonOf(model); ++t) {
        columns.push_back({yearName(model, t), tr("Typed, or grown from the base year"), true, 11});
    }
    return columns;
}

std::vector<TableRow> FundingTable::rows(const document::Model& model) const
{
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < model.place.organisations.size(); ++i) {
        const place::Organisation& organisation = model.place.organisations[i];
        rows.push_back({"organisations", organisation.id.text(), {}, i});
        for (std::size_t source = 0; source < organisation.funding.size(); ++source) {
            rows.push_back({"organisations", organisation.id.text(), "funding/" + std::to_string(source), i});
        }
    }
    return rows;
}

Cell FundingTable::cell(const document::Model& model, const TableRow& row, std::size_t column) const
{
    const place::Organisation& organisation = model.place.organisations[row.at];
    if (!row.isPart()) {
        if (column == 0) {
            Cell cell = wordsCell(format::nameOf(organisation));
            cell.isQuiet = false;
            return cell;
        }
        if (!organisation.funding.empty()) {
            return {};
        }
        return column == 1   ? cellOf(model.place, row.thing() + "/fundingGrowth")
               : column == 2 ? wordsCell(tr("as it spends"))
                             : Cell();
    }
    const place::FundingSource& source = sourceAt(model, row);
    const std::string path = row.thing() + "/funding";
    const std::string item = std::to_string(row.item()) + '/';
    if (column == 0) {
        Cell cell = textPart(path, item + "name", nameOf(model, row));
        cell.mayBeEmpty = false;
        takeSource(cell, source.sources, "amount");
        return cell;
    }
    if (column < firstYearColumn) {
        const bool isGrowth = column == 1;
        Cell cell = figurePart(path, item + (isGrowth ? "growth" : "amount"), isGrowth ? Quantity::rate : Quantity::money,
                               valueOf(isGrowth ? source.growth : source.amount));
        takeSource(cell, source.sources, isGrowth ? "growth" : "amount");
        cell.mayBeEmpty = isGrowth;
        return cell;
    }
    const auto t = static_cast<int>(column - firstYearColumn) + 1;
    Cell cell = figurePart(path, item + "yearly/" + std::to_string(t), Quantity::money,
                           projection::fundingIn(source, t).toDecimal());
    cell.isDefault = !source.yearly.contains(t);
    cell.mayBeEmpty = true;
    return cell;
}

/// The first source takes over what the organisation was funded with, so that nothing moves until it is typed.
PlaceTableStep FundingTable::make(const document::Model& model, int, const TableRow* beside) const
{
    if (model.place.organisations.empty()) {
        return {{}, {}, {}, whenEmpty()};
    }
    const std::size_t at = beside ? beside->at : 0;
    const place::Organisation& organisation = model.place.organisations[at];
    const bool isFirst = organisation.funding.empty();
    const Money amount = isFirst ? place::baseFunding(model.place, organisation.id) : Money();
    std::string json = "{\"name\": " + document::quoted(tr("New source").toStdString()) + ", \"amount\": "
                       + document::quoted(amount.toText());
    if (isFirst && organisation.fundingGrowth) {
        json += ", \"growth\": " + document::quoted(organisation.fundingGrowth->central.text());
    }
    const QString name = format::nameOf(organisation);
    return newItem(model, {"organisations", organisation.id.text(), {}, at}, "funding", json + '}',
                   [name] { return tr("Add a source of funding to %1").arg(name); });
}

QString AdjustmentTable::nameOf(const document::Model& model, const TableRow& row) const
{
    const place::Adjustment& adjustment = adjustmentAt(model, row);
    return adjustment.note ? fromUtf8(*adjustment.note) : PlaceTable::nameOf(model, row);
}

std::vector<TableColumn> AdjustmentTable::columns(const document::Model&) const
{
    std::vector<TableColumn> columns = {
        {tr("What"), tr("The pressure or saving"), false, 28},
        {tr("Line"), tr("The budget line that it changes"), false, 22},
        {tr("Kind"), tr("Above nothing a pressure, below nothing an agreed saving"), false, 17},
        {tr("From"), tr("The year in which it comes"), false, 10},
        {tr("Amount"), tr("In cash of that year"), true, 10},
        {tr("Stays"), tr("Whether it is there in later years too"), false, 9}};
    std::ranges::move(agreementColumns(), std::back_inserter(columns));
    columns.push_back({tr("Source"), tr("Where the amount comes from"), false, 26});
    return columns;
}

std::vector<TableRow> AdjustmentTable::rows(const document::Model& model) const
{
    m_agreed = document::agreementsOf(model);
    std::vector<TableRow> rows;
    for (std::size_t l = 0; l < model.place.lines.size(); ++l) {
        for (std::size_t i = 0; i < model.place.lines[l].adjustments.size(); ++i) {
            rows.push_back({"lines", model.place.lines[l].id.text(), "adjustments/" + std::to_string(i), l});
        }
    }
    return rows;
}

namespace {

/// Takes an adjustment from its line to the end of another's.
CellEdit carrying(const TableRow& row)
{
    return [row](const document::Model& model, const std::string& json) {
        const std::string to = place::Json::parse(json).get<std::string>();
        const std::string item = place::writeThing(adjustmentAt(model, row)).dump();
        return document::Edit(document::Several{
            {document::settingPart(model, row.thing() + "/adjustments", std::to_string(row.item()), "null"),
             document::settingPart(model, "lines/" + to + "/adjustments", "-", item)}});
    };
}

constexpr std::size_t firstAgreementColumn = 6;

/// The places of a line's adjustments in their order.
std::vector<std::size_t> orderOf(const document::Model& model, const TableRow& row)
{
    std::vector<std::size_t> order(model.place.lines[row.at].adjustments.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

Cell yearCell(const document::Model& model, const TableRow& row, const std::string& path, const std::string& part)
{
    Cell cell = textPart(path, part, yearName(model, *adjustmentAt(model, row).year));
    cell.kind = CellKind::choice;
    cell.mayBeEmpty = false;
    cell.edit = QString::number(*adjustmentAt(model, row).year);
    cell.choices = [&model] {
        QVariantList years;
        for (std::int64_t t = 0; t <= horizonOf(model); ++t) {
            years.push_back(QVariantList{yearName(model, t), QString::number(t)});
        }
        return years;
    };
    return cell;
}

} // namespace

Cell AdjustmentTable::cell(const document::Model& model, const TableRow& row, std::size_t column) const
{
    if (column >= firstAgreementColumn && column < firstAgreementColumn + agreementColumnCount) {
        return agreementCell(model, m_agreed, row, static_cast<AgreementColumn>(column - firstAgreementColumn));
    }
    const place::Adjustment& adjustment = adjustmentAt(model, row);
    const std::string path = row.thing() + "/adjustments";
    const std::string item = std::to_string(row.item()) + '/';
    switch (column) {
    case 0: return textPart(path, item + "note", adjustment.note ? fromUtf8(*adjustment.note) : QString());
    case 1: {
        Cell cell;
        cell.kind = CellKind::choice;
        cell.text = PlaceTable::nameOf(model, row);
        cell.edit = fromUtf8(document::quoted(row.id));
        cell.choices = [&lines = model.place.lines] {
            QVariantList offered;
            for (const place::BudgetLine& line : lines) {
                offered.push_back(QVariantList{format::nameOf(line), fromUtf8(document::quoted(line.id.text()))});
            }
            return offered;
        };
        cell.put = carrying(row);
        return cell;
    }
    case 2: {
        const money::Decimal amount = adjustment.amount->value();
        return wordsCell(amount > 0 ? tr("Pressure") : amount < 0 ? tr("Agreed saving") : tr("Nothing yet"));
    }
    case 3: return yearCell(model, row, path, item + "year");
    case 4: {
        Cell cell = figurePart(path, item + "amount", Quantity::money, valueOf(adjustment.amount));
        takeSource(cell, adjustment.sources, "amount");
        return cell;
    }
    case 5: {
        Cell cell = textPart(path, item + "recurrent", {});
        cell.kind = CellKind::check;
        cell.edit = adjustment.recurrent.value_or(true);
        cell.isDefault = !adjustment.recurrent;
        return cell;
    }
    default: {
        const auto source = adjustment.sources.find("amount");
        return textPart(path, item + "sources/amount", source == adjustment.sources.end() ? QString() : fromUtf8(source->second));
    }
    }
}

PlaceTableStep AdjustmentTable::make(const document::Model& model, int offer, const TableRow* beside) const
{
    if (model.place.lines.empty()) {
        return {{}, {}, {}, tr("A pressure or a saving belongs to a budget line. Add one first.")};
    }
    const std::size_t at = beside ? beside->at : 0;
    const place::BudgetLine& line = model.place.lines[at];
    const bool isPressure = offer == 0;
    const std::string note = (isPressure ? tr("New pressure") : tr("New agreed saving")).toStdString();
    const QString name = format::nameOf(line);
    return newItem(model, {"lines", line.id.text(), {}, at}, "adjustments",
                   "{\"year\": 1, \"amount\": \"0.00\", \"note\": " + document::quoted(note) + '}', [name, isPressure] {
                       return isPressure ? tr("Add a pressure on %1").arg(name) : tr("Add an agreed saving on %1").arg(name);
                   });
}

PlaceTableStep AdjustmentTable::duplicate(const document::Model& model, const TableRow& row) const
{
    PlaceTableStep step = PlaceTable::duplicate(model, row);
    std::vector<std::size_t> order = orderOf(model, row);
    order.push_back(row.item());
    step.edit = document::rearranging(model, row.id, order);
    return step;
}

PlaceTableStep AdjustmentTable::remove(const document::Model& model, const TableRow& row) const
{
    PlaceTableStep step = PlaceTable::remove(model, row);
    std::vector<std::size_t> order = orderOf(model, row);
    std::erase(order, row.item());
    step.edit = document::rearranging(model, row.id, order);
    return step;
}

PlaceTableStep AdjustmentTable::move(const document::Model& model, const TableRow& row, int by) const
{
    PlaceTableStep step = PlaceTable::move(model, row, by);
    if (step.row) {
        std::vector<std::size_t> order = orderOf(model, row);
        std::swap(order[row.item()], order[step.row->item()]);
        step.edit = document::rearranging(model, row.id, order);
    }
    return step;
}

QString AdjustmentTable::sum(const document::Model& model) const { return agreementSum(model, m_agreed); }

} // namespace wp::ui::screens
