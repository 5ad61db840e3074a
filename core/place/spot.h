// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wp::place {

/// Where a value stands ("lines/claRes/budget"), and the list that takes what is wrong with it.
class Spot {
public:
    Spot(std::string path, base::Problems& problems) : m_path(std::move(path)), m_problems(&problems) {}

    const std::string& path() const { return m_path; }
    base::Problems& problems() const { return *m_problems; }

    Spot at(std::string_view step) const
    {
        return {m_path.empty() ? std::string(step) : m_path + "/" + std::string(step), *m_problems};
    }

    void report(base::ProblemCode code, std::string value = {}, std::vector<std::string> accepted = {}) const
    {
        m_problems->push_back({code, m_path, std::move(value), std::move(accepted), std::nullopt});
    }

private:
    std::string m_path;
    base::Problems* m_problems;
};

} // namespace wp::place
