// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/tornado.h"

#include "core/projection/appraisal.h"
#include "core/projection/inputs_measures.h"
#include "core/projection/run.h"
#include "core/uncertainty/probe.h"
#include "core/uncertainty/workers.h"

#include <algorithm>

namespace wp::uncertainty {

namespace {

using money::Decimal;
using money::Money;
using projection::lanes;
using ExactPlan = projection::Plan<Decimal>;

Money netPresentValueOf(const ExactPlan& plan)
{
    return projection::appraise(plan, projection::run(plan).years).netPresentValue;
}

Money widthOf(const TornadoBar& bar)
{
    const Money width = bar.atHigh - bar.atLow;
    return width < Money() ? -width : width;
}

void sort(std::vector<TornadoBar>& bars)
{
    std::sort(bars.begin(), bars.end(), [](const TornadoBar& a, const TornadoBar& b) {
        const Money wide = widthOf(a);
        const Money other = widthOf(b);
        return wide != other ? wide > other : a.doubt.path < b.doubt.path;
    });
}

Tornado withoutWidth(const std::vector<Doubt>& doubts, Money central)
{
    Tornado tornado{central, {}};
    for (const Doubt& doubt : doubts) {
        tornado.bars.push_back({doubt, central, central});
    }
    return tornado;
}

/// The two ends of a bar are items 2 · bar and 2 · bar + 1.
Worker exactWorker(const ExactPlan& plan, Tornado& tornado)
{
    return [&tornado, own = std::make_shared<ExactPlan>(plan)](std::size_t item) {
        TornadoBar& bar = tornado.bars[item / 2];
        const auto input = projection::inputRefOf(*own, bar.doubt.path);
        if (bar.doubt.isAssumed || !input) {
            return;
        }
        Decimal& value = projection::inputAt(*own, *input);
        const bool isLow = item % 2 == 0;
        value = isLow ? bar.doubt.low : bar.doubt.high;
        (isLow ? bar.atLow : bar.atHigh) = netPresentValueOf(*own);
        value = bar.doubt.central;
    };
}

Money roundedOf(double pounds) { return Money::rounded(money::fromDouble(pounds)); }

} // namespace

std::optional<Tornado> tornadoOf(const Study& study, std::size_t scenario, unsigned threads, std::stop_token stop,
                                 const Progress& progress)
{
    const ExactPlan plan = projection::compile<Decimal>(study.place, study.scenarios[scenario]);
    Tornado tornado = withoutWidth(doubtsOf(study.place, study.scenarios[scenario]), netPresentValueOf(plan));
    const bool isWhole = doAll(
        0, tornado.bars.size() * 2, threads, [&] { return exactWorker(plan, tornado); }, stop, progress);
    if (!isWhole) {
        return std::nullopt;
    }
    sort(tornado.bars);
    return tornado;
}

std::optional<Tornado> quickTornadoOf(const Study& study, std::size_t scenario, std::stop_token stop)
{
    Probe probe(study, scenario);
    probe.run();
    Tornado tornado = withoutWidth(probe.doubts(), roundedOf(probe.netPresentValue(0)));
    for (std::size_t first = 0; first < tornado.bars.size(); first += lanes / 2) {
        if (stop.stop_requested()) {
            return std::nullopt;
        }
        const std::size_t last = std::min(first + lanes / 2, tornado.bars.size());
        probe.reset();
        for (std::size_t d = first; d < last; ++d) {
            if (probe.isLive(d)) {
                probe.set(d, 2 * (d - first), money::toDouble(tornado.bars[d].doubt.low));
                probe.set(d, 2 * (d - first) + 1, money::toDouble(tornado.bars[d].doubt.high));
            }
        }
        probe.run();
        for (std::size_t d = first; d < last; ++d) {
            tornado.bars[d].atLow = roundedOf(probe.netPresentValue(2 * (d - first)));
            tornado.bars[d].atHigh = roundedOf(probe.netPresentValue(2 * (d - first) + 1));
        }
    }
    sort(tornado.bars);
    return tornado;
}

} // namespace wp::uncertainty
