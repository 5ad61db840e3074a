// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/who_pays.h"
#include "ui/chart/chart_data.h"
#include "ui/format/numbers.h"
#include "ui/shell/saving_line.h"

#include <vector>

namespace wp::ui::screens {

/// What stands where a payer's row meets a gainer's column. Both empty: nothing passes between them.
struct PocketCell {
    QString paid;
    QString gained;
    double share = 0; ///< of the greatest, for its tint
    projection::FigureId figure;
};

/// Payers in rows, gainers in columns; the last column is what each pays in all, the last row what each gains.
struct PocketMatrix {
    QStringList payers;
    QStringList gainers;
    std::vector<std::vector<PocketCell>> rows;
};

/// Who pays and who gains over all years, by the scenario chosen: the whole place or the cuts.
class WhoPaysViewModel {
public:
    explicit WhoPaysViewModel(const shell::Session& session) : m_session(session), m_line(session) {}

    shell::SavingLine& line() { return m_line; }
    const task::Projected* projected() const { return m_line.projected(); }

    /// The answer in a sentence.
    QString headline() const;
    /// Of who pays most, or else gains most; empty where there is none.
    projection::FigureId headlineFigure() const;
    /// What stands in no position: services withdrawn, and value to the public.
    QString besides() const;
    /// Net positions after sharing deals; `found` adds what each pays and gains once it is known.
    chart::ChartData positions(const uncertainty::WhoPays* found) const;
    chart::ChartData flows(const uncertainty::WhoPays& found) const;
    PocketMatrix matrix(const uncertainty::WhoPays& found) const;
    QString matrixTitle(const uncertainty::WhoPays& found) const;

private:
    std::vector<money::Money> savings() const;
    money::Money overYears(money::Money projection::PlaceFigures::*amount) const;
    QString nameOf(std::size_t organisation, bool isPayer) const;
    projection::FigureId figureOf(std::size_t organisation) const;
    QString flowsTitle(const uncertainty::WhoPays& found) const;

    const shell::Session& m_session;
    shell::SavingLine m_line;
};

} // namespace wp::ui::screens
