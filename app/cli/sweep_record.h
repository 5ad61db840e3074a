// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/provenance.h"
#include "core/exchange/sweep.h"

#include <filesystem>
#include <optional>

namespace wp::cli {

/// What a sweep keeps of an authority, in a file of its own: a sweep that was cut short goes on from there, and parts
/// done on other machines come together in one folder. Problems are sentences by now. `inputs` is a hash of all that
/// the figures depend on.
struct SweepRecord {
    std::string inputs;
    std::string authority, eCode, onsCode, authorityClass;
    std::vector<exchange::SweptScenario> scenarios;
    std::vector<scenario::LeftOut> leftOut;
    std::vector<std::string> problems;
    bool operator==(const SweepRecord&) const = default;
};

SweepRecord recordOf(const exchange::Swept& swept, const std::string& inputs);

/// JSON of one object.
std::string recordText(const SweepRecord& record);
/// Nothing where the file is not there, is no record, or holds figures of other inputs.
std::optional<SweepRecord> readRecord(const std::filesystem::path& file, const std::string& inputs);

using SweepRecords = std::vector<SweepRecord>;

/// One figure a row: authority, eCode, onsCode, class, scenario, figure, value. What an authority has nothing for is a
/// row "leftOut", why it has no figures a row "problem"; the rows "about" at the end say what they were made of.
std::string resultsCsv(const SweepRecords& records, const exchange::Provenance& provenance);

/// In how many authorities a figure came to a value, "" for none, and that in words.
struct SweepCount {
    std::string value;
    std::size_t authorities = 0;
    std::string words;
    bool operator==(const SweepCount&) const = default;
};

/// Over the authorities that have figures: payback years in their order with none last, assumptions by how many they
/// decide in. Those where the scenario moves no money (a fire authority without social care) are in neither.
struct SweepSpread {
    std::string id;
    std::string name;
    std::vector<SweepCount> payback, decides;
    std::size_t unmoved = 0;
};
std::vector<SweepSpread> spreadOf(const SweepRecords& records);

/// Of authorities in which a scenario moves no money.
inline constexpr const char* unmovedText = "there is nothing that it changes";

std::string spreadCsv(const std::vector<SweepSpread>& spreads);
/// SVG with a title and a description, bars by scenario: payback years on the left, what decides on the right.
std::string spreadPicture(const std::vector<SweepSpread>& spreads, const std::string& source);

} // namespace wp::cli
