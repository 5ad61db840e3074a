// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/rule.h"
#include "core/scenario/scenario.h"

#include <string>
#include <vector>

namespace wp::uncertainty {

/// One assumption with a range: a field of the place ("links/youth-cla/elasticity") or of a scenario's
/// measure ("measures/families/saving"), in the field's own unit. Ranges of the same `with` are drawn
/// together: `drawnAs` is then "with/NAME", else the path. isAssumed: the scenario states its own value,
/// which stands instead of the draw and of both ends.
struct Doubt {
    std::string path;
    std::string drawnAs;
    money::Decimal low, central, high;
    place::Rule rule;
    bool isAssumed = false;
};

/// Every assumption with a range, of the place and of a flat scenario, in the file's order.
std::vector<Doubt> doubtsOf(const place::Place& place, const scenario::Scenario& scenario);

} // namespace wp::uncertainty
