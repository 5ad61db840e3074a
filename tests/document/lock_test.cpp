// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/document/file.h"
#include "core/document/lock.h"
#include "tests/document/golden_models.h"
#include "tests/document/stranger.h"
#include "tests/document/temporary_folder.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace wp::document {
namespace {

namespace fs = std::filesystem;

struct Place {
    testing::TemporaryFolder folder;
    fs::path path = folder.path() / "place.wholeplace";
    Place() { EXPECT_EQ(save(testing::modelOf("golden/example.place.json"), path), base::Problems{}); }
    void leaveLockOf(const Owner& owner) const { testing::writeBytes(lockFileOf(path), ownerJson(owner).dump()); }
};

Owner elsewhere()
{
    Owner owner = thisProcess();
    owner.user = "Mair";
    owner.host = "laptop-7";
    owner.machine = "0123456789abcdef";
    return owner;
}

TEST(Lock, IsOneWritersAndGoesWithIt)
{
    const Place place;
    {
        const LockTry first = takeLock(place.path);
        ASSERT_TRUE(first.lock.isHeld());
        EXPECT_TRUE(first.lock.isStillOurs());
        EXPECT_EQ(holderOf(place.path), thisProcess());
        const LockTry second = takeLock(place.path);
        EXPECT_FALSE(second.lock.isHeld());
        EXPECT_EQ(second.holder, thisProcess());
    }
    EXPECT_FALSE(fs::exists(lockFileOf(place.path)));
    EXPECT_TRUE(takeLock(place.path).lock.isHeld());
}

TEST(Lock, IsTheSameThroughALink)
{
    const Place place;
    fs::create_symlink(place.path, place.folder.path() / "link.wholeplace");
    const LockTry first = takeLock(place.path);
    EXPECT_TRUE(takeLock(place.folder.path() / "link.wholeplace").holder);
}

TEST(Lock, OfADeadProcessIsTaken)
{
    const Place place;
    const pid_t child = fork();
    if (child == 0) {
        const LockTry held = takeLock(place.path);
        raise(SIGSTOP);
        _exit(held.lock.isHeld() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, WUNTRACED);
    const LockTry whileAlive = takeLock(place.path);
    ASSERT_TRUE(whileAlive.holder);
    EXPECT_EQ(whileAlive.holder->process, child);
    kill(child, SIGKILL);
    waitpid(child, &status, 0);
    ASSERT_TRUE(fs::exists(lockFileOf(place.path)));
    EXPECT_TRUE(takeLock(place.path).lock.isHeld());
}

TEST(Lock, OwnersThatEndedAreKnown)
{
    Owner owner = thisProcess();
    EXPECT_TRUE(mayBeRunning(owner));
    owner.start += '1';
    EXPECT_FALSE(mayBeRunning(owner)) << "the number was used again";
    owner = thisProcess();
    owner.process = 0x3fffffff;
    EXPECT_FALSE(mayBeRunning(owner));
    EXPECT_TRUE(mayBeRunning(elsewhere())) << "nobody here can know";
}

TEST(Lock, AClockSetBackMakesNoOwnerDead)
{
    const Place place;
    Owner owner = thisProcess();
    owner.since += 10'000'000;
    EXPECT_TRUE(mayBeRunning(owner));
    const LockTry held = takeLock(place.path);
    fs::last_write_time(lockFileOf(place.path), fs::file_time_type::min() + std::chrono::hours(24));
    EXPECT_TRUE(takeLock(place.path).holder);
    EXPECT_TRUE(held.lock.isStillOurs());
}

TEST(Lock, OfAnotherComputerIsTakenOnlyWhenAPersonSaysSo)
{
    const Place place;
    place.leaveLockOf(elsewhere());
    const LockTry asked = takeLock(place.path);
    ASSERT_TRUE(asked.holder);
    EXPECT_EQ(asked.holder->user, "Mair");
    EXPECT_EQ(asked.holder->host, "laptop-7");
    EXPECT_TRUE(takeLock(place.path, true).lock.isHeld());
}

TEST(Lock, ALockWithoutReadableOwnerIsStillOnlyALock)
{
    const Place place;
    testing::writeBytes(lockFileOf(place.path), "half a li");
    EXPECT_TRUE(takeLock(place.path).lock.isHeld()) << "nobody holds it in the kernel";
}

TEST(Lock, ADocumentThatIsTakenOverIsNotSaved)
{
    const Place place;
    base::Result<Document> document = Document::open(place.path);
    ASSERT_TRUE(document);
    place.leaveLockOf(elsewhere());
    EXPECT_EQ(document.value().obstacleTo(place.path), Obstacle::lockedByOther);
    EXPECT_EQ(holderOf(place.path)->user, "Mair");
    EXPECT_EQ(document.value().save().size(), 1U);
    EXPECT_EQ(document.value().saveAs(place.folder.path() / "mine.wholeplace"), base::Problems{});
}

TEST(Lock, AReadOnlyDocumentIsSavedOnlyElsewhere)
{
    const Place place;
    const base::Result<Document> first = Document::open(place.path);
    base::Result<Document> second = Document::open(place.path);
    ASSERT_TRUE(second);
    EXPECT_FALSE(first.value().isReadOnly());
    ASSERT_TRUE(second.value().isReadOnly());
    ASSERT_TRUE(second.value().apply(SetField{"place/note", "\"tried\""}));
    EXPECT_EQ(second.value().obstacleTo(place.path), Obstacle::lockedByOther);
    ASSERT_EQ(second.value().save().size(), 1U);
    ASSERT_EQ(second.value().saveAs(place.folder.path() / "mine.wholeplace"), base::Problems{});
    EXPECT_FALSE(second.value().isReadOnly());
    EXPECT_TRUE(takeLock(place.folder.path() / "mine.wholeplace").holder);
}

TEST(Lock, AFolderThatTakesNoneIsWorkedInWithout)
{
    const testing::TemporaryFolder folder;
    const LockTry attempt = takeLock(folder.path() / "gone" / "place.wholeplace");
    EXPECT_FALSE(attempt.lock.isHeld());
    EXPECT_FALSE(attempt.holder);
}

} // namespace
} // namespace wp::document
