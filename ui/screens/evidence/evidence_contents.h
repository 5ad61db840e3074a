// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/figure_id.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace wp::ui::screens {

/// One row of a formula or of a comparison: a sign, a live number, what it is, and the figure it opens onto (none
/// where its thing is empty).
struct DoorLine {
    QString sign;
    QString value;
    QString name;
    projection::FigureId door;
    bool operator==(const DoorLine&) const = default;
};

/// A claim of the library in a list: its words, its value, how sure it is.
struct ClaimLine {
    QString id;
    QString words;
    QString value;
    QString grade;
    bool operator==(const ClaimLine&) const = default;
};

/// All that the drawer says of one figure, in its five blocks: value; how it is worked out; source; how sure; what if
/// it is wrong. Then the log and what was done to it. Empty strings are left out.
struct EvidenceContents {
    QString name, context;
    QString value, exact, range, prices;
    QString rule;
    std::vector<DoorLine> formula;
    QString result;
    QString helpPage;
    QString origin;
    QStringList source;
    bool canSign = false;
    QString signedWords;
    std::vector<ClaimLine> others;
    QString grade;
    QStringList notCounted;
    QString whatIf;
    std::vector<DoorLine> varied;
    std::vector<DoorLine> ends;
    QString turning;
    QStringList challenges, history;
    bool operator==(const EvidenceContents&) const = default;
};

} // namespace wp::ui::screens
