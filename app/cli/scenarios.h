// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"

#include <string>

namespace wp::cli {

/// The scenarios of these ids, flat, in their order; `missing` is the first id that names none.
struct ChosenScenarios {
    std::vector<scenario::Scenario> scenarios;
    std::string missing;
};

/// No ids: all of them.
ChosenScenarios chooseScenarios(const document::Model& model, const std::vector<std::string>& ids);

/// "There is no scenario hole; there are: none, whole"
std::string noScenario(const document::Model& model, const std::string& id);

} // namespace wp::cli
