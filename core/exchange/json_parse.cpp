// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_parse.h"

#include "core/exchange/json_positions.h"
#include "core/place/codec_values.h"

#include <algorithm>
#include <unordered_set>

namespace wp::exchange {

using base::ProblemCode;
using Json = nlohmann::ordered_json;

namespace {

constexpr int numberOverflow = 406;

/// One object or list that is being read.
struct Frame {
    Json value;
    std::unordered_set<std::string> keys;
    std::string key;
    bool isRepeated = false;

};

/// What the reader says that it expected, out of the parser's sentence.
std::vector<std::string> expectedIn(const std::string& sentence)
{
    static const std::string word = "expected ";
    const std::size_t found = sentence.rfind(word);
    const bool isPartOfWord = found != std::string::npos && found > 0 && sentence[found - 1] != ' ';
    return found == std::string::npos || isPartOfWord ? std::vector<std::string>{}
                                                      : std::vector<std::string>{sentence.substr(found + word.size())};
}

std::string printable(const std::string& text)
{
    std::string plain;
    std::copy_if(text.begin(), text.end(), std::back_inserter(plain), [](char c) { return c >= ' ' && c <= '~'; });
    return plain.substr(0, 80);
}

/// Builds the value; an object keeps the first of two equal keys.
class Builder final : public nlohmann::json_sax<Json> {
public:
    ParsedJson result;

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; }

    bool number_float(number_float_t value, const string_t& text) override
    {
        Json number(value);
        // The workshop is kept as it is; a number that would come back as another has no place in it.
        if (!m_frames.empty() && m_frames.front().key == "workshop" && number.dump() != text) {
            report(ProblemCode::badNumber, text, {"\"" + text + "\""});
        }
        return add(std::move(number));
    }

    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        Frame& frame = m_frames.back();
        frame.key = name;
        frame.isRepeated = !frame.keys.insert(name).second;
        if (frame.isRepeated) {
            report(ProblemCode::duplicateKey, name);
        }
        return frame.keys.size() <= longestList || refuseLength();
    }

    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error) override
    {
        if (error.id == numberOverflow) {
            report(ProblemCode::badNumber, printable(token), {"\"0.05\""});
        } else {
            m_errorAt = position == 0 ? 0 : position - 1;
            result.problems.push_back(
                {ProblemCode::notReadable, {}, printable(token), expectedIn(error.what()), std::nullopt});
        }
        return false;
    }

    std::optional<std::size_t> errorAt() const { return m_errorAt; }

private:
    std::string path() const
    {
        std::string path;
        for (std::size_t i = 0; i < m_frames.size(); ++i) {
            const Json& value = m_frames[i].value;
            const std::string id = i + 1 < m_frames.size() ? place::idIn(m_frames[i + 1].value) : std::string();
            path += path.empty() ? "" : "/";
            path += !value.is_array() ? m_frames[i].key : id.empty() ? std::to_string(value.size()) : id;
        }
        return path;
    }

    void report(ProblemCode code, std::string value = {}, std::vector<std::string> accepted = {})
    {
        result.problems.push_back({code, path(), std::move(value), std::move(accepted), std::nullopt});
    }

    bool refuseLength()
    {
        report(ProblemCode::tooLarge, std::to_string(longestList + 1), {std::to_string(longestList)});
        return false;
    }

    bool add(Json value)
    {
        if (m_frames.empty()) {
            result.json = std::move(value);
            return true;
        }
        Frame& frame = m_frames.back();
        if (frame.value.is_array()) {
            if (frame.value.size() >= longestList) {
                return refuseLength();
            }
            frame.value.push_back(std::move(value));
        } else if (!frame.isRepeated) {
            // Past the map's own search for the key, which would make long objects slow.
            auto& members = frame.value.get_ref<Json::object_t&>();
            static_cast<Json::object_t::Container&>(members).emplace_back(frame.key, std::move(value));
        }
        return true;
    }

    bool open(Json empty)
    {
        if (m_frames.size() >= deepestNesting) {
            report(ProblemCode::tooLarge, std::to_string(deepestNesting + 1), {std::to_string(deepestNesting)});
            return false;
        }
        m_frames.push_back({std::move(empty), {}, {}, false});
        return true;
    }

    bool close()
    {
        Json value = std::move(m_frames.back().value);
        m_frames.pop_back();
        return add(std::move(value));
    }

    std::vector<Frame> m_frames;
    std::optional<std::size_t> m_errorAt;
};

} // namespace

ParsedJson parseJson(std::string_view text)
{
    Builder builder;
    if (text.size() > largestText) {
        builder.result.problems.push_back({ProblemCode::tooLarge,
                                           {},
                                           std::to_string(text.size()),
                                           {std::to_string(largestText)},
                                           std::nullopt});
        return std::move(builder.result);
    }
    builder.result.isWhole = Json::sax_parse(text.begin(), text.end(), &builder);
    // The reader takes a zero byte for the end, whatever stands behind it.
    if (const std::size_t zero = text.find('\0'); builder.result.isWhole && zero != std::string_view::npos) {
        builder.result.isWhole = false;
        builder.result.problems.push_back({ProblemCode::notReadable, {}, {}, {"the end of the file"}, positionIn(text, zero)});
    }
    if (builder.errorAt()) {
        builder.result.problems.back().at = positionIn(text, *builder.errorAt());
    }
    return std::move(builder.result);
}

} // namespace wp::exchange
