// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"

#include <algorithm>
#include <functional>
#include <set>

namespace wp::document {

namespace {

using base::ProblemCode;
using place::Json;

/// As deep as wholeplace/1 is read, less the file's own object, so that what comes in here can go out and come back.
constexpr int deepest = 62;

/// Watches the parser go by, for what it lets through.
class Watch {
public:
    bool operator()(int depth, Json::parse_event_t event, const Json& parsed)
    {
        if (event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start) {
            m_depth = std::max(m_depth, depth);
        }
        if (event == Json::parse_event_t::object_start) {
            m_keys.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            m_keys.pop_back();
        } else if (event == Json::parse_event_t::key) {
            const auto& key = parsed.get_ref<const std::string&>();
            if (!m_keys.back().insert(key).second && m_twice.empty()) {
                m_twice.push_back(key);
            }
        }
        return true;
    }

    base::Problems problems(std::string_view where) const
    {
        if (m_depth > deepest) {
            return {{ProblemCode::tooLarge, std::string(where), std::to_string(m_depth), {std::to_string(deepest)}, std::nullopt}};
        }
        if (!m_twice.empty()) {
            return {{ProblemCode::duplicateKey, std::string(where), m_twice.front(), {}, std::nullopt}};
        }
        return {};
    }

private:
    std::vector<std::set<std::string>> m_keys;
    std::vector<std::string> m_twice;
    int m_depth = 0;
};

} // namespace

base::Result<place::Json> parseJson(std::string_view text, std::string_view where)
{
    Watch watch;
    Json json = Json::parse(text, std::ref(watch), false);
    if (json.is_discarded()) {
        return base::Problem{ProblemCode::notReadable,
                             std::string(where),
                             place::textOf(Json(text.substr(0, 200))),
                             {"JSON"},
                             std::nullopt};
    }
    if (base::Problems problems = watch.problems(where); !problems.empty()) {
        return problems;
    }
    return json;
}

} // namespace wp::document
