// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"

#include <ostream>

namespace wp::base {

void PrintTo(const Problem& problem, std::ostream* out)
{
    *out << nameOf(problem.code) << " at " << problem.where << " value '" << problem.value << "' accepted";
    for (const std::string& accepted : problem.accepted) {
        *out << " '" << accepted << "'";
    }
    if (problem.at) {
        *out << " at " << problem.at->line << ":" << problem.at->column;
    }
}

} // namespace wp::base

namespace wp::money {

void PrintTo(const Money& money, std::ostream* out) { *out << money.toText(); }

void PrintTo(const Number& number, std::ostream* out) { *out << number.text(); }

} // namespace wp::money
