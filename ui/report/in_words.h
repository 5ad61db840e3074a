// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/source.h"

#include <QStringList>

namespace wp::ui::report {

/// A scenario as a plain account: what is done, a sentence a measure that is switched on, …
QStringList measuresInWords(const Source& source, const task::Projected& one);

/// … and what comes of it: cash and payback, what is withdrawn, demand, posts, reserves and the cuts still needed. Each
/// of the accounts that are never added keeps its own name.
QStringList outcomeInWords(const Source& source, const task::Projected& one);

/// Each of the place's shared priorities in the three lines in the last year; empty where none is chosen.
QStringList prioritiesInWords(const Source& source);

/// What the projection could not do as asked, or did beyond what evidence covers: one sentence for each warning, with
/// its years.
QStringList warningsInWords(const Source& source, const task::Projected& one);

} // namespace wp::ui::report
