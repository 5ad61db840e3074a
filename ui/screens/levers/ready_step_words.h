// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ready_step.h"

#include <QString>

namespace wp::ui::screens {

/// "One front door in place of many": what the measure is called once it is added.
QString stepName(evidence::ReadyStep step);

/// What it does, in a sentence.
QString stepSentence(evidence::ReadyStep step);

/// Why it does not fit, and what would do.
QString unfitSentence(evidence::Unfit why);

/// "Begins at 30%; its range is 10% to 50%. On Care assessment and 6 others."
QString sizeSentence(const scenario::Measure& measure, const place::Place& place);

/// "Rests on: Laird and Hall (grade 5 of 6); …"
QString claimsSentence(const evidence::Claims& claims);

} // namespace wp::ui::screens
