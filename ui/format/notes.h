// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/note.h"

#include <QString>

namespace wp::ui::format {

/// What a document was through, as a sentence that begins with where.
QString sentence(const document::Note& note);

} // namespace wp::ui::format
