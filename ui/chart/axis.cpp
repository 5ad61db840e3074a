// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/axis.h"

#include "ui/format/numbers.h"

#include <algorithm>
#include <cmath>

namespace wp::ui::chart {

namespace {

constexpr double leastFill = 0.5;
constexpr double wellFilled = 0.65;
constexpr int finerTicks = 2;
constexpr int mostDecimals = 6;

double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double multiple : {1.0, 2.0, 5.0}) {
        if (rough <= multiple * power * (1 + 1e-9)) {
            return multiple * power;
        }
    }
    return 10 * power;
}

/// How many decimals tell one step of the axis from the next, in a unit of ten to the `zeros`.
int decimalsOf(double step, int zeros)
{
    const double inUnit = step / std::pow(10.0, zeros);
    return std::clamp(static_cast<int>(std::ceil(-std::log10(inUnit) - 1e-9)), 0, mostDecimals);
}

QString tickText(double value, const Axis& axis, AxisKind kind)
{
    const format::Numbers numbers;
    const auto decimal = money::fromDouble(value);
    switch (kind) {
    case AxisKind::money: {
        const auto largest = money::Money::rounded(money::fromDouble(std::max(std::abs(axis.low), std::abs(axis.high))));
        auto column = format::Numbers::columnFor(largest);
        column.decimals = decimalsOf(axis.step, 3 * static_cast<int>(column.unit));
        return numbers.money(money::Money::rounded(decimal), column);
    }
    case AxisKind::rate: return numbers.rate(decimal, decimalsOf(axis.step, -2));
    case AxisKind::number: break;
    }
    return numbers.number(decimal, decimalsOf(axis.step, 0));
}

bool keeps(const Axis& last, const Extent& extent, bool withZero)
{
    const double span = last.high - last.low;
    const double used = withZero ? std::max(extent.high, 0.0) - std::min(extent.low, 0.0) : extent.high - extent.low;
    return !last.ticks.empty() && last.low <= extent.low && last.high >= extent.high && used >= leastFill * span;
}

long long firstTick(const Axis& axis) { return static_cast<long long>(std::floor(axis.low / axis.step + 1e-9)); }

long long lastTick(const Axis& axis) { return static_cast<long long>(std::ceil(axis.high / axis.step - 1e-9)); }

/// Takes finer steps while whole ones would leave much of a low chart empty.
void refine(Axis& axis, int mostTicks)
{
    while (axis.high - axis.low < wellFilled * static_cast<double>(lastTick(axis) - firstTick(axis)) * axis.step) {
        Axis finer = axis;
        finer.step = niceStep(axis.step * 0.4);
        if (lastTick(finer) - firstTick(finer) >= mostTicks) {
            return;
        }
        axis.step = finer.step;
    }
}

Axis fresh(Extent extent, int mostTicks, bool withZero)
{
    if (withZero) {
        extent = {std::min(extent.low, 0.0), std::max(extent.high, 0.0)};
    }
    Axis axis;
    axis.low = extent.low;
    axis.high = extent.high;
    if (!(axis.high - axis.low > std::abs(axis.high) * 1e-9)) {
        const double room = std::max(std::abs(axis.high) * 0.05, 1e-6);
        axis.low -= withZero && axis.low >= 0 ? 0 : room;
        axis.high += room;
    }
    axis.step = niceStep((axis.high - axis.low) / std::max(mostTicks - 1, 1));
    refine(axis, mostTicks + finerTicks);
    return axis;
}

/// Takes the ends of the axis out to its steps.
void tick(Axis& axis)
{
    const long long first = firstTick(axis);
    const long long end = lastTick(axis);
    axis.low = static_cast<double>(first) * axis.step;
    axis.high = static_cast<double>(end) * axis.step;
    for (long long at = first; at <= end; ++at) {
        axis.ticks.push_back(static_cast<double>(at) * axis.step);
    }
}

} // namespace

Extent extentOf(const ChartData& data)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto take = [&low, &high](double value) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    for (const ChartSeries& series : data.series) {
        if (!data.hasRows()) {
            std::for_each(series.points.begin(), series.points.end(), [&take](const ChartPoint& point) { take(point.value); });
        }
        for (const auto* values : {&series.ghost, &series.low, &series.high}) {
            std::for_each(values->begin(), values->end(), take);
        }
    }
    if (data.threshold) {
        take(data.threshold->value);
    }
    return low <= high ? Extent{low, high} : Extent{0, 1};
}

Axis axisFor(const ChartData& data, int mostTicks, const Axis& last)
{
    Extent extent = extentOf(data);
    Axis axis;
    if (keeps(last, extent, data.withZero) && static_cast<int>(last.ticks.size()) <= mostTicks + finerTicks) {
        axis.low = last.low;
        axis.high = last.high;
        axis.step = last.step;
    } else {
        axis = fresh(extent, mostTicks, data.withZero);
    }
    tick(axis);
    const bool sameTicks = axis.ticks == last.ticks && last.texts.size() == axis.ticks.size();
    for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
        axis.texts.push_back(sameTicks ? last.texts[i] : tickText(axis.ticks[i], axis, data.axis));
    }
    return axis;
}

Axis axisAcross(const ChartData& data, int mostTicks)
{
    const auto [low, high] = std::minmax_element(data.across.begin(), data.across.end());
    Axis axis = fresh({*low, *high}, mostTicks, false);
    tick(axis);
    for (const double at : axis.ticks) {
        axis.texts.push_back(tickText(at, axis, data.acrossAxis));
    }
    return axis;
}

} // namespace wp::ui::chart
