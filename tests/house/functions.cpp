// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace wp::house {

namespace {

struct Token {
    std::string text;
    std::size_t line = 0;
};
using Tokens = std::vector<Token>;

template <std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

Tokens tokensOf(const std::string& code)
{
    Tokens tokens;
    std::size_t line = 1;
    for (std::size_t i = 0; i < code.size();) {
        std::size_t end = i + 1;
        if (code[i] == '\n') {
            ++line;
        } else if (std::isspace(static_cast<unsigned char>(code[i])) == 0) {
            if (isWord(code[i])) {
                end = static_cast<std::size_t>(
                    std::find_if_not(code.begin() + static_cast<std::ptrdiff_t>(i), code.end(), isWord) - code.begin());
            } else if (code.compare(i, 2, "::") == 0 || code.compare(i, 2, "->") == 0) {
                end = i + 2;
            }
            tokens.push_back({code.substr(i, end - i), line});
        }
        i = end;
    }
    return tokens;
}

using Outline = std::vector<std::string_view>;

/// What a brace opens: names and members, a function, or a value written in braces.
enum class Opens { declarations, function, value };

/// The tokens before a brace, reduced to what tells what it opens: every bracketed group is one "()",
/// template parameters, attributes and the sign of an operator are gone.
Outline outlineOf(const Tokens& head)
{
    Outline outline;
    int depth = 0;
    int angles = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        const std::string_view text = head[i].text;
        if (angles > 0 || (text == "<" && i > 0 && head[i - 1].text == "template")) {
            const bool counts = depth == 0;
            angles += counts && text == "<" ? 1 : (counts && text == ">" ? -1 : 0);
            depth += text == "(" ? 1 : (text == ")" ? -1 : 0);
        } else if (text == "(" || text == "[") {
            if (depth++ == 0) {
                outline.push_back(text == "(" ? "()" : "[]");
            }
        } else if (text == ")" || text == "]") {
            --depth;
        } else if (depth == 0) {
            outline.push_back(text);
            if (text == "operator") {
                // The sign runs up to its parameters; those of a call operator are the second pair.
                const bool isCall = i + 2 < head.size() && head[i + 1].text == "(" && head[i + 2].text == ")";
                i += isCall ? 2 : 0;
                while (!isCall && i + 1 < head.size() && head[i + 1].text != "(") {
                    ++i;
                }
            }
        }
    }
    return outline;
}

constexpr std::array<std::string_view, 4> typeWords{"class", "struct", "union", "enum"};
constexpr std::array<std::string_view, 9> functionEnds{"()", "const", "noexcept", "override", "final",
                                                       "&",  "try",   "mutable",  "consteval"};

Opens opensAfter(const Outline& outline)
{
    if (outline.empty()) {
        return Opens::value;
    }
    const auto at = [&](std::string_view word) { return std::find(outline.begin(), outline.end(), word); };
    const bool isLinkage = outline.front() == "extern" && outline.size() == 3 && outline.back() == "\"";
    if (isLinkage || at("namespace") != outline.end()) {
        return Opens::declarations;
    }
    if (const auto equals = at("="); equals != outline.end()) {
        const bool isLambda = equals + 1 != outline.end() && *(equals + 1) == "[]";
        return isLambda ? Opens::function : Opens::value;
    }
    const auto parameters = at("()");
    const bool endsAsFunction = isOneOf(outline.back(), functionEnds);
    const auto type = std::find_if(outline.begin(), outline.end(), [](auto word) { return isOneOf(word, typeWords); });
    if (type != outline.end() && (outline.back() == "final" || !endsAsFunction)) {
        return *type == "enum" ? Opens::value : Opens::declarations;
    }
    if (parameters == outline.end()) {
        return Opens::value;
    }
    if (std::find(parameters, outline.end(), ":") != outline.end()) {
        return outline.back() == "()" || outline.back() == "}" ? Opens::function : Opens::value;
    }
    const bool hasTail = std::find(parameters, outline.end(), "->") != outline.end() ||
                         std::find(parameters, outline.end(), "requires") != outline.end();
    return endsAsFunction || hasTail ? Opens::function : Opens::value;
}

/// "A::f" before its parameters; for a lambda the name that it is given.
std::string nameOf(const Outline& outline)
{
    const auto equals = std::find(outline.begin(), outline.end(), "=");
    auto first = equals != outline.end() ? equals : std::find(outline.begin(), outline.end(), "()");
    std::string name;
    bool joins = true;
    while (joins && first != outline.begin()) {
        --first;
        name.insert(0, *first);
        const std::string_view before = first == outline.begin() ? "" : *(first - 1);
        joins = *first == "::" || before == "::" || before == "~";
    }
    return name;
}

constexpr std::array<std::string_view, 9> accessWords{"public",  "private",   "protected", "slots",   "signals",
                                                      "Q_SLOTS", "Q_SIGNALS", "Q_OBJECT",  "Q_GADGET"};

class FunctionFinder {
public:
    explicit FunctionFinder(Tokens tokens) : m_tokens(std::move(tokens)) {}

    std::optional<std::vector<Function>> run()
    {
        for (; m_at < m_tokens.size() && m_isBalanced; ++m_at) {
            step(m_tokens[m_at]);
        }
        if (!m_isBalanced || m_scopes != 0) {
            return std::nullopt;
        }
        return std::move(m_found);
    }

private:
    void step(const Token& token)
    {
        const std::string& text = token.text;
        if (text == "{") {
            open();
        } else if (text == "}") {
            m_isBalanced = m_scopes-- > 0;
            startAnew();
        } else if (text == ";" && m_depth == 0) {
            startAnew();
        } else if (endsAccess(text)) {
            startAnew();
        } else {
            m_depth += text == "(" || text == "[" ? 1 : (text == ")" || text == "]" ? -1 : 0);
            m_head.push_back(token);
        }
    }

    bool endsAccess(std::string_view text) const
    {
        if (text == "Q_OBJECT" || text == "Q_GADGET") {
            return true;
        }
        return text == ":" && m_depth == 0 && !m_head.empty() && isOneOf(m_head.back().text, accessWords);
    }

    void startAnew()
    {
        m_head.clear();
        m_depth = 0;
    }

    void open()
    {
        const Outline outline = outlineOf(m_head);
        const Opens opens = m_depth > 0 ? Opens::value : opensAfter(outline);
        if (opens == Opens::declarations) {
            ++m_scopes;
            startAnew();
            return;
        }
        const Token brace = m_tokens[m_at];
        skipBody();
        if (!m_isBalanced) {
            return;
        }
        const Token& closing = m_tokens[m_at];
        if (opens == Opens::function) {
            const std::size_t first = m_head.empty() ? brace.line : m_head.front().line;
            m_found.push_back({nameOf(outline), first, closing.line - first + 1});
            startAnew();
        } else {
            m_head.push_back(closing);
        }
    }

    /// From an opening brace to the one that closes it.
    void skipBody()
    {
        int open = 0;
        for (; m_at < m_tokens.size(); ++m_at) {
            open += m_tokens[m_at].text == "{" ? 1 : (m_tokens[m_at].text == "}" ? -1 : 0);
            if (open == 0) {
                return;
            }
        }
        m_isBalanced = false;
    }

    Tokens m_tokens;
    Tokens m_head;
    std::vector<Function> m_found;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_scopes = 0;
    bool m_isBalanced = true;
};

} // namespace

std::optional<std::vector<Function>> functionsOf(std::string_view source)
{
    return FunctionFinder(tokensOf(bareCode(source))).run();
}

} // namespace wp::house
