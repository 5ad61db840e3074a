// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source.h"

#include <algorithm>
#include <cctype>
#include <regex>
#include <sstream>

namespace wp::house {

namespace {

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Walks a source once and blanks what is not code, in place.
class Blanker {
public:
    explicit Blanker(std::string_view source) : m_text(source) {}

    std::string run()
    {
        while (m_at < m_text.size()) {
            step();
        }
        return std::move(m_text);
    }

private:
    void step()
    {
        const char c = m_text[m_at];
        if (startsWith("//")) {
            blankTo(lineEnd());
        } else if (startsWith("/*")) {
            const std::size_t end = m_text.find("*/", m_at + 2);
            blankTo(end == std::string::npos ? m_text.size() : end + 2);
        } else if (c == '#' && m_isLineStart) {
            blankTo(lineEnd());
        } else if (c == '"') {
            isRaw() ? rawLiteral() : literal('"');
        } else if (c == '\'' && (m_at == 0 || !isWord(m_text[m_at - 1]) || isCharacterPrefix())) {
            literal('\'');
        } else {
            m_isLineStart = c == '\n' || (m_isLineStart && std::isspace(static_cast<unsigned char>(c)) != 0);
            ++m_at;
        }
    }

    bool startsWith(std::string_view wanted) const
    {
        return std::string_view(m_text).substr(m_at, wanted.size()) == wanted;
    }

    /// The end of this line and of the lines it goes on in after a backslash.
    std::size_t lineEnd() const
    {
        std::size_t end = m_text.find('\n', m_at);
        while (end != std::string::npos && end > 0 && m_text[end - 1] == '\\') {
            end = m_text.find('\n', end + 1);
        }
        return std::min(end, m_text.size());
    }

    void blankTo(std::size_t end)
    {
        for (; m_at < end; ++m_at) {
            if (m_text[m_at] != '\n') {
                m_text[m_at] = ' ';
            }
        }
    }

    std::size_t wordStart() const
    {
        std::size_t start = m_at;
        while (start > 0 && isWord(m_text[start - 1])) {
            --start;
        }
        return start;
    }

    std::string_view wordBefore() const
    {
        const std::size_t start = wordStart();
        return std::string_view(m_text).substr(start, m_at - start);
    }

    bool isCharacterPrefix() const
    {
        const std::string_view word = wordBefore();
        return word == "L" || word == "u" || word == "U" || word == "u8";
    }

    bool isRaw() const
    {
        const std::string_view word = wordBefore();
        return word == "R" || word == "LR" || word == "uR" || word == "UR" || word == "u8R";
    }

    void rawLiteral()
    {
        const std::size_t open = m_text.find('(', m_at);
        const std::string close = ")" + m_text.substr(m_at + 1, open - m_at - 1) + "\"";
        const std::size_t end = m_text.find(close, m_at);
        ++m_at;
        blankTo(end == std::string::npos ? m_text.size() : end + close.size() - 1);
        ++m_at;
    }

    void literal(char quote)
    {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n') {
            end += m_text[end] == '\\' ? 2U : 1U;
        }
        ++m_at;
        blankTo(std::min(end, m_text.size()));
        ++m_at;
    }

    std::string m_text;
    std::size_t m_at = 0;
    bool m_isLineStart = true;
};

} // namespace

std::size_t lineCount(std::string_view text)
{
    const auto breaks = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    return breaks + (text.empty() || text.back() == '\n' ? 0 : 1);
}

std::string bareCode(std::string_view source) { return Blanker(source).run(); }

std::vector<Include> includesOf(std::string_view source)
{
    static const std::regex form(R"form(^\s*#\s*include\s*(?:<([^>]+)>|"([^"]+)").*)form");
    std::vector<Include> found;
    std::istringstream lines{std::string(source)};
    std::string line;
    std::smatch match;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        if (std::regex_match(line, match, form)) {
            found.push_back({match[1].matched ? match[1] : match[2], match[1].matched, number});
        }
    }
    return found;
}

} // namespace wp::house
