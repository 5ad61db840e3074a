// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wp::app {

/// From now on a crash writes crash.txt into this folder before the program ends as it would have: what stopped it, and
/// where in the program it was. Of the document nothing; its journal has every edit.
void watchForCrash(const QString& folder);

/// What a crash of an earlier run wrote, without paths; once: the file is then called crash-last.txt. Empty: there was none.
QString takeCrashReport(const QString& folder);

} // namespace wp::app
