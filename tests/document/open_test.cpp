// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/document/file.h"
#include "core/document/open.h"
#include "tests/document/golden_models.h"
#include "tests/document/stranger.h"
#include "tests/document/temporary_folder.h"

#include <algorithm>

namespace wp::document {
namespace {

using base::ProblemCode;
namespace fs = std::filesystem;

Model example() { return testing::modelOf("golden/example.place.json"); }

/// A folder with the example saved in it.
struct Saved1 {
    testing::TemporaryFolder folder;
    fs::path path = folder.path() / "place.wholeplace";
    std::string bytes;

    Saved1()
    {
        EXPECT_EQ(save(example(), path), base::Problems{});
        bytes = testing::readFile(path);
    }
};

bool tells(const Notes& notes, NoteKind kind, const std::string& where)
{
    return std::ranges::any_of(notes, [&](const auto& each) { return each.kind == kind && each.where == where; });
}

TEST(Open, Current)
{
    const Saved1 saved;
    const Opened opened = open(saved.path);
    EXPECT_EQ(opened.outcome, Outcome::current);
    EXPECT_EQ(opened.model, example());
    EXPECT_TRUE(opened.lock.isHeld());
    EXPECT_EQ(opened.why, base::Problems{});
    EXPECT_EQ(opened.told, Notes{});
    EXPECT_EQ(testing::readFile(saved.path), saved.bytes);
}

TEST(Open, LockedSaysByWhom)
{
    const Saved1 saved;
    const Opened first = open(saved.path);
    const Opened second = open(saved.path);
    EXPECT_EQ(second.outcome, Outcome::locked);
    EXPECT_EQ(second.model, example());
    ASSERT_TRUE(second.holder);
    EXPECT_EQ(second.holder->process, getpid());
    EXPECT_EQ(second.holder->user, thisProcess().user);
    EXPECT_FALSE(second.lock.isHeld());
    EXPECT_TRUE(first.lock.isStillOurs());
}

TEST(Open, Newer)
{
    const Saved1 saved;
    testing::runSql(saved.path, "PRAGMA user_version = 9");
    const Opened opened = open(saved.path);
    EXPECT_EQ(opened.outcome, Outcome::newer);
    EXPECT_FALSE(opened.model);
    EXPECT_EQ(opened.why.front().code, ProblemCode::newerVersion);
    EXPECT_EQ(opened.why.front().value, "9");
    EXPECT_FALSE(opened.lock.isHeld());
    EXPECT_FALSE(fs::exists(lockFileOf(saved.path)));
}

TEST(Open, NotOurs)
{
    const Saved1 saved;
    testing::runSql(saved.path, "PRAGMA application_id = 7");
    EXPECT_EQ(open(saved.path).outcome, Outcome::notOurs);
    testing::writeBytes(saved.path, "PK\x03\x04 a spreadsheet");
    EXPECT_EQ(open(saved.path).outcome, Outcome::notOurs);
    testing::writeBytes(saved.path, "");
    EXPECT_EQ(open(saved.path).outcome, Outcome::notOurs);
}

TEST(Open, CannotRead)
{
    const testing::TemporaryFolder folder;
    EXPECT_EQ(open(folder.path() / "none.wholeplace").outcome, Outcome::cannotRead);
    EXPECT_EQ(open(folder.path()).outcome, Outcome::cannotRead);
}

TEST(Open, DamagedGivesWhatCouldBeRead)
{
    const Saved1 saved;
    testing::runSql(saved.path, "UPDATE line SET budget = 'much' WHERE id = 'cla'");
    const Opened opened = open(saved.path);
    EXPECT_EQ(opened.outcome, Outcome::damaged);
    ASSERT_TRUE(opened.model);
    EXPECT_EQ(check(*opened.model), base::Problems{});
    EXPECT_TRUE(tells(opened.told, NoteKind::leftOut, "lines/cla"));
    EXPECT_EQ(opened.model->place.lines.size(), example().place.lines.size() - 1);
    EXPECT_EQ(opened.model->place.streams, example().place.streams);
}

TEST(Open, ALostPlaceRowGetsStandIns)
{
    const Saved1 saved;
    testing::runSql(saved.path, "DELETE FROM place; DELETE FROM seal");
    const Opened opened = open(saved.path);
    EXPECT_EQ(opened.outcome, Outcome::damaged);
    ASSERT_TRUE(opened.model);
    EXPECT_EQ(opened.model->place.lines, example().place.lines);
    EXPECT_EQ(*opened.model->place.frame.name, "place");
    for (const char* field : {"place/name", "place/baseYear", "place/horizon", "place/population"}) {
        EXPECT_TRUE(tells(opened.told, NoteKind::standIn, field)) << field;
    }
}

TEST(Open, ALostDepartmentTakesItsLinesAlong)
{
    const Saved1 saved;
    const std::string department = example().place.departments.front().id.text();
    testing::runSql(saved.path, ("PRAGMA foreign_keys = OFF; DELETE FROM department WHERE id = '" + department + "'").c_str());
    const Opened opened = open(saved.path);
    EXPECT_EQ(opened.outcome, Outcome::damaged);
    ASSERT_TRUE(opened.model);
    EXPECT_EQ(check(*opened.model), base::Problems{});
    EXPECT_LT(opened.model->place.lines.size(), example().place.lines.size());
    EXPECT_EQ(opened.model->place.departments.size(), example().place.departments.size() - 1);
}

TEST(Open, AChangedPennyIsFoundByTheSeal)
{
    const Saved1 saved;
    const std::string budget = example().place.lines.front().budget->central.text();
    const std::size_t at = saved.bytes.find(budget);
    ASSERT_NE(at, std::string::npos);
    std::string harmed = saved.bytes;
    harmed[at + budget.size() - 1] = harmed[at + budget.size() - 1] == '1' ? '2' : '1';
    testing::writeBytes(saved.path, harmed);
    const Opened opened = open(saved.path);
    EXPECT_EQ(opened.outcome, Outcome::damaged);
    EXPECT_EQ(opened.why.front().accepted, std::vector<std::string>{"seal"});
    ASSERT_TRUE(opened.model);
    EXPECT_EQ(opened.model->place.lines.size(), example().place.lines.size());
}

} // namespace
} // namespace wp::document
