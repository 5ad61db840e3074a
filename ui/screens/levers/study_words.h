// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimise/optimise.h"

#include <QStringList>

namespace wp::ui::screens {

/// "Highest net present value", "Smallest worst gap of Council (general fund)": what is made as good as it can be.
QString aimChoice(const place::Place& place, const optimise::Objective& objective);

/// "Net present value: £46.2m at best, £7.91m now."
QString aimSentence(const optimise::Study& study, const money::Decimal& best, const money::Decimal& now);

/// Each limit or end of a lever that holds the answer back, and what a little more of it would bring.
QStringList bindingSentences(const optimise::Study& study, const optimise::Optimum& optimum);

/// Each limit that cannot be kept, and by how much it is missed.
QStringList brokenSentences(const optimise::Study& study, const optimise::Optimum& optimum);

/// A prevention share, or the number in a stream.
QString otherText(bool isStream, const money::Decimal& value);

} // namespace wp::ui::screens
