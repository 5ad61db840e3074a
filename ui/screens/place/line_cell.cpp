// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/line_cell.h"

#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/format/reading.h"
#include "ui/format/source_words.h"
#include "ui/screens/place/place_view_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

using format::Numbers;
using place::BudgetLine;

namespace {

struct LineCell {
    Q_DECLARE_TR_FUNCTIONS(LineCell)
};

constexpr const char* names[] = {
    QT_TRANSLATE_NOOP("LineCell", "Budget line"), QT_TRANSLATE_NOOP("LineCell", "Budget"),
    QT_TRANSLATE_NOOP("LineCell", "Share of place"), QT_TRANSLATE_NOOP("LineCell", "Tier"),
    QT_TRANSLATE_NOOP("LineCell", "Duty"), QT_TRANSLATE_NOOP("LineCell", "Ring-fenced"),
    QT_TRANSLATE_NOOP("LineCell", "Driven by"), QT_TRANSLATE_NOOP("LineCell", "Cashable"),
    QT_TRANSLATE_NOOP("LineCell", "Source")};

constexpr const char* helps[] = {
    QT_TRANSLATE_NOOP("LineCell", "Organisations, their departments, and the lines of their budgets"),
    QT_TRANSLATE_NOOP("LineCell", "Net current expenditure in the base year"),
    QT_TRANSLATE_NOOP("LineCell", "The part of all budgets of the place"),
    QT_TRANSLATE_NOOP("LineCell", "How early in a person’s story the money meets them"),
    QT_TRANSLATE_NOOP("LineCell", "Whether the law asks for the service"),
    QT_TRANSLATE_NOOP("LineCell", "Whether the money can be used for nothing else"),
    QT_TRANSLATE_NOOP("LineCell", "The demand that drives the cost"),
    QT_TRANSLATE_NOOP("LineCell", "How much of the freed capacity becomes money"),
    QT_TRANSLATE_NOOP("LineCell", "Where the budget comes from")};

const char* fieldOf(int column)
{
    switch (column) {
    case PlaceViewModel::budget: return "budget";
    case PlaceViewModel::tier: return "tier";
    case PlaceViewModel::duty: return "statutory";
    case PlaceViewModel::ringFence: return "ringFenced";
    case PlaceViewModel::stream: return "stream";
    case PlaceViewModel::cashable: return "cashableShare";
    default: return "budget";
    }
}

const std::string* sourceOf(const BudgetLine& line, int column)
{
    const auto found = line.sources.find(fieldOf(column));
    return found == line.sources.end() ? nullptr : &found->second;
}

money::Decimal cashableOf(const BudgetLine& line)
{
    static const money::Decimal fallback("0.4");
    return line.cashableShare ? line.cashableShare->value() : fallback;
}

QString streamName(const place::Place& place, const BudgetLine& line)
{
    if (!line.isDemandLed()) {
        return LineCell::tr("Fixed budget");
    }
    const auto found = std::ranges::find(place.streams, *line.stream, &place::Stream::id);
    return found == place.streams.end() ? format::fromUtf8(line.stream->text()) : format::nameOf(*found);
}

} // namespace

QString columnName(int column) { return LineCell::tr(names[column]); }

QString columnHelp(int column) { return LineCell::tr(helps[column]); }

QString cellText(const place::Place& place, const BudgetLine& line, int column)
{
    switch (column) {
    case PlaceViewModel::budget:
        return line.budget ? Numbers().money(money::Money::rounded(line.budget->value()), {format::MoneyUnit::millions, 2})
                           : QString();
    case PlaceViewModel::tier: return format::tierName(line.tier.value_or(place::Tier::enabling));
    case PlaceViewModel::duty: return line.statutory.value_or(false) ? LineCell::tr("Duty") : LineCell::tr("Choice");
    case PlaceViewModel::ringFence: return line.ringFenced.value_or(false) ? LineCell::tr("Ring-fenced") : LineCell::tr("Free");
    case PlaceViewModel::stream: return streamName(place, line);
    case PlaceViewModel::cashable: return Numbers().rate(cashableOf(line), 0);
    case PlaceViewModel::source: return sourceText(line, PlaceViewModel::budget);
    default: return {};
    }
}

QVariant lineSortValue(const place::Place& place, const BudgetLine& line, int column)
{
    switch (column) {
    case PlaceViewModel::name: return format::nameOf(line);
    case PlaceViewModel::tier: return static_cast<double>(line.tier.value_or(place::Tier::enabling));
    case PlaceViewModel::duty: return line.statutory.value_or(false) ? 1.0 : 0.0;
    case PlaceViewModel::ringFence: return line.ringFenced.value_or(false) ? 1.0 : 0.0;
    case PlaceViewModel::cashable: return money::toDouble(cashableOf(line));
    default: return cellText(place, line, column);
    }
}

QVariant lineEditText(const BudgetLine& line, int column)
{
    switch (column) {
    case PlaceViewModel::name: return format::fromUtf8(line.name.value_or(""));
    case PlaceViewModel::budget:
        return line.budget ? format::editText(format::Quantity::money, line.budget->value()) : QString();
    case PlaceViewModel::tier: return static_cast<int>(line.tier.value_or(place::Tier::enabling));
    case PlaceViewModel::stream: return line.isDemandLed() ? format::fromUtf8(line.stream->text()) : QString();
    case PlaceViewModel::cashable: return format::editText(format::Quantity::rate, cashableOf(line));
    default: return {};
    }
}

QVariantList choicesFor(const place::Place& place, const std::vector<std::size_t>& streams, int column)
{
    QVariantList choices;
    if (column == PlaceViewModel::tier) {
        for (const place::Tier tier : format::allTiers()) {
            choices.push_back(QVariantList{format::tierName(tier), static_cast<int>(tier)});
        }
    } else if (column == PlaceViewModel::stream) {
        choices.push_back(QVariantList{LineCell::tr("Fixed budget"), QString()});
        for (const std::size_t at : streams) {
            const place::Stream& stream = place.streams[at];
            choices.push_back(QVariantList{format::nameOf(stream), format::fromUtf8(stream.id.text())});
        }
    }
    return choices;
}

bool isDefault(const BudgetLine& line, int column)
{
    switch (column) {
    case PlaceViewModel::tier: return !line.tier;
    case PlaceViewModel::duty: return !line.statutory;
    case PlaceViewModel::ringFence: return !line.ringFenced;
    case PlaceViewModel::cashable: return !line.cashableShare;
    default: return false;
    }
}

bool isAssumed(const BudgetLine& line, int column)
{
    const std::string* source = sourceOf(line, column);
    return source && source->starts_with("assumption");
}

QString sourceText(const BudgetLine& line, int column)
{
    if (isDefault(line, column)) {
        return LineCell::tr("The model’s default: nobody has signed this value");
    }
    if (const std::string* source = sourceOf(line, column)) {
        return format::sourceWords(*source);
    }
    return line.source ? format::sourceWords(*line.source) : LineCell::tr("No source given");
}

} // namespace wp::ui::screens
