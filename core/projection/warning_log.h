// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/outcome.h"

#include <set>

namespace wp::projection {

/// Warnings as a set: one for each year and thing.
class WarningLog {
public:
    explicit WarningLog(int baseYear) : m_baseYear(baseYear) {}
    void add(WarningKind kind, const char* about, const std::string& id, int t)
    {
        if (t >= 1) {
            m_warnings.insert({kind, about, id, m_baseYear + t});
        }
    }
    std::vector<Warning> list() const { return {m_warnings.begin(), m_warnings.end()}; }

private:
    int m_baseYear;
    std::set<Warning> m_warnings;
};

/// Draws do not say what they could not do as asked.
struct NoLog {
    template <class... Words>
    void add(const Words&...)
    {
    }
};

} // namespace wp::projection
