// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace wp::ui::format {

/// What a document says of where a value comes from. Why a line was put into its tier (resources/forms) is said in the
/// language of the program; all else is in the words of whoever wrote it.
QString sourceWords(const std::string& source);

} // namespace wp::ui::format
