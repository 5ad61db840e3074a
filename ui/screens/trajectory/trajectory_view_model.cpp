// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/trajectory/trajectory_view_model.h"

#include "core/document/priorities.h"
#include "core/place/council.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/shell/three_lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

using money::Money;
using scenario::Role;

namespace {

struct Trajectory {
    Q_DECLARE_TR_FUNCTIONS(Trajectory)
};

} // namespace

void TrajectoryViewModel::reset()
{
    m_stream.reset();
    m_banded = m_session.scenarioOf(Role::wholePlace) ? Role::wholePlace : Role::doNothing;
    const auto council = place::councilIn(m_session.model().place);
    m_spender = council ? static_cast<int>(*council) + 1 : 0;
}

QStringList TrajectoryViewModel::streamNames() const
{
    QStringList names;
    for (const std::size_t stream : document::streamOrder(m_session.model())) {
        names.push_back(format::nameOf(m_session.model().place.streams[stream]));
    }
    return names;
}

int TrajectoryViewModel::stream() const
{
    const auto order = document::streamOrder(m_session.model());
    const auto found = std::ranges::find(order, streamIndex());
    return found == order.end() ? 0 : static_cast<int>(found - order.begin());
}

void TrajectoryViewModel::chooseStream(int stream)
{
    const std::size_t chosen = document::streamOrder(m_session.model())[static_cast<std::size_t>(stream)];
    m_stream = m_session.model().place.streams[chosen].id;
}

QStringList TrajectoryViewModel::spenderNames() const
{
    QStringList names{Trajectory::tr("All organisations")};
    for (const place::Organisation& organisation : m_session.model().place.organisations) {
        names.push_back(format::nameOf(organisation));
    }
    return names;
}

std::optional<std::size_t> TrajectoryViewModel::organisation() const
{
    const auto count = static_cast<int>(m_session.model().place.organisations.size());
    return m_spender < 1 || m_spender > count ? std::nullopt : std::optional(static_cast<std::size_t>(m_spender) - 1);
}

std::size_t TrajectoryViewModel::streamIndex() const
{
    const auto& streams = m_session.model().place.streams;
    const auto chosen = m_stream ? std::ranges::find(streams, *m_stream, &place::Stream::id) : streams.end();
    const auto order = document::streamOrder(m_session.model());
    return chosen != streams.end() ? static_cast<std::size_t>(chosen - streams.begin()) : order.empty() ? 0 : order.front();
}

const uncertainty::ScenarioBands* TrajectoryViewModel::bands() const
{
    const scenario::Scenario* scenario = m_session.scenarioOf(m_banded);
    return scenario ? m_futures.of(scenario->id) : nullptr;
}

chart::ChartSeries* TrajectoryViewModel::bandedSeries(chart::ChartData& data) const
{
    const auto series = std::ranges::find(data.series, format::seriesOf(m_banded), &chart::ChartSeries::role);
    return series == data.series.end() ? nullptr : &*series;
}

/// The stream's volume in the base year is taken as known.
void TrajectoryViewModel::addDemandBand(chart::ChartData& data) const
{
    const uncertainty::ScenarioBands* known = bands();
    chart::ChartSeries* series = bandedSeries(data);
    const std::size_t stream = streamIndex();
    if (!known || !series || stream >= known->bands.front().streams.size()) {
        return;
    }
    const format::Numbers numbers;
    const double volume = money::toDouble(m_session.model().place.streams[stream].volume->value());
    for (const uncertainty::Band& band : known->bands) {
        series->low.push_back(volume * band.streams[stream].low);
        series->high.push_back(volume * band.streams[stream].high);
        series->bandTexts.push_back(numbers.range(numbers.number(money::fromDouble(series->low.back()), 0),
                                                  numbers.number(money::fromDouble(series->high.back()), 0)));
    }
    data.unitLine = Trajectory::tr("%1; shaded: 8 of 10 futures of %2").arg(data.unitLine, series->name);
}

/// Round doing nothing, what it may cost; round another line, what its difference from doing nothing may be, since
/// what moves doing nothing moves all three alike.
void TrajectoryViewModel::addSpendBand(chart::ChartData& data) const
{
    const uncertainty::ScenarioBands* known = bands();
    chart::ChartSeries* series = bandedSeries(data);
    const task::Projected* projected = m_session.projected(m_banded);
    if (organisation() || !known || !series || !projected || projected->outcome.years.size() != known->bands.size()) {
        return;
    }
    const format::Numbers numbers;
    const format::MoneyColumn column = shell::spendColumn(m_session, {});
    const auto text = [&](double pounds) { return numbers.money(Money::rounded(money::fromDouble(pounds)), column); };
    const bool isNothing = m_banded == Role::doNothing;
    for (std::size_t t = 0; t < known->bands.size(); ++t) {
        const uncertainty::Band& band = known->bands[t];
        const double nothing = projected->outcome.years[t].place.doNothing.toDouble();
        series->low.push_back(isNothing ? band.spend.low : nothing - band.saving.high);
        series->high.push_back(isNothing ? band.spend.high : nothing - band.saving.low);
        series->bandTexts.push_back(numbers.range(text(series->low.back()), text(series->high.back())));
    }
    data.unitLine = (isNothing ? Trajectory::tr("%1; shaded: 8 of 10 futures of %2")
                               : Trajectory::tr("%1; shaded: 8 of 10 futures of %2, measured from doing nothing"))
                        .arg(data.unitLine, series->name);
}

chart::ChartData TrajectoryViewModel::demand() const
{
    if (m_session.model().place.streams.empty()) {
        return {};
    }
    chart::ChartData data = shell::demandChart(m_session, streamIndex());
    addDemandBand(data);
    return data;
}

chart::ChartData TrajectoryViewModel::spend() const
{
    chart::ChartData data = shell::spendChart(m_session, organisation());
    addSpendBand(data);
    return data;
}

std::vector<chart::ChartData> TrajectoryViewModel::everyStream() const
{
    std::vector<chart::ChartData> all;
    for (const std::size_t stream : document::streamOrder(m_session.model())) {
        all.push_back(shell::demandChart(m_session, stream));
    }
    return all;
}

projection::FigureId TrajectoryViewModel::cutsFigure() const
{
    const task::Projected* cuts = m_session.projected(Role::cuts);
    return cuts ? projection::FigureId{cuts->flat.id.text(), "place", "withdrawn", m_session.baseYear() + m_session.year()}
                : projection::FigureId();
}

QString TrajectoryViewModel::cutsSentence() const
{
    const task::Projected* cuts = m_session.projected(Role::cuts);
    if (!cuts) {
        return {};
    }
    const auto& year = cuts->outcome.years[static_cast<std::size_t>(m_session.year())];
    Money paper;
    for (const auto& line : year.lines) {
        paper += line.doNothing - line.budget;
    }
    const format::Numbers numbers;
    return Trajectory::tr("Cuts in %1: %2 cut on paper, %3 still saved, %4 of services withdrawn.")
        .arg(numbers.financialYear(year.year), numbers.money(paper), numbers.money(year.place.saving),
             numbers.money(year.place.withdrawn));
}

} // namespace wp::ui::screens
