// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/document/file.h"
#include "core/document/open.h"
#include "tests/document/golden_models.h"
#include "tests/document/stranger.h"
#include "tests/document/temporary_folder.h"

namespace wp::document {
namespace {

TEST(Blob, Of200MegabytesIsLeftOutAndTheRestRead)
{
    const testing::TemporaryFolder folder;
    for (std::int64_t version = 1; version <= fileVersion(); ++version) {
        SCOPED_TRACE(version);
        const std::filesystem::path path = folder.path() / std::to_string(version);
        std::filesystem::copy_file(testing::testFile("format/version" + std::to_string(version) + ".wholeplace"), path);
        testing::runSql(path, "UPDATE line SET note = printf('%.*c', 200000000, 'x') WHERE id = 'cla'");
        const Opened opened = look(path);
        EXPECT_EQ(opened.outcome, Outcome::damaged);
        ASSERT_TRUE(opened.model);
        EXPECT_EQ(check(*opened.model), base::Problems{});
        const std::size_t all = testing::modelOf("golden/example.place.json").place.lines.size();
        EXPECT_EQ(opened.model->place.lines.size(), all - 1);
    }
}

} // namespace
} // namespace wp::document
