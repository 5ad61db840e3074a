// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/stress.h"

#include "core/place/base_funding.h"
#include "core/place/check_fields.h"
#include "core/place/defaults.h"
#include "core/place/path.h"
#include "core/scenario/codec.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace wp::scenario {

namespace {

using base::ProblemCode;
using money::Decimal;
using money::Number;
using place::Rule;
using place::Spot;

/// A figure's value under the stress.
using Turn = std::function<Decimal(const Decimal&)>;
/// Which things of a list are changed.
using Picks = std::function<bool(std::string_view id)>;

/// How much of a line with posts counts as pay.
const Decimal payShare("0.5");

bool every(std::string_view) { return true; }

Turn times(const Decimal& factor)
{
    return [factor](const Decimal& value) { return Decimal(value * factor); };
}

Turn plus(const Decimal& points)
{
    return [points](const Decimal& value) { return Decimal(value + points); };
}

void turnNumber(Number& number, const Rule& rule, const Turn& turn, const Spot& spot)
{
    constexpr int pennies = 2;
    const Decimal turned = rule.isAmount ? money::roundHalfEven(turn(number.value()), pennies) : turn(number.value());
    if (turned != number.value()) {
        number = rule.isAmount ? *Number::parse(money::toText(turned, pennies)) : Number(turned);
        place::checkNumber(number, rule, spot);
    }
}

/// Whether it is another afterwards.
bool turnField(Field<Quantity>& field, const Rule& rule, const Turn& turn, const Spot& spot)
{
    if (!field && !rule.fallback) {
        return false;
    }
    Quantity turned = field ? *field : place::Fallback<Quantity>::of(rule.fallback);
    const Quantity before = turned;
    turnNumber(turned.central, rule, turn, spot);
    if (turned.spread) {
        turnNumber(turned.spread->low, rule, turn, spot.at("low"));
        turnNumber(turned.spread->high, rule, turn, spot.at("high"));
    }
    if (turned == before) {
        return false;
    }
    if (turned.spread) {
        turned.spread->source.reset();
        turned.spread->grade.reset();
    }
    field = std::move(turned);
    return true;
}

template <class Thing>
void turnIn(Thing& thing, const std::string& field, const Turn& turn, const Spot& spot)
{
    place::visitField(thing, field, [&](auto& member, const Rule& rule) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(member)>, Field<Quantity>>) {
            if (turnField(member, rule, turn, spot.at(field))) {
                thing.sources.erase(field);
            }
        }
    });
}

/// The field in which a measure says what it saves or brings in, with its turn; empty where it has none, or does harm.
struct Benefit {
    std::string field;
    Turn turn;
};

struct BenefitOf {
    Decimal share;

    Benefit operator()(const Cut&) const { return {"rate", times(share)}; }
    Benefit operator()(const Reallocate&) const { return {}; }
    Benefit operator()(const Invest&) const { return {}; }
    Benefit operator()(const Cohort& cohort) const
    {
        return cohort.saving->value() > 0 ? Benefit{"successRate", times(share)} : Benefit{};
    }
    Benefit operator()(const FrontDoor&) const { return {"handoffReduction", times(share)}; }
    Benefit operator()(const Workforce& workforce) const
    {
        const Decimal specialist = workforce.specialistCost->value();
        const bool isSaving = specialist > workforce.generalistCost->value();
        const auto nearer = [specialist, by = share](const Decimal& cost) { return Decimal(specialist - by * (specialist - cost)); };
        return isSaving ? Benefit{"generalistCost", nearer} : Benefit{};
    }
    Benefit operator()(const Contracts&) const { return {"saving", times(share)}; }
    Benefit operator()(const Income& income) const
    {
        return income.amount->value() > 0 ? Benefit{"amount", times(share)} : Benefit{};
    }
    Benefit operator()(const Share&) const { return {}; }
    Benefit operator()(const Threshold&) const { return {"reduction", times(share)}; }
};

bool isUsualToolkit(const Action& action)
{
    return std::holds_alternative<Cut>(action) || std::holds_alternative<Income>(action) ||
           std::holds_alternative<Threshold>(action);
}

class Stresser {
public:
    Stresser(Stressed& model, const StressTest& test, base::Problems& problems)
        : m_model(model), m_test(test), m_problems(problems)
    {
    }

    void make(const Change& change)
    {
        const Decimal amount = change.amount.value();
        place::Place& place = m_model.place;
        switch (change.kind) {
        case ChangeKind::funding: return fund(change);
        case ChangeKind::pay: return turnAll(place.lines, "inflation", plus(amount * payShare), paid());
        case ChangeKind::inflation:
            turnIn(place.frame, "generalInflation", plus(amount), Spot("place", m_problems));
            turnAssumed("place", "generalInflation", plus(amount), every);
            return turnAll(place.lines, "inflation", plus(amount));
        case ChangeKind::growth: return turnAll(place.streams, "growth", plus(amount));
        case ChangeKind::winter: return freeze(amount);
        case ChangeKind::delay: return delay(money::roundHalfEven(amount, 0).convert_to<std::int64_t>());
        case ChangeKind::delivery: return deliver(amount);
        case ChangeKind::benefits: return bring(amount);
        case ChangeKind::prevention: return turnAll(place.links, "elasticity", times(amount));
        }
    }

private:
    template <class Thing>
    void turnAll(std::vector<Thing>& things, const std::string& field, const Turn& turn, const Picks& picks = every)
    {
        const std::string list = place::listOf<Thing>;
        for (Thing& thing : things) {
            if (picks(thing.id.text())) {
                turnIn(thing, field, turn, Spot(list + '/' + thing.id.text(), m_problems));
            }
        }
        turnAssumed(list, field, turn, picks);
    }

    /// What scenarios assume in that field's place.
    void turnAssumed(std::string_view list, std::string_view field, const Turn& turn, const Picks& picks)
    {
        for (Scenario& scenario : m_model.scenarios) {
            for (auto& [path, assumption] : scenario.assumptions) {
                const place::FieldPath parts = place::splitPath(path);
                auto* number = std::get_if<Number>(&assumption);
                if (!number || parts.list != list || parts.field != field || !picks(parts.id)) {
                    continue;
                }
                const Number before = *number;
                const Spot spot("scenarios/" + scenario.id.text() + "/assumptions/" + path, m_problems);
                place::visitPath(m_model.place, path, [&](auto&, const Rule& rule) { turnNumber(*number, rule, turn, spot); });
                if (*number != before) {
                    scenario.sources.erase(path);
                }
            }
        }
    }

    /// Lines with posts; all of them where the place names no posts.
    Picks paid() const
    {
        std::set<std::string, std::less<>> ids;
        for (const place::BudgetLine& line : m_model.place.lines) {
            if (line.fte && line.fte->value() > 0) {
                ids.insert(line.id.text());
            }
        }
        return ids.empty() ? Picks(every) : [ids](std::string_view id) { return ids.contains(id); };
    }

    void fund(const Change& change)
    {
        if (change.amount.value() == 0) {
            return;
        }
        for (place::Organisation& one : m_model.place.organisations) {
            if (!change.organisation.empty() && one.id.text() != change.organisation) {
                continue;
            }
            if (one.funding.empty() && change.source.empty()) {
                giveSource(one);
            }
            for (place::FundingSource& source : one.funding) {
                if (change.source.empty() || source.name == change.source) {
                    scale(source, 1 + change.amount.value(), Spot("organisations/" + one.id.text() + "/funding", m_problems));
                }
            }
        }
    }

    /// What has only a growth gets a source that says the same.
    void giveSource(place::Organisation& one)
    {
        if (std::ranges::any_of(m_model.scenarios, [&](const Scenario& scenario) { return assumesFunding(scenario, one.id); })) {
            Spot("organisations/" + one.id.text() + "/funding", m_problems).report(ProblemCode::missingField);
            return;
        }
        place::FundingSource source;
        source.name = one.name;
        source.amount = *Number::parse(place::baseFunding(m_model.place, one.id).toText());
        if (one.fundingGrowth) {
            source.growth = one.fundingGrowth->central;
        }
        one.funding.push_back(std::move(source));
        one.fundingGrowth.reset();
        one.sources.erase("fundingGrowth");
    }

    bool assumesFunding(const Scenario& scenario, const OrganisationId& id) const
    {
        return std::ranges::any_of(scenario.assumptions, [&](const auto& entry) {
            const place::FieldPath parts = place::splitPath(entry.first);
            if (parts.list == "organisations") {
                return parts.field == "fundingGrowth" && parts.id == id.text();
            }
            const auto& lines = m_model.place.lines;
            const auto line = std::ranges::find_if(lines, [&](const auto& each) { return each.id.text() == parts.id; });
            return parts.list == "lines" && parts.field == "budget" && line != lines.end() && place::isOf(m_model.place, *line, id);
        });
    }

    static void scale(place::FundingSource& source, const Decimal& factor, const Spot& spot)
    {
        source.yearly.try_emplace(0, *source.amount);
        turnNumber(*source.amount, place::amount(), times(factor), spot);
        for (auto& [year, amount] : source.yearly) {
            if (year > 0) {
                turnNumber(amount, place::amount(), times(factor), spot);
            }
        }
        source.sources.erase("amount");
    }

    void freeze(const Decimal& share)
    {
        const place::Place filled = place::withDefaults(m_model.place);
        for (std::size_t i = 0; i < filled.lines.size(); ++i) {
            const place::BudgetLine& line = filled.lines[i];
            const auto stream = line.isDemandLed() ? std::ranges::find(filled.streams, *line.stream, &place::Stream::id)
                                                   : filled.streams.end();
            if (stream == filled.streams.end() || stream->stay->value() >= 1) {
                continue;
            }
            const Decimal varies = line.budget->value() * (1 - line.fixedShare->value());
            const Decimal atYearOne = varies * (1 + line.inflation->value()) * (1 + stream->growth->value());
            const auto more = money::Money::rounded(atYearOne * share);
            if (!more.isZero()) {
                place::Adjustment& pressure = m_model.place.lines[i].adjustments.emplace_back();
                pressure.year = 1;
                pressure.amount = *Number::parse(more.toText());
                pressure.recurrent = false;
                pressure.note = m_test.name.empty() ? Field<std::string>() : m_test.name;
            }
        }
    }

    void delay(std::int64_t years)
    {
        forMeasures([years](Measure& measure, const Spot&) {
            if (years > 0 && !isUsualToolkit(measure.action)) {
                measure.from = measure.from.value_or(1) + years;
                measure.sources.erase("from");
                if (measure.to) {
                    *measure.to += years;
                    measure.sources.erase("to");
                }
            }
        });
    }

    void deliver(const Decimal& share)
    {
        for (place::BudgetLine& line : m_model.place.lines) {
            for (place::Adjustment& each : line.adjustments) {
                const Number before = *each.amount;
                if (*each.year > 0 && before.value() < 0) {
                    turnNumber(*each.amount, place::amount(), times(share), Spot("lines/" + line.id.text(), m_problems));
                }
                if (*each.amount != before) {
                    each.sources.erase("amount");
                }
            }
        }
    }

    void bring(const Decimal& share)
    {
        forMeasures([&share](Measure& measure, const Spot& spot) {
            const Benefit benefit = std::visit(BenefitOf{share}, measure.action);
            if (benefit.turn) {
                turnIn(measure, benefit.field, benefit.turn, spot);
            }
        });
    }

    template <class Visit>
    void forMeasures(Visit visit)
    {
        for (Scenario& scenario : m_model.scenarios) {
            for (Measure& measure : scenario.measures) {
                visit(measure, Spot("scenarios/" + scenario.id.text() + "/measures/" + measure.id.text(), m_problems));
            }
        }
    }

    Stressed& m_model;
    const StressTest& m_test;
    base::Problems& m_problems;
};

} // namespace

const ChangeLimits& limitsOf(ChangeKind kind)
{
    static const ChangeLimits funding{Decimal("-0.5"), Decimal("0.5"), 0};
    static const ChangeLimits points{Decimal("-0.1"), Decimal("0.1"), 0};
    static const ChangeLimits more{0, 1, 0};
    static const ChangeLimits years{0, 10, 0};
    static const ChangeLimits share{0, 1, 1};
    static const std::array<const ChangeLimits*, changeKinds> all{&funding, &points, &points, &points, &more,
                                                                  &years,   &share, &share,  &share};
    return *all[static_cast<std::size_t>(kind)];
}

const std::vector<StressTest>& readyStressTests()
{
    const auto change = [](ChangeKind kind, const char* amount) { return Change{kind, *Number::parse(amount), {}, {}}; };
    const auto test = [](const char* id, std::vector<Change> changes) {
        return StressTest{base::Id<StressTest>(id), {}, {}, std::move(changes)};
    };
    static const std::vector<StressTest> ready{
        test("funding", {change(ChangeKind::funding, "-0.05")}),
        test("pay", {change(ChangeKind::pay, "0.02")}),
        test("winter", {change(ChangeKind::winter, "0.1")}),
        test("late", {change(ChangeKind::delay, "1")}),
        test("savings", {change(ChangeKind::delivery, "0.6"), change(ChangeKind::benefits, "0.6")})};
    return ready;
}

base::Result<Stressed> stressed(const place::Place& place, const std::vector<Scenario>& scenarios, const StressTest& test)
{
    base::Problems problems;
    const Spot spot("stressTests/" + test.id.text(), problems);
    Stressed model{place, scenarios};
    for (const Change& change : test.changes) {
        const ChangeLimits& limits = limitsOf(change.kind);
        if (change.amount.value() < limits.lowest || change.amount.value() > limits.highest) {
            spot.report(ProblemCode::outOfRange, change.amount.text(),
                        {money::toShortText(limits.lowest), money::toShortText(limits.highest)});
        } else {
            Stresser(model, test, problems).make(change);
        }
    }
    if (!problems.empty()) {
        return problems;
    }
    return model;
}

} // namespace wp::scenario
