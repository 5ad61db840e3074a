// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/exchange/json.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "tests/fuzz/targets.h"
#include "tests/support/files.h"

namespace wp::fuzz {

void tryJson(std::string_view bytes)
{
    const auto model = exchange::readJson(bytes);
    if (!model) {
        require(!model.problems().empty(), "a refusal says why");
        return;
    }
    require(document::check(model.value()).empty(), "what is read passes the check");
    const std::string text = exchange::writeJson(model.value());
    const auto again = exchange::readJson(text);
    require(again.isOk(), "what is written is read");
    require(again.value() == model.value(), "read back the same");
    require(exchange::writeJson(again.value()) == text, "and written the same");
}

void tryProjection(std::string_view bytes)
{
    constexpr std::size_t mostLines = 50;
    const auto model = exchange::readJson(bytes);
    if (!model || model.value().place.lines.size() > mostLines) {
        return;
    }
    static_cast<void>(document::warnings(model.value()));
    for (const scenario::Scenario& given : model.value().scenarios) {
        const auto flat = scenario::resolve(model.value().scenarios, given.id);
        require(flat.isOk(), "a scenario that passed the check is resolved");
        const projection::Outcome outcome = projection::project(model.value().place, flat.value());
        money::Money spend;
        for (const auto& line : outcome.years.back().lines) {
            spend += line.spend;
        }
        require(spend == outcome.years.back().place.spend, "lines add up to the place");
    }
}

std::vector<std::string> placeSeeds()
{
    return {testing::readFile(testing::testFile("exchange/small.place.json")),
            testing::readFile(testing::testFile("golden/case01.place.json")), "{}", "[]", "{\"format\": \"wholeplace/1\"}"};
}

} // namespace wp::fuzz
