// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbook.h"

#include <stdexcept>
#include <zip.h>

namespace wp::testing {

namespace {

void require(bool holds)
{
    if (!holds) {
        throw std::runtime_error("the zip file cannot be made");
    }
}

std::string bytesOf(zip_source_t* source)
{
    zip_stat_t stat;
    require(zip_source_stat(source, &stat) == 0 && zip_source_open(source) == 0);
    std::string bytes(stat.size, '\0');
    require(zip_source_read(source, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

} // namespace

std::string zipped(const Parts& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    require(target != nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    require(archive != nullptr);
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        require(source && zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    require(zip_close(archive) == 0);
    return bytesOf(target);
}

Parts xlsxParts(const std::vector<MadeSheet>& sheets, const std::string& strings, const std::string& styles)
{
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto relation = [&](const std::string& id, const std::string& type, const std::string& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + types + "/" + type + "\" Target=\"" + target + "\"/>";
    };
    Parts parts{{"[Content_Types].xml", "<Types/>"},
                {"_rels/.rels",
                 "<Relationships>" + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"}};
    std::string list;
    std::string relations =
        relation("s", "sharedStrings", "sharedStrings.xml") + relation("t", "styles", "/xl/styles.xml");
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string id = "sheet" + std::to_string(i + 1);
        list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + std::to_string(i + 1) + "\" state=\"" +
                (sheets[i].state.empty() ? "visible" : sheets[i].state) + "\" r:id=\"" + id + "\"/>";
        relations += relation(id, "worksheet", "worksheets/" + id + ".xml");
        parts.emplace_back("xl/worksheets/" + id + ".xml",
                           "<?xml version=\"1.0\"?>\n<worksheet>" + sheets[i].content + "</worksheet>");
    }
    parts.emplace_back("xl/workbook.xml", "<workbook><workbookPr/><sheets>" + list + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    parts.emplace_back("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
    parts.emplace_back("xl/styles.xml", styles.empty() ? "<styleSheet><cellXfs/></styleSheet>" : styles);
    return parts;
}

Parts odsParts(const std::string& tables, const std::string& styles)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", "<?xml version=\"1.0\"?>\n<office:document-content><office:automatic-styles>" + styles +
                                "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                                "</office:spreadsheet></office:body></office:document-content>"},
            {"META-INF/manifest.xml", "<manifest:manifest/>"}};
}

} // namespace wp::testing
