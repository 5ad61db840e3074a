// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/trajectory/trajectory_view_model.h"

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
    m_stream = 0;
    const auto& organisations = m_session.model().place.organisations;
    const auto council = std::ranges::find_if(organisations, [](const place::Organisation& organisation) {
        return organisation.kind == place::OrganisationKind::council;
    });
    m_spender = council == organisations.end() ? 0 : static_cast<int>(council - organisations.begin()) + 1;
}

QStringList TrajectoryViewModel::streamNames() const
{
    QStringList names;
    for (const place::Stream& stream : m_session.model().place.streams) {
        names.push_back(format::nameOf(stream));
    }
    return names;
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

chart::ChartData TrajectoryViewModel::demand() const
{
    const auto& streams = m_session.model().place.streams;
    if (streams.empty()) {
        return {};
    }
    const auto last = static_cast<int>(streams.size()) - 1;
    return shell::demandChart(m_session, static_cast<std::size_t>(std::clamp(m_stream, 0, last)));
}

chart::ChartData TrajectoryViewModel::spend() const
{
    return shell::spendChart(m_session, organisation());
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
