// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/predictions.h"
#include "ui/screens/present/slide.h"

namespace wp::ui::screens {

/// Which way a slide's figure went, and whose line it was.
struct WhatCame {
    document::Way way = document::Way::same;
    chart::SeriesRole role = chart::SeriesRole::wholePlace;
};

/// Of the line that moved, the whole place's before the cuts', in the year that is looked at (counted from the base year). What
/// reads the same is the same, however little lies between.
WhatCame whatCame(const RoomView& before, const RoomView& after, int year);

} // namespace wp::ui::screens
