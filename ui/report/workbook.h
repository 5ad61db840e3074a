// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/source.h"

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace wp::ui::report {

/// The word for a key of a workbook in the language of the moment; the words of a field of the model for any other.
std::string workbookWord(std::string_view key);

/// All figures and assumptions as a workbook in a language (core/exchange/workbook.h).
base::Problems writeWorkbook(const Source& source, const QString& language, const std::filesystem::path& path);

} // namespace wp::ui::report
