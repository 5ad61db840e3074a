// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace wp::document {

/// An open file of the system, closed with its owner. Each call gives 0 or the system's error number.
class Handle {
public:
    Handle() = default;
    explicit Handle(int number) : m_number(number) {}
    Handle(Handle&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Handle& operator=(Handle&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle();

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

    /// All of the bytes at a place in the file, however many calls the system needs.
    int writeAt(std::size_t place, std::string_view bytes) const;
    int cutTo(std::size_t size) const;
    int sync() const;

    /// Takes the kernel's own lock, which ends with the process: EWOULDBLOCK when another holds it.
    int lock() const;

    /// Whether the file still stands under this name.
    bool isAt(const std::filesystem::path& path) const;

private:
    int m_number = -1;
};

/// Flags are those of open(2); a file that is made is for all whom the umask lets in.
Handle openFile(const std::filesystem::path& path, int flags);

/// Some network drives cannot sync a folder; a rename is then as safe as they make it.
int syncFolder(const std::filesystem::path& folder);

/// What the system says for an error number.
std::string systemWords(int error);

} // namespace wp::document
