// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <cassert>
#include <utility>
#include <variant>

namespace wp::base {

/// A value, or every problem that stood in its way. Reading the side that is not there is a
/// broken invariant.
template <class T>
class Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Problems problems) : m_content(std::move(problems)) { assert(!this->problems().empty()); }
    Result(Problem problem) : m_content(Problems{std::move(problem)}) {}

    bool isOk() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return isOk(); }

    const T& value() const& { return std::get<T>(m_content); }
    T& value() & { return std::get<T>(m_content); }
    T&& value() && { return std::get<T>(std::move(m_content)); }
    const Problems& problems() const { return std::get<Problems>(m_content); }

private:
    std::variant<T, Problems> m_content;
};

} // namespace wp::base
