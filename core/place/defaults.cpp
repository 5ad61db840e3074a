// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/defaults.h"

namespace wp::place {

Place withDefaults(Place place)
{
    describe(place.frame, DefaultFiller{});
    describe(place, DefaultFiller{});
    return place;
}

} // namespace wp::place
