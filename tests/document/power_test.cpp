// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file.h"
#include "core/document/recovery.h"
#include "tests/document/editing_run.h"
#include "tests/document/faulty_disk.h"
#include "tests/document/golden_models.h"
#include "tests/document/temporary_folder.h"

#include <gtest/gtest.h>

#include <sys/wait.h>

namespace wp::document {
namespace {

using testing::disk;
namespace fs = std::filesystem;

Model first() { return testing::modelOf("exchange/small.place.json"); }

Model second()
{
    Model model = first();
    model.place.frame.name = "Second";
    return model;
}

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

constexpr int powerCut = testing::FaultyDisk::powerCut;

TEST(Power, CutAtEveryCallOfASave)
{
    int tried = 0;
    int lost = 0;
    for (const bool losesRename : {false, true}) {
        int exit = powerCut;
        for (int at = 1; exit == powerCut; ++at) {
            const testing::TemporaryFolder folder;
            const fs::path path = folder.path() / "place.wholeplace";
            ASSERT_EQ(save(first(), path), base::Problems{});
            exit = inChild([&] {
                disk.cutPower(at, losesRename);
                return save(second(), path).empty() ? 0 : 1;
            });
            const base::Result<Model> left = load(path);
            const bool isOld = left && left.value() == first();
            const bool isNew = left && left.value() == second();
            lost += (exit == 0 ? isNew : isOld || isNew) ? 0 : 1;
            ++tried;
        }
        EXPECT_EQ(exit, 0);
    }
    std::cout << "[ figure   ] power cut at every call of a save: " << tried << " tried, " << lost << " lost\n";
    EXPECT_EQ(lost, 0);
    EXPECT_GT(tried, 20);
}

TEST(Power, CutAtEveryCallOfAJournal)
{
    int tried = 0;
    int lost = 0;
    int exit = powerCut;
    for (int at = 1; exit == powerCut; ++at) {
        const testing::TemporaryFolder folder;
        int ends[2] = {};
        ASSERT_EQ(pipe(ends), 0);
        exit = inChild([&] {
            disk.cutPower(at, true);
            testing::EditingRun run(first(), 4);
            auto journal = Journal::start(folder.path(), {thisProcess(), {}, "", {}, first()});
            for (int i = 1; i <= 10; ++i) {
                journal.value()->add(run.next());
                if (journal.value()->sync().empty()) {
                    static_cast<void>(syscall(SYS_write, ends[1], &i, sizeof i));
                }
            }
            return 0;
        });
        close(ends[1]);
        int synced = 0;
        while (read(ends[0], &synced, sizeof synced) == sizeof synced) {
        }
        close(ends[0]);
        testing::EditingRun run(first(), 4);
        for (int i = 0; i < synced; ++i) {
            run.next();
        }
        const std::vector<FoundJournal> found = findJournals(folder.path());
        const bool isThere = !found.empty() && found.front().recovery.history.model() == run.history().model();
        lost += isThere || synced == 0 ? 0 : 1;
        ++tried;
    }
    EXPECT_EQ(exit, 0);
    std::cout << "[ figure   ] power cut at every call of a journal: " << tried << " tried, " << lost << " lost\n";
    EXPECT_EQ(lost, 0);
    EXPECT_GT(tried, 20);
}

} // namespace
} // namespace wp::document
