// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/document/file.h"
#include "core/document/open.h"
#include "tests/document/golden_models.h"
#include "tests/document/stranger.h"
#include "tests/document/temporary_folder.h"

#include <algorithm>

namespace wp::document {
namespace {

namespace fs = std::filesystem;

Model example() { return testing::modelOf("golden/example.place.json"); }

fs::path fileOfVersion(std::int64_t version)
{
    return testing::testFile("format/version" + std::to_string(version) + ".wholeplace");
}

/// A copy that may be written to.
fs::path copyOf(std::int64_t version, const testing::TemporaryFolder& folder)
{
    const fs::path path = folder.path() / "old.wholeplace";
    fs::copy_file(fileOfVersion(version), path);
    return path;
}

TEST(Upgrade, AFileOfEveryVersionOpensTheSame)
{
    for (std::int64_t version = 1; version <= fileVersion(); ++version) {
        SCOPED_TRACE(version);
        ASSERT_TRUE(fs::exists(fileOfVersion(version)));
        const Opened opened = look(fileOfVersion(version));
        EXPECT_EQ(opened.outcome, version == fileVersion() ? Outcome::current : Outcome::upgraded);
        EXPECT_EQ(opened.version, version);
        EXPECT_EQ(opened.model, example());
    }
}

TEST(Upgrade, OfVersion1AddsTheSeal)
{
    const Notes told = look(fileOfVersion(1)).told;
    Notes ofStep2;
    std::ranges::copy_if(told, std::back_inserter(ofStep2), [](const Note& note) { return note.value == "2"; });
    EXPECT_EQ(ofStep2, (Notes{{NoteKind::added, "seal", "2"}}));
}

TEST(Upgrade, TouchesNoFileBeforeTheSaveAndThenKeepsTheOldOne)
{
    const testing::TemporaryFolder folder;
    const fs::path path = copyOf(1, folder);
    const std::string before = testing::readFile(path);
    base::Result<Document> document = Document::open(path);
    ASSERT_TRUE(document);
    EXPECT_FALSE(document.value().isModified());
    ASSERT_TRUE(document.value().apply(SetField{"place/note", "\"new\""}));
    EXPECT_EQ(testing::readFile(path), before);
    EXPECT_FALSE(fs::exists(path.string() + ".bak"));
    ASSERT_EQ(document.value().save(), base::Problems{});
    EXPECT_EQ(testing::readFile(path.string() + ".bak"), before);
    EXPECT_EQ(look(path).outcome, Outcome::current);
    ASSERT_TRUE(document.value().apply(SetField{"place/note", "\"newer\""}));
    ASSERT_EQ(document.value().save(), base::Problems{});
    EXPECT_FALSE(fs::exists(path.string() + ".bak2")) << "only a file of an earlier version is kept";
}

TEST(Upgrade, ABackupThatIsThereIsNeverWrittenOver)
{
    const testing::TemporaryFolder folder;
    const fs::path path = copyOf(1, folder);
    testing::writeBytes(path.string() + ".bak", "of another year");
    base::Result<Document> document = Document::open(path);
    ASSERT_EQ(document.value().save(), base::Problems{});
    EXPECT_EQ(testing::readFile(path.string() + ".bak"), "of another year");
    EXPECT_EQ(testing::readFile(path.string() + ".bak2"), testing::readFile(fileOfVersion(1)));
}

TEST(Upgrade, RunsAnyStepsAndTellsWhatTheyChange)
{
    const testing::TemporaryFolder folder;
    const fs::path path = copyOf(fileVersion(), folder);
    SchemaSteps steps = schemaSteps();
    steps.push_back("ALTER TABLE line ADD COLUMN colour TEXT; UPDATE stream SET unit = unit || '!';");
    steps.push_back("CREATE TABLE extra (a TEXT) STRICT; ALTER TABLE line DROP COLUMN code;");
    const Opened opened = look(path, steps);
    ASSERT_EQ(opened.outcome, Outcome::upgraded);
    const std::string third = std::to_string(fileVersion() + 1);
    const std::string fourth = std::to_string(fileVersion() + 2);
    const Notes expected{{NoteKind::added, "line/colour", third},
                         {NoteKind::changed, "stream/unit", third},
                         {NoteKind::added, "extra", fourth},
                         {NoteKind::removed, "line/code", fourth}};
    EXPECT_EQ(opened.told, expected);
    EXPECT_EQ(*opened.model->place.streams.front().unit, *example().place.streams.front().unit + "!");
    EXPECT_EQ(testing::readFile(path), testing::readFile(fileOfVersion(fileVersion())));

    ASSERT_TRUE(write(*opened.model, path, {true, opened.fingerprint}, steps));
    EXPECT_EQ(look(path, steps).outcome, Outcome::current);
    EXPECT_EQ(look(path).outcome, Outcome::newer);
    EXPECT_EQ(look(path.string() + ".bak").outcome, Outcome::current);
}

TEST(Upgrade, AStepThatFailsIsSaidAndLosesNothing)
{
    const testing::TemporaryFolder folder;
    const fs::path path = copyOf(fileVersion(), folder);
    SchemaSteps steps = schemaSteps();
    steps.push_back("ALTER TABLE nowhere ADD COLUMN a TEXT;");
    const Opened opened = look(path, steps);
    EXPECT_EQ(opened.outcome, Outcome::damaged);
    EXPECT_FALSE(opened.why.empty());
    EXPECT_EQ(look(path).model, example());
}

TEST(Upgrade, WhatAStrangerPlantedTakesNoPart)
{
    const testing::TemporaryFolder folder;
    const fs::path path = copyOf(1, folder);
    testing::runSql(path, "CREATE TABLE hidden (a); CREATE VIEW seal AS SELECT * FROM hidden;"
                          "CREATE TRIGGER t AFTER INSERT ON line BEGIN DELETE FROM line; END;");
    const Opened opened = look(path);
    EXPECT_EQ(opened.outcome, Outcome::upgraded);
    EXPECT_EQ(opened.model, example());
}

} // namespace
} // namespace wp::document
