// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_text.h"

#include "core/exchange/text_encoding.h"

#include <algorithm>

namespace wp::exchange {

namespace {

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

struct Tag {
    std::string_view name;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isClosing = false;
    bool isEmpty = false;
};

/// Goes from tag to tag, past comments, CDATA and instructions.
class TagScanner {
public:
    explicit TagScanner(std::string_view xml) : m_xml(xml) {}

    bool isBroken() const { return m_isBroken; }

    std::optional<Tag> next()
    {
        while (!m_isBroken) {
            const std::size_t begin = m_xml.find('<', m_at);
            if (begin == m_xml.npos) {
                return std::nullopt;
            }
            const std::string_view rest = m_xml.substr(begin);
            if (rest.starts_with("<!--")) {
                skipPast("-->", begin + 4);
            } else if (rest.starts_with("<![CDATA[")) {
                skipPast("]]>", begin);
            } else if (rest.starts_with("<?")) {
                skipPast("?>", begin);
            } else if (rest.starts_with("<!")) {
                skipPast(">", begin);
            } else {
                return tagAt(begin);
            }
        }
        return std::nullopt;
    }

private:
    void skipPast(std::string_view mark, std::size_t from)
    {
        const std::size_t at = m_xml.find(mark, from);
        m_isBroken = at == m_xml.npos;
        m_at = m_isBroken ? m_xml.size() : at + mark.size();
    }

    std::optional<Tag> tagAt(std::size_t begin)
    {
        const std::size_t end = endOfTag(begin);
        if (end == m_xml.npos) {
            m_isBroken = true;
            return std::nullopt;
        }
        m_at = end + 1;
        Tag tag{{}, begin, m_at, m_xml[begin + 1] == '/', m_xml[end - 1] == '/'};
        const std::size_t from = begin + (tag.isClosing ? 2 : 1);
        const std::size_t to = std::min(m_xml.find_first_of(" \t\r\n/>", from), end);
        tag.name = withoutPrefix(m_xml.substr(from, to - from));
        return tag;
    }

    /// The '>' outside of quotes.
    std::size_t endOfTag(std::size_t begin) const
    {
        for (std::size_t at = begin + 1; at < m_xml.size(); ++at) {
            const char c = m_xml[at];
            if (c == '>') {
                return at;
            }
            if (c == '"' || c == '\'') {
                at = m_xml.find(c, at + 1);
                if (at == m_xml.npos) {
                    return at;
                }
            }
        }
        return m_xml.npos;
    }

    std::string_view m_xml;
    std::size_t m_at = 0;
    bool m_isBroken = false;
};

} // namespace

std::optional<CutXml> cutElements(std::string_view xml, std::string_view name)
{
    CutXml cut;
    TagScanner scanner(xml);
    std::size_t depth = 0;
    std::size_t begin = 0;
    std::size_t taken = 0;
    while (const auto tag = scanner.next()) {
        if (tag->name != name) {
            continue;
        }
        if (tag->isClosing && depth == 0) {
            return std::nullopt;
        }
        if (depth == 0) {
            begin = tag->begin;
            cut.rest.append(xml.substr(taken, begin - taken));
        }
        depth += tag->isClosing || tag->isEmpty ? 0 : 1;
        depth -= tag->isClosing ? 1 : 0;
        if (depth == 0) {
            cut.parts.push_back(xml.substr(begin, tag->end - begin));
            taken = tag->end;
        }
    }
    if (depth > 0 || scanner.isBroken()) {
        return std::nullopt;
    }
    cut.rest.append(xml.substr(taken));
    return cut;
}

std::optional<pugi::xml_document> parseXml(std::string_view xml)
{
    constexpr unsigned options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_ws_pcdata;
    pugi::xml_document document;
    const auto result = document.load_buffer(xml.data(), xml.size(), options, pugi::encoding_utf8);
    return result ? std::optional(std::move(document)) : std::nullopt;
}

std::string xmlText(std::string bytes)
{
    const bool isWide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    const bool isMarked = bytes.starts_with("\xEF\xBB\xBF");
    if (!isWide && !isMarked && isUtf8(bytes)) {
        return bytes;
    }
    return toUtf8(bytes, isWide ? detectEncoding(bytes) : Encoding::utf8);
}

std::string_view localName(const pugi::xml_node& node) { return withoutPrefix(node.name()); }

pugi::xml_node childNamed(const pugi::xml_node& node, std::string_view name)
{
    return node.find_child([name](const pugi::xml_node& child) { return localName(child) == name; });
}

std::string_view attributeNamed(const pugi::xml_node& node, std::string_view name)
{
    const auto found = node.find_attribute(
        [name](const pugi::xml_attribute& attribute) { return withoutPrefix(attribute.name()) == name; });
    return found.value();
}

} // namespace wp::exchange
