// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"
#include "ui/shell/futures.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace wp::ui::screens {

/// What the trajectory shows: the demand of one stream and the net spend of the place or one organisation in
/// the three lines, one of them within the band that eight of ten futures keep to, and beside the cuts what is cut
/// on paper, still saved, and withdrawn.
class TrajectoryViewModel {
public:
    TrajectoryViewModel(const shell::Session& session, const shell::Futures& futures) : m_session(session), m_futures(futures) {}

    /// Begins with the first of the shared priorities or else the first stream, and with the first council, where cuts
    /// and whole place part ways.
    void reset();

    /// The shared priorities first.
    QStringList streamNames() const;
    /// The whole place first, then each organisation.
    QStringList spenderNames() const;
    int stream() const;
    int spender() const { return m_spender; }
    void chooseStream(int stream);
    void chooseSpender(int spender) { m_spender = spender; }

    /// The line that the band goes round; the whole place until another is chosen.
    scenario::Role banded() const { return m_banded; }
    void chooseBanded(scenario::Role role) { m_banded = role; }

    chart::ChartData demand() const;
    chart::ChartData spend() const;
    /// The demand of each stream without bands, the shared priorities first.
    std::vector<chart::ChartData> everyStream() const;
    /// "Cuts in 2035/36: £210m cut on paper, £105m still saved, £105m of services withdrawn."
    QString cutsSentence() const;
    /// What of it weighs most: the services withdrawn.
    projection::FigureId cutsFigure() const;

private:
    std::optional<std::size_t> organisation() const;
    std::size_t streamIndex() const;
    const uncertainty::ScenarioBands* bands() const;
    chart::ChartSeries* bandedSeries(chart::ChartData& data) const;
    void addDemandBand(chart::ChartData& data) const;
    void addSpendBand(chart::ChartData& data) const;

    const shell::Session& m_session;
    const shell::Futures& m_futures;
    scenario::Role m_banded = scenario::Role::wholePlace;
    /// None: whichever stands first.
    std::optional<base::Id<place::Stream>> m_stream;
    int m_spender = 0;
};

} // namespace wp::ui::screens
