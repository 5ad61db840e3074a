// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/document/recovery.h"
#include "core/exchange/json.h"
#include "tests/fuzz/targets.h"
#include "tests/support/files.h"

namespace wp::fuzz {

using namespace document;

namespace {

JournalHead head()
{
    const std::string place = testing::readFile(testing::testFile("exchange/small.place.json"));
    return {{}, "/folder/place.wholeplace", "place", "12-ab", exchange::readJson(place).value()};
}

/// The same words in lines whose checksums hold, so that what stands behind them is reached.
std::string mended(std::string_view text)
{
    constexpr std::size_t beforeWords = 17;
    std::string sound;
    std::string before;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string line = journalLine(before, text.substr(0, end).substr(std::min(beforeWords, end)));
        before = checksumOfLine(line);
        sound += line;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return sound;
}

void tryRecovery(std::string_view text)
{
    const auto recovery = recoveryOf(text);
    if (!recovery) {
        require(!recovery.problems().empty(), "a refusal says why");
        return;
    }
    const Recovery& found = recovery.value();
    require(text.starts_with(found.soundText), "what is sound is the beginning");
    require(found.soundText.size() + found.lostBytes == text.size(), "every byte is sound or lost");

    const auto again = recoveryOf(found.soundText);
    require(again && again.value().lostBytes == 0, "what is sound is sound alone");
    require(again.value().history.model() == found.history.model(), "and gives the same");

    History history = found.history;
    while (history.undo()) {
    }
    require(history.index() == 0 && history.model() == found.head.model, "undo leads back to the start");
    while (history.index() < found.history.index() && history.redo()) {
    }
    require(history.model() == found.history.model(), "and redo to the end");
}

std::string journal(const std::vector<std::string>& words)
{
    std::string text = journalLine("", toText(head()));
    for (const std::string& each : words) {
        text += journalLine(checksumOfLine(std::string_view(text).substr(text.rfind('\n', text.size() - 2) + 1)), each);
    }
    return text;
}

} // namespace

void tryJournal(std::string_view text)
{
    tryRecovery(text);
    tryRecovery(mended(text));
}

std::vector<std::string> journalSeeds()
{
    const std::string set = R"({"at":1,"do":{"edit":"set","path":"lines/help/budget","value":"\"1200.00\""},"words":"A","gesture":1})";
    const std::string drag = R"({"at":2,"do":{"edit":"set","path":"lines/help/budget","value":"\"7\""},"words":"B","gesture":1})";
    const std::string remove = R"({"at":3,"do":{"edit":"remove","list":"links","id":"help-kids"},"words":""})";
    const std::string undo = R"({"at":4,"undo":true})";
    const std::string redo = R"({"at":5,"redo":true})";
    const std::string saved = R"({"at":6,"saved":"/a/b.wholeplace","fingerprint":"1-2"})";
    const std::string resumed =
        R"({"at":7,"resumed":{"user":"u","host":"h","machine":"m","process":1,"start":"b/1","since":1}})";
    return {journal({}), journal({set, drag, undo, redo}), journal({remove, undo, set, saved, resumed, drag, undo, undo}),
            journal({set, R"({"at":1})", undo}), journal({set}) + "0123456789abcdef torn"};
}

} // namespace wp::fuzz
