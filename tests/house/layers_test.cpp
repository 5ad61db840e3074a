// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

namespace wp::house {
namespace {

TEST(Layers, TheProjectKeepsThem) { EXPECT_EQ(checkLayers(readProject(testing::projectRoot())), Findings{}); }

/// What is found when the file `from` includes `include`, which stands in the project when it is in quotes.
Findings found(const std::string& from, const std::string& include)
{
    Files files{{from, "// first\n#include " + include + "\n"}};
    if (include.front() == '"') {
        files.push_back({include.substr(1, include.size() - 2), ""});
    }
    return checkLayers(files);
}

TEST(Layers, LaterRoomsIncludeEarlierOnes)
{
    const std::pair<const char*, const char*> allowed[] = {
        {"core/base/a.cpp", "\"core/base/a.h\""},
        {"core/money/a.h", "\"core/base/a.h\""},
        {"core/exchange/a.h", "\"core/document/a.h\""},
        {"core/uncertainty/a.h", "\"core/projection/a.h\""},
        {"core/base/a.h", "<vector>"},
        {"core/document/a.cpp", "<sqlite3.h>"},
        {"ui/undo/a.h", "\"core/exchange/a.h\""},
        {"ui/screens/place/place_page.h", "\"ui/shell/page.h\""},
        {"ui/screens/place/place_page.cpp", "\"ui/screens/place/place_view_model.h\""},
        {"ui/chart/a.cpp", "<QLineSeries>"},
        {"ui/chart/a.cpp", "<QtCharts/QChart>"},
        {"ui/widgets/a.cpp", "<QSlider>"},
        {"app/main.cpp", "\"ui/shell/main_window.h\""},
        {"app/main.cpp", "<QApplication>"},
        {"app/cli/main.cpp", "\"core/exchange/a.h\""},
        {"app/cli/main.cpp", "\"app/cli/words.h\""},
        {"tests/cli/words_test.cpp", "\"app/cli/words.h\""},
    };
    for (const auto& [from, include] : allowed) {
        EXPECT_EQ(found(from, include), Findings{}) << from << " includes " << include;
    }
}

TEST(Layers, EveryOtherWayIsRefused)
{
    const std::pair<const char*, const char*> refused[] = {
        {"core/base/a.h", "\"core/money/a.h\""},
        {"core/place/a.h", "\"core/scenario/a.h\""},
        {"core/scenario/a.h", "\"core/exchange/a.h\""},
        {"core/document/a.h", "\"core/projection/a.h\""},
        {"core/base/a.h", "\"ui/format/a.h\""},
        {"core/base/a.h", "\"app/cli/words.h\""},
        {"core/base/a.h", "\"tests/support/files.h\""},
        {"core/base/a.h", "<QString>"},
        {"core/base/a.h", "<qstring.h>"},
        {"core/base/a.h", "<QtCore/QString>"},
        {"core/other/a.h", "<vector>"},
        {"core/a.h", "<vector>"},
        {"core/base/a.h", "<core/base/id.h>\n#include \"core/base/id.h\""},
        {"ui/format/a.h", "\"ui/undo/a.h\""},
        {"ui/task/a.h", "\"ui/widgets/a.h\""},
        {"ui/widgets/a.h", "\"ui/chart/a.h\""},
        {"ui/shell/a.h", "\"ui/screens/place/place_page.h\""},
        {"ui/chart/a.h", "\"app/application.h\""},
        {"ui/screens/levers/levers_page.h", "\"ui/screens/place/place_view_model.h\""},
        {"ui/screens/place_page.h", "<QWidget>"},
        {"ui/screens/place/place_page.h", "<QChartView>"},
        {"ui/screens/place/place_page.h", "<QtCharts/QLineSeries>"},
        {"ui/widgets/a.h", "<QLineSeries>"},
        {"app/main.cpp", "<QtCharts>"},
        {"app/cli/main.cpp", "\"ui/format/money.h\""},
        {"app/cli/main.cpp", "\"app/application.h\""},
        {"app/cli/main.cpp", "<QCoreApplication>"},
        {"tests/gui/a_test.cpp", "<qchart.h>"},
    };
    for (const auto& [from, include] : refused) {
        EXPECT_FALSE(found(from, include).empty()) << from << " includes " << include;
    }
}

TEST(Layers, ADocumentDoesNotReachResultsByADetour)
{
    const Files files{{"core/document/a.h", "#include \"core/evidence/a.h\"\n"},
                      {"core/evidence/a.h", "#include \"core/projection/a.h\"\n"},
                      {"core/projection/a.h", ""}};
    EXPECT_EQ(checkLayers(files),
              Findings{"core/document/a.h reaches core/projection/a.h: a document holds no results"});
}

TEST(Layers, AnIncludeIsWrittenFromTheRoot)
{
    EXPECT_EQ(checkLayers({{"core/base/a.cpp", "#include \"a.h\"\n"}, {"core/base/a.h", ""}}),
              Findings{"core/base/a.cpp:1 includes a.h: no such file from the root of the project"});
    EXPECT_EQ(checkLayers({{"tests/ui/a_test.cpp", "#include \"a_test.moc\"\n"}}), Findings{});
    EXPECT_EQ(checkLayers({{"app/a.cpp", "#include \"app/version.h\"\n"}, {"app/version.h.in", ""}}), Findings{});
}

TEST(Layers, EveryHeaderOfQtChartsIsKnown)
{
    const std::filesystem::path folder = "/usr/include/x86_64-linux-gnu/qt6/QtCharts";
    WP_SKIP_WITHOUT(folder);
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file() && name.find("exports") == std::string::npos) {
            EXPECT_FALSE(found("ui/widgets/a.h", "<" + name + ">").empty()) << name;
        }
    }
}

} // namespace
} // namespace wp::house
