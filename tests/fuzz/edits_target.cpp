// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/check.h"
#include "core/document/document.h"
#include "core/document/personal_data.h"
#include "core/exchange/json.h"
#include "tests/fuzz/targets.h"
#include "tests/support/files.h"

namespace wp::fuzz {

using document::Edit;
using document::Model;

namespace {

const Model& start()
{
    static const Model model =
        exchange::readJson(testing::readFile(testing::testFile("exchange/small.place.json"))).value();
    return model;
}

/// Doing and undoing is nothing; undoing that is doing it again. A refusal changes nothing.
void tryEdit(document::Document& document, Model& free, const Edit& edit)
{
    const auto text = document::toText(edit);
    const auto read = document::editFromText(text);
    require(read && read.value() == edit, "an edit's text is the edit");
    static_cast<void>(document::personalDataIn(edit));

    const Model before = free;
    if (const auto inverse = document::apply(free, edit)) {
        const Model after = free;
        const auto again = document::apply(free, inverse.value());
        require(again.isOk() && free == before, "the inverse undoes");
        require(document::apply(free, again.value()).isOk() && free == after, "its inverse does again");
    } else {
        require(free == before, "a refusal changes nothing");
    }

    const Model sound = document.model();
    const auto undo = document.apply(edit);
    require(document::check(document.model()).empty(), "a sound document stays sound");
    require(undo.isOk() || document.model() == sound, "a refused edit leaves the document");
}

} // namespace

void tryEdits(std::string_view lines)
{
    constexpr int most = 20;
    document::Document document(start());
    Model free = start();
    for (int i = 0; i < most && !lines.empty(); ++i) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        if (const auto edit = document::editFromText(lines.substr(0, end))) {
            tryEdit(document, free, edit.value());
        }
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
}

std::vector<std::string> editSeeds()
{
    return {R"({"edit":"set","path":"lines/help/budget","value":"\"1200.00\""})"
            "\n"
            R"({"edit":"set","path":"lines/help/budget","value":"{\"low\":\"1\",\"central\":\"2\",\"high\":\"3\"}"})",
            R"({"edit":"set","path":"scenarios/main/measures/cut/from","value":"2"})"
            "\n"
            R"({"edit":"set","path":"place/horizon","value":"7"})",
            R"({"edit":"set","path":"lines/care/stream","value":"\"\""})"
            "\n"
            R"({"edit":"set","path":"lines/care/stream","value":"null"})",
            R"({"edit":"remove","list":"links","id":"help-kids"})"
            "\n"
            R"({"edit":"move","list":"lines","id":"help","index":2})",
            R"({"edit":"add","list":"streams","index":0,"thing":"{\"id\":\"s\",\"name\":\"S\",\"unit\":\"u\",\"volume\":\"5\"}"})",
            R"({"edit":"several","edits":[{"edit":"set","path":"lines/help/id","value":"\"h\""},{"edit":"move","list":"lines","id":"h","index":0}]})",
            R"({"edit":"set","path":"workshop","value":"{\"locks\":{\"version\":1,\"a\":[1,2.5]}}"})",
            R"({"edit":"set","path":"scenarios/main/assumptions","value":"{\"place/efficiency\":\"0.02\"}"})",
            R"({"edit":"remove","list":"scenarios","id":"main"})"};
}

} // namespace wp::fuzz
