// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/path.h"

namespace wp::place {

FieldPath splitPath(std::string_view path)
{
    const std::size_t first = path.find('/');
    if (first == std::string_view::npos) {
        return {path, {}, {}};
    }
    const std::size_t last = path.rfind('/');
    const std::string_view id = last == first ? std::string_view() : path.substr(first + 1, last - first - 1);
    return {path.substr(0, first), id, path.substr(last + 1)};
}

} // namespace wp::place
