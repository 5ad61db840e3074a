// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/document/file.h"
#include "core/document/open.h"
#include "tests/document/golden_models.h"
#include "tests/document/stranger.h"
#include "tests/document/temporary_folder.h"

namespace wp::document {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t pageSize = 4096;

/// What may come of a file that somebody broke: never another model under the name of a whole one, and what is given
/// back of a damaged one is sound in itself.
void expectHonest(const Opened& opened, const Model& model)
{
    if (opened.outcome == Outcome::current || opened.outcome == Outcome::upgraded) {
        EXPECT_EQ(opened.model, model);
    } else {
        EXPECT_FALSE(opened.why.empty());
        EXPECT_TRUE(!opened.model || opened.outcome == Outcome::damaged);
    }
    if (opened.model) {
        EXPECT_EQ(check(*opened.model), base::Problems{});
    }
}

/// A real file of a version, broken in one way after the other.
class Hostile : public ::testing::TestWithParam<int> {
protected:
    Hostile() : m_whole(testing::readFile(testing::testFile(name()))) {}

    static std::string name() { return "format/version" + std::to_string(GetParam()) + ".wholeplace"; }

    Opened lookAt(const std::string& bytes) const
    {
        testing::writeBytes(m_path, bytes);
        return look(m_path);
    }
    Opened after(const char* sql) const
    {
        testing::writeBytes(m_path, m_whole);
        testing::runSql(m_path, sql);
        return look(m_path);
    }

    testing::TemporaryFolder m_folder;
    fs::path m_path = m_folder.path() / "broken.wholeplace";
    std::string m_whole;
    Model m_model = testing::modelOf("golden/example.place.json");
};

TEST_P(Hostile, TruncatedAtEveryPage)
{
    std::size_t rescued = 0;
    for (std::size_t size = pageSize; size < m_whole.size(); size += pageSize) {
        const Opened opened = lookAt(m_whole.substr(0, size));
        EXPECT_EQ(opened.outcome, Outcome::damaged) << size;
        expectHonest(opened, m_model);
        rescued += opened.model ? 1 : 0;
    }
    EXPECT_GT(rescued, 0U) << "something could be read of a file that lost its last pages";
}

TEST_P(Hostile, FlippedBitsInEveryPage)
{
    std::size_t found = 0;
    for (std::size_t page = 0; page < m_whole.size() / pageSize; ++page) {
        for (const std::size_t at : {std::size_t{3}, std::size_t{pageSize / 2 + page * 7}, std::size_t{pageSize - 40 - page}}) {
            std::string harmed = m_whole;
            char& byte = harmed[page * pageSize + at % pageSize];
            byte = static_cast<char>(byte ^ (1 << (page + at) % 8));
            const Opened opened = lookAt(harmed);
            found += opened.outcome == Outcome::damaged ? 1 : 0;
            // Version 1 has no seal: what SQLite cannot see there stays unseen.
            if (GetParam() > 1) {
                expectHonest(opened, m_model);
            }
        }
    }
    EXPECT_GT(found, 20U);
}

TEST_P(Hostile, EveryBitOfTheHeader)
{
    for (std::size_t at = 0; at < 100; ++at) {
        std::string harmed = m_whole;
        harmed[at] = static_cast<char>(harmed[at] ^ (1 << at % 8));
        SCOPED_TRACE(at);
        expectHonest(lookAt(harmed), m_model);
    }
}

TEST_P(Hostile, AnotherApplicationsId)
{
    EXPECT_EQ(after("PRAGMA application_id = 252006674").outcome, Outcome::notOurs);
}

TEST_P(Hostile, BrokenForeignKeys)
{
    const Opened opened = after("PRAGMA foreign_keys = OFF; UPDATE line SET department = 'nowhere' WHERE id = 'cla';"
                                "UPDATE adjustment SET owner = 99999; UPDATE link SET stream = 'none'");
    EXPECT_EQ(opened.outcome, Outcome::damaged);
    expectHonest(opened, m_model);
    ASSERT_TRUE(opened.model);
    EXPECT_EQ(opened.model->place.lines.size(), m_model.place.lines.size() - 1);
    EXPECT_TRUE(opened.model->place.links.empty());
}

TEST_P(Hostile, TextThatIsNoNumber)
{
    for (const char* text : {"much", "", "1e3", "1,5", "0x10", "NaN", "inf", "--1", "１２", "1.2.3", "9e999999999"}) {
        SCOPED_TRACE(text);
        const std::string sql = "UPDATE line SET fixedShare = '" + std::string(text) + "' WHERE id = 'cla'";
        const Opened opened = after(sql.c_str());
        EXPECT_EQ(opened.outcome, Outcome::damaged);
        ASSERT_TRUE(opened.model);
        EXPECT_EQ(opened.model->place.lines.size(), m_model.place.lines.size()) << "only the field is left out";
        const Note note{NoteKind::leftOut, "lines/cla/fixedShare", ""};
        EXPECT_NE(std::find(opened.told.begin(), opened.told.end(), note), opened.told.end());
    }
}

TEST_P(Hostile, PlantedTriggersViewsAndTablesDoNothing)
{
    const Opened opened =
        after("CREATE VIEW spy AS SELECT load_extension('x'), readfile('/etc/passwd');"
              "CREATE TABLE aside (a); CREATE INDEX i ON aside (a);"
              "CREATE TRIGGER t AFTER UPDATE ON line BEGIN DELETE FROM line; END;"
              "CREATE TRIGGER u INSTEAD OF INSERT ON spy BEGIN DELETE FROM line; END;");
    EXPECT_TRUE(opened.outcome == Outcome::current || opened.outcome == Outcome::upgraded);
    EXPECT_EQ(opened.model, m_model);
    ASSERT_EQ(save(*opened.model, m_path), base::Problems{});
    EXPECT_EQ(testing::readFile(m_path).find("readfile"), std::string::npos);
}

TEST_P(Hostile, AViewInATablesPlaceIsNotRun)
{
    const Opened opened = after("ALTER TABLE stream RENAME TO hidden; CREATE VIEW stream AS WITH RECURSIVE c(x) AS "
                                "(SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS id FROM c");
    EXPECT_EQ(opened.outcome, Outcome::damaged);
    expectHonest(opened, m_model);
}

TEST_P(Hostile, AJournalPlantedBesideIsNotRead)
{
    testing::writeBytes(m_path, m_whole);
    testing::writeBytes(m_path.string() + "-journal", m_whole.substr(0, pageSize * 2));
    testing::writeBytes(m_path.string() + "-wal", m_whole.substr(0, pageSize * 2));
    EXPECT_EQ(look(m_path).model, m_model);
    EXPECT_EQ(testing::readFile(m_path), m_whole);
    const Opened wal = after("PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint(TRUNCATE);");
    EXPECT_EQ(wal.model, m_model);
    EXPECT_EQ(std::distance(fs::directory_iterator(m_folder.path()), {}), 1) << "opening left something beside";
}

INSTANTIATE_TEST_SUITE_P(Version, Hostile, ::testing::Range(1, static_cast<int>(fileVersion()) + 1),
                         ::testing::PrintToStringParamName());

} // namespace
} // namespace wp::document
