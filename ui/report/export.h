// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/report/content.h"

#include <filesystem>

namespace wp::ui::report {

/// Writes one accessible web page with a paper in each language. What stood there stays where that fails.
base::Problems writeHtml(const std::vector<Paper>& papers, const std::filesystem::path& path);

/// Writes a PDF, the papers one after the other, and beside it the web page that it names as its accessible version.
base::Problems writePdf(const std::vector<Paper>& papers, const std::filesystem::path& path);

} // namespace wp::ui::report
