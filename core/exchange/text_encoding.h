// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wp::exchange {

enum class Encoding { utf8, utf16LittleEndian, utf16BigEndian, windows1252, macRoman };

/// What a text file is written in: by its byte order mark, else by where its zero bytes stand, else by
/// whether it is valid UTF-8, else by which reading of its high bytes gives words and punctuation.
Encoding detectEncoding(std::string_view bytes);

/// The text as UTF-8 without byte order mark. What has no meaning in the encoding becomes U+FFFD.
std::string toUtf8(std::string_view bytes, Encoding encoding);

bool isUtf8(std::string_view bytes);

} // namespace wp::exchange
