// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

#include <optional>

namespace wp::document {

/// What was on the screen at a moment worth keeping, to be shown to the room and printed in the record. It holds what
/// the scenarios of the three lines did then, each flat: figures are computed anew, with what the place assumes now.
struct Snapshot {
    std::string name;
    std::string note;
    std::string date;    ///< as in "2027-03-31"
    std::string screen;  ///< by its id
    std::string chart;   ///< by its word: "spend", "demand" …
    std::string subject; ///< the id of the stream or organisation that the chart is of; empty: the whole place
    int year = 0;        ///< the calendar year that was looked at
    std::vector<scenario::Scenario> scenarios;
    bool operator==(const Snapshot&) const = default;
};

/// In the order in which they are shown. What is none is passed over.
std::vector<Snapshot> snapshotsOf(const Model& model);

/// Adds one after all others; gives the nth another name and note; moves it; takes it away.
Edit keeping(const Model& model, const Snapshot& snapshot);
Edit rewording(const Model& model, std::size_t nth, const std::string& name, const std::string& note);
Edit movingSnapshot(const Model& model, std::size_t nth, std::size_t to);
Edit removingSnapshot(const Model& model, std::size_t nth);

/// The model with the snapshot's scenarios and no others; empty where they no longer fit the place, since a line or
/// stream that they name is gone.
std::optional<Model> modelOf(const Model& model, const Snapshot& snapshot);

} // namespace wp::document
