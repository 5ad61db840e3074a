// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/money/money.h"
#include "core/money/number.h"

#include <iosfwd>

// How GoogleTest writes the project's values where a comparison fails.

namespace wp::base {
void PrintTo(const Problem& problem, std::ostream* out);
}

namespace wp::money {
void PrintTo(const Money& money, std::ostream* out);
void PrintTo(const Number& number, std::ostream* out);
} // namespace wp::money
