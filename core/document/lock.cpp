// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/lock.h"

#include "core/document/replace_file.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <utility>

namespace wp::document {

namespace {

/// A lock file is let go by taking it away, so that one just opened may be gone already.
constexpr int tries = 8;
constexpr std::size_t longest = 4096;

std::optional<Owner> ownerIn(const Handle& handle)
{
    std::string text(longest, '\0');
    const ssize_t count = pread(handle.number(), text.data(), text.size(), 0);
    text.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return ownerFrom(place::Json::parse(text, nullptr, false));
}

bool isElsewhere(const std::optional<Owner>& owner) { return owner && owner->machine != thisProcess().machine; }

} // namespace

std::filesystem::path lockFileOf(const std::filesystem::path& document)
{
    const std::filesystem::path target = targetOf(document);
    return target.parent_path() / ('.' + target.filename().string() + ".lock");
}

std::optional<Owner> holderOf(const std::filesystem::path& document)
{
    const Handle handle = openFile(lockFileOf(document), O_RDONLY);
    return handle.isOpen() ? ownerIn(handle).value_or(Owner{}) : std::optional<Owner>();
}

FileLock::FileLock(Handle handle, std::filesystem::path file, Owner owner)
    : m_handle(std::move(handle)), m_file(std::move(file)), m_owner(std::move(owner))
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_file, other.m_file);
    std::swap(m_owner, other.m_owner);
    return *this;
}

FileLock::~FileLock()
{
    if (isHeld() && isStillOurs()) {
        unlink(m_file.c_str());
    }
}

bool FileLock::isStillOurs() const
{
    const std::optional<Owner> named = ownerIn(m_handle);
    return m_handle.isAt(m_file) && (!named || *named == m_owner);
}

LockTry takeLock(const std::filesystem::path& document, bool evenFromAnotherComputer)
{
    const std::filesystem::path file = lockFileOf(document);
    for (int i = 0; i < tries; ++i) {
        Handle handle = openFile(file, O_RDWR | O_CREAT | O_NOFOLLOW);
        if (!handle.isOpen()) {
            return {{}, holderOf(document)};
        }
        const int error = handle.lock();
        if (!handle.isAt(file)) {
            continue;
        }
        const std::optional<Owner> before = ownerIn(handle);
        // Where the kernel knows locks, getting this one says that its last owner here is dead; elsewhere its process
        // is looked for.
        const bool isHeldHere = error == EWOULDBLOCK || (error != 0 && before && mayBeRunning(*before));
        if (isHeldHere || (isElsewhere(before) && !evenFromAnotherComputer)) {
            return {{}, before.value_or(Owner{})};
        }
        Owner owner = thisProcess();
        const std::string text = ownerJson(owner).dump() + '\n';
        // A full disk leaves the lock without its owner's name, and no less a lock.
        static_cast<void>(handle.cutTo(0) == 0 && handle.writeAt(0, text) == 0 && handle.sync() == 0);
        return {FileLock(std::move(handle), file, std::move(owner)), std::nullopt};
    }
    return {};
}

} // namespace wp::document
