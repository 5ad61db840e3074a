// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_grid.h"

#include "core/exchange/sheet_builder.h"
#include "core/exchange/xlsx_styles.h"
#include "core/exchange/xml_text.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;
using base::Problems;

constexpr const char* usualWorkbook = "xl/workbook.xml";

struct Relation {
    std::string type;
    std::string target;
};

/// "xl/worksheets/sheet1.xml" out of "xl" and "worksheets/sheet1.xml", "../xl/…" or "/xl/…".
std::string resolved(std::string_view folder, std::string_view target)
{
    if (target.starts_with('/')) {
        return std::string(target.substr(1));
    }
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        const std::size_t slash = folder.rfind('/');
        folder = folder.substr(0, slash == folder.npos ? 0 : slash);
    }
    return folder.empty() ? std::string(target) : std::string(folder) + "/" + std::string(target);
}

std::string folderOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == path.npos ? std::string() : std::string(path.substr(0, slash));
}

/// What a part refers to, by the id that it uses. None when it has no relations or they cannot be read.
std::map<std::string, Relation, std::less<>> relationsOf(ZipFile& zip, const std::string& part)
{
    std::map<std::string, Relation, std::less<>> relations;
    const std::string folder = folderOf(part);
    const std::string path =
        (folder.empty() ? "" : folder + "/") + "_rels/" + part.substr(folder.empty() ? 0 : folder.size() + 1) + ".rels";
    const auto xml = zip.has(path) ? zip.read(path) : base::Result<std::string>(std::string());
    const auto document = xml ? parseXml(xmlText(xml.value())) : std::nullopt;
    if (document) {
        for (const pugi::xml_node& each : document->document_element()) {
            relations[std::string(attributeNamed(each, "Id"))] = {std::string(attributeNamed(each, "Type")),
                                                                  resolved(folder, attributeNamed(each, "Target"))};
        }
    }
    return relations;
}

std::string workbookIn(ZipFile& zip)
{
    for (const auto& [id, relation] : relationsOf(zip, "")) {
        if (relation.type.ends_with("/officeDocument") && zip.has(relation.target)) {
            return relation.target;
        }
    }
    return usualWorkbook;
}

/// "BC12" as column 54 and row 11, both from 0; nothing for anything else.
std::optional<std::pair<std::size_t, std::size_t>> readReference(std::string_view text)
{
    constexpr std::size_t mostLetters = 3;
    std::size_t letters = 0;
    std::size_t column = 0;
    while (letters < text.size() && text[letters] >= 'A' && text[letters] <= 'Z') {
        column = column * 26 + static_cast<std::size_t>(text[letters] - 'A') + 1;
        ++letters;
    }
    std::size_t row = 0;
    const auto result = std::from_chars(text.data() + std::min(letters, text.size()), text.data() + text.size(), row);
    const bool isWhole = letters > 0 && letters <= mostLetters && result.ec == std::errc{} &&
                         result.ptr == text.data() + text.size() && row > 0;
    return isWhole ? std::optional(std::pair(column - 1, row - 1)) : std::nullopt;
}

/// The text of a string with its runs joined; how a word is pronounced is none of it.
std::string stringText(const pugi::xml_node& item)
{
    std::string text;
    for (const pugi::xml_node& child : item) {
        const std::string_view name = localName(child);
        text += name == "t" ? child.text().get() : name == "r" ? childNamed(child, "t").text().get() : "";
    }
    return text;
}

class XlsxReader {
public:
    XlsxReader(ZipFile& zip, const TableLimits& limits) : m_zip(zip), m_limits(limits), m_builder(limits) {}

    base::Result<Grid> run()
    {
        const std::string path = workbookIn(m_zip);
        const auto xml = m_zip.read(path);
        const auto workbook = xml ? parseXml(xmlText(xml.value())) : std::nullopt;
        if (!workbook) {
            return xml ? Problems{damaged(path)} : xml.problems();
        }
        const pugi::xml_node root = workbook->document_element();
        const std::string_view epoch = attributeNamed(childNamed(root, "workbookPr"), "date1904");
        m_is1904 = epoch == "1" || epoch == "true";
        const auto relations = relationsOf(m_zip, path);
        Problems problems = readShared(relations);
        readLooks(relations);
        for (const pugi::xml_node& sheet : childNamed(root, "sheets")) {
            const auto relation = relations.find(attributeNamed(sheet, "id"));
            if (problems.empty() && relation != relations.end() && relation->second.type.ends_with("/worksheet")) {
                problems = readSheet(sheet, relation->second.target);
            }
        }
        if (!problems.empty()) {
            return problems;
        }
        Grid grid;
        grid.source = GridSource::xlsx;
        grid.sheets = m_builder.takeSheets();
        grid.warnings = m_builder.takeWarnings();
        return grid;
    }

private:
    using Relations = std::map<std::string, Relation, std::less<>>;

    static Problem damaged(const std::string& part)
    {
        return {ProblemCode::damaged, part, {}, {"its XML is not whole"}, std::nullopt};
    }

    static std::string targetOf(const Relations& relations, std::string_view type)
    {
        for (const auto& [id, relation] : relations) {
            if (relation.type.ends_with(type)) {
                return relation.target;
            }
        }
        return {};
    }

    Problems readShared(const Relations& relations)
    {
        const std::string path = targetOf(relations, "/sharedStrings");
        if (!m_zip.has(path)) {
            return {};
        }
        const auto bytes = m_zip.read(path);
        if (!bytes) {
            return bytes.problems();
        }
        const std::string xml = xmlText(bytes.value());
        const auto cut = cutElements(xml, "si");
        if (!cut || cut->parts.size() > m_limits.cells) {
            return {cut ? tooLarge("strings", cut->parts.size(), m_limits.cells, {}) : damaged(path)};
        }
        for (const std::string_view part : cut->parts) {
            const auto item = parseXml(part);
            if (!item) {
                return {damaged(path)};
            }
            m_strings.push_back(stringText(item->document_element()));
        }
        return {};
    }

    void readLooks(const Relations& relations)
    {
        const std::string path = targetOf(relations, "/styles");
        if (path.empty()) {
            return;
        }
        const auto xml = m_zip.has(path) ? m_zip.read(path) : base::Result<std::string>(std::string());
        auto looks = xml ? readStyles(xmlText(xml.value())) : std::nullopt;
        if (looks) {
            m_looks = *std::move(looks);
        } else {
            m_builder.warn({ProblemCode::stylesUnread, path, {}, {}, std::nullopt});
        }
    }

    Problems readSheet(const pugi::xml_node& sheet, const std::string& path)
    {
        const std::string_view state = attributeNamed(sheet, "state");
        if (!m_builder.begin(std::string(attributeNamed(sheet, "name")), state == "hidden" || state == "veryHidden")) {
            return {*m_builder.fault()};
        }
        const auto bytes = m_zip.read(path);
        if (!bytes) {
            return bytes.problems();
        }
        const std::string xml = xmlText(bytes.value());
        const auto cut = cutElements(xml, "row");
        const auto rest = cut ? parseXml(cut->rest) : std::nullopt;
        if (!rest) {
            return {damaged(path)};
        }
        std::size_t next = 0;
        for (const std::string_view part : cut->parts) {
            const auto row = parseXml(part);
            if (!row) {
                return {damaged(path)};
            }
            if (!readRow(row->document_element(), next)) {
                return {*m_builder.fault()};
            }
        }
        for (const pugi::xml_node& range : childNamed(rest->document_element(), "mergeCells")) {
            readMerge(attributeNamed(range, "ref"));
        }
        return {};
    }

    void readMerge(std::string_view range)
    {
        const std::size_t colon = std::min(range.find(':'), range.size());
        const auto first = readReference(range.substr(0, colon));
        const auto last = readReference(range.substr(std::min(colon + 1, range.size())));
        if (first && last && last->first >= first->first && last->second >= first->second) {
            m_builder.merge(
                {first->second, first->first, last->second - first->second + 1, last->first - first->first + 1});
        }
    }

    /// `next` is the row after this one, for rows and cells that do not say where they are.
    bool readRow(const pugi::xml_node& row, std::size_t& next)
    {
        const std::size_t stated =
            readReference("A" + std::string(attributeNamed(row, "r"))).value_or(std::pair(0, next)).second;
        std::size_t column = 0;
        for (const pugi::xml_node& cell : row) {
            if (localName(cell) != "c") {
                continue;
            }
            const auto reference = readReference(attributeNamed(cell, "r"));
            column = reference ? reference->first : column;
            if (!readCell(cell, stated, column)) {
                return false;
            }
            ++column;
        }
        next = stated + 1;
        return true;
    }

    bool readCell(const pugi::xml_node& node, std::size_t row, std::size_t column)
    {
        const std::string_view type = attributeNamed(node, "t");
        const pugi::xml_node value = childNamed(node, "v");
        const pugi::xml_node formula = childNamed(node, "f");
        const std::string_view text = value.text().get();
        const bool mayBeEmpty = type == "str" && value;
        if (formula && text.empty() && !mayBeEmpty && type != "inlineStr") {
            return m_builder.putWithoutValue(row, column, formula.text().get());
        }
        Cell cell;
        if (type == "inlineStr") {
            cell.text = stringText(childNamed(node, "is"));
        } else if (type == "s") {
            cell = sharedString(text);
        } else if (type == "b") {
            cell.text = text == "1" ? "TRUE" : "FALSE";
        } else if (type == "e") {
            cell.text = text;
            cell.kind = CellKind::missing;
        } else if (type == "str" || type == "d") {
            cell.text = text;
        } else if (!text.empty()) {
            cell = number(text, attributeNamed(node, "s"));
        }
        return m_builder.put(row, column, std::move(cell));
    }

    Cell sharedString(std::string_view text) const
    {
        std::size_t index = m_strings.size();
        std::from_chars(text.data(), text.data() + text.size(), index);
        Cell cell;
        cell.text = index < m_strings.size() ? m_strings[index] : "#REF!";
        cell.kind = index < m_strings.size() ? CellKind::text : CellKind::missing;
        return cell;
    }

    Cell number(std::string_view text, std::string_view style) const
    {
        std::size_t index = 0;
        std::from_chars(style.data(), style.data() + style.size(), index);
        Cell cell;
        cell.look = index < m_looks.size() ? m_looks[index] : CellLook::plain;
        const auto date = cell.look == CellLook::date ? dateText(text, m_is1904) : std::nullopt;
        const auto digits = date ? std::nullopt : numberText(text);
        cell.kind = date ? CellKind::text : digits ? CellKind::number : CellKind::missing;
        cell.text = date ? *date : digits ? *digits : std::string(text);
        return cell;
    }

    ZipFile& m_zip;
    TableLimits m_limits;
    SheetBuilder m_builder;
    std::vector<std::string> m_strings;
    std::vector<CellLook> m_looks;
    bool m_is1904 = false;
};

} // namespace

bool isXlsx(const ZipFile& zip)
{
    return zip.has("[Content_Types].xml") && std::ranges::any_of(zip.names(), [](const std::string& name) {
               return name.find("worksheets/") != name.npos && name.ends_with(".xml");
           });
}

base::Result<Grid> readXlsx(ZipFile& zip, const TableLimits& limits) { return XlsxReader(zip, limits).run(); }

} // namespace wp::exchange
