// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/what_if.h"

#include "core/place/path.h"
#include "core/projection/inputs.h"
#include "core/projection/run.h"
#include "core/scenario/assume.h"
#include "core/scenario/describe.h"
#include "core/uncertainty/tornado.h"

#include <algorithm>
#include <type_traits>

namespace wp::evidence {

namespace {

using money::Decimal;
using money::Money;
using uncertainty::Study;

const Decimal fifth("0.2");

/// Gives the range of a fifth either way to the quantity of that path, where it has none of its own.
class Spreader {
public:
    Spreader(Decimal less, Decimal more) : m_less(std::move(less)), m_more(std::move(more)) {}

    void operator()(place::Field<place::Quantity>& member, const place::Rule& rule)
    {
        if (!member && rule.fallback) {
            member = place::Quantity{*money::Number::parse(rule.fallback), std::nullopt};
        }
        if (member && !member->spread) {
            place::Spread spread;
            spread.low = money::Number(std::min(m_less, m_more));
            spread.high = money::Number(std::max(m_less, m_more));
            member->spread = std::move(spread);
        }
    }
    template <class Other>
    void operator()(Other&, const place::Rule&)
    {
    }

private:
    Decimal m_less, m_more;
};

template <class Visit>
void visitInput(Study& study, std::size_t scenario, const std::string& path, Visit&& visit)
{
    const place::FieldPath parts = place::splitPath(path);
    if (parts.list != "measures") {
        place::visitPath(study.place, path, visit);
        return;
    }
    for (scenario::Measure& measure : study.scenarios[scenario].measures) {
        if (measure.id.text() == parts.id) {
            place::visitField(measure, parts.field, visit);
        }
    }
}

/// The rule of a quantity that can be varied; empty for anything else.
std::optional<place::Rule> ruleOf(Study study, std::size_t scenario, const std::string& path)
{
    std::optional<place::Rule> found;
    visitInput(study, scenario, path, [&](auto& member, const place::Rule& rule) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, place::Field<place::Quantity>>) {
            found = member || rule.fallback ? std::optional(rule) : std::nullopt;
        }
    });
    return found;
}

Decimal heldWithin(const Decimal& value, const place::Rule& rule)
{
    const std::vector<std::string> ends = place::endsOf(rule.bounds);
    const auto low = money::parseDecimal(ends[0]);
    const auto high = money::parseDecimal(ends[1]);
    return high && value > *high ? *high : low && value < *low ? *low : value;
}

/// The study of one scenario in which the input has a range and the scenario leaves it to the place.
Study opened(const Study& study, std::size_t scenario, const WhatIf& found)
{
    Study one{study.place, {study.scenarios[scenario]}};
    scenario::Assumptions& assumptions = one.scenarios.front().assumptions;
    if (const auto assumed = assumptions.extract(found.path)) {
        one.place = scenario::assuming(one.place, {{found.path, assumed.mapped()}});
    }
    visitInput(one, 0, found.path, Spreader(found.less, found.more));
    return one;
}

} // namespace

std::optional<WhatIf> whatIf(const Study& study, std::size_t scenario, const std::string& path, std::stop_token stop)
{
    projection::Plan<Decimal> plan = projection::compile<Decimal>(study.place, study.scenarios[scenario]);
    const auto rule = ruleOf(study, scenario, path);
    const auto input = rule ? projection::inputRefOf(plan, path) : std::nullopt;
    if (!input) {
        return std::nullopt;
    }
    Decimal& value = projection::inputAt(plan, *input);
    const Decimal central = value;
    const auto savingAt = [&](const Decimal& tried) {
        value = tried;
        return projection::run(plan).years.back().place.cumulative;
    };
    WhatIf found{path, central, heldWithin(central * (1 - fifth), *rule), heldWithin(central * (1 + fifth), *rule), {}, {}, {}, {}};
    found.atCentral = savingAt(central);
    found.atLess = savingAt(found.less);
    found.atMore = savingAt(found.more);
    const auto turn = uncertainty::switchingValueOf(opened(study, scenario, found), 0, path, stop);
    if (!turn) {
        return std::nullopt;
    }
    if (turn->value) {
        found.turns = money::fromDouble(*turn->value);
    }
    return found;
}

std::optional<std::string> decidingInput(const Study& study, std::size_t scenario, std::stop_token stop)
{
    const auto tornado = uncertainty::quickTornadoOf(study, scenario, stop);
    const bool isAny = tornado && !tornado->bars.empty() && tornado->bars.front().atLow != tornado->bars.front().atHigh;
    return isAny ? std::optional(tornado->bars.front().doubt.path) : std::nullopt;
}

} // namespace wp::evidence
