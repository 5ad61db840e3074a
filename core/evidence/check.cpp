// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/check.h"

#include "core/base/data_table.h"
#include "core/base/resource.h"
#include "core/evidence/library.h"

#include <cassert>
#include <sstream>

namespace wp::evidence {

namespace {

using money::Decimal;

constexpr std::string_view pound = "£";

Operation operationOf(std::string_view sign)
{
    constexpr std::string_view signs = "+-*/";
    const std::size_t at = sign.size() == 1 ? signs.find(sign) : std::string_view::npos;
    assert(at != std::string_view::npos);
    return static_cast<Operation>(at + 1);
}

/// "smd-saving.high", "£287" or "0.71".
CheckStep stepOf(Operation operation, std::string_view text)
{
    const bool isMoney = text.starts_with(pound);
    const auto number = money::parseDecimal(isMoney ? text.substr(pound.size()) : text);
    if (number) {
        return {operation, *number, {}, isMoney};
    }
    const std::size_t dot = text.find('.');
    const Claim* claim = findClaim(text.substr(0, dot));
    assert(claim && dot != std::string_view::npos);
    const std::string_view end = text.substr(dot + 1);
    const auto& value = end == "low" ? claim->low : end == "high" ? claim->high : claim->central;
    return {operation, value.value().value(), claim->id, claim->isMoney()};
}

std::vector<CheckStep> stepsOf(const std::string& formula)
{
    std::istringstream stream(formula);
    std::vector<CheckStep> steps;
    Operation operation = Operation::begin;
    for (std::string word; stream >> word;) {
        steps.push_back(stepOf(operation, word));
        if (stream >> word) {
            operation = operationOf(word);
        }
    }
    return steps;
}

Check checkAt(const base::DataTable& table, std::size_t row)
{
    const auto text = [&](std::string_view column) -> const std::string& { return table.text(row, column); };
    Check check;
    check.id = text("id");
    check.claim = text("claim");
    check.question = text("question");
    check.steps = stepsOf(text("formula"));
    check.unit = text("unit");
    check.stated = text("stated");
    check.from = money::parseDecimal(text("from"));
    check.to = money::parseDecimal(text("to"));
    check.finding = text("finding");
    return check;
}

Decimal done(const Decimal& before, const CheckStep& step)
{
    switch (step.operation) {
    case Operation::begin: return step.value;
    case Operation::add: return before + step.value;
    case Operation::subtract: return before - step.value;
    case Operation::multiply: return before * step.value;
    case Operation::divide: return before / step.value;
    }
    return before;
}

} // namespace

std::optional<Decimal> Check::result() const
{
    if (steps.empty()) {
        return std::nullopt;
    }
    Decimal reached = 0;
    for (const CheckStep& step : steps) {
        reached = done(reached, step);
    }
    return reached;
}

Verdict Check::verdict() const
{
    const auto found = result();
    if (!found) {
        return Verdict::noSource;
    }
    if (!from || !to) {
        return Verdict::nothingStated;
    }
    return *found >= *from && *found <= *to ? Verdict::reproduces : Verdict::differs;
}

const std::vector<Check>& checks()
{
    static const std::vector<Check> all = [] {
        const base::DataTable table(base::resource("evidence/checks.csv"));
        std::vector<Check> list;
        for (std::size_t row = 0; row < table.rows(); ++row) {
            list.push_back(checkAt(table, row));
        }
        return list;
    }();
    return all;
}

} // namespace wp::evidence
