// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/file.h"
#include "core/document/recovery.h"
#include "tests/document/editing_run.h"
#include "tests/document/golden_models.h"
#include "tests/document/stranger.h"
#include "tests/document/temporary_folder.h"

namespace wp::document {
namespace {

namespace fs = std::filesystem;

Model small() { return testing::modelOf("exchange/small.place.json"); }

JournalHead head(Model model) { return {thisProcess(), {}, "place", {}, std::move(model)}; }

/// A journal of `count` things done, left as a crash leaves it; gives the run that it should recover to.
testing::EditingRun crashed(const fs::path& folder, int count)
{
    testing::EditingRun run(small(), 5);
    auto journal = Journal::start(folder, head(small()));
    EXPECT_TRUE(journal);
    for (int i = 0; i < count; ++i) {
        EXPECT_EQ(journal.value()->add(run.next()), base::Problems{});
    }
    EXPECT_EQ(journal.value()->sync(), base::Problems{});
    EXPECT_TRUE(journal.value()->isSynced());
    return run;
}

void expectSame(const History& a, const History& b)
{
    EXPECT_EQ(a.model(), b.model());
    EXPECT_EQ(a.index(), b.index());
    EXPECT_EQ(a.steps(), b.steps());
}

std::string onlyTextIn(const fs::path& folder) { return testing::readFile(fs::directory_iterator(folder)->path()); }

TEST(Journal, RecordsAreTextAndBack)
{
    const Edit edit = Several{{SetField{"place/name", "\"A\\nB\""}, RemoveThing{"lines", "x"}}};
    const JournalRecord records[] = {{5, Did{edit, "Rename “A”", 7}},   {6, Did{edit, "", std::nullopt}},
                                     {4, Undid{}},                      {-1, Redid{}},
                                     {9, SavedAs{"/a b/ĉ.wp", "1-2"}}, {10, Resumed{thisProcess()}}};
    for (const JournalRecord& record : records) {
        const std::string text = toText(record);
        EXPECT_EQ(text.find('\n'), std::string::npos);
        const auto back = recordFromText(text);
        ASSERT_TRUE(back) << text;
        EXPECT_EQ(back.value(), record) << text;
    }
    const JournalHead first{thisProcess(), "/folder/place.wholeplace", "Place", "12-ab", small()};
    EXPECT_EQ(headFromText(toText(first)).value(), first);
    for (const char* text : {"", "{}", "[]", R"({"at":1})", R"({"at":"1","undo":true})", R"({"at":1,"do":{}})"}) {
        EXPECT_FALSE(recordFromText(text)) << text;
        EXPECT_FALSE(headFromText(text)) << text;
    }
}

TEST(Journal, GivesBackAllWithItsUndoHistory)
{
    const testing::TemporaryFolder folder;
    const testing::EditingRun run = crashed(folder.path(), 200);
    std::vector<FoundJournal> found = findJournals(folder.path());
    ASSERT_EQ(found.size(), 1U);
    History& history = found.front().recovery.history;
    expectSame(history, run.history());
    EXPECT_EQ(found.front().recovery.lostBytes, 0U);
    EXPECT_GT(history.index(), 20U);
    EXPECT_LT(history.steps().size(), 200U) << "drags are one step";
    while (history.undo()) {
    }
    EXPECT_EQ(history.model(), small());
    while (history.redo()) {
    }
    while (history.index() > run.history().index() && history.undo()) {
    }
    EXPECT_EQ(history.model(), run.history().model());
}

TEST(Journal, OfALivingProgramIsNotOffered)
{
    const testing::TemporaryFolder folder;
    auto journal = Journal::start(folder.path(), head(small()));
    ASSERT_TRUE(journal);
    EXPECT_TRUE(findJournals(folder.path()).empty());
    auto other = Journal::start(folder.path(), head(small()));
    EXPECT_NE(other.value()->file(), journal.value()->file());
    journal.value().reset();
    const std::vector<FoundJournal> found = findJournals(folder.path());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(findJournals(folder.path()).empty()) << "offered twice";
}

TEST(Journal, ACleanCloseLeavesNone)
{
    const testing::TemporaryFolder folder;
    auto journal = Journal::start(folder.path(), head(small()));
    journal.value()->remove();
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(Journal, CutAnywhereGivesBackWhatIsWhole)
{
    const testing::TemporaryFolder folder;
    crashed(folder.path(), 12);
    const std::string text = onlyTextIn(folder.path());
    testing::EditingRun run(small(), 5);
    std::size_t lineEnd = text.find('\n');
    for (std::size_t size = 0; size < lineEnd; size += 97) {
        EXPECT_FALSE(recoveryOf(std::string_view(text).substr(0, size)));
    }
    for (int done = 0; done < 12; ++done) {
        const std::size_t next = text.find('\n', lineEnd + 1);
        for (std::size_t size = lineEnd + 1; size <= next; ++size) {
            const auto recovery = recoveryOf(std::string_view(text).substr(0, size));
            ASSERT_TRUE(recovery);
            ASSERT_EQ(recovery.value().history.model(), run.history().model()) << size;
            ASSERT_EQ(recovery.value().lostBytes, size - lineEnd - 1);
        }
        run.next();
        lineEnd = next;
    }
}

TEST(Journal, AFlippedBitNeverGivesAnythingElse)
{
    const testing::TemporaryFolder folder;
    crashed(folder.path(), 12);
    const std::string text = onlyTextIn(folder.path());
    std::vector<Model> states;
    testing::EditingRun run(small(), 5);
    std::size_t line = text.find('\n');
    std::size_t at = line + 1;
    for (; at < text.size(); ++at) {
        if (text[at - 1] == '\n') {
            states.push_back(run.history().model());
            run.next();
        }
        std::string harmed = text;
        harmed[at] = static_cast<char>(harmed[at] ^ (1 << at % 8));
        const auto recovery = recoveryOf(harmed);
        ASSERT_TRUE(recovery);
        ASSERT_EQ(recovery.value().history.model(), states.back()) << at;
    }
    EXPECT_EQ(states.size(), 12U);
}

TEST(Journal, GoesOnAfterARecoveryAndAnotherCrash)
{
    const testing::TemporaryFolder folder;
    testing::EditingRun run = crashed(folder.path(), 20);
    testing::writeBytes(folder.path() / "note.txt", "no journal");
    {
        std::vector<FoundJournal> found = findJournals(folder.path());
        std::ofstream(found.front().file, std::ios::app) << "half a li";
        const auto journal = std::move(found.front()).resume();
        EXPECT_TRUE(findJournals(folder.path()).empty());
        // A drag of before does not go on in the new program.
        journal->add({1, Undid{}});
        journal->add({2, Redid{}});
        EXPECT_EQ(journal->sync(), base::Problems{});
    }
    const std::vector<FoundJournal> found = findJournals(folder.path());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().recovery.history.model(), run.history().model());
    EXPECT_EQ(found.front().recovery.lostBytes, 0U);
    EXPECT_EQ(found.front().recovery.lastAt, 2) << "times are to show, even of a clock set back";
}

TEST(Journal, WithoutAReadableBeginningIsPutAside)
{
    const testing::TemporaryFolder folder;
    testing::writeBytes(folder.path() / "1.journal", "0123456789abcdef {}\n");
    EXPECT_TRUE(findJournals(folder.path()).empty());
    EXPECT_TRUE(fs::exists(folder.path() / "1.journal.unreadable"));
    EXPECT_TRUE(findJournals(folder.path() / "none").empty());
}

TEST(Journal, IsOfferedOnlyWhenItsFileHoldsLess)
{
    const testing::TemporaryFolder folder;
    const fs::path file = folder.path() / "place.wholeplace";
    testing::EditingRun run(small(), 9);
    ASSERT_EQ(save(small(), file), base::Problems{});
    JournalHead first = head(small());
    first.path = file;
    std::string text = journalLine({}, toText(first));
    const auto add = [&](const JournalRecord& record) {
        text += journalLine(text.substr(text.rfind('\n', text.size() - 2) + 1, 16), toText(record));
    };
    EXPECT_FALSE(isWorthOffering(recoveryOf(text).value()));
    const std::size_t headSize = text.size();
    JournalRecord record = run.next();
    text += journalLine(text.substr(0, 16), toText(record));
    EXPECT_GT(text.size(), headSize);
    EXPECT_TRUE(isWorthOffering(recoveryOf(text).value()));
    ASSERT_EQ(save(run.history().model(), file), base::Problems{});
    EXPECT_FALSE(isWorthOffering(recoveryOf(text).value())) << "a crash between the save and its record";
    add({3, SavedAs{file, "1-2"}});
    EXPECT_EQ(recoveryOf(text).value().fingerprint, "1-2");
    fs::remove(file);
    EXPECT_TRUE(isWorthOffering(recoveryOf(text).value())) << "the file is gone";
}

} // namespace
} // namespace wp::document
