// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wp::base {

/// SHA-256 (FIPS 180-4) of these bytes, as 64 small hexadecimal digits: the same as sha256sum gives.
std::string sha256(std::string_view bytes);

} // namespace wp::base
