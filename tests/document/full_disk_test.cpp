// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file.h"
#include "core/document/recovery.h"
#include "core/document/replace_file.h"
#include "core/exchange/grid.h"
#include "core/exchange/workbook.h"
#include "core/projection/project.h"
#include "tests/document/editing_run.h"
#include "tests/document/golden_models.h"
#include "tests/document/temporary_folder.h"
#include "tests/support/files.h"

#include <fstream>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <sys/wait.h>

namespace wp::document {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t page = 4096;
constexpr std::uintmax_t pagesOfDisk = 256;

enum Ending { saved, refused, lost, noDisk };

Model first() { return testing::modelOf("exchange/small.place.json"); }

/// Larger than the first, so that it needs room that the old file does not give back.
Model second()
{
    Model model = first();
    model.place.frame.name = "Second";
    model.place.frame.note = std::string(60'000, 'n');
    return model;
}

bool mountSmallDisk(const fs::path& at)
{
    const std::string user = std::to_string(geteuid());
    const std::string group = std::to_string(getegid());
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
        return false;
    }
    std::ofstream("/proc/self/setgroups") << "deny";
    std::ofstream("/proc/self/uid_map") << "0 " << user << " 1";
    std::ofstream("/proc/self/gid_map") << "0 " << group << " 1";
    const std::string size = "nr_inodes=64,size=" + std::to_string(page * pagesOfDisk);
    return mount("none", at.c_str(), "tmpfs", 0, size.c_str()) == 0;
}

/// Fills the disk up to so many pages.
void fillUp(const fs::path& disk, std::uintmax_t freePages)
{
    std::ofstream filler(disk / "filler", std::ios::binary);
    const std::string bytes(page, 'f');
    while (fs::space(disk).available > freePages * page) {
        filler << bytes << std::flush;
    }
}

/// Does something on a disk of 1 MiB that only a child of this process sees.
Ending onSmallDisk(const std::function<Ending(const fs::path&)>& what)
{
    const testing::TemporaryFolder folder;
    const pid_t child = fork();
    if (child == 0) {
        _exit(mountSmallDisk(folder.path()) ? what(folder.path()) : noDisk);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? static_cast<Ending>(WEXITSTATUS(status)) : lost;
}

Ending saveWithRoom(const fs::path& disk, std::uintmax_t freePages)
{
    const fs::path path = disk / "place.wholeplace";
    if (!save(first(), path).empty()) {
        return lost;
    }
    fillUp(disk, freePages);
    const bool isRefused = !save(second(), path).empty();
    const base::Result<Model> there = load(path);
    if (!there || there.value() != (isRefused ? first() : second())) {
        return lost;
    }
    return isRefused ? refused : saved;
}

/// A journal that meets the end of the disk and gets room again has all that was done.
Ending journalWithRoom(const fs::path& disk, std::uintmax_t freePages)
{
    auto journal = Journal::start(disk / "journals", {thisProcess(), {}, "", {}, first()});
    if (!journal) {
        return lost;
    }
    testing::EditingRun run(first(), 7);
    fillUp(disk, freePages);
    bool wasFull = false;
    for (int i = 0; i < 400; ++i) {
        wasFull = !journal.value()->add(run.next()).empty() || wasFull;
    }
    fs::remove(disk / "filler");
    if (!journal.value()->sync().empty() || !journal.value()->isSynced()) {
        return lost;
    }
    journal.value().reset();
    const std::vector<FoundJournal> found = findJournals(disk / "journals");
    const bool isWhole = found.size() == 1 && found.front().recovery.history.model() == run.history().model();
    return !isWhole ? lost : wasFull ? refused : saved;
}

/// What leaves the program over what left it before.
Ending exportWithRoom(const fs::path& disk, std::uintmax_t freePages)
{
    const std::string before(9'000, 'a');
    const std::string after(120'000, 'b');
    const fs::path path = disk / "paper.html";
    if (!replaceBytes(path, before).empty()) {
        return lost;
    }
    fillUp(disk, freePages);
    const bool isRefused = !replaceBytes(path, after).empty();
    if (testing::readFile(path) != (isRefused ? before : after)) {
        return lost;
    }
    return isRefused ? refused : saved;
}

/// A spreadsheet writes into files of its own on the way; what it leaves is looked at as bytes.
Ending workbookWithRoom(const fs::path& disk, std::uintmax_t freePages)
{
    const Model model = first();
    std::vector<exchange::ScenarioOutcome> outcomes;
    outcomes.push_back({model.scenarios[0], projection::project(model.place, model.scenarios[0])});
    const auto write = [&] { return exchange::writeWorkbook(model, outcomes, [](auto key) { return std::string(key); }, disk / "a.xlsx"); };
    if (!write().empty()) {
        return lost;
    }
    const std::string before = testing::readFile(disk / "a.xlsx");
    fillUp(disk, freePages);
    const bool isRefused = !write().empty();
    const std::string after = testing::readFile(disk / "a.xlsx");
    if (isRefused ? after != before : !exchange::readGrid(after)) {
        return lost;
    }
    return isRefused ? refused : saved;
}

class FullDisk : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (onSmallDisk([](const fs::path&) { return saved; }) != saved) {
            GTEST_SKIP() << "not on this machine: a disk of one's own (tmpfs in a user namespace)";
        }
    }
    /// With every amount of room from none to more than enough: nothing may be lost, and both ends must be met.
    static void tryEach(const char* what, Ending (*attempt)(const fs::path&, std::uintmax_t))
    {
        int counts[] = {0, 0, 0, 0};
        constexpr std::uintmax_t enough = 80;
        for (std::uintmax_t pages = 0; pages <= enough; ++pages) {
            ++counts[onSmallDisk([&](const fs::path& disk) { return attempt(disk, pages); })];
        }
        std::cout << "[ figure   ] " << what << ": " << enough + 1 << " tried, " << counts[lost] << " lost, "
                  << counts[refused] << " met the end of the disk\n";
        EXPECT_EQ(counts[lost], 0);
        EXPECT_GT(counts[refused], 5);
        EXPECT_GT(counts[saved], 5);
    }
};

TEST_F(FullDisk, ASaveKeepsTheOldFileOrIsWhole) { tryEach("a save on a full disk", saveWithRoom); }
TEST_F(FullDisk, AnExportKeepsTheOldFileOrIsWhole) { tryEach("an export on a full disk", exportWithRoom); }
TEST_F(FullDisk, AWorkbookKeepsTheOldFileOrIsWhole) { tryEach("a workbook on a full disk", workbookWithRoom); }
TEST_F(FullDisk, AJournalGoesOnWhenThereIsRoomAgain) { tryEach("a journal on a full disk", journalWithRoom); }

} // namespace
} // namespace wp::document
