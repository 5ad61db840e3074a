// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/lists.h"

namespace wp::place {

std::string Steps::next(const std::string& id)
{
    const std::size_t index = m_index++;
    const bool isFirst = !id.empty() && m_seen.insert(id).second;
    return isFirst ? id : std::to_string(index);
}

} // namespace wp::place
