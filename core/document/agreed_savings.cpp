// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/agreed_savings.h"

#include "core/document/target.h"
#include "core/document/workshop_log.h"
#include "core/place/codec.h"

#include <array>
#include <unordered_map>

namespace wp::document {

namespace {

using money::Decimal;
using money::Number;
using place::Adjustment;
using place::AdjustmentAt;
using place::BudgetLine;
using place::Json;

constexpr const char* part = "savings";
constexpr int partVersion = 1;
constexpr std::array<std::string_view, 4> statuses{"planned", "underWay", "late", "delivered"};

using Lines = std::unordered_map<std::string_view, const BudgetLine*>;

Lines linesOf(const Model& model)
{
    Lines lines;
    for (const BudgetLine& line : model.place.lines) {
        lines.emplace(line.id.text(), &line);
    }
    return lines;
}

const std::vector<Adjustment>& adjustmentsOf(const Lines& lines, std::string_view line)
{
    static const std::vector<Adjustment> none;
    const auto found = lines.find(line);
    return found == lines.end() ? none : found->second->adjustments;
}

std::optional<Number> shareIn(const Json& entry, const char* name)
{
    const std::optional<Number> value = Number::parse(textIn(entry, name));
    const bool isShare = value && value->value() >= 0 && value->value() <= 1;
    return isShare ? value : std::nullopt;
}

Agreement agreementIn(const Json& entry)
{
    const std::string status = textIn(entry, "status");
    const bool isKnown = std::ranges::find(statuses, status) != statuses.end();
    Agreement read{textIn(entry, "owner"), isKnown ? status : std::string(), shareIn(entry, "low"),
                   shareIn(entry, "central"), shareIn(entry, "high")};
    const place::Delivery delivery = read.delivery();
    if (delivery.low > delivery.central || delivery.central > delivery.high) {
        read.low = read.central = read.high = std::nullopt;
    }
    return read;
}

bool isOf(const Json& entry, const Adjustment& adjustment)
{
    const auto year = entry.find("year");
    return adjustment.year && adjustment.amount && year != entry.end() && *year == *adjustment.year
           && textIn(entry, "amount") == adjustment.amount->text() && textIn(entry, "note") == adjustment.note.value_or("");
}

/// Where the adjustment of an entry stands: in the place that it names, or in the first that fits and is not taken.
std::optional<std::size_t> itemOf(const Json& entry, const std::string& line, const std::vector<Adjustment>& adjustments,
                                  const Agreements& taken)
{
    const auto item = entry.find("item");
    const std::size_t named = item != entry.end() && item->is_number_unsigned() ? item->get<std::size_t>() : adjustments.size();
    if (named < adjustments.size() && isOf(entry, adjustments[named])) {
        return named;
    }
    for (std::size_t i = 0; i < adjustments.size(); ++i) {
        if (isOf(entry, adjustments[i]) && !taken.contains({line, i})) {
            return i;
        }
    }
    return std::nullopt;
}

Json entryOf(const AdjustmentAt& at, const Adjustment& adjustment, const Agreement& agreement)
{
    Json entry{{"line", at.first}, {"item", at.second}, {"year", adjustment.year.value_or(0)}};
    const auto put = [&](const char* name, const std::string& text) {
        if (!text.empty()) {
            entry[name] = text;
        }
    };
    put("amount", adjustment.amount ? adjustment.amount->text() : std::string());
    put("note", adjustment.note.value_or(""));
    put("owner", agreement.owner);
    put("status", agreement.status);
    put("low", agreement.low ? agreement.low->text() : std::string());
    put("central", agreement.central ? agreement.central->text() : std::string());
    put("high", agreement.high ? agreement.high->text() : std::string());
    return entry;
}

/// Where each adjustment of a list went in another: equal ones first, best in their old place; in a list as long as
/// before, what is left was changed in place.
std::vector<std::optional<std::size_t>> placesAfter(const std::vector<Adjustment>& before, const std::vector<Adjustment>& after)
{
    std::vector<std::optional<std::size_t>> to(before.size());
    std::vector<bool> isTaken(after.size());
    const auto take = [&](std::size_t from, std::size_t at) {
        if (!to[from] && at < after.size() && !isTaken[at]) {
            to[from] = at;
            isTaken[at] = true;
        }
    };
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (i < after.size() && before[i] == after[i]) {
            take(i, i);
        }
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        for (std::size_t at = 0; at < after.size() && !to[i]; ++at) {
            if (before[i] == after[at]) {
                take(i, at);
            }
        }
    }
    for (std::size_t i = 0; i < before.size() && before.size() == after.size(); ++i) {
        take(i, i);
    }
    return to;
}

/// The line to whose end an adjustment was carried.
std::optional<AdjustmentAt> carriedTo(const Adjustment& adjustment, const Lines& before, const Model& after)
{
    for (const BudgetLine& line : after.place.lines) {
        const std::size_t old = adjustmentsOf(before, line.id.text()).size();
        for (std::size_t i = old; i < line.adjustments.size(); ++i) {
            if (line.adjustments[i] == adjustment) {
                return AdjustmentAt{line.id.text(), i};
            }
        }
    }
    return std::nullopt;
}

} // namespace

place::Delivery Agreement::delivery() const
{
    const Decimal most = high ? high->value() : Decimal(1);
    const Decimal middle = central ? central->value() : most;
    return {low ? low->value() : middle, middle, most};
}

Agreement Agreement::with(Share share, const std::optional<Number>& value) const
{
    Agreement made = *this;
    const std::array<std::optional<Number>*, 3> ends{&made.low, &made.central, &made.high};
    const auto at = static_cast<std::size_t>(share);
    *ends[at] = value;
    for (std::size_t i = 0; value && i < ends.size(); ++i) {
        std::optional<Number>& other = *ends[i];
        const bool isCrossed = other && (i < at ? other->value() > value->value() : other->value() < value->value());
        if (isCrossed) {
            other = value;
        }
    }
    return made;
}

std::span<const std::string_view> savingStatuses() { return statuses; }

Agreements agreementsOf(const Model& model)
{
    Agreements all;
    if (!mayHold(model, part)) {
        return all;
    }
    const Lines lines = linesOf(model);
    for (const Json& entry : entriesOf(model, part)) {
        if (!entry.is_object()) {
            continue;
        }
        const std::string line = textIn(entry, "line");
        if (const auto item = itemOf(entry, line, adjustmentsOf(lines, line), all)) {
            all.insert_or_assign({line, *item}, agreementIn(entry));
        }
    }
    return all;
}

place::Deliveries deliveriesOf(const Agreements& agreements)
{
    place::Deliveries deliveries;
    for (const auto& [at, agreement] : agreements) {
        if (agreement.hasDelivery()) {
            deliveries.emplace(at, agreement.delivery());
        }
    }
    return deliveries;
}

Edit agreeing(const Model& model, const AdjustmentAt& at, const Agreement& agreement)
{
    Agreements all = agreementsOf(model);
    all.insert_or_assign(at, agreement);
    return keepingAgreements(model, all);
}

Edit keepingAgreements(const Model& model, const Agreements& agreements)
{
    const Lines lines = linesOf(model);
    Json entries = Json::array();
    for (const auto& [at, agreement] : agreements) {
        const std::vector<Adjustment>& adjustments = adjustmentsOf(lines, at.first);
        if (at.second < adjustments.size() && !agreement.isEmpty()) {
            entries.push_back(entryOf(at, adjustments[at.second], agreement));
        }
    }
    return replacing(model, part, partVersion, std::move(entries));
}

Edit rearranging(const Model& model, const std::string& line, const std::vector<std::size_t>& order)
{
    const Agreements before = agreementsOf(model);
    Agreements all = before;
    std::erase_if(all, [&](const auto& each) { return each.first.first == line; });
    const std::vector<Adjustment> adjustments = adjustmentsOf(linesOf(model), line);
    Json items = Json::array();
    for (std::size_t i = 0; i < order.size(); ++i) {
        items.push_back(place::writeThing(adjustments.at(order[i])));
        if (const auto agreed = before.find({line, order[i]}); agreed != before.end()) {
            all[{line, i}] = agreed->second;
        }
    }
    const SetField moved{"lines/" + line + "/adjustments",
                         items.empty() ? "null" : items.dump(-1, ' ', false, Json::error_handler_t::replace)};
    Model after = model;
    if (before.empty() || !apply(after, moved)) {
        return moved;
    }
    return Several{{moved, keepingAgreements(after, all)}};
}

Agreements agreementsAfter(const Model& before, const Model& after, const std::pair<std::string, std::string>& renamed)
{
    Agreements all;
    const Lines linesBefore = linesOf(before);
    const Lines linesAfter = linesOf(after);
    for (const auto& [at, agreement] : agreementsOf(before)) {
        const auto& [line, item] = at;
        const std::string& now = line == renamed.first ? renamed.second : line;
        const std::vector<Adjustment>& old = adjustmentsOf(linesBefore, line);
        const auto to = placesAfter(old, adjustmentsOf(linesAfter, now))[item];
        const auto found = to ? std::optional(AdjustmentAt{now, *to}) : carriedTo(old[item], linesBefore, after);
        if (found) {
            all.emplace(*found, agreement);
        }
    }
    return all;
}

} // namespace wp::document
