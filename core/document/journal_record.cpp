// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/journal_record.h"

#include "core/document/checksum.h"
#include "core/document/codec.h"
#include "core/document/json_text.h"

namespace wp::document {

namespace {

using base::ProblemCode;
using base::Result;
using place::Json;

constexpr int journalVersion = 1;
constexpr const char* journalMark = "wholeplaceJournal";

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::filesystem::path pathFrom(const std::string& text)
{
    return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

std::string textOf(const std::filesystem::path& path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

base::Problem problem(ProblemCode code, std::string_view where)
{
    return {code, std::string(where), "", {}, std::nullopt};
}

std::string textAt(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Json fieldsOf(const Did& did)
{
    Json fields{{"do", Json::parse(toText(did.edit))}, {"words", did.words}};
    if (did.gesture) {
        fields["gesture"] = *did.gesture;
    }
    return fields;
}
Json fieldsOf(const Undid&) { return {{"undo", true}}; }
Json fieldsOf(const Redid&) { return {{"redo", true}}; }
Json fieldsOf(const SavedAs& saved)
{
    return {{"saved", textOf(saved.path)}, {"fingerprint", saved.fingerprint}};
}
Json fieldsOf(const Resumed& resumed) { return {{"resumed", ownerJson(resumed.owner)}}; }

Result<JournalRecord> didFrom(JournalRecord record, const Json& json)
{
    Result<Edit> edit = editFromText(dumped(json["do"]));
    if (!edit) {
        return edit.problems();
    }
    Did did{std::move(edit).value(), textAt(json, "words"), std::nullopt};
    if (const auto gesture = json.find("gesture"); gesture != json.end() && gesture->is_number_integer()) {
        did.gesture = gesture->get<int>();
    }
    record.what = std::move(did);
    return record;
}

} // namespace

std::string toText(const JournalHead& head)
{
    return dumped({{journalMark, journalVersion},
                   {"owner", ownerJson(head.owner)},
                   {"path", textOf(head.path)},
                   {"name", head.name},
                   {"fingerprint", head.fingerprint},
                   {"model", writeModel(head.model)}});
}

std::string toText(const JournalRecord& record)
{
    Json json{{"at", record.at}};
    json.update(std::visit([](const auto& each) { return fieldsOf(each); }, record.what));
    return dumped(json);
}

Result<JournalHead> headFromText(std::string_view text)
{
    const Result<Json> read = parseJson(text, "journal");
    if (!read) {
        return read.problems();
    }
    const Json& json = read.value();
    if (!json.is_object() || !json.contains(journalMark) || json[journalMark] != journalVersion ||
        !json.contains("model") || !json.contains("owner")) {
        return problem(ProblemCode::unknownFormat, "journal");
    }
    const std::optional<Owner> owner = ownerFrom(json["owner"]);
    base::Problems problems;
    Model model = readModel(json["model"], problems);
    if (!owner) {
        problems.push_back(problem(ProblemCode::missingField, "journal/owner"));
    }
    if (!problems.empty()) {
        return problems;
    }
    return JournalHead{*owner, pathFrom(textAt(json, "path")), textAt(json, "name"), textAt(json, "fingerprint"),
                       std::move(model)};
}

Result<JournalRecord> recordFromText(std::string_view text)
{
    const Result<Json> read = parseJson(text, "journal");
    if (!read) {
        return read.problems();
    }
    const Json& json = read.value();
    if (!json.is_object() || !json.contains("at") || !json["at"].is_number_integer()) {
        return problem(ProblemCode::missingField, "journal/at");
    }
    JournalRecord record{json["at"].get<std::int64_t>(), Undid{}};
    if (json.contains("do")) {
        return didFrom(std::move(record), json);
    }
    if (json.contains("redo")) {
        record.what = Redid{};
    } else if (json.contains("saved")) {
        record.what = SavedAs{pathFrom(textAt(json, "saved")), textAt(json, "fingerprint")};
    } else if (json.contains("resumed")) {
        record.what = Resumed{ownerFrom(json["resumed"]).value_or(Owner{})};
    } else if (!json.contains("undo")) {
        return problem(ProblemCode::unknownKind, "journal");
    }
    return record;
}

std::string journalLine(std::string_view checksumBefore, std::string_view words)
{
    Checksum checksum;
    checksum.add(checksumBefore);
    checksum.add(words);
    return checksum.text() + ' ' + std::string(words) + '\n';
}

} // namespace wp::document
