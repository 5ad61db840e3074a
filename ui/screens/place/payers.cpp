// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/payers.h"

#include "ui/format/names.h"

namespace wp::ui::screens {

QStringList payersOf(const place::Place& place)
{
    QStringList names;
    for (const place::Organisation& each : place.organisations) {
        names.push_back(format::nameOf(each));
    }
    names.push_back(format::roleName(scenario::Role::wholePlace));
    return names;
}

} // namespace wp::ui::screens
