// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identifiers_in_json.h"

#include "core/money/decimal.h"

namespace wp::people {

using place::Json;

namespace {

constexpr std::size_t mostTold = 100;

class Search {
public:
    Search(base::Problems& problems) : m_problems(problems) {}

    void look(const Json& json, const std::string& where)
    {
        if (m_told >= mostTold) {
            return;
        }
        if (json.is_string()) {
            lookAtText(json.get_ref<const std::string&>(), where);
        } else if (json.is_array()) {
            for (std::size_t i = 0; i < json.size(); ++i) {
                const std::string id = place::idIn(json[i]);
                look(json[i], below(where, id.empty() ? std::to_string(i) : id));
            }
        } else if (json.is_object()) {
            for (const auto& [key, value] : json.items()) {
                lookAtText(key, where);
                look(value, below(where, key));
            }
        }
    }

private:
    static std::string below(const std::string& where, const std::string& step)
    {
        return where.empty() ? step : where + '/' + step;
    }

    void lookAtText(const std::string& text, const std::string& where)
    {
        if (money::parseDecimal(text)) {
            return;
        }
        if (const auto found = identifierIn(text)) {
            // A path may hold the text itself, as an id or a key.
            const std::size_t named = where.find(found->text);
            m_problems.push_back(personalData(where.substr(0, named), *found));
            ++m_told;
        }
    }

    base::Problems& m_problems;
    std::size_t m_told = 0;
};

} // namespace

base::Problem personalData(std::string where, const FoundIdentifier& found)
{
    return {base::ProblemCode::personalData,
            std::move(where),
            masked(found),
            {std::string(nameOf(found.identifier))},
            std::nullopt};
}

void findIdentifiers(const Json& json, std::string_view where, base::Problems& problems)
{
    Search(problems).look(json, std::string(where));
}

} // namespace wp::people
