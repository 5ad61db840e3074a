// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "core/document/file.h"
#include "tests/document/golden_models.h"
#include "tests/document/stranger.h"
#include "tests/document/temporary_folder.h"

namespace wp::document {
namespace {

using base::ProblemCode;
namespace fs = std::filesystem;

Model example() { return testing::modelOf("golden/example.place.json"); }

ProblemCode codeOf(const base::Result<Model>& result)
{
    EXPECT_FALSE(result);
    return result ? ProblemCode::notReadable : result.problems().front().code;
}

void expectCode(const base::Result<Model>& result, ProblemCode code)
{
    EXPECT_EQ(base::nameOf(codeOf(result)), base::nameOf(code));
}

using testing::runSql;

class FileRoundTrip : public ::testing::TestWithParam<std::string> {};

TEST_P(FileRoundTrip, IsIdentity)
{
    testing::TemporaryFolder folder;
    const Model model = testing::modelOf(GetParam());
    const fs::path path = folder.path() / "place.wholeplace";
    ASSERT_EQ(save(model, path), base::Problems{});
    const base::Result<Model> back = load(path);
    ASSERT_TRUE(back) << back.problems().front().where;
    EXPECT_EQ(back.value(), model);
    EXPECT_EQ(writeModel(back.value()).dump(), writeModel(model).dump());
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 1) << "a draft was left behind";
}

INSTANTIATE_TEST_SUITE_P(Sample, FileRoundTrip, ::testing::Values("../resources/sample/ashby-vale.json"));
INSTANTIATE_TEST_SUITE_P(Golden, FileRoundTrip, ::testing::ValuesIn(testing::goldenPlaces()), [](const auto& each) {
    const std::string name = fs::path(each.param).filename().string();
    return name.substr(0, name.find('.'));
});

TEST(File, KeepsAbsentAndDefaultAndNoneApart)
{
    testing::TemporaryFolder folder;
    Model model = example();
    place::BudgetLine& line = model.place.lines[5];
    line.stream = base::Id<place::Stream>();
    line.tier.reset();
    line.statutory = false;
    line.note = "";
    line.source = "Größe £ “quoted” 'single'; DROP TABLE line; --";
    line.sources = {{"budget", "RO 2024"}, {"tier", ""}};
    model.place.frame.seed = 18446744073709551615U;
    model.place.frame.efficiency = place::Quantity{
        *money::Number::parse("0.010"),
        place::Spread{*money::Number::parse("0"), *money::Number::parse("0.02"), "src", 3, "note", "together"}};
    model.workshop = R"({"snapshots":{"version":1,"list":[1,"2",null]},"aside":{"version":2}})";
    const fs::path path = folder.path() / "odd.wholeplace";
    ASSERT_EQ(save(model, path), base::Problems{});
    const base::Result<Model> back = load(path);
    ASSERT_TRUE(back);
    EXPECT_EQ(back.value(), model);
}

TEST(File, IsMarkedAsOursAndSoundForAnyProgram)
{
    testing::TemporaryFolder folder;
    const fs::path path = folder.path() / "place.wholeplace";
    ASSERT_EQ(save(example(), path), base::Problems{});
    const std::string bytes = testing::readFile(path);
    EXPECT_TRUE(looksLikeDocument(std::string_view(bytes).substr(0, 100)));
    EXPECT_FALSE(looksLikeDocument(std::string_view(bytes).substr(0, 60)));
    EXPECT_FALSE(looksLikeDocument("{\"format\": \"wholeplace/1\"}"));
    EXPECT_EQ(bytes.substr(68, 4), "WhPl");
    runSql(path, "PRAGMA foreign_keys = ON; DELETE FROM seal; UPDATE place SET note = 'another program was here'");
    const base::Result<Model> back = load(path);
    ASSERT_TRUE(back);
    EXPECT_EQ(*back.value().place.frame.note, "another program was here");
}

TEST(File, SavingOverAFileKeepsItsPermissionsAndALinkToIt)
{
    testing::TemporaryFolder folder;
    const fs::path path = folder.path() / "place.wholeplace";
    const fs::path link = folder.path() / "link.wholeplace";
    ASSERT_EQ(save(example(), path), base::Problems{});
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    fs::create_symlink(path, link);
    Model changed = example();
    changed.place.frame.name = "Changed";
    ASSERT_EQ(save(changed, link), base::Problems{});
    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_EQ(fs::status(path).permissions(), fs::perms(0640));
    EXPECT_EQ(load(path).value(), changed);
}

TEST(File, AModelThatIsRefusedIsNotWritten)
{
    testing::TemporaryFolder folder;
    const fs::path path = folder.path() / "place.wholeplace";
    ASSERT_EQ(save(example(), path), base::Problems{});
    const std::string before = testing::readFile(path);
    Model broken = example();
    broken.place.lines[0].department = base::Id<place::Department>("nowhere");
    const base::Problems problems = save(broken, path);
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(base::nameOf(problems.front().code), "unknownReference");
    EXPECT_EQ(testing::readFile(path), before);
}

TEST(File, AFolderThatIsNotThereIsSaid)
{
    testing::TemporaryFolder folder;
    const base::Problems problems = save(example(), folder.path() / "gone" / "place.wholeplace");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(base::nameOf(problems.front().code), "cannotWrite");
    EXPECT_EQ(problems.front().where, (folder.path() / "gone" / "place.wholeplace").string());
    expectCode(load(folder.path() / "gone.wholeplace"), ProblemCode::cannotRead);
    expectCode(load(folder.path()), ProblemCode::cannotRead);
}

TEST(File, WhatIsNotOursIsSaid)
{
    testing::TemporaryFolder folder;
    const fs::path path = folder.path() / "other";
    for (const char* text : {"", "{}", "SQLite format 3", "PK\x03\x04 a spreadsheet"}) {
        testing::writeBytes(path, text);
        expectCode(load(path), ProblemCode::notOurs);
    }
    fs::remove(path);
    runSql(path, "CREATE TABLE t (a); PRAGMA application_id = 7;");
    expectCode(load(path), ProblemCode::notOurs);
}

TEST(File, ANewerVersionIsSaidWithItsNumber)
{
    testing::TemporaryFolder folder;
    const fs::path path = folder.path() / "place.wholeplace";
    ASSERT_EQ(save(example(), path), base::Problems{});
    runSql(path, "PRAGMA user_version = 9");
    const base::Result<Model> result = load(path);
    expectCode(result, ProblemCode::newerVersion);
    EXPECT_EQ(result.problems().front().value, "9");
    EXPECT_EQ(result.problems().front().accepted, std::vector{std::to_string(fileVersion())});
}

struct Harm {
    const char* sql;
    ProblemCode code;
};
void PrintTo(const Harm& harm, std::ostream* out) { *out << harm.sql; }

class FileHarmed : public ::testing::TestWithParam<Harm> {};

TEST_P(FileHarmed, IsRefused)
{
    testing::TemporaryFolder folder;
    const fs::path path = folder.path() / "place.wholeplace";
    ASSERT_EQ(save(example(), path), base::Problems{});
    runSql(path, "DELETE FROM seal");
    runSql(path, GetParam().sql);
    expectCode(load(path), GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(
    Strangers, FileHarmed,
    ::testing::Values(Harm{"UPDATE line SET department = 'nowhere' WHERE id = 'cla'", ProblemCode::damaged},
                      Harm{"DELETE FROM place", ProblemCode::damaged},
                      Harm{"PRAGMA user_version = 0", ProblemCode::damaged},
                      Harm{"DROP TABLE workshop", ProblemCode::damaged},
                      Harm{"ALTER TABLE line ADD COLUMN extra TEXT", ProblemCode::damaged},
                      Harm{"ALTER TABLE line RENAME TO hidden; CREATE VIEW line AS SELECT * FROM hidden",
                           ProblemCode::damaged},
                      Harm{"UPDATE line SET budget = 'much' WHERE id = 'cla'", ProblemCode::badNumber},
                      Harm{"UPDATE line SET tier = 'middling' WHERE id = 'cla'", ProblemCode::unknownKind},
                      Harm{"UPDATE line SET fixedShare = '7' WHERE id = 'cla'", ProblemCode::outOfRange},
                      Harm{"UPDATE place SET seed = '-1'", ProblemCode::wrongType},
                      Harm{"UPDATE measure SET kind = 'magic'", ProblemCode::unknownKind},
                      Harm{"INSERT INTO workshop VALUES (0, 'part', '{broken')", ProblemCode::notReadable}));

TEST(File, APlantedTriggerOrViewDoesNothing)
{
    testing::TemporaryFolder folder;
    const fs::path path = folder.path() / "place.wholeplace";
    ASSERT_EQ(save(example(), path), base::Problems{});
    runSql(path, "CREATE VIEW spy AS SELECT load_extension('x'); "
                 "CREATE TRIGGER t AFTER UPDATE ON line BEGIN DELETE FROM line; END;");
    const base::Result<Model> back = load(path);
    ASSERT_TRUE(back);
    EXPECT_EQ(back.value(), example());
}

} // namespace
} // namespace wp::document
