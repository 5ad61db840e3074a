// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wp::exchange {

/// What a line of the published form is: a budget line; a sum of others; a part of another ("of which"); or
/// financing, which is listed and never imported.
enum class RaRole { line, total, memo, financing };

/// A value suggested for a field, and the id of the evidence behind it; empty evidence: an assumption.
struct RaValue {
    place::Quantity quantity;
    std::string evidence;
};

/// One line of the Revenue Account form and what it means in a place: a row of resources/forms/ra.csv.
/// A field that is absent is left to the model's default.
struct RaFormLine {
    std::string number;
    std::string asset;
    std::string title;
    RaRole role = RaRole::line;
    std::string department;
    std::optional<place::Tier> tier;
    bool isStatutory = false;
    std::string duty;
    bool isRingFenced = false;
    std::string stream;
    std::optional<RaValue> fixedShare;
    std::optional<RaValue> cashableShare;
    std::optional<RaValue> cashingLag;
    std::optional<RaValue> inflation;
    std::optional<RaValue> handoffShare;
    std::string reason;
};

struct RaFormDepartment {
    std::string id;
    std::string name;
};

struct RaFormStream {
    std::string id;
    std::string name;
    std::string unit;
    RaValue growth;
    RaValue preventableShare;
    RaValue stay;
    std::string reason;
};

/// A prevention link suggested by line number. Links of one pool share one elasticity of all their
/// spending, each by its part of the pool's budget in the place.
struct RaFormLink {
    std::string id;
    std::string line;
    std::string stream;
    RaValue elasticity;
    std::string pool;
    RaValue lag;
    std::int64_t grade = 6;
    std::string evidence;
    std::string reason;
};

/// The Revenue Account form as the program knows it, from the data files of resources/forms. Figures are net
/// current expenditure in £000; the lines of role `line` sum to line 799.
struct RaForm {
    std::vector<RaFormLine> lines;
    std::vector<RaFormDepartment> departments;
    std::vector<RaFormStream> streams;
    std::vector<RaFormLink> links;

    const RaFormLine* find(std::string_view number) const;
    const RaFormStream* findStream(std::string_view id) const;
};

inline constexpr std::string_view raServiceTotal = "799";

const RaForm& raForm();

} // namespace wp::exchange
