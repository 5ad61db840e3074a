// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_grid.h"

#include "core/exchange/sheet_builder.h"
#include "core/exchange/xml_text.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;
using base::Problems;

constexpr const char* contentPart = "content.xml";
constexpr std::size_t mostRepeats = 100'000'000;

/// How often a row or cell stands there; 1 for what is no number.
std::size_t repeatsOf(const pugi::xml_node& node, std::string_view name)
{
    const std::string_view text = attributeNamed(node, name);
    std::size_t count = 1;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), count);
    return result.ec == std::errc::result_out_of_range ? mostRepeats : std::clamp<std::size_t>(count, 1, mostRepeats);
}

void appendText(const pugi::xml_node& node, std::string& text, int depth = 0)
{
    constexpr int deepest = 8;
    for (const pugi::xml_node& child : node) {
        const std::string_view name = localName(child);
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            text += child.value();
        } else if (name == "s") {
            text.append(std::min<std::size_t>(repeatsOf(child, "c"), 1'000), ' ');
        } else if (name == "tab" || name == "line-break") {
            text += name == "tab" ? '\t' : '\n';
        } else if ((name == "span" || name == "a") && depth < deepest) {
            appendText(child, text, depth + 1);
        }
    }
}

/// The paragraphs of a cell, a line each. Comments stand in elements of their own, and are not its text.
std::string paragraphsOf(const pugi::xml_node& cell)
{
    std::string text;
    bool isFirst = true;
    for (const pugi::xml_node& child : cell) {
        if (localName(child) == "p") {
            text += isFirst ? "" : "\n";
            appendText(child, text);
            isFirst = false;
        }
    }
    return text;
}

/// What the automatic styles of the content say: how numbers look, and which tables are out of sight.
struct OdsStyles {
    std::map<std::string, CellLook, std::less<>> looks;
    std::set<std::string, std::less<>> hiddenTables;
};

CellLook lookOfData(const pugi::xml_node& style)
{
    const std::string_view kind = localName(style);
    const std::string_view factor = attributeNamed(childNamed(style, "number"), "display-factor");
    return kind == "date-style"         ? CellLook::date
           : kind == "percentage-style" ? CellLook::percent
           : factor == "1000000"        ? CellLook::millions
           : factor == "1000"           ? CellLook::thousands
           : kind == "currency-style"   ? CellLook::money
                                        : CellLook::plain;
}

OdsStyles stylesOf(const pugi::xml_node& styles)
{
    std::map<std::string, CellLook, std::less<>> data;
    OdsStyles all;
    for (const pugi::xml_node& style : styles) {
        const std::string name(attributeNamed(style, "name"));
        if (localName(style) != "style") {
            data[name] = lookOfData(style);
        } else if (attributeNamed(childNamed(style, "table-properties"), "display") == "false") {
            all.hiddenTables.insert(name);
        }
    }
    for (const pugi::xml_node& style : styles) {
        const auto look = data.find(attributeNamed(style, "data-style-name"));
        if (localName(style) == "style" && look != data.end()) {
            all.looks[std::string(attributeNamed(style, "name"))] = look->second;
        }
    }
    return all;
}

class OdsReader {
public:
    explicit OdsReader(const TableLimits& limits) : m_builder(limits) {}

    base::Result<Grid> run(const std::string& xml)
    {
        const auto cut = cutElements(xml, "table");
        const auto rest = cut ? parseXml(cut->rest) : std::nullopt;
        if (!rest) {
            return damaged();
        }
        m_styles = stylesOf(childNamed(rest->document_element(), "automatic-styles"));
        for (const std::string_view part : cut->parts) {
            if (Problems problems = readTable(part); !problems.empty()) {
                return problems;
            }
        }
        Grid grid;
        grid.source = GridSource::ods;
        grid.sheets = m_builder.takeSheets();
        grid.warnings = m_builder.takeWarnings();
        return grid;
    }

private:
    static Problem damaged() { return {ProblemCode::damaged, contentPart, {}, {"its XML is not whole"}, std::nullopt}; }

    Problems readTable(std::string_view part)
    {
        const auto cut = cutElements(part, "table-row");
        const auto frame = cut ? parseXml(cut->rest) : std::nullopt;
        if (!frame) {
            return {damaged()};
        }
        const pugi::xml_node table = frame->document_element();
        const std::string name(attributeNamed(table, "name"));
        if (childNamed(table, "table-source") || name.starts_with("'file:")) {
            return {};
        }
        if (!m_builder.begin(name, m_styles.hiddenTables.contains(attributeNamed(table, "style-name")))) {
            return {*m_builder.fault()};
        }
        std::size_t row = 0;
        for (const std::string_view text : cut->parts) {
            const auto document = parseXml(text);
            if (!document) {
                return {damaged()};
            }
            const std::size_t repeats = repeatsOf(document->document_element(), "number-rows-repeated");
            if (!readRow(document->document_element(), row, repeats)) {
                return {*m_builder.fault()};
            }
            row += repeats;
        }
        return {};
    }

    /// A row that says nothing is passed over, however often it stands there.
    bool readRow(const pugi::xml_node& row, std::size_t first, std::size_t repeats)
    {
        bool isFilled = true;
        for (std::size_t i = 0; i < repeats && isFilled; ++i) {
            isFilled = false;
            std::size_t column = 0;
            for (const pugi::xml_node& cell : row) {
                const std::string_view name = localName(cell);
                if (name != "table-cell" && name != "covered-table-cell") {
                    continue;
                }
                const std::size_t count = repeatsOf(cell, "number-columns-repeated");
                if (!readCell(cell, first + i, column, count, isFilled)) {
                    return false;
                }
                column += count;
            }
        }
        return true;
    }

    bool readCell(const pugi::xml_node& node, std::size_t row, std::size_t column, std::size_t count, bool& isFilled)
    {
        const std::size_t rows = repeatsOf(node, "number-rows-spanned");
        const std::size_t columns = repeatsOf(node, "number-columns-spanned");
        if (rows > 1 || columns > 1) {
            m_builder.merge({row, column, rows, columns});
        }
        const std::string_view formula = attributeNamed(node, "formula");
        const Cell cell = cellOf(node);
        const bool isWithoutValue = !formula.empty() && cell.text.empty() && attributeNamed(node, "value-type").empty();
        if (cell.text.empty() && !isWithoutValue) {
            return true;
        }
        isFilled = true;
        for (std::size_t i = 0; i < count; ++i) {
            const bool fits = isWithoutValue
                                  ? m_builder.putWithoutValue(row, column + i, formula.substr(formula.find('=') + 1))
                                  : m_builder.put(row, column + i, cell);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    Cell cellOf(const pugi::xml_node& node) const
    {
        const std::string_view type = attributeNamed(node, "value-type");
        const auto style = m_styles.looks.find(attributeNamed(node, "style-name"));
        Cell cell;
        cell.look = type == "currency"              ? CellLook::money
                    : type == "percentage"          ? CellLook::percent
                    : type == "date"                ? CellLook::date
                    : style != m_styles.looks.end() ? style->second
                                                    : CellLook::plain;
        if (type == "float" || type == "currency" || type == "percentage") {
            const auto digits = numberText(attributeNamed(node, "value"));
            cell.kind = digits ? CellKind::number : CellKind::missing;
            cell.text = digits ? *digits : paragraphsOf(node);
        } else if (type == "date") {
            cell.text = attributeNamed(node, "date-value").substr(0, std::string_view("2024-04-01").size());
        } else {
            const std::string_view said = attributeNamed(node, "string-value");
            cell.text = said.empty() ? paragraphsOf(node) : std::string(said);
        }
        if (std::string_view(node.attribute("calcext:value-type").value()) == "error") {
            cell.kind = CellKind::missing;
        }
        return cell;
    }

    SheetBuilder m_builder;
    OdsStyles m_styles;
};

} // namespace

bool isOds(const ZipFile& zip) { return zip.has(contentPart) && zip.has("META-INF/manifest.xml"); }

base::Result<Grid> readOds(ZipFile& zip, const TableLimits& limits)
{
    const auto manifest = zip.read("META-INF/manifest.xml");
    if (!manifest) {
        return manifest.problems();
    }
    if (manifest.value().find("encryption-data") != std::string::npos) {
        return Problem{ProblemCode::passwordProtected, {}, {}, {}, std::nullopt};
    }
    auto content = zip.read(contentPart);
    if (!content) {
        return content.problems();
    }
    const std::string xml = xmlText(std::move(content).value());
    return OdsReader(limits).run(xml);
}

} // namespace wp::exchange
