// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/handle.h"

#include <filesystem>
#include <string>

namespace wp::document {

/// A new file `.NAME.XXXXXX` while it is written, with the permissions of the file it is for; gone at the end
/// unless it was put in place. It is locked meanwhile, so that one left by a program that died can be told.
class Draft {
public:
    Draft(const std::filesystem::path& folder, const std::filesystem::path& target);
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft();

    /// 0, or the system's error that kept it from being made.
    int error() const { return m_error; }
    std::filesystem::path path() const { return m_path; }

    int sync() const { return m_handle.sync(); }
    int renameTo(const std::filesystem::path& target);
    /// Leaves it where it is.
    void keep() { m_isThere = false; }

private:
    std::string m_path;
    Handle m_handle;
    int m_error = 0;
    bool m_isThere = false;
};

/// Takes away the drafts for this file whose programs died.
void removeDeadDrafts(const std::filesystem::path& target);

} // namespace wp::document
