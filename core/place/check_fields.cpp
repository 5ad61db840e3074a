// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/check_fields.h"

namespace wp::place {

using base::ProblemCode;

KnownIds::KnownIds(const Place& place)
{
    describe(place, [this](const char* list, const auto& things, const Rule&) {
        auto& ids = m_lists[list];
        for (const auto& thing : things) {
            ids.insert(thing.id.text());
        }
    });
}

namespace {

std::vector<std::string> endsOfAmount(Bounds bounds)
{
    std::vector<std::string> ends = acceptedWithin(bounds);
    if (ends[0].empty()) {
        ends[0] = "-" + money::toShortText(largestAmount());
    }
    ends[1] = money::toShortText(largestAmount());
    return ends;
}

void checkSpread(const Quantity& quantity, const Rule& rule, const Spot& spot)
{
    const Spread& spread = *quantity.spread;
    checkNumber(spread.low, rule, spot.at("low"));
    checkNumber(quantity.central, rule, spot.at("central"));
    checkNumber(spread.high, rule, spot.at("high"));
    if (spread.low.value() > quantity.value()) {
        spot.at("low").report(ProblemCode::outOfRange, spread.low.text(), {"", quantity.central.text()});
    }
    if (spread.high.value() < quantity.value()) {
        spot.at("high").report(ProblemCode::outOfRange, spread.high.text(), {quantity.central.text(), ""});
    }
    for (const auto& [name, text] : {std::pair("source", &spread.source), std::pair("note", &spread.note)}) {
        if (*text) {
            checkSize((*text)->size(), longestText, spot.at(name));
        }
    }
    if (spread.grade && !isWithin(*spread.grade, Bounds::grade)) {
        spot.at("grade").report(ProblemCode::outOfRange, std::to_string(*spread.grade), endsOf(Bounds::grade));
    }
}

} // namespace

void checkNumber(const money::Number& number, const Rule& rule, const Spot& spot)
{
    if (rule.isAmount && number.decimals() > 2) {
        spot.report(ProblemCode::badNumber, number.text(), {"\"1234.56\""});
    } else if (rule.isAmount && (abs(number.value()) > largestAmount() || !isWithin(number.value(), rule.bounds))) {
        spot.report(ProblemCode::outOfRange, number.text(), endsOfAmount(rule.bounds));
    } else if (!isWithin(number.value(), rule.bounds)) {
        spot.report(ProblemCode::outOfRange, number.text(), acceptedWithin(rule.bounds));
    }
}

void checkValue(const money::Number& number, const Rule& rule, const Spot& spot, const KnownIds&)
{
    checkNumber(number, rule, spot);
}

void checkValue(const Quantity& quantity, const Rule& rule, const Spot& spot, const KnownIds&)
{
    if (quantity.spread) {
        checkSpread(quantity, rule, spot);
    } else {
        checkNumber(quantity.central, rule, spot);
    }
}

void checkValue(std::int64_t whole, const Rule& rule, const Spot& spot, const KnownIds&)
{
    if (!isWithin(whole, rule.bounds)) {
        spot.report(ProblemCode::outOfRange, std::to_string(whole), endsOf(rule.bounds));
    }
}

void checkValue(const std::string& text, const Rule&, const Spot& spot, const KnownIds&)
{
    checkSize(text.size(), longestText, spot);
}

bool checkSize(std::size_t size, std::size_t limit, const Spot& spot)
{
    if (size > limit) {
        spot.report(ProblemCode::tooLarge, std::to_string(size), {std::to_string(limit)});
    }
    return size <= limit;
}

void FieldChecker::check(const Sources& sources, const Rule&, const Spot& spot) const
{
    for (const auto& [field, text] : sources) {
        checkSize(text.size(), longestText, spot.at(field));
    }
}

void FieldChecker::check(const std::map<std::int64_t, money::Number>& yearly, const Rule& rule,
                         const Spot& spot) const
{
    for (const auto& [year, number] : yearly) {
        const Spot here = spot.at(std::to_string(year));
        if (year < 0) {
            here.report(ProblemCode::outOfRange, std::to_string(year), {"0", ""});
        }
        checkNumber(number, rule, here);
    }
}

} // namespace wp::place
