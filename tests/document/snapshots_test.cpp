// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots are kept in the document in their order, come back as they went in, and each edit of them is undone whole.
#include "core/document/snapshots.h"

#include "core/document/document.h"
#include "core/exchange/json.h"
#include "core/scenario/resolve.h"
#include "tests/document/temporary_folder.h"
#include "tests/support/large_place.h"

#include <gtest/gtest.h>

namespace wp::document {
namespace {

Snapshot snapshot(const Model& model, const std::string& name)
{
    Snapshot made{name, "Say that cash comes late", "2027-03-31", "trajectory", "demand", model.place.streams.front().id.text(), 2030, {}};
    for (const auto& each : model.scenarios) {
        made.scenarios.push_back(scenario::resolve(model.scenarios, each.id).value());
    }
    return made;
}

std::vector<std::string> names(const Model& model)
{
    std::vector<std::string> all;
    for (const Snapshot& each : snapshotsOf(model)) {
        all.push_back(each.name);
    }
    return all;
}

class Snapshots : public ::testing::Test {
protected:
    void apply(const Edit& edit)
    {
        const Model before = m_document.model();
        const auto inverse = m_document.apply(edit);
        ASSERT_TRUE(inverse);
        const Model after = m_document.model();
        ASSERT_TRUE(m_document.apply(inverse.value()));
        EXPECT_EQ(m_document.model(), before) << "undone";
        ASSERT_TRUE(m_document.apply(edit));
        EXPECT_EQ(m_document.model(), after) << "and done again";
    }
    void keepThree()
    {
        for (const char* name : {"a", "b", "c"}) {
            apply(keeping(m_document.model(), snapshot(m_document.model(), name)));
        }
    }
    Document m_document{testing::samplePlace()};
};

TEST_F(Snapshots, ComeBackAsTheyWentIn)
{
    const Snapshot kept = snapshot(m_document.model(), "Where we began");
    apply(keeping(m_document.model(), kept));
    EXPECT_EQ(snapshotsOf(m_document.model()), std::vector<Snapshot>{kept});
    const testing::TemporaryFolder folder;
    ASSERT_TRUE(m_document.saveAs(folder.path() / "a.wholeplace").empty());
    const auto opened = Document::open(folder.path() / "a.wholeplace");
    ASSERT_TRUE(opened);
    EXPECT_EQ(snapshotsOf(opened.value().model()), std::vector<Snapshot>{kept});
    EXPECT_EQ(exchange::writeJson(opened.value().model()), exchange::writeJson(m_document.model()));
}

TEST_F(Snapshots, AreRewordedMovedAndRemoved)
{
    keepThree();
    EXPECT_EQ(names(m_document.model()), (std::vector<std::string>{"a", "b", "c"}));
    apply(movingSnapshot(m_document.model(), 0, 2));
    EXPECT_EQ(names(m_document.model()), (std::vector<std::string>{"b", "c", "a"}));
    apply(movingSnapshot(m_document.model(), 2, 1));
    EXPECT_EQ(names(m_document.model()), (std::vector<std::string>{"b", "a", "c"}));
    apply(rewording(m_document.model(), 1, "renamed", "other words"));
    EXPECT_EQ(snapshotsOf(m_document.model())[1].note, "other words");
    EXPECT_EQ(snapshotsOf(m_document.model())[1].scenarios.size(), m_document.model().scenarios.size());
    apply(removingSnapshot(m_document.model(), 0));
    EXPECT_EQ(names(m_document.model()), (std::vector<std::string>{"renamed", "c"}));
}

TEST_F(Snapshots, PassOverWhatIsNone)
{
    apply(SetField{"workshop", R"({"snapshots": {"version": 1, "entries": [7, {"name": "no scenarios"}]}})"});
    keepThree();
    EXPECT_EQ(names(m_document.model()), (std::vector<std::string>{"a", "b", "c"}));
    apply(movingSnapshot(m_document.model(), 2, 0));
    apply(removingSnapshot(m_document.model(), 1));
    EXPECT_EQ(names(m_document.model()), (std::vector<std::string>{"c", "b"}));
    EXPECT_NE(m_document.model().workshop.find("no scenarios"), std::string::npos) << "what is unknown stays";
}

TEST_F(Snapshots, StandWhileWhatTheyNameIsThere)
{
    const Snapshot kept = snapshot(m_document.model(), "a");
    const auto then = modelOf(m_document.model(), kept);
    ASSERT_TRUE(then);
    EXPECT_EQ(then->scenarios, kept.scenarios);
    EXPECT_EQ(then->place, m_document.model().place);
    Model without = m_document.model();
    without.place.lines.clear();
    without.place.links.clear();
    EXPECT_FALSE(modelOf(without, kept));
    EXPECT_FALSE(modelOf(without, Snapshot{}));
}

} // namespace
} // namespace wp::document
