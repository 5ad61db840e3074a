// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/handle.h"
#include "core/document/owner.h"

#include <filesystem>
#include <optional>

namespace wp::document {

/// The right to write a document, held by one program at a time: the file `.NAME.lock` beside it, locked in the
/// kernel and naming its owner. It ends with this value, or with the process however that ends.
class FileLock {
public:
    FileLock() = default;
    FileLock(FileLock&&) = default;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

    bool isHeld() const { return m_handle.isOpen(); }

    /// False once somebody took it over, or took the file away.
    bool isStillOurs() const;

private:
    friend struct LockTry takeLock(const std::filesystem::path& document, bool evenFromAnotherComputer);
    FileLock(Handle handle, std::filesystem::path file, Owner owner);

    Handle m_handle;
    std::filesystem::path m_file;
    Owner m_owner;
};

/// A lock that is held, or who has it, or neither where the folder cannot hold one.
struct LockTry {
    FileLock lock;
    std::optional<Owner> holder;
};

/// Takes the lock of a document if nobody has it or its owner is dead. A lock of another computer, which nobody
/// here can know to be dead, is taken only when a person says so.
LockTry takeLock(const std::filesystem::path& document, bool evenFromAnotherComputer = false);

std::filesystem::path lockFileOf(const std::filesystem::path& document);

/// Who a lock file names; nobody when there is none, an owner without name when it cannot be read.
std::optional<Owner> holderOf(const std::filesystem::path& document);

} // namespace wp::document
