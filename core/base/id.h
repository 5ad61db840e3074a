// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace wp::base {

/// The name by which a thing is known in its list, in the file and on the command line.
/// Typed by the thing, so that a line's id is never taken for a stream's. Empty means none.
template <class Thing>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : m_text(std::move(text)) {}

    const std::string& text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }

    auto operator<=>(const Id&) const = default;

private:
    std::string m_text;
};

} // namespace wp::base

template <class Thing>
struct std::hash<wp::base::Id<Thing>> {
    std::size_t operator()(const wp::base::Id<Thing>& id) const { return std::hash<std::string>{}(id.text()); }
};
