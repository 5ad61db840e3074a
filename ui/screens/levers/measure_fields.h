// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"
#include "ui/format/reading.h"

#include <QString>

#include <string>
#include <vector>

namespace wp::ui::screens {

enum class FieldKind { figure, whole, year, text, one, many };

/// One of the things that a field may name, with its weight among others.
struct Pick {
    std::string id;
    QString name;
    bool isPicked = false;
    money::Number weight{money::Decimal(1)};
    bool operator==(const Pick&) const = default;
};

/// One field of a measure as it is edited. A figure has its value and, where there is one, its range and its source; a
/// whole number or year may be absent (none: to the end, or not said); others are a text or a choice.
struct MeasureField {
    std::string name;
    QString label;
    FieldKind kind = FieldKind::text;
    format::Quantity quantity = format::Quantity::number;
    place::Quantity figure;
    std::optional<std::int64_t> whole;
    std::optional<money::Decimal> least, most;
    bool canBeAbsent = false;
    bool isWeighted = false;
    bool hasSource = false;
    QString source;
    QString text;
    std::vector<Pick> picks;
    bool operator==(const MeasureField&) const = default;
};

/// Every field of a measure but its id, kind and switch, in the order of the file, with defaults where it is silent.
std::vector<MeasureField> fieldsOf(const scenario::Measure& measure, const document::Model& model);

/// What a field holds, as wholeplace/1 JSON; "null" where it is absent.
std::string jsonOf(const MeasureField& field);

} // namespace wp::ui::screens
