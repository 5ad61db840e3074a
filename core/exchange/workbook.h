// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/model.h"
#include "core/projection/outcome.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace wp::exchange {

/// A flat scenario and what it gives.
struct ScenarioOutcome {
    scenario::Scenario scenario;
    projection::Outcome outcome;
};

/// The word that a reader's language has for a key of workbookKeys(); the key itself for any other.
using WorkbookWords = std::function<std::string(std::string_view key)>;

/// Every key whose word stands somewhere in a workbook: headings, sheets, sentences.
const std::vector<std::string_view>& workbookKeys();

/// The rows that one sheet may take: lines by scenario and year, or inputs.
inline constexpr std::size_t mostWorkbookRows = 150'000;

/// A Problem where so many scenarios give too many rows; to be asked before they are projected.
base::Problems checkWorkbookSize(const document::Model& model, std::size_t scenarios);

/// Writes an XLSX workbook in the place of `path`: figures by scenario, year and line, by organisation and by stream;
/// the spend of every scenario by line and year; every input with its source and grade; and a check, whose formulas
/// reproduce each scenario's headlines from those figures. The old file stays as it was when this fails.
base::Problems writeWorkbook(const document::Model& model, const std::vector<ScenarioOutcome>& outcomes,
                             const WorkbookWords& words, const std::filesystem::path& path);

} // namespace wp::exchange
