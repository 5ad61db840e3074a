// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_file.h"
#include "app/cli/risk_answer.h"
#include "app/cli/words.h"
#include "core/exchange/draws_part.h"

#include <iostream>

namespace wp::cli {

namespace {

using uncertainty::DrawRange;

constexpr std::uint64_t mostDraws = 1'000'000;

/// "10000": the draws from 0 on; "5000..9999": those, both included.
std::optional<DrawRange> rangeOf(const std::string& text)
{
    const std::size_t dots = text.find("..");
    const auto first = dots == std::string::npos ? std::optional<std::uint64_t>(0) : wholeNumber(text.substr(0, dots));
    const auto last = wholeNumber(dots == std::string::npos ? text : text.substr(dots + 2));
    if (!first || !last || (dots != std::string::npos && *last < *first)) {
        return std::nullopt;
    }
    const std::uint64_t draws = dots == std::string::npos ? *last : *last - *first + 1;
    return draws > 0 && draws <= mostDraws ? std::optional(DrawRange{*first, draws}) : std::nullopt;
}

} // namespace

Exit runRisk(const Call& call, const Output& output)
{
    RiskOptions options;
    const std::string fault = readRiskOptions(call, options);
    if (!fault.empty()) {
        return refuseCall(&runRisk, fault, output);
    }
    const std::string draws = call.value("--draws", "10000");
    const auto range = rangeOf(draws);
    if (!range) {
        return refuseCall(&runRisk, "--draws is how many (1 to 1000000), or the first and the last as A..B, and not " +
                                        shown(draws), output);
    }
    Exit exit = Exit::done;
    const auto opened = openOrTell(call.words[0], output, exit);
    if (!opened) {
        return exit;
    }
    const auto study = uncertainty::studyOf(opened->model.place, opened->model.scenarios);
    if (!study) {
        return tell(call.words[0], study.problems(), output);
    }
    const auto kept = keepDraws(study.value(), *range, {range->draws, options.threads, options.isFull});
    if (draws.find("..") != std::string::npos) {
        output.out << exchange::writePart(opened->model, *kept, options.isFull);
    } else {
        printRisk(study.value(), *kept, options, output.out);
    }
    return Exit::done;
}

} // namespace wp::cli
