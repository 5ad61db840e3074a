// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/posts.h"

#include <algorithm>

namespace wp::projection {

money::Decimal postsOf(const place::Place& place, const YearFigures& year, std::size_t organisation)
{
    money::Decimal posts = 0;
    for (std::size_t line = 0; line < place.lines.size(); ++line) {
        const auto department =
            std::ranges::find(place.departments, *place.lines[line].department, &place::Department::id);
        if (*department->organisation == place.organisations[organisation].id) {
            posts += year.lines[line].fte;
        }
    }
    return posts;
}

} // namespace wp::projection
