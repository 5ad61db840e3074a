// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/text_table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wp::exchange {

/// A column of the published table that holds one line of the form.
struct RaColumn {
    std::size_t index = 0;
    std::string number;
    std::string asset;
};

/// The published Revenue Account file (MHCLG worksheet "RA data" as CSV), recognised by what stands in it:
/// prose rows that name the year and the unit, a row of asset ids, a row of line numbers, a row of titles with
/// "E-code", and one row for each authority. Figures are in £000.
struct RaFile {
    TextTable table;
    std::int64_t year = 0;
    std::vector<RaColumn> columns;
    std::size_t firstAuthority = 0;
    std::size_t eCode = 0;
    std::size_t onsCode = 0;
    std::size_t name = 0;
    std::size_t authorityClass = 0;

    /// "2023-24".
    std::string yearText() const;
    std::string authorityName(std::size_t record) const;
};

base::Result<RaFile> openRa(std::string_view bytes);

/// The record of an authority by E-code, ONS code or whole name, in any case, "&" for "and". Nothing is guessed:
/// a part of a name is a Problem with the names that hold it.
base::Result<std::size_t> findAuthority(const RaFile& file, std::string_view wanted);

} // namespace wp::exchange
