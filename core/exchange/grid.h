// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/text_table.h"

namespace wp::exchange {

enum class GridSource { text, xlsx, ods, json };

/// What a file of tables holds, whichever kind of file it is. `warnings` tell of what could not be read and refuse
/// nothing: formulas without a stored value, styles that are damaged.
struct Grid {
    GridSource source = GridSource::text;
    Encoding encoding = Encoding::utf8; // of a text
    char delimiter = ',';               // of a text
    std::vector<Sheet> sheets;
    base::Problems warnings;
};

/// Reads a delimited text, a workbook of Office Open XML, an OpenDocument spreadsheet or records of JSON, told apart by
/// their content.
/// Everything else is refused with what would do: an old workbook (oldSpreadsheet), one with a password
/// (passwordProtected), a picture, a page or another file (notATable); and what exceeds the limits (tooLarge).
base::Result<Grid> readGrid(std::string_view bytes, const TableLimits& limits = {}, const TextReading& reading = {});

/// The first sheet for which `holds`, those in sight before the hidden ones; nothing when there is none.
template <class Holds>
const Sheet* findSheet(const Grid& grid, Holds holds)
{
    for (const bool isHidden : {false, true}) {
        for (const Sheet& sheet : grid.sheets) {
            if (sheet.isHidden == isHidden && holds(sheet)) {
                return &sheet;
            }
        }
    }
    return nullptr;
}

} // namespace wp::exchange
