// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wp::projection {

/// The version of the equations. It rises whenever the same inputs can give other pennies, and at no other time.
inline constexpr const char* modelVersion = "1";

} // namespace wp::projection
