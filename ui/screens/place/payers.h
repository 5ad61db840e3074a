// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"

#include <QStringList>

namespace wp::ui::screens {

/// Whose budget can be looked at: each organisation's, in the place's order, and then the whole place's.
QStringList payersOf(const place::Place& place);

} // namespace wp::ui::screens
