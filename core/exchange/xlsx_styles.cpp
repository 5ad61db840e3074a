// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_styles.h"

#include "core/exchange/xml_text.h"

#include <algorithm>
#include <map>

namespace wp::exchange {

namespace {

/// The first section of a format without quoted and escaped text, colours and conditions; its currency by itself.
struct BareFormat {
    std::string codes;
    bool isCurrency = false;
};

bool isCurrencySign(std::string_view text)
{
    return text.starts_with('$') || text.starts_with("\xC2\xA3") || text.starts_with("\xE2\x82\xAC");
}

BareFormat bareFormat(std::string_view format)
{
    BareFormat bare;
    for (std::size_t at = 0; at < format.size() && format[at] != ';'; ++at) {
        const char c = format[at];
        bare.isCurrency |= isCurrencySign(format.substr(at));
        if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else if (c == '"' || c == '[') {
            const std::size_t end = std::min(format.find(c == '"' ? '"' : ']', at + 1), format.size());
            const std::string_view text = format.substr(at + 1, end - at - 1);
            bare.isCurrency |= isCurrencySign(c == '[' && text.starts_with('$') ? text.substr(1) : text);
            at = end;
        } else {
            bare.codes += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return bare;
}

/// Commas behind the last digit divide by a thousand each.
std::size_t commasBehind(std::string_view codes)
{
    const std::size_t last = codes.find_last_of("0#?");
    std::size_t commas = 0;
    while (last != codes.npos && last + 1 + commas < codes.size() && codes[last + 1 + commas] == ',') {
        ++commas;
    }
    return commas;
}

CellLook lookOfBuiltIn(int id)
{
    const bool isDate = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    const bool isMoney = (id >= 5 && id <= 8) || id == 42 || id == 44;
    return isDate                ? CellLook::date
           : id == 9 || id == 10 ? CellLook::percent
           : isMoney             ? CellLook::money
                                 : CellLook::plain;
}

int wholeOf(std::string_view text)
{
    constexpr std::size_t mostDigits = 6;
    int value = 0;
    for (const char c : text.substr(0, mostDigits)) {
        value = c >= '0' && c <= '9' ? value * 10 + (c - '0') : value;
    }
    return value;
}

} // namespace

CellLook lookOfFormat(std::string_view format)
{
    const BareFormat bare = bareFormat(format);
    if (bare.codes == "general" || bare.codes == "@") {
        return CellLook::plain;
    }
    const bool isTime = bare.codes.find_first_of("hs") != bare.codes.npos;
    const bool isDay = bare.codes.find_first_of("yd") != bare.codes.npos;
    if (isDay || (!isTime && bare.codes.find('m') != bare.codes.npos)) {
        return CellLook::date;
    }
    if (bare.codes.find('%') != bare.codes.npos) {
        return CellLook::percent;
    }
    const std::size_t commas = commasBehind(bare.codes);
    return commas >= 2       ? CellLook::millions
           : commas == 1     ? CellLook::thousands
           : bare.isCurrency ? CellLook::money
                             : CellLook::plain;
}

std::optional<std::vector<CellLook>> readStyles(std::string_view xml)
{
    const auto document = parseXml(xml);
    const pugi::xml_node root = document ? document->document_element() : pugi::xml_node();
    const pugi::xml_node formats = childNamed(root, "cellXfs");
    if (!formats) {
        return std::nullopt;
    }
    std::map<int, CellLook> own;
    for (const pugi::xml_node& format : childNamed(root, "numFmts")) {
        own[wholeOf(attributeNamed(format, "numFmtId"))] = lookOfFormat(attributeNamed(format, "formatCode"));
    }
    std::vector<CellLook> looks;
    for (const pugi::xml_node& format : formats) {
        if (localName(format) == "xf") {
            const int id = wholeOf(attributeNamed(format, "numFmtId"));
            const auto found = own.find(id);
            looks.push_back(found == own.end() ? lookOfBuiltIn(id) : found->second);
        }
    }
    return looks;
}

} // namespace wp::exchange
