// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/place/delivery.h"

#include <map>
#include <optional>
#include <span>

namespace wp::document {

enum class Share { low, central, high };

/// Who answers for an agreed saving (an adjustment of a line below zero), how it stands (a word of savingStatuses(), or
/// none), and which shares of it are expected to come; one that nobody gave is as the next above it, and the highest all
/// of it. The place keeps what was agreed, and only that enters the projection.
struct Agreement {
    std::string owner;
    std::string status;
    std::optional<money::Number> low, central, high;

    bool isEmpty() const { return *this == Agreement(); }
    bool hasDelivery() const { return low || central || high; }
    place::Delivery delivery() const;
    /// With another share, or without one: the others give way to it, so that none is below the one before it.
    Agreement with(Share share, const std::optional<money::Number>& value) const;
    bool operator==(const Agreement&) const = default;
};

using Agreements = std::map<place::AdjustmentAt, Agreement>;

std::span<const std::string_view> savingStatuses();

/// By the adjustment that each is of. One whose adjustment is not there, by year, amount and note, is passed over.
Agreements agreementsOf(const Model& model);
place::Deliveries deliveriesOf(const Agreements& agreements);

/// Keeps what is agreed of one adjustment, or of all.
Edit agreeing(const Model& model, const place::AdjustmentAt& at, const Agreement& agreement);
Edit keepingAgreements(const Model& model, const Agreements& agreements);

/// The adjustments of a line in another order: each by its place now, left out, or named twice to be copied. What is
/// agreed of them goes with them.
Edit rearranging(const Model& model, const std::string& line, const std::vector<std::size_t>& order);

/// What was agreed in `before`, where its adjustments are in `after`: they may have changed in place, moved within their
/// line or to another. `renamed` is a line's id and its new one.
Agreements agreementsAfter(const Model& before, const Model& after, const std::pair<std::string, std::string>& renamed);

} // namespace wp::document
