// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include "core/exchange/json.h"
#include "tests/support/files.h"

#include <algorithm>
#include <stdexcept>

namespace wp::testing {

std::vector<std::string> goldenNames()
{
    const std::string ending = ".expected.json";
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(testFile("golden"))) {
        const std::string file = entry.path().filename().string();
        if (file.ends_with(ending)) {
            names.push_back(file.substr(0, file.size() - ending.size()));
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string goldenText(const std::string& file) { return readFile(testFile("golden/" + file)); }

document::Model goldenModel(const std::string& name)
{
    auto model = exchange::readJson(goldenText(name + ".place.json"));
    if (!model) {
        throw std::runtime_error(name + ": " + model.problems().front().where);
    }
    return std::move(model).value();
}

} // namespace wp::testing
