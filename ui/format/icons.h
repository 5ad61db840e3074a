// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/theme.h"

#include <QIcon>

namespace wp::ui::format {

/// A picture of resources/icons by its file's name ("lock"), drawn sharp at any size in the colour that
/// the theme of the moment gives, so that it needs no renewal when the theme changes.
QIcon icon(const QString& name, Colour colour = Colour::text);

} // namespace wp::ui::format
