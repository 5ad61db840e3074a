// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/money/money.h"
#include "core/scenario/scenario.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wp::exchange {

/// What is wanted of a published Revenue Account file: one authority by name, E-code or ONS code. The file holds
/// no population: without one the place carries 0, marked as asked for.
struct RaRequest {
    std::string authority;
    std::optional<std::int64_t> population;
    std::int64_t horizon = 10;
};

/// A line of the form with its amount in £.
struct RaAmount {
    std::string number;
    std::string title;
    money::Money amount;
    bool operator==(const RaAmount&) const = default;
};

/// A line for which the publisher holds no figure, and the mark that stands there ("...").
struct RaMissing {
    std::string number;
    std::string title;
    std::string marker;
    bool operator==(const RaMissing&) const = default;
};

/// What an import did that a person should know. `thing` is a line number, a link or a stream; `value` says how much:
/// the amount that is not above zero, the return for £1 of a link.
enum class RaNoteKind { negativeDemand, linkWithoutSpending, linkTooSteep, unknownLine, lineNotInFile };

struct RaNote {
    RaNoteKind kind;
    std::string thing;
    std::string value;
    bool operator==(const RaNote&) const = default;
};

/// What came in, what did not, and why. `imported` and `financing` are in the order of the form; total is the sum of
/// `imported`, fileTotal is the publisher's own line 799. `assumptions` are the paths of what the file does not hold.
struct RaReport {
    std::string authority;
    std::string eCode;
    std::string onsCode;
    std::string authorityClass;
    std::string source;
    std::vector<RaAmount> imported;
    money::Money total;
    std::optional<money::Money> fileTotal;
    std::vector<RaAmount> financing;
    std::vector<RaAmount> nil;
    std::vector<RaMissing> missing;
    std::vector<RaNote> notes;
    std::vector<std::string> assumptions;
    bool isPopulationAsked = false;

    /// total − fileTotal; empty when the publisher gives no total.
    std::optional<money::Money> difference() const;
};

struct RaImport {
    place::Place place;
    std::vector<scenario::Scenario> scenarios;
    RaReport report;
};

/// Makes a place out of one authority's row of the published file, with three scenarios: do nothing, cuts, and an
/// empty whole place. Refuses a file that is not this form, an authority that is not there or holds no return,
/// a figure that cannot be read and lines that do not sum to line 799 (totalDiffers); all problems at once.
base::Result<RaImport> importRa(std::string_view bytes, const RaRequest& request);

/// The names of the authorities in the file, in its order.
base::Result<std::vector<std::string>> raAuthorities(std::string_view bytes);

} // namespace wp::exchange
