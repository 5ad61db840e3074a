// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/tornado.h"
#include "ui/chart/chart_data.h"
#include "ui/shell/futures.h"
#include "ui/shell/saving_line.h"

#include <QStringList>

namespace wp::ui::screens {

/// What moves the answer: each assumption at its two ends, and the value at which the answer turns. The second
/// comes after the first; until then `switching` is empty.
struct Turning {
    uncertainty::Tornado tornado;
    std::vector<uncertainty::SwitchingValue> switching;
};

/// How likely the whole place (or the cuts) is to save, and what would make it fail.
class RangeViewModel {
public:
    RangeViewModel(const shell::Session& session, const shell::Futures& futures)
        : m_session(session), m_futures(futures), m_line(session)
    {
    }

    /// Whose futures are shown.
    shell::SavingLine& line() { return m_line; }
    const task::Projected* projected() const { return m_line.projected(); }

    /// Chances as twenty dots each; empty while nothing has been drawn.
    chart::ChartData chances() const;
    /// The middle future and the band, the council's reserves, and how many draws say so.
    QStringList sentences() const;
    /// The assumptions that decide most, with both ends and the turning value in their own units.
    chart::ChartData tornado(const Turning& turning) const;
    /// Which assumption turns the answer first, and where.
    QString turningSentence(const Turning& turning) const;
    /// What no chance on this screen counts.
    QStringList notCounted(const Turning* turning) const;

private:
    struct Statement {
        QString words;
        double chance = 0;
        scenario::Role role;
    };
    int year() const;
    QString yearName() const;
    const uncertainty::ScenarioBands* bands(scenario::Role role) const;
    std::vector<Statement> statements() const;
    QString reservesSentence(const uncertainty::Band& band) const;
    QString turnText(const Turning& turning, const uncertainty::Doubt& doubt) const;

    const shell::Session& m_session;
    const shell::Futures& m_futures;
    shell::SavingLine m_line;
};

} // namespace wp::ui::screens
