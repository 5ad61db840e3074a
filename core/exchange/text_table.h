// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/text_encoding.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wp::exchange {

/// One cell as it stands in the file, in UTF-8, and the line of the file on which it begins (from 1).
struct TextCell {
    std::string text;
    std::size_t line = 0;
    bool operator==(const TextCell&) const = default;
};

using TextRecord = std::vector<TextCell>;

/// The most that a table may hold; what is larger is refused before it fills the memory.
struct TableLimits {
    std::size_t bytes = 256'000'000;
    std::size_t records = 1'000'000;
    std::size_t columns = 16'384;
    std::size_t cells = 10'000'000;
    std::size_t cellBytes = 100'000;
};

/// A delimited text file as a table of strings. Records may differ in length; a line break inside
/// quotes belongs to its cell, so that records and lines of the file are counted apart.
struct TextTable {
    Encoding encoding = Encoding::utf8;
    char delimiter = ',';
    std::vector<TextRecord> records;

    /// The cell's text; empty beyond the end of a record.
    const std::string& text(std::size_t record, std::size_t column) const;

    /// Line of the file and column of the table, both from 1.
    base::Position position(std::size_t record, std::size_t column) const;
};

/// Reads comma, semicolon or tab separated text with quotes as in RFC 4180. Encoding and delimiter are found
/// from the content. Refuses what exceeds the limits (tooLarge) and a quote that is never closed (notReadable).
base::Result<TextTable> readTextTable(std::string_view bytes, const TableLimits& limits = {});

} // namespace wp::exchange
