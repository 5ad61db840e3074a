// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

namespace wp::scenario {

/// What a stress test can change. funding: a share more or less from year 1 on, the base year stays. pay: points a year, of
/// which half reaches the inflation of each line with posts (of every line, where none has any), as if half of it were pay;
/// nobody has signed that half. inflation: points a year on every line's and the general one. growth: points a year on every
/// stream's. winter: a share more of what varies with demand in year 1, on lines whose stream keeps people less than a year,
/// as a pressure of that year alone. delay: years by which all but the usual toolkit (cuts, income, thresholds) start later.
/// delivery: the share of agreed savings that comes. benefits: the share of what measures save or bring in, cuts among them.
/// prevention: the share of every link's elasticity.
enum class ChangeKind { funding, pay, inflation, growth, winter, delay, delivery, benefits, prevention };

inline constexpr std::size_t changeKinds = static_cast<std::size_t>(ChangeKind::prevention) + 1;

/// One of them, and by how much: a fraction, or whole years. Of funding also whose (empty: everyone's) and which source
/// by its name (empty: all of them).
struct Change {
    ChangeKind kind = ChangeKind::funding;
    money::Number amount;
    std::string organisation;
    std::string source;
    bool operator==(const Change&) const = default;
};

/// The least and the most that a change may be, and the amount that changes nothing.
struct ChangeLimits {
    money::Decimal lowest, highest, neutral;
};
const ChangeLimits& limitsOf(ChangeKind kind);

/// A named set of changes to what a place and its scenarios assume, made in order. `note` says who puts them so high;
/// without it nobody has.
struct StressTest {
    base::Id<StressTest> id;
    std::string name;
    std::string note;
    std::vector<Change> changes;
    bool operator==(const StressTest&) const = default;
};

/// Those that stand ready for any place: funding, pay, winter, late and savings by their ids, without name and note.
const std::vector<StressTest>& readyStressTests();

/// A place and its scenarios as they are under a stress test.
struct Stressed {
    place::Place place;
    std::vector<Scenario> scenarios;
};

/// Changes ranges with their centre and what a scenario assumes like what it stands for; a value that is changed loses its
/// source. Refused: an amount or a value beyond its limits (outOfRange), and the funding of an organisation without
/// sources where a scenario assumes another growth or budget of it (missingField): a source would silence that.
base::Result<Stressed> stressed(const place::Place& place, const std::vector<Scenario>& scenarios, const StressTest& test);

} // namespace wp::scenario
