// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"

#include <map>
#include <string>
#include <vector>

namespace wp::checks {

/// What a figure is called in released.csv: the place, the scenario, and "appraisal/netPresentValue", "place/fte" (of the
/// last year), "cutsNeeded/council" or, out of 200 draws, "draws/chanceOfSaving". Of a place as such: "inputs", the
/// SHA-256 of its wholeplace/1 JSON.
struct FigureName {
    std::string place, scenario, figure;
    auto operator<=>(const FigureName&) const = default;
};
using NamedFigures = std::map<FigureName, std::string>;

void addFigures(const std::string& place, const document::Model& model, NamedFigures& figures);
/// Those that stand on draws.
void addDrawn(const std::string& place, const document::Model& model, NamedFigures& figures);

/// The figures of a release, and which version of the equations gave them.
struct ReleasedFigures {
    std::string release;
    std::string model;
    NamedFigures figures;
};

std::string releasedText(const ReleasedFigures& released);
/// What is no such text is a std::runtime_error.
ReleasedFigures readReleased(const std::string& csv);

/// Why figures differ from the release's. Each name is one, or "*" for any, or a beginning with "*" after it.
struct Explanation {
    std::string place, scenario, figure;
    std::string because;
};
std::vector<Explanation> readExplanations(const std::string& csv);

/// What is not as it should be, a sentence each: a figure that differs and that nothing explains, an explanation that
/// explains nothing or says nothing, and a figure that moved on the same inputs under the same version of the equations.
std::vector<std::string> unexplained(const ReleasedFigures& then, const ReleasedFigures& now,
                                     const std::vector<Explanation>& explanations);

} // namespace wp::checks
