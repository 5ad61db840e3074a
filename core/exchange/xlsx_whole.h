// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>

namespace wp::exchange {

/// Whether a workbook that libxlsxwriter wrote holds every one of `cells` cells and each string that they name. The
/// library does not notice when the disk is full while it puts a sheet together, and packs what there is.
bool isWholeWorkbook(const std::filesystem::path& path, std::size_t cells);

} // namespace wp::exchange
