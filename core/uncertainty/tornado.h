// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"
#include "core/uncertainty/doubt.h"
#include "core/uncertainty/study.h"

#include <optional>
#include <stop_token>
#include <string_view>

namespace wp::uncertainty {

/// One assumption alone at low and at high, all others central: the net present value it gives. Both ends
/// are equal where the scenario assumes a value of its own.
struct TornadoBar {
    Doubt doubt;
    money::Money atLow, atHigh;
};

/// Bars widest first, of equals by the bytes of the path; `central` is the net present value without doubt.
struct Tornado {
    money::Money central;
    std::vector<TornadoBar> bars;
};

/// Exact, and so in published figures; on the sample place a second or two. Empty when stopped.
std::optional<Tornado> tornadoOf(const Study& study, std::size_t scenario, unsigned threads = 0,
                                 std::stop_token stop = {}, const Progress& progress = {});

/// The same in doubles, within a few pence: for a screen that cannot wait.
std::optional<Tornado> quickTornadoOf(const Study& study, std::size_t scenario, std::stop_token stop = {});

/// The value of an assumption, all others central, at which the cumulative saving over the horizon is
/// zero: the root nearest to central, from c − 3(c − low) to c + 3(high − c) within the field's limits.
/// Empty: none in range (or the scenario assumes a value of its own).
struct SwitchingValue {
    Doubt doubt;
    std::optional<double> value;
};

/// In the order of the file. Empty when stopped.
std::optional<std::vector<SwitchingValue>> switchingValuesOf(const Study& study, std::size_t scenario,
                                                             std::stop_token stop = {}, const Progress& progress = {});

/// The same of one assumption, by its path; empty when stopped or when it has no range.
std::optional<SwitchingValue> switchingValueOf(const Study& study, std::size_t scenario, std::string_view path,
                                               std::stop_token stop = {});

} // namespace wp::uncertainty
