// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimise/search.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <nlopt.h>
#include <numeric>

namespace wp::optimise {

namespace {

using money::Decimal;

struct DestroyNlopt {
    void operator()(nlopt_opt opt) const { nlopt_destroy(opt); }
};
using Nlopt = std::unique_ptr<std::remove_pointer_t<nlopt_opt>, DestroyNlopt>;

Decimal unitOf(const Lever& lever) { return pow(Decimal(10), -lever.decimals); }

/// By what a broken limit is measured, so that pounds, shares and counts weigh alike.
double sizeOf(const Limit& limit)
{
    constexpr double smallMoney = 100'000;
    const double most = std::abs(money::toDouble(limit.most));
    switch (limit.kind) {
    case LimitKind::newMoney:
    case LimitKind::withdrawn:
    case LimitKind::reserves:
    case LimitKind::ringFence:
        return std::max(most, smallMoney);
    case LimitKind::lineChange:
        return std::max(most, 0.01);
    case LimitKind::evidence:
        return 10;
    case LimitKind::stream:
    case LimitKind::lessPrevention:
        break;
    }
    return std::max(most, 1e-6);
}

/// How far doubles, which round no leaf to its penny, may be from the exact level.
double roundingOf(LimitKind kind)
{
    switch (kind) {
    case LimitKind::newMoney:
    case LimitKind::withdrawn:
    case LimitKind::reserves:
    case LimitKind::ringFence:
        return 0.05;
    case LimitKind::lineChange:
    case LimitKind::stream:
    case LimitKind::lessPrevention:
        return 1e-9;
    case LimitKind::evidence:
        break;
    }
    return 0;
}

/// What an objective is measured by where the scenario has next to none of it.
double smallestOf(Aim aim)
{
    constexpr double money = 1'000'000;
    return aim == Aim::stream ? 1.0 : aim == Aim::preventionShare ? 0.01 : money;
}

} // namespace

/// A point between the grid's: how good it is, and each limit's level above what it may be, by its size.
struct Search::Point {
    double good = 0;
    std::vector<double> over;
    double broken() const
    {
        double sum = 0;
        for (const double one : over) {
            sum += std::max(one, 0.0);
        }
        return sum;
    }
};

/// What NLopt calls. COBYLA asks for the objective and for each limit apart, at the same point.
struct Search::Bridge {
    Search& search;
    nlopt_opt opt = nullptr;
    std::vector<double> unit;
    Point point;

    const Point& at(unsigned n, const double* x)
    {
        if (search.m_stop.stop_requested()) {
            nlopt_force_stop(opt);
        } else if (unit.size() != n || !std::equal(unit.begin(), unit.end(), x)) {
            unit.assign(x, x + n);
            point = search.measure(unit);
            search.m_seen.push_back({search.rounded(unit), point.good, point.broken()});
        }
        return point;
    }
    static double good(unsigned n, const double* x, double*, void* bridge)
    {
        return static_cast<Bridge*>(bridge)->at(n, x).good;
    }
    static double merit(unsigned n, const double* x, double*, void* bridge)
    {
        constexpr double weight = 10;
        const Point& point = static_cast<Bridge*>(bridge)->at(n, x);
        return point.good - weight * point.broken();
    }
    static void over(unsigned m, double* result, unsigned n, const double* x, double*, void* bridge)
    {
        const Point& point = static_cast<Bridge*>(bridge)->at(n, x);
        std::copy_n(point.over.begin(), m, result);
    }
};

Search::Search(const Study& study, Warnings unavoidable, const std::stop_token& stop)
    : m_study(study), m_unavoidable(std::move(unavoidable)), m_stop(stop),
      m_trial(study.place, study.scenario, study.levers)
{
    for (const Lever& lever : study.levers) {
        const Decimal unit = optimise::unitOf(lever);
        m_unit.push_back(money::toDouble(unit));
        m_low.push_back(ceil(lever.low / unit).convert_to<std::int64_t>());
        m_high.push_back(std::max(m_low.back(), floor(lever.high / unit).convert_to<std::int64_t>()));
    }
    for (const Limit& limit : study.limits) {
        m_most.push_back(money::toDouble(limit.most));
        m_sizes.push_back(sizeOf(limit));
    }
}

void Search::setHighest(std::size_t lever, const Decimal& high)
{
    m_high[lever] = floor(high / optimise::unitOf(m_study.levers[lever])).convert_to<std::int64_t>();
}

std::vector<Decimal> Search::valuesAt(const Position& at) const
{
    std::vector<Decimal> values;
    for (std::size_t i = 0; i < at.size(); ++i) {
        values.push_back(at[i] * optimise::unitOf(m_study.levers[i]));
    }
    return values;
}

Position Search::positionOf(const std::vector<Decimal>& values) const
{
    Position at;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto step = round(values[i] / optimise::unitOf(m_study.levers[i])).convert_to<std::int64_t>();
        at.push_back(std::clamp(step, m_low[i], m_high[i]));
    }
    return at;
}

std::vector<double> Search::unitOf(const Position& at) const
{
    std::vector<double> unit;
    for (std::size_t i = 0; i < at.size(); ++i) {
        const auto span = static_cast<double>(m_high[i] - m_low[i]);
        unit.push_back(span > 0 ? static_cast<double>(at[i] - m_low[i]) / span : 0);
    }
    return unit;
}

Position Search::rounded(const std::vector<double>& unit) const
{
    Position at;
    for (std::size_t i = 0; i < unit.size(); ++i) {
        at.push_back(m_low[i] + std::llround(unit[i] * static_cast<double>(m_high[i] - m_low[i])));
    }
    return at;
}

Search::Point Search::measure(const std::vector<double>& unit)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < unit.size(); ++i) {
        const double steps = static_cast<double>(m_low[i]) + unit[i] * static_cast<double>(m_high[i] - m_low[i]);
        values.push_back(steps * m_unit[i]);
    }
    ++m_count;
    const auto figures = m_trial.run(values);
    const double aim = aimOf(m_study.objective, m_trial.plan(), figures);
    Point point;
    point.good = (m_study.objective.isLargeGood() ? aim : -aim) / m_goodSize;
    for (std::size_t i = 0; i < m_study.limits.size(); ++i) {
        const double level = levelOf(m_study.limits[i], m_trial.plan(), figures, m_unavoidable);
        const double most = m_most[i] + (m_margin ? 0 : roundingOf(m_study.limits[i].kind));
        point.over.push_back((level - most) / m_sizes[i] + m_margin.value_or(0));
    }
    return point;
}

Tried Search::evaluate(const Position& at)
{
    const Point point = measure(unitOf(at));
    return {at, point.good, point.broken()};
}

/// A coarse look over the whole range.
void Search::everywhere()
{
    const auto n = static_cast<unsigned>(m_low.size());
    const Nlopt opt(nlopt_create(NLOPT_GN_DIRECT_L, n));
    Bridge bridge{*this, opt.get(), {}, {}};
    nlopt_set_lower_bounds1(opt.get(), 0);
    nlopt_set_upper_bounds1(opt.get(), 1);
    nlopt_set_max_objective(opt.get(), &Bridge::merit, &bridge);
    nlopt_set_maxeval(opt.get(), static_cast<int>(200 + 80 * n));
    std::vector<double> x(n, 0.5);
    double best = 0;
    nlopt_optimize(opt.get(), x.data(), &best);
}

/// From one start, straight planes through what is found, within the limits.
void Search::descend(const Position& from)
{
    const auto n = static_cast<unsigned>(m_low.size());
    const Nlopt opt(nlopt_create(NLOPT_LN_COBYLA, n));
    Bridge bridge{*this, opt.get(), {}, {}};
    nlopt_set_lower_bounds1(opt.get(), 0);
    nlopt_set_upper_bounds1(opt.get(), 1);
    nlopt_set_max_objective(opt.get(), &Bridge::good, &bridge);
    const std::vector<double> tolerances(m_study.limits.size(), 0.0);
    nlopt_add_inequality_mconstraint(opt.get(), static_cast<unsigned>(tolerances.size()), &Bridge::over, &bridge,
                                     tolerances.data());
    nlopt_set_initial_step1(opt.get(), 0.1);
    nlopt_set_xtol_abs1(opt.get(), 1e-7);
    nlopt_set_maxeval(opt.get(), static_cast<int>(100 + 60 * n));
    std::vector<double> x = unitOf(from);
    double best = 0;
    nlopt_optimize(opt.get(), x.data(), &best);
}

/// The best few of what was seen, not all in one corner.
std::vector<Position> Search::bestStarts() const
{
    constexpr std::size_t most = 3;
    constexpr double apart = 0.1;
    std::vector<Tried> sorted = m_seen;
    std::ranges::stable_sort(sorted, [](const Tried& a, const Tried& b) { return a.isBetterThan(b); });
    std::vector<Position> starts;
    for (const Tried& tried : sorted) {
        const auto isFar = [&](const Position& other) {
            const std::vector<double> a = unitOf(tried.at);
            const std::vector<double> b = unitOf(other);
            return std::inner_product(a.begin(), a.end(), b.begin(), 0.0, std::plus<>(),
                                      [](double x, double y) { return std::abs(x - y); }) > apart;
        };
        if (starts.size() < most && std::ranges::all_of(starts, isFar)) {
            starts.push_back(tried.at);
        }
    }
    return starts;
}

bool Search::tryMove(std::size_t lever, std::int64_t step, std::size_t other, std::int64_t otherStep)
{
    Position at = m_best.at;
    at[lever] = std::clamp(at[lever] + step, m_low[lever], m_high[lever]);
    if (other != lever) {
        at[other] = std::clamp(at[other] + otherStep, m_low[other], m_high[other]);
    }
    if (at == m_best.at || m_stop.stop_requested()) {
        return false;
    }
    const Tried tried = evaluate(at);
    const bool isBetter = tried.isBetterThan(m_best);
    if (isBetter) {
        m_best = tried;
    }
    return isBetter;
}

/// One lever up or down, and one up while another goes down: along a limit that both share.
bool Search::tryMoves(std::int64_t divisor)
{
    bool isBetter = false;
    const auto stepOf = [&](std::size_t i) { return std::max<std::int64_t>((m_high[i] - m_low[i]) / divisor, 1); };
    for (std::size_t i = 0; i < m_low.size(); ++i) {
        isBetter = tryMove(i, stepOf(i), i, 0) || tryMove(i, -stepOf(i), i, 0) || isBetter;
        for (std::size_t j = 0; j < m_low.size(); ++j) {
            if (i != j) {
                isBetter = tryMove(i, stepOf(i), j, -stepOf(j)) || isBetter;
            }
        }
    }
    return isBetter;
}

/// What rounding to the grid broke is mended by the smallest steps that do.
void Search::repair()
{
    const std::int64_t widest = *std::ranges::max_element(m_high) - *std::ranges::min_element(m_low);
    for (std::int64_t step = 1; step <= widest && m_best.broken > 0 && !m_stop.stop_requested(); step *= 2) {
        const Position from = m_best.at;
        for (std::size_t i = 0; i < from.size(); ++i) {
            for (const std::int64_t by : {step, -step}) {
                Position at = from;
                at[i] = std::clamp(at[i] + by, m_low[i], m_high[i]);
                const Tried tried = evaluate(at);
                m_best = tried.isBetterThan(m_best) ? tried : m_best;
            }
        }
    }
}

/// Step by step on the grid, in ever smaller steps, to the smallest.
void Search::settle()
{
    const std::int64_t widest = *std::ranges::max_element(m_high) - *std::ranges::min_element(m_low);
    for (std::int64_t divisor = 8; !m_stop.stop_requested(); divisor *= 4) {
        constexpr int most = 12;
        for (int round = 0; round < most && tryMoves(divisor); ++round) {
        }
        if (divisor > widest) {
            return;
        }
    }
}

Tried Search::run(Effort effort, const std::vector<Position>& starts, const std::function<void(double)>& progress)
{
    const auto tell = [&](double share) {
        if (progress) {
            progress(share);
        }
    };
    m_seen.clear();
    for (const Position& start : starts) {
        m_seen.push_back(evaluate(start));
    }
    m_goodSize = std::max(std::abs(m_seen.front().good) * m_goodSize, smallestOf(m_study.objective.aim));
    for (Tried& tried : m_seen) {
        tried = evaluate(tried.at);
    }
    if (effort == Effort::whole) {
        everywhere();
    }
    tell(0.3);
    const std::vector<Position> from = bestStarts();
    for (std::size_t i = 0; i < from.size() && !m_stop.stop_requested(); ++i) {
        descend(from[i]);
        tell(0.3 + 0.4 * static_cast<double>(i + 1) / static_cast<double>(from.size()));
    }
    m_best = *std::ranges::min_element(m_seen, [](const Tried& a, const Tried& b) { return a.isBetterThan(b); });
    m_best = evaluate(m_best.at);
    repair();
    settle();
    tell(1);
    return m_best;
}

} // namespace wp::optimise
