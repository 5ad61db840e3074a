// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <string>
#include <string_view>

namespace wp::cli {

/// What is wrong and what would do instead, in English.
std::string sentenceOf(const base::Problem& problem);

/// "FILE:107:14: badNumber lines/cla/budget: …", one line.
std::string lineOf(std::string_view file, const base::Problem& problem);

/// "12:4" of a text, "Budget!D12" of a workbook.
std::string placeText(const base::Position& at);

} // namespace wp::cli
