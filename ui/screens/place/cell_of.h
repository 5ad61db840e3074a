// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/place/place.h"
#include "ui/screens/place/place_table.h"

namespace wp::ui::screens {

/// The cell of a field by its path ("streams/cla/growth"): how it reads, how it is typed or chosen, its default and its
/// source, as the model describes the field.
Cell cellOf(const place::Place& place, const std::string& path);

/// The same for an end of a field's range, "low" or "high"; empty where there is no range.
Cell endOf(const place::Place& place, const std::string& path, const std::string& end);

/// The cell of a part of a field ("organisations/council/funding", "2/amount").
Cell figurePart(const std::string& path, const std::string& part, format::Quantity quantity,
                const std::optional<money::Decimal>& value);
Cell textPart(const std::string& path, const std::string& part, const QString& text);

/// A cell that is only read.
Cell wordsCell(const QString& text);

} // namespace wp::ui::screens
