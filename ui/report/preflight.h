// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content.h"
#include "ui/report/source.h"

namespace wp::ui::report {

enum class CheckKind { sources, evidence, smallGroups, personalData, alternativeTexts };

/// passed: nothing to say. tells: it goes out as it is, and the reader is told. stops: it may not go out.
enum class CheckResult { passed, tells, stops };

/// One thing that is looked at before any paper leaves, what was found in a sentence, and the first places of it.
struct Check {
    CheckKind kind;
    CheckResult result = CheckResult::passed;
    QString sentence;
    QStringList places;
};

/// Looks at what is to go out: sources that are missing, figures beyond the evidence, groups so small that someone
/// could be found out, what tells who someone is, and charts without a text in their stead. In the language of the
/// moment.
std::vector<Check> preflight(const Source& source, const std::vector<Paper>& papers);

bool mayLeave(const std::vector<Check>& checks);

} // namespace wp::ui::report
