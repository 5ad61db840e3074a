// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/figure_id.h"

#include <QString>

namespace wp::ui::screens {

/// The page of the help that holds the equations behind a figure.
QString modelPageOf(const projection::FigureId& figure);

} // namespace wp::ui::screens
