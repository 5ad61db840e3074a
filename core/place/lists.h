// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"

#include <concepts>
#include <set>
#include <string>
#include <type_traits>

namespace wp::place {

/// The name of the list in the file that holds things of this type.
template <class Thing>
inline constexpr const char* listOf = nullptr;
template <>
inline constexpr const char* listOf<Organisation> = "organisations";
template <>
inline constexpr const char* listOf<Department> = "departments";
template <>
inline constexpr const char* listOf<BudgetLine> = "lines";
template <>
inline constexpr const char* listOf<Stream> = "streams";
template <>
inline constexpr const char* listOf<Link> = "links";

/// A thing that is known by its own id.
template <class T>
concept Named = requires(T& thing) { requires std::same_as<std::remove_cvref_t<decltype(thing.id)>, base::Id<T>>; };

/// The steps of a path into a list, one for each thing in turn: its id, or its place in the list where
/// it has none or an earlier one has the same.
class Steps {
public:
    std::string next(const std::string& id);

private:
    std::size_t m_index = 0;
    std::set<std::string> m_seen;
};

} // namespace wp::place
