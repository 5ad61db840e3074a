// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace wp::exchange {

/// The zip file that a workbook is, read from memory that must outlive it. What would unpack to more than the limits
/// is refused before it is unpacked (tooLarge), whatever the file says of itself; so is what is locked by a password.
class ZipFile {
public:
    static base::Result<ZipFile> open(std::string_view bytes, const TableLimits& limits);

    const std::vector<std::string>& names() const { return m_names; }
    bool has(std::string_view name) const;

    /// The whole of one file within it; none of that name is a Problem (damaged), as is one that does not unpack.
    base::Result<std::string> read(const std::string& name);

private:
    struct Closer {
        void operator()(zip* archive) const;
    };

    ZipFile(zip* archive, const TableLimits& limits) : m_archive(archive), m_limits(limits) {}

    base::Problems takeNames();

    std::unique_ptr<zip, Closer> m_archive;
    TableLimits m_limits;
    std::vector<std::string> m_names;
    std::size_t m_unpacked = 0;
};

} // namespace wp::exchange
