// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/case_ledger.h"

#include <QString>

#include <string>
#include <vector>

namespace wp::ui::screens {

/// The columns of a case ledger, in their order on the screen and in a spreadsheet that is pasted.
enum class CaseColumn { when, phase, agency, kind, count, unitCost, total, source, grade, all };

QString columnName(CaseColumn column);
QString phaseName(people::Phase phase);

/// A field of a contact as it is shown and typed; the cost in all is what is known of it.
QString entryText(const people::CaseEntry& entry, CaseColumn column);
/// Takes what was typed; false where it is nothing that the column takes.
bool takeText(people::CaseEntry& entry, CaseColumn column, const QString& text);

/// Rows out of text that was copied from a spreadsheet, with or without headings. All or none: Problems say which cell
/// is nothing that its column takes, and what tells who someone is.
base::Result<std::vector<people::CaseEntry>> entriesFromText(const std::string& text);

} // namespace wp::ui::screens
