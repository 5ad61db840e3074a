// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_positions.h"

#include "core/exchange/json_parse.h"

#include <algorithm>
#include <iterator>

namespace wp::exchange {

using base::Position;
using base::Problem;
using base::ProblemCode;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Reads a text and leaves behind how far it has come.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(std::string_view text, std::size_t at, std::size_t* count) : m_text(text), m_at(at), m_count(count) {}

    reference operator*() const { return m_text[m_at]; }
    CountingIterator& operator++()
    {
        *m_count = ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }

private:
    std::string_view m_text;
    std::size_t m_at;
    std::size_t* m_count;
};

/// Where one value stands, and what is in it. Members have a key; a thing of a list may have an id.
struct Node {
    std::string key;
    std::string id;
    std::size_t keyAt = 0;
    std::size_t valueAt = 0;
    bool isList = false;
    std::vector<Node> children;
};

/// Builds the nodes. A token begins at the first byte after the last one that is no separator: the parser
/// reads at most one byte ahead, and that byte is always a separator or a closing bracket.
class NodeBuilder final : public nlohmann::json_sax<Json> {
public:
    explicit NodeBuilder(std::string_view text) : m_text(text), m_tokenEnd(text.starts_with(byteOrderMark) ? 3 : 0) {}

    std::size_t count = 0;
    Node root;

    bool null() override { return addLeaf({}); }
    bool boolean(bool) override { return addLeaf({}); }
    bool number_integer(number_integer_t) override { return addLeaf({}); }
    bool number_unsigned(number_unsigned_t) override { return addLeaf({}); }
    bool number_float(number_float_t, const string_t&) override { return addLeaf({}); }
    bool string(string_t& value) override { return addLeaf(value); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        m_pending.key = name;
        m_pending.keyAt = nextToken();
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

    void finish()
    {
        while (!m_open.empty()) {
            close();
        }
    }

private:
    std::size_t nextToken()
    {
        const std::size_t start = m_text.find_first_not_of(" \t\r\n,:", m_tokenEnd);
        m_tokenEnd = count;
        return start == std::string_view::npos ? m_text.size() : start;
    }

    void add(Node node)
    {
        if (m_open.empty()) {
            root = std::move(node);
            return;
        }
        m_open.back().children.push_back(std::move(node));
    }

    Node take()
    {
        Node node = std::move(m_pending);
        m_pending = {};
        node.valueAt = nextToken();
        return node;
    }

    bool addLeaf(const std::string& text)
    {
        Node node = take();
        if (!m_open.empty() && node.key == "id" && m_open.back().id.empty()) {
            m_open.back().id = text;
        }
        add(std::move(node));
        return true;
    }

    bool open(bool isList)
    {
        m_open.push_back(take());
        m_open.back().isList = isList;
        return m_open.size() < deepestNesting + 1;
    }

    bool close()
    {
        nextToken();
        Node node = std::move(m_open.back());
        m_open.pop_back();
        add(std::move(node));
        return true;
    }

    std::string_view m_text;
    std::size_t m_tokenEnd;
    Node m_pending;
    std::vector<Node> m_open;
};

/// Whether `path` begins with the step; what is left of it then. Ids and keys may hold slashes.
bool takeStep(std::string_view& path, std::string_view step)
{
    const bool isIt = path.starts_with(step) && (path.size() == step.size() || path[step.size()] == '/');
    if (isIt) {
        path.remove_prefix(std::min(path.size(), step.size() + 1));
    }
    return isIt;
}

const Node* childByName(const Node& node, std::string_view& path, bool isLast)
{
    const Node* best = nullptr;
    std::string_view bestRest;
    for (const Node& child : node.children) {
        const std::string& name = node.isList ? child.id : child.key;
        std::string_view rest = path;
        const bool isLonger = best == nullptr || rest.size() - name.size() < bestRest.size() || isLast;
        if (!name.empty() && isLonger && takeStep(rest, name)) {
            best = &child;
            bestRest = rest;
        }
    }
    path = best == nullptr ? path : bestRest;
    return best;
}

const Node* childByIndex(const Node& node, std::string_view& path)
{
    const std::string_view step = path.substr(0, path.find('/'));
    const bool isNumber = node.isList && !step.empty() && step.size() < 9 &&
                          step.find_first_not_of("0123456789") == std::string_view::npos;
    const std::size_t index = isNumber ? std::stoul(std::string(step)) : node.children.size();
    if (index >= node.children.size()) {
        return nullptr;
    }
    takeStep(path, step);
    return &node.children[index];
}

std::size_t byteOf(const Node& root, const Problem& problem)
{
    // Of a key given twice the second is meant.
    const bool isLast = problem.code == ProblemCode::duplicateKey;
    std::string_view path = problem.where;
    const Node* node = &root;
    while (!path.empty()) {
        const Node* child = childByName(*node, path, isLast);
        child = child == nullptr ? childByIndex(*node, path) : child;
        if (child == nullptr) {
            return node->valueAt;
        }
        node = child;
    }
    const bool isKey = isLast || problem.code == ProblemCode::unknownField;
    return isKey ? node->keyAt : node->valueAt;
}

/// The byte at which each line begins.
std::vector<std::size_t> linesIn(std::string_view text)
{
    std::vector<std::size_t> starts{text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0};
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            starts.push_back(i + 1);
        }
    }
    return starts;
}

Position positionIn(std::string_view text, const std::vector<std::size_t>& lines, std::size_t byte)
{
    const auto next = std::upper_bound(lines.begin() + 1, lines.end(), byte);
    const std::size_t start = *std::prev(next);
    const std::string_view before = text.substr(start, byte < start ? 0 : byte - start);
    const auto letters = std::count_if(before.begin(), before.end(),
                                       [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    return {static_cast<std::size_t>(next - lines.begin()), static_cast<std::size_t>(letters) + 1};
}

} // namespace

Position positionIn(std::string_view text, std::size_t byte) { return positionIn(text, linesIn(text), byte); }

void locate(std::string_view text, base::Problems& problems)
{
    NodeBuilder builder(text);
    Json::sax_parse(CountingIterator(text, 0, &builder.count), CountingIterator(text, text.size(), &builder.count),
                    &builder);
    builder.finish();
    const std::vector<std::size_t> lines = linesIn(text);
    for (Problem& problem : problems) {
        if (!problem.at) {
            problem.at = positionIn(text, lines, byteOf(builder.root, problem));
        }
    }
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return std::pair(a.at->line, a.at->column) < std::pair(b.at->line, b.at->column);
    });
}

} // namespace wp::exchange
