// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"
#include "core/exchange/form_import.h"
#include "core/scenario/carry.h"

#include <stop_token>

namespace wp::exchange {

/// A figure of a scenario by its name, as it is printed: money with two decimals, "" where there is none.
struct SweptFigure {
    std::string name;
    std::string value;
    bool operator==(const SweptFigure&) const = default;
};

struct SweptScenario {
    std::string id;
    std::string name;
    std::vector<SweptFigure> figures;
    bool operator==(const SweptScenario&) const = default;
};

/// One authority of a published file with the scenarios of another place: what they give there, or why nothing is
/// given; and the measures and assumptions that it has nothing for.
struct Swept {
    std::string authority, eCode, onsCode, authorityClass;
    std::vector<SweptScenario> scenarios;
    std::vector<scenario::LeftOut> leftOut;
    base::Problems problems;
};

/// Makes the place of a row of the file, carries the template's scenarios to it and projects them. By scenario: budget,
/// movesMoney ("no" where all that it is about has nothing spent on it there, else "yes"), cumulativeSaving,
/// netPresentValue, paybackYear, withdrawn (in the last year), cutsNeeded (of a council; "" where a cut of half does
/// not do); with draws also chanceOfSaving and the cumulative saving's savingLow, savingMiddle and savingHigh (10, 50
/// and 90 of 100); and decides, the path of the assumption that moves the net present value most, with decidesOf, the
/// name of what it belongs to, and switchingValue, the value of it at which the cumulative saving is zero. Base year,
/// seed and population are the place's own, the rest of the frame is the template's. Empty when stopped.
std::optional<Swept> sweepOne(const FormFile& file, std::size_t row, const document::Model& pattern,
                              std::uint64_t draws, std::stop_token stop = {});

} // namespace wp::exchange
