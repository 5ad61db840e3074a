// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/checksum.h"
#include "core/document/file.h"
#include "core/document/open.h"
#include "core/document/recovery.h"
#include "tests/document/editing_run.h"
#include "tests/document/golden_models.h"
#include "tests/document/temporary_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <thread>

namespace wp::document {
namespace {

namespace fs = std::filesystem;

/// As many as one run can be killed in before it ends by itself.
constexpr int longestRun = 3000;
constexpr int savesEvery = 40;
constexpr int syncsEvery = 7;

int kills()
{
    const char* given = std::getenv("WP_KILLS");
    return given ? std::atoi(given) : 50;
}

Model start() { return testing::modelOf("exchange/small.place.json"); }

/// Works on a document as the program does, and writes into the pipe how many things it has done that may not be lost.
void workUntilKilled(const fs::path& path, const fs::path& journals, unsigned seed, int pipe)
{
    const LockTry attempt = takeLock(path);
    auto journal = Journal::start(journals, {thisProcess(), path, "place", fingerprintOf(path), start()});
    testing::EditingRun run(start(), seed);
    for (int i = 1; i <= longestRun; ++i) {
        const JournalRecord record = run.next();
        if (!journal.value()->add(record).empty() || ::write(pipe, &i, sizeof i) != sizeof i) {
            _exit(1);
        }
        if (i % syncsEvery == 0 && !journal.value()->sync().empty()) {
            _exit(2);
        }
        if (i % savesEvery == 0) {
            const auto saved = document::write(run.history().model(), path);
            if (!saved) {
                _exit(3);
            }
            static_cast<void>(journal.value()->add({i, SavedAs{path, saved.value().fingerprint}}));
        }
    }
    _exit(0);
}

struct Loss {
    bool ofJournal = false;
    bool ofFile = false;
};

/// One run, killed after so many microseconds; then recovery and a comparison with the same run, not killed.
Loss killOnce(unsigned seed, std::chrono::microseconds after, int& killedAt)
{
    const testing::TemporaryFolder folder;
    const fs::path path = folder.path() / "place.wholeplace";
    const fs::path journals = folder.path() / "journals";
    EXPECT_TRUE(save(start(), path).empty());
    int ends[2] = {};
    EXPECT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        workUntilKilled(path, journals, seed, ends[1]);
    }
    close(ends[1]);
    std::this_thread::sleep_for(after);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0) << WEXITSTATUS(status);
    int done = 0;
    for (int next = 0; read(ends[0], &next, sizeof next) == sizeof next;) {
        done = next;
    }
    close(ends[0]);
    killedAt = done;

    const std::vector<FoundJournal> found = findJournals(journals);
    const Model recovered = found.empty() ? start() : found.front().recovery.history.model();
    testing::EditingRun run(start(), seed);
    std::vector<Model> saved{start(), start()};
    for (int i = 1; i <= done; ++i) {
        run.next();
        if (i % savesEvery == 0) {
            saved = {saved.back(), run.history().model()};
        }
    }
    Loss loss;
    // One thing more may have been written than the pipe was told of.
    const bool isAsTold = run.history().model() == recovered &&
                          (found.empty() || found.front().recovery.history.steps() == run.history().steps());
    run.next();
    const bool isOneMore = !found.empty() && run.history().model() == recovered &&
                           found.front().recovery.history.steps() == run.history().steps();
    loss.ofJournal = !isAsTold && !isOneMore;
    const Opened opened = open(path);
    const bool mayBeSaving = done % savesEvery == 0;
    const bool isSaved = opened.model == saved.back() || (mayBeSaving && opened.model == saved.front());
    loss.ofFile = opened.outcome != Outcome::current || !isSaved;
    return loss;
}

TEST(Crash, KilledAtRandomMomentsNothingIsLost)
{
    std::mt19937 random(20251124);
    int journalsLost = 0;
    int filesLost = 0;
    int last = 0;
    const int count = kills();
    for (int i = 0; i < count; ++i) {
        const std::chrono::microseconds after(std::uniform_int_distribution<int>(0, 400'000)(random));
        int killedAt = 0;
        const Loss loss = killOnce(static_cast<unsigned>(i), after, killedAt);
        journalsLost += loss.ofJournal ? 1 : 0;
        filesLost += loss.ofFile ? 1 : 0;
        last = std::max(last, killedAt);
    }
    std::cout << "[ figure   ] kill -9: " << count << " tried, " << journalsLost << " journals and " << filesLost
              << " files lost; at most " << last << " things were done before one\n";
    EXPECT_EQ(journalsLost, 0);
    EXPECT_EQ(filesLost, 0);
    EXPECT_GT(last, 0);
}

} // namespace
} // namespace wp::document
