// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wp::exchange {

/// The published forms of English local government: the Revenue Account (budgets), the Revenue Outturn service summary
/// (RSX) and its social care and public health (RO3).
enum class FormKind { ra, rsx, ro3 };

/// "RA", "RSX", "RO3".
std::string_view nameOf(FormKind kind);

/// What a line of the published form is: a budget line; a sum of others; a part of another ("of which"); a note beside
/// the sum; or financing, which is listed and never imported.
enum class LineRole { line, total, memo, financing, part };

/// A value suggested for a field, and the id of the evidence behind it; empty evidence: an assumption.
struct FormValue {
    place::Quantity quantity;
    std::string evidence;
};

/// One line of a form and what it means in a place: a row of resources/forms/ra.csv, rsx.csv or ro3.csv. A part is one
/// of the line whose asset is `of`. A field that is absent is left to the model's default.
struct FormLine {
    std::string number;
    std::string asset;
    std::string title;
    std::vector<std::string> published; // titles under which it is published, where it is known by them
    std::string of;
    LineRole role = LineRole::line;
    std::string department;
    std::optional<place::Tier> tier;
    bool isStatutory = false;
    std::string duty;
    bool isRingFenced = false;
    std::string stream;
    std::optional<FormValue> fixedShare;
    std::optional<FormValue> cashableShare;
    std::optional<FormValue> cashingLag;
    std::optional<FormValue> inflation;
    std::optional<FormValue> handoffShare;
    std::string reason;
};

struct FormDepartment {
    std::string id;
    std::string name;
};

struct FormStream {
    std::string id;
    std::string name;
    std::string unit;
    FormValue growth;
    FormValue preventableShare;
    FormValue stay;
    std::string reason;
};

/// A prevention link suggested by line number. Links of one pool share one elasticity of all their
/// spending, each by its part of the pool's budget in the place.
struct FormLink {
    std::string id;
    std::string line;
    std::string stream;
    FormValue elasticity;
    std::string pool;
    FormValue lag;
    std::int64_t grade = 6;
    std::string evidence;
    std::string reason;
};

/// A sum that the publisher gives, and the department whose lines it is the sum of; none: of all lines.
struct FormTotal {
    std::string number;
    std::string department;
};

/// A form as the program knows it, from the data files of resources/forms. Figures are net current expenditure in £000.
/// Where they were rounded one by one, a sum may differ from its total by as much.
struct Form {
    FormKind kind = FormKind::ra;
    std::vector<FormLine> lines;
    std::vector<FormTotal> totals;
    std::vector<FormDepartment> departments;
    std::vector<FormStream> streams;
    std::vector<FormLink> links;

    const FormLine* find(std::string_view number) const;
    const FormLine* findAsset(std::string_view asset) const;
    const FormStream* findStream(std::string_view id) const;

    /// The id that a place gives a line of this form: "ra313".
    std::string idOf(std::string_view number) const;
    bool isTotal(std::string_view number) const;
};

const Form& formOf(FormKind kind);

} // namespace wp::exchange
