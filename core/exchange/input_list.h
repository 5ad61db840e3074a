// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"
#include "core/place/rule.h"

#include <optional>
#include <string>
#include <vector>

namespace wp::exchange {

/// How an input is read: money, a fraction, a count, a whole number, yes or no, or words of the file.
enum class InputKind { amount, share, number, whole, flag, words };

/// One value that the projection stands on, and where it comes from. `path` is as in problems ("lines/claRes/budget",
/// "scenarios/whole/measures/youth/amount"); value, low and high are as the file writes them. isDefault: nobody has
/// signed it, and the model's own stands. isFigure: a source is expected of it, unlike a year or a switch.
struct Input {
    std::string path;
    std::string thing;
    std::string field;
    InputKind kind = InputKind::words;
    std::string value;
    std::string low;
    std::string high;
    std::string with;
    std::string source;
    std::optional<std::int64_t> grade;
    std::string note;
    bool isDefault = false;
    bool isFigure = true;
};

/// Every input of a model, in the order of the file: the place's, then those of each scenario's own measures and what
/// it assumes instead.
std::vector<Input> inputsOf(const document::Model& model);

} // namespace wp::exchange
