// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/base/problem.h"

#include <algorithm>

namespace wp::cli {

namespace {

/// "-5" is a number below zero.
bool isOption(const std::string& word)
{
    return word.size() > 1 && word[0] == '-' && (word[1] < '0' || word[1] > '9');
}

class Parser {
public:
    Parser(const std::vector<std::string>& words, const std::vector<Option>& options)
        : m_words(words), m_options(options)
    {
    }

    Call run()
    {
        while (m_at < m_words.size() && call.fault.empty()) {
            const std::string& word = m_words[m_at++];
            if (word == "--") {
                call.words.insert(call.words.end(), m_words.begin() + static_cast<std::ptrdiff_t>(m_at), m_words.end());
                break;
            }
            isOption(word) ? takeOption(word) : call.words.push_back(word);
        }
        return std::move(call);
    }

private:
    void takeOption(const std::string& word)
    {
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const auto option = std::find_if(m_options.begin(), m_options.end(),
                                         [&](const Option& candidate) { return candidate.name == name; });
        if (option == m_options.end()) {
            call.fault = "There is no option " + name + suggestion(name);
            return;
        }
        auto& values = call.options[name];
        if (equals != std::string::npos) {
            values.push_back(word.substr(equals + 1));
            if (option->takes == Takes::nothing) {
                call.fault = name + " takes no value";
            }
            return;
        }
        takeValues(*option, values);
    }

    void takeValues(const Option& option, std::vector<std::string>& values)
    {
        std::size_t most = option.takes == Takes::many ? m_words.size() : option.takes == Takes::nothing ? 0 : 1;
        const std::size_t before = values.size();
        for (; most > 0 && m_at < m_words.size() && !isOption(m_words[m_at]); --most) {
            values.push_back(m_words[m_at++]);
        }
        const bool mayBeNone = option.takes == Takes::nothing || option.takes == Takes::maybeOne;
        if (values.size() == before && !mayBeNone) {
            call.fault = std::string(option.name) + " needs a value";
        }
    }

    std::string suggestion(const std::string& name) const
    {
        std::vector<std::string> names;
        for (const Option& option : m_options) {
            names.emplace_back(option.name);
        }
        const std::string near = base::nearest(name, names);
        return near.empty() ? std::string() : "; did you mean " + near + "?";
    }

    const std::vector<std::string>& m_words;
    const std::vector<Option>& m_options;
    std::size_t m_at = 0;
    Call call;
};

void giveBack(Call& call, const std::vector<Option>& options)
{
    for (const Option& option : options) {
        const auto given = call.options.find(option.name);
        const bool maySpare = given != call.options.end() &&
                              ((option.takes == Takes::many && given->second.size() > 1) ||
                               (option.takes == Takes::maybeOne && !given->second.empty()));
        if (maySpare) {
            call.words.push_back(given->second.back());
            given->second.pop_back();
            return;
        }
    }
}

} // namespace

std::string Call::value(std::string_view option, std::string_view fallback) const
{
    const auto given = options.find(option);
    return given == options.end() || given->second.empty() ? std::string(fallback) : given->second.back();
}

const std::vector<std::string>& Call::values(std::string_view option) const
{
    static const std::vector<std::string> none;
    const auto given = options.find(option);
    return given == options.end() ? none : given->second;
}

Call parseCall(const std::vector<std::string>& words, const std::vector<Option>& options, std::size_t fewest,
               std::size_t most)
{
    Call call = Parser(words, options).run();
    if (call.words.size() < fewest) {
        giveBack(call, options);
    }
    if (call.fault.empty() && call.words.size() < fewest) {
        call.fault = "A word that this call needs is missing";
    }
    if (call.fault.empty() && call.words.size() > most) {
        call.fault = "\"" + call.words[most] + "\" is one word too many";
    }
    return call;
}

} // namespace wp::cli
