// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"
#include "core/exchange/text_encoding.h"

#include <optional>
#include <string_view>

namespace wp::exchange {

/// A delimited text file as a sheet, and what it is written in. A line break inside quotes belongs to its cell, so that
/// rows and lines of the file are counted apart.
struct TextTable : Sheet {
    Encoding encoding = Encoding::utf8;
    char delimiter = ',';
};

/// How a text file is read; what is not given is found from its content.
struct TextReading {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
};

/// Reads comma, semicolon or tab separated text with quotes as in RFC 4180, and words with figures behind them (parted by
/// ' '). Encoding and delimiter are found
/// from the content unless `reading` names them. Refuses what exceeds the limits (tooLarge) and a quote that is never
/// closed (openQuote).
base::Result<TextTable> readTextTable(std::string_view bytes, const TableLimits& limits = {}, const TextReading& reading = {});

} // namespace wp::exchange
