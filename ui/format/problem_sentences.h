// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>

namespace wp::ui::format {

/// One sentence or two in the chosen language: what is wrong, the value that stood there, and what
/// would do instead.
QString sentence(const base::Problem& problem);

/// Where, for people: "Lines › claRes › budget", with line and column when they are known.
QString place(const base::Problem& problem);

/// sentence() with place() before it.
QString fullSentence(const base::Problem& problem);

} // namespace wp::ui::format
