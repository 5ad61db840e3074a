// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/stress.h"
#include "ui/format/reading.h"

#include <QStringList>

namespace wp::ui::screens {

/// What a stress test is called; one that stands ready and was not renamed in the language of the moment.
QString stressName(const scenario::StressTest& test);

/// "Pay": what a kind of change is called, and one line on what it does to the model.
QString changeName(scenario::ChangeKind kind);
QString changeHelp(scenario::ChangeKind kind);

/// How a change's amount is typed, and by how much it steps.
format::Quantity quantityOf(scenario::ChangeKind kind);
money::Decimal stepOf(scenario::ChangeKind kind);

/// Whose funding a change is of: "Every organisation", "Council", "Council: Council tax".
QString whoseFunding(const place::Place& place, const std::string& organisation, const std::string& source);

/// "Agreed savings come to 60%": each change in words, in order.
QStringList changeSentences(const place::Place& place, const scenario::StressTest& test);

} // namespace wp::ui::screens
