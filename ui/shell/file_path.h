// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace wp::ui::shell {

inline std::filesystem::path toPath(const QString& path) { return {path.toStdU16String()}; }

inline QString fromPath(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

} // namespace wp::ui::shell
