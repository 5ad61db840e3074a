// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wp::cli {

/// The English word for a key of a workbook; the key itself for one that it does not know.
std::string workbookWord(std::string_view key);

} // namespace wp::cli
