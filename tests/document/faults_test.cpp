// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/document/file.h"
#include "core/document/recovery.h"
#include "tests/document/editing_run.h"
#include "tests/document/faulty_disk.h"
#include "tests/document/golden_models.h"
#include "tests/document/stranger.h"
#include "tests/document/temporary_folder.h"

#include <csignal>
#include <set>
#include <sys/resource.h>
#include <sys/wait.h>

namespace wp::document {
namespace {

using base::ProblemCode;
using testing::disk;
namespace fs = std::filesystem;

Model first() { return testing::modelOf("exchange/small.place.json"); }

Model second()
{
    Model model = first();
    model.place.frame.name = "Second";
    return model;
}

/// What the report counts: lines of "FAULT: TIMES tried, LOST lost".
void report(const std::string& fault, int tried, int lost)
{
    std::cout << "[ figure   ] " << fault << ": " << tried << " tried, " << lost << " lost\n";
    EXPECT_GT(tried, 0);
    EXPECT_EQ(lost, 0) << fault;
}

struct Kept {
    testing::TemporaryFolder folder;
    fs::path path = folder.path() / "place.wholeplace";
    Kept() { EXPECT_EQ(save(first(), path), base::Problems{}); }

    bool holds(const Model& model) const
    {
        const base::Result<Model> loaded = load(path);
        return loaded && loaded.value() == model;
    }
    long files() const { return std::distance(fs::directory_iterator(folder.path()), {}); }
};

/// Runs something in a child, and gives its exit code (−1: it was killed).
int inChild(const std::function<int()>& what)
{
    const pid_t child = fork();
    if (child == 0) {
        _exit(what());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(Faults, DiskFullAtEveryCallOfASave)
{
    const Kept kept;
    int lost = 0;
    int at = 1;
    for (;; ++at) {
        disk.fail(at, ENOSPC);
        const base::Problems problems = save(second(), kept.path);
        disk.stop();
        if (problems.empty()) {
            break;
        }
        EXPECT_EQ(problems.front().code, ProblemCode::cannotWrite);
        // Past the rename only the folder's own sync is left: then it is the new file that is whole.
        lost += kept.holds(first()) || kept.holds(second()) ? 0 : 1;
        EXPECT_EQ(kept.files(), 1) << "a draft was left behind";
    }
    EXPECT_GT(at, 20) << "the disk is written to more often than that";
    report("disk full at every call of a save", at - 1, lost);
    EXPECT_TRUE(kept.holds(second()));
}

TEST(Faults, AnErrorAtEveryCallOfASaveOnceOnly)
{
    int lost = 0;
    int at = 1;
    for (int calls = 1; calls >= at - 1; ++at) {
        const Kept kept;
        disk.fail(at, EIO, false);
        const bool isSaid = save(second(), kept.path).empty();
        calls = disk.stop();
        const bool isKept = kept.holds(second()) || (!isSaid && kept.holds(first()));
        lost += isKept ? 0 : 1;
        EXPECT_EQ(save(second(), kept.path), base::Problems{});
        EXPECT_TRUE(kept.holds(second()));
    }
    report("EIO at every call of a save", at - 1, lost);
}

TEST(Faults, WritesThatTakeAPartOnly)
{
    const Kept kept;
    disk.writeShort();
    EXPECT_EQ(save(second(), kept.path), base::Problems{});
    auto journal = Journal::start(kept.folder.path() / "journals", {thisProcess(), {}, "", {}, first()});
    ASSERT_TRUE(journal);
    testing::EditingRun run(first(), 3);
    for (int i = 0; i < 50; ++i) {
        EXPECT_EQ(journal.value()->add(run.next()), base::Problems{});
    }
    disk.stop();
    journal.value().reset();
    const auto found = findJournals(kept.folder.path() / "journals");
    ASSERT_EQ(found.size(), 1U);
    const bool isWhole = kept.holds(second()) && found.front().recovery.history.model() == run.history().model();
    report("short writes of a save and of a journal of 50 edits", 2, isWhole ? 0 : 1);
}

/// Twenty edits into a journal whose disk fails at one call or from there on; then a crash. What was said to be
/// synced must be there, and nothing but what was done.
int lostInJournal(int at, int error, bool isLasting, int& calls)
{
    const testing::TemporaryFolder folder;
    testing::EditingRun run(first(), 11);
    std::vector<Model> states{run.history().model()};
    std::size_t synced = 0;
    bool wasStarted = false;
    disk.fail(at, error, isLasting);
    {
        auto journal = Journal::start(folder.path(), {thisProcess(), {}, "", {}, first()});
        wasStarted = journal.isOk();
        for (int i = 0; i < 20 && wasStarted; ++i) {
            static_cast<void>(journal.value()->add(run.next()));
            states.push_back(run.history().model());
            synced = journal.value()->sync().empty() ? states.size() - 1 : synced;
        }
        calls = disk.stop();
        if (wasStarted && !isLasting && !journal.value()->sync().empty()) {
            return 1;
        }
        synced = isLasting ? synced : states.size() - 1;
    }
    const std::vector<FoundJournal> found = findJournals(folder.path());
    if (found.empty()) {
        return synced > 0 && wasStarted ? 1 : 0;
    }
    const Model& model = found.front().recovery.history.model();
    const auto from = states.begin() + static_cast<std::ptrdiff_t>(synced);
    return std::find(from, states.end(), model) == states.end() ? 1 : 0;
}

TEST(Faults, AnErrorAtEveryCallOfAJournal)
{
    for (const int error : {ENOSPC, EIO}) {
        for (const bool isLasting : {false, true}) {
            int lost = 0;
            int at = 1;
            for (int calls = 1; calls >= at - 1 && at < 400; ++at) {
                lost += lostInJournal(at, error, isLasting, calls);
            }
            report(std::string(error == EIO ? "EIO" : "disk full") + " under the journal, " +
                       (isLasting ? "lasting" : "once"),
                   at - 1, lost);
        }
    }
}

TEST(Faults, ASizeLimitAtEveryPageOfASave)
{
    const Kept kept;
    const auto size = fs::file_size(kept.path);
    int lost = 0;
    int tried = 0;
    for (std::uintmax_t limit = 0; limit < size; limit += 4096, ++tried) {
        const int exit = inChild([&] {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit most{limit, limit};
            setrlimit(RLIMIT_FSIZE, &most);
            return save(second(), kept.path).empty() ? 1 : 0;
        });
        lost += exit == 0 && kept.holds(first()) && kept.files() == 1 ? 0 : 1;
    }
    report("RLIMIT_FSIZE at every page of a save", tried, lost);
}

TEST(Faults, AKilledSaveLeavesTheOldOrTheNew)
{
    int lost = 0;
    int at = 1;
    for (int exit = -1; exit != 0; ++at) {
        const Kept kept;
        exit = inChild([&] {
            disk.interrupt(at, [] { raise(SIGKILL); });
            return save(second(), kept.path).empty() ? 0 : 1;
        });
        lost += kept.holds(exit == 0 ? second() : first()) || kept.holds(second()) ? 0 : 1;
        EXPECT_EQ(save(second(), kept.path), base::Problems{});
        EXPECT_EQ(kept.files(), 1) << "the next save clears up what the dead one left";
    }
    report("kill -9 at every call of a save", at - 1, lost);
}

TEST(Faults, AReadOnlyFolderIsWrittenOverAloud)
{
    Kept kept;
    fs::permissions(kept.path, fs::perms(0666));
    fs::permissions(kept.folder.path(), fs::perms(0555));
    const auto asAnybody = [&](const Model& model) {
        return inChild([&] {
            static_cast<void>(geteuid() == 0 && seteuid(65534) == 0);
            const auto saved = write(model, kept.path);
            return !saved ? 2 : saved.value().way == WayOfWriting::overwritten ? 0 : 1;
        });
    };
    int lost = asAnybody(second()) == 0 && kept.holds(second()) ? 0 : 1;
    fs::permissions(kept.path, fs::perms(0444));
    lost += asAnybody(first()) == 2 && kept.holds(second()) ? 0 : 1;
    fs::permissions(kept.folder.path(), fs::perms(0755));
    report("read-only folder, with a file that may and one that may not be written", 2, lost);
}

TEST(Faults, WhereRenameFailsTheFileIsWrittenOver)
{
    int calls = 0;
    {
        const Kept counted;
        disk.fail(1'000'000, EPERM);
        EXPECT_EQ(save(second(), counted.path), base::Problems{});
        calls = disk.stop();
    }
    const Kept kept;
    // The rename is the last call but one: the folder's sync comes after it.
    disk.fail(calls - 1, EPERM, false);
    const auto saved = write(second(), kept.path);
    disk.stop();
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved.value().way, WayOfWriting::overwritten);
    report("a drive without rename", 1, kept.holds(second()) && kept.files() == 1 ? 0 : 1);
}

TEST(Faults, AFileDeletedOrReplacedUnderneath)
{
    const Kept kept;
    base::Result<Document> document = Document::open(kept.path);
    ASSERT_TRUE(document.value().apply(SetField{"place/name", "\"Second\""}));
    fs::remove(kept.path);
    ASSERT_EQ(document.value().save(), base::Problems{});
    int lost = kept.holds(second()) ? 0 : 1;
    ASSERT_EQ(save(first(), kept.path), base::Problems{});
    EXPECT_EQ(document.value().obstacleTo(kept.path), Obstacle::changedOutside);
    EXPECT_EQ(document.value().save().size(), 1U);
    lost += kept.holds(first()) ? 0 : 1;
    ASSERT_EQ(document.value().save(true), base::Problems{});
    lost += kept.holds(second()) ? 0 : 1;
    report("file deleted or replaced underneath", 3, lost);
}

TEST(Faults, TwoProcessesSavingAtOnce)
{
    const Kept kept;
    std::set<pid_t> children;
    for (const Model& model : {first(), second()}) {
        const pid_t child = fork();
        if (child == 0) {
            bool isDone = true;
            for (int i = 0; i < 25; ++i) {
                isDone = save(model, kept.path).empty() && isDone;
            }
            _exit(isDone ? 0 : 1);
        }
        children.insert(child);
    }
    int tried = 0;
    int lost = 0;
    while (!children.empty()) {
        ++tried;
        const base::Result<Model> seen = load(kept.path);
        const bool isWhole = seen && (seen.value() == first() || seen.value() == second());
        EXPECT_TRUE(seen) << base::nameOf(seen.problems().front().code) << ' ' << seen.problems().front().accepted.front();
        lost += isWhole ? 0 : 1;
        int status = 0;
        const pid_t ended = waitpid(-1, &status, WNOHANG);
        if (children.erase(ended) > 0) {
            lost += WEXITSTATUS(status);
        }
    }
    EXPECT_EQ(kept.files(), 1);
    report("two processes saving 25 times at once, looked at meanwhile", tried, lost);
}

TEST(Faults, AFolderThatDisappearsDuringASave)
{
    const testing::TemporaryFolder journals;
    auto journal = Journal::start(journals.path(), {thisProcess(), {}, "", {}, first()});
    ASSERT_EQ(journal.value()->add({1, Did{SetField{"place/name", "\"Second\""}, "", {}}}), base::Problems{});
    ASSERT_EQ(journal.value()->sync(), base::Problems{});
    disk.fail(1'000'000, EIO);
    EXPECT_EQ(save(second(), journals.path() / "counted.wholeplace"), base::Problems{});
    const int calls = disk.stop();
    int lost = 0;
    // The last call syncs the folder: gone then is gone after the save.
    for (int at = 1; at < calls; ++at) {
        const testing::TemporaryFolder outer;
        const fs::path folder = outer.path() / "drive";
        fs::create_directory(folder);
        disk.interrupt(at, [&] { fs::remove_all(folder); });
        const bool isSaid = save(second(), folder / "place.wholeplace").empty();
        disk.stop();
        // Nothing is there, so a save must not have said that it is; elsewhere it still works.
        lost += isSaid ? 1 : 0;
        EXPECT_EQ(save(second(), outer.path() / "place.wholeplace"), base::Problems{});
    }
    journal.value().reset();
    const auto found = findJournals(journals.path());
    lost += found.size() == 1 && found.front().recovery.history.model() == second() ? 0 : 1;
    report("the folder disappears at every call of a save", calls - 1, lost);
}

} // namespace
} // namespace wp::document
