// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"

#include "core/document/check.h"
#include "core/document/codec.h"
#include "core/exchange/json_parse.h"
#include "core/exchange/json_positions.h"
#include "core/people/identifiers_in_json.h"

#include <set>

namespace wp::exchange {

using base::Problem;
using base::ProblemCode;
using base::Problems;

namespace {

/// What reading found, so that the check says none of it again: a value that could not be read leaves its
/// field empty, and a measure of no known kind has none of its fields.
class ReadFaults {
public:
    explicit ReadFaults(const Problems& problems)
    {
        for (const Problem& problem : problems) {
            if (problem.code != ProblemCode::duplicateKey) {
                m_paths.insert(problem.where);
                addMeasureOf(problem.where);
            }
        }
    }

    bool explain(const Problem& found) const
    {
        const bool isOfParts = found.code == ProblemCode::emptyList || found.code == ProblemCode::emptyShares ||
                               found.code == ProblemCode::missingField;
        const bool isOfReference = found.code == ProblemCode::unknownReference && !found.accepted.empty();
        return isAtOrIn(found.where) || (isOfParts && hasWithin(found.where)) ||
               (isOfReference && m_paths.contains(found.accepted.front()));
    }

private:
    /// The measure whose kind this is the path of.
    void addMeasureOf(const std::string& path)
    {
        constexpr std::string_view kind = "/kind";
        if (path.ends_with(kind) && path.starts_with("scenarios/") && path.find("/measures/") != std::string::npos) {
            m_paths.insert(path.substr(0, path.size() - kind.size()));
        }
    }

    bool isAtOrIn(const std::string& path) const
    {
        bool isFound = m_paths.contains(path);
        for (std::size_t end = path.rfind('/'); !isFound && end != std::string::npos && end > 0;
             end = path.rfind('/', end - 1)) {
            isFound = m_paths.contains(path.substr(0, end));
        }
        return isFound;
    }

    bool hasWithin(const std::string& path) const
    {
        const auto next = m_paths.lower_bound(path + "/");
        return next != m_paths.end() && next->starts_with(path + "/");
    }

    std::set<std::string> m_paths;
};

void addChecks(const document::Model& model, Problems& problems)
{
    const ReadFaults read(problems);
    for (Problem& found : document::check(model)) {
        if (!read.explain(found)) {
            problems.push_back(std::move(found));
        }
    }
}

} // namespace

base::Result<document::Model> readJson(std::string_view text)
{
    ParsedJson parsed = parseJson(text);
    Problems problems = std::move(parsed.problems);
    document::Model model;
    if (parsed.isWhole) {
        model = document::readModel(parsed.json, problems);
        if (parsed.json.is_object()) {
            addChecks(model, problems);
            people::findIdentifiers(parsed.json, {}, problems);
        }
    }
    if (problems.empty()) {
        return model;
    }
    if (text.size() <= largestText) {
        locate(text, problems);
    }
    return problems;
}

std::string writeJson(const document::Model& model)
{
    return document::writeModel(model).dump(1, ' ', false, place::Json::error_handler_t::replace) + "\n";
}

} // namespace wp::exchange
