// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

#include <QString>

namespace wp::ui::format {

/// An amount that is compared with another: to the pound, and to the penny where it has any.
QString poundsText(const wp::money::Money& amount);

} // namespace wp::ui::format
