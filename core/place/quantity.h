// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/number.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace wp::place {

/// A field that may be absent. Absent means the model's default stands: a value nobody has signed.
template <class T>
using Field = std::optional<T>;

/// The doubt about a value: the ends of its range, and where they come from. Quantities that name the
/// same `with` are drawn together.
struct Spread {
    money::Number low;
    money::Number high;
    Field<std::string> source;
    Field<std::int64_t> grade;
    Field<std::string> note;
    Field<std::string> with;
    bool operator==(const Spread&) const = default;
};

/// A rate, amount, lag, volume or count of people: one value, or a range around a central one.
/// The projection uses the central value.
struct Quantity {
    money::Number central;
    std::optional<Spread> spread;
    const money::Decimal& value() const { return central.value(); }
    bool operator==(const Quantity&) const = default;
};

/// For each field by name, the evidence id or the words that say where its value comes from.
using Sources = std::map<std::string, std::string>;

} // namespace wp::place
