// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/recovery.h"

#include "core/document/open.h"

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <system_error>
#include <unistd.h>

namespace wp::document {

namespace {

namespace fs = std::filesystem;

/// Days of work; a text beyond this is not read.
constexpr std::uintmax_t largestJournal = std::uintmax_t{256} * 1024 * 1024;

/// Follows the records of a journal into its history.
struct Follow {
    Recovery& recovery;

    bool operator()(const Did& did) const
    {
        return recovery.history.perform({did.edit, {}, did.words, did.gesture, recovery.lastAt});
    }
    bool operator()(const Undid&) const { return recovery.history.undo(); }
    bool operator()(const Redid&) const { return recovery.history.redo(); }
    bool operator()(const SavedAs& saved) const
    {
        recovery.path = saved.path;
        recovery.fingerprint = saved.fingerprint;
        return true;
    }
    bool operator()(const Resumed& resumed) const
    {
        recovery.head.owner = resumed.owner;
        recovery.history.endGesture();
        return true;
    }
};

/// Takes whole lines off a text, as long as each checksum holds.
class Lines {
public:
    explicit Lines(std::string_view text) : m_rest(text) {}

    /// The words of the next line; nothing at the end and at the first fault.
    std::optional<std::string_view> next()
    {
        const std::size_t end = m_rest.find('\n');
        if (end == std::string_view::npos) {
            return std::nullopt;
        }
        const std::string_view line = m_rest.substr(0, end + 1);
        const std::string_view checksum = checksumOfLine(line);
        const std::string_view words = line.size() > 18 ? line.substr(17, line.size() - 18) : std::string_view();
        if (journalLine(m_before, words) != line) {
            return std::nullopt;
        }
        m_before = checksum;
        m_rest.remove_prefix(line.size());
        return words;
    }
    std::size_t left() const { return m_rest.size(); }

private:
    std::string_view m_rest;
    std::string m_before;
};

std::string bytesOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::optional<FoundJournal> claim(const fs::path& file)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    Handle handle = openFile(file, O_RDWR | O_NOFOLLOW);
    // A living program holds the kernel's lock; where there are none, its process is looked for.
    const int locked = handle.isOpen() ? handle.lock() : EBADF;
    if (error || locked == EWOULDBLOCK || !handle.isOpen() || !handle.isAt(file)) {
        return std::nullopt;
    }
    base::Result<Recovery> recovery =
        size <= largestJournal ? recoveryOf(bytesOf(file))
                               : base::Problems{{base::ProblemCode::tooLarge, file.string(), "", {}, std::nullopt}};
    if (!recovery) {
        fs::rename(file, file.string() + ".unreadable", error);
        return std::nullopt;
    }
    const Owner& owner = recovery.value().head.owner;
    if (locked != 0 && mayBeRunning(owner)) {
        return std::nullopt;
    }
    return FoundJournal{file, std::move(handle), std::move(recovery).value()};
}

} // namespace

base::Result<Recovery> recoveryOf(std::string_view text)
{
    Lines lines(text);
    const std::optional<std::string_view> first = lines.next();
    if (!first) {
        return base::Problem{base::ProblemCode::notReadable, "journal", "", {}, std::nullopt};
    }
    base::Result<JournalHead> head = headFromText(*first);
    if (!head) {
        return head.problems();
    }
    Model model = head.value().model;
    Recovery recovery{std::move(head).value(), History(std::move(model)), {}, {}, 0, 0, {}};
    recovery.path = recovery.head.path;
    recovery.fingerprint = recovery.head.fingerprint;
    recovery.lastAt = recovery.head.owner.since * 1000;
    std::size_t left = lines.left();
    while (const std::optional<std::string_view> words = lines.next()) {
        const base::Result<JournalRecord> record = recordFromText(*words);
        recovery.lastAt = record ? record.value().at : recovery.lastAt;
        if (!record || !std::visit(Follow{recovery}, record.value().what)) {
            break;
        }
        left = lines.left();
    }
    recovery.lostBytes = left;
    recovery.soundText = std::string(text.substr(0, text.size() - left));
    return recovery;
}

std::unique_ptr<Journal> FoundJournal::resume() &&
{
    static_cast<void>(handle.cutTo(recovery.soundText.size()));
    auto journal = std::make_unique<Journal>(std::move(handle), file, recovery.soundText);
    using namespace std::chrono;
    const auto now = duration_cast<milliseconds>(system_clock::now().time_since_epoch());
    static_cast<void>(journal->add({now.count(), Resumed{thisProcess()}}));
    return journal;
}

void FoundJournal::discard()
{
    unlink(file.c_str());
    handle = Handle();
}

std::vector<FoundJournal> findJournals(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".journal") {
            files.push_back(entry.path());
        }
    }
    std::vector<FoundJournal> found;
    for (const fs::path& file : files) {
        if (std::optional<FoundJournal> journal = claim(file)) {
            found.push_back(std::move(*journal));
        }
    }
    std::ranges::sort(found, std::ranges::greater{}, [](const FoundJournal& each) { return each.recovery.lastAt; });
    return found;
}

bool isWorthOffering(const Recovery& recovery)
{
    const bool isAsOpened = recovery.history.model() == recovery.head.model;
    if (recovery.path.empty()) {
        return !isAsOpened;
    }
    const Opened opened = look(recovery.path);
    return opened.model ? *opened.model != recovery.history.model() : true;
}

} // namespace wp::document
