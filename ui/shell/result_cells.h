// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/figure_id.h"
#include "ui/shell/solvency.h"

#include <QString>

#include <vector>

namespace wp::ui::shell {

/// One fact of the result bar: what it is, the whole-place figure, and under it the cuts' or a word on it.
/// `isCuts`: the note is the cuts' own figure.
struct ResultCell {
    QString id;
    QString label;
    QString value;
    QString note;
    bool isCuts = false;
    bool isRefining = false;
    projection::FigureId figure;
    projection::FigureId noteFigure;
    bool operator==(const ResultCell&) const = default;
};

std::vector<ResultCell> resultCells(const Session& session, const Solvency& solvency);
/// With cuts still needed that were worked out for these scenarios.
std::vector<ResultCell> resultCells(const Session& session, const std::optional<CutsNeeded>& needed, bool isRefining);

/// What the last move did, in one sentence with the figures; empty before any move.
QString whatChanged(const Session& session);

/// The figure that sentence begins with; empty before any move.
projection::FigureId changedFigure(const Session& session);

/// "a quarter", "two thirds", for a part of a whole; empty for less than a twentieth.
QString fractionInWords(const money::Decimal& part);

} // namespace wp::ui::shell
