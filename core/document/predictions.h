// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <array>
#include <cstddef>

namespace wp::document {

enum class Way { up, same, down };
inline constexpr std::array ways = {Way::up, Way::same, Way::down};

/// How many in the room expected what, before they saw it: the question (what stood on the screen, and the scenario it
/// was about, by id), the counts, which way it then went, and when (UTC, "2026-11-28T09:30:00Z"). Nobody is named.
struct Prediction {
    std::string question;
    std::string scenario;
    std::array<int, ways.size()> counts{};
    Way came = Way::same;
    std::string at;

    int count(Way way) const { return counts[static_cast<std::size_t>(way)]; }
    int total() const;
    int right() const { return count(came); }
    bool operator==(const Prediction&) const = default;
};

/// In the order in which they were made. What is none, or nobody took part in, is passed over.
std::vector<Prediction> predictionsOf(const Model& model);

/// Adds one at the end; takes the nth away.
Edit predicting(const Model& model, const Prediction& prediction);
Edit unpredicting(const Model& model, std::size_t nth);

} // namespace wp::document
