// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"
#include "ui/shell/session.h"

#include <QStringList>

#include <optional>

namespace wp::ui::screens {

/// What the trajectory shows: the demand of one stream and the net spend of the place or one organisation in
/// the three lines, and beside the cuts what is cut on paper, still saved, and withdrawn.
class TrajectoryViewModel {
public:
    explicit TrajectoryViewModel(const shell::Session& session) : m_session(session) {}

    /// Begins with the first stream, and with the first council, where cuts and whole place part ways.
    void reset();

    QStringList streamNames() const;
    /// The whole place first, then each organisation.
    QStringList spenderNames() const;
    int stream() const { return m_stream; }
    int spender() const { return m_spender; }
    void chooseStream(int stream) { m_stream = stream; }
    void chooseSpender(int spender) { m_spender = spender; }

    chart::ChartData demand() const;
    chart::ChartData spend() const;
    /// "Cuts in 2035/36: £210m cut on paper, £105m still saved, £105m of services withdrawn."
    QString cutsSentence() const;

private:
    std::optional<std::size_t> organisation() const;

    const shell::Session& m_session;
    int m_stream = 0;
    int m_spender = 0;
};

} // namespace wp::ui::screens
