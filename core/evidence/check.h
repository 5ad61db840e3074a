// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/claim.h"

namespace wp::evidence {

/// nothingStated: worked out, with nothing published to compare it with; noSource: said without saying where from.
enum class Verdict { reproduces, differs, nothingStated, noSource };

enum class Operation { begin, add, subtract, multiply, divide };

/// One step of a check, from left to right: a number, and the claim whose value it is (empty: it stands in the
/// source's text).
struct CheckStep {
    Operation operation = Operation::begin;
    money::Decimal value;
    std::string claim;
    bool isMoney = false;
};

/// What a published figure comes to when it is worked out again from the library's own values. `stated` is what the
/// source says, and holds when the result lies within its rounding (`from` to `to`).
struct Check {
    std::string id;
    std::string claim;
    std::string question;
    std::vector<CheckStep> steps;
    std::string unit;
    std::string stated;
    std::optional<money::Decimal> from, to;
    std::string finding;

    bool isMoney() const { return unit.starts_with("£"); }
    /// None where nothing can be worked out.
    std::optional<money::Decimal> result() const;
    Verdict verdict() const;
};

/// Every check of resources/evidence/checks.csv, in its order.
const std::vector<Check>& checks();

} // namespace wp::evidence
