// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/model.h"

namespace wp::ui::shell {

/// The least that can be worked on: a council with one department and one line of nothing, and one scenario
/// for each of the three lines. Names are in the language of the moment; from then on they are the person's.
document::Model newPlace(int baseYear);

} // namespace wp::ui::shell
