// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_text.h"
#include "core/exchange/personal_data.h"
#include "core/exchange/form_import.h"
#include "tests/fuzz/targets.h"

#include <algorithm>

namespace wp::fuzz {

namespace {

void tryForm(std::string_view bytes)
{
    const auto names = exchange::formAuthorities(bytes);
    const auto made = exchange::importForm(bytes, {names && !names.value().empty() ? names.value().front() : "Wigan", {}, 10});
    require(made || !made.problems().empty(), "a refusal says why");
    require(!made || made.value().report.form != exchange::FormKind::ra ||
                made.value().report.total == made.value().report.fileTotal.value_or(made.value().report.total),
            "what is imported adds up to the file's own total");
}

void tryWriting(const exchange::TextTable& table)
{
    for (const exchange::Row& record : table.rows) {
        for (const exchange::Cell& cell : record) {
            const std::string row = exchange::csvRow({cell.text});
            const char first = row[row.starts_with('"') ? 1 : 0];
            const bool isNumber = first == '-' && row.size() > 2 && row[1] >= '0' && row[1] <= '9';
            require(isNumber || std::string_view("=+-@\t\r").find(first) == std::string_view::npos,
                    "no cell begins a formula");
        }
    }
}

} // namespace

void tryTable(std::string_view bytes)
{
    auto table = exchange::readTextTable(bytes);
    if (table) {
        const auto breaks = std::ranges::count_if(bytes, [](char c) { return c == '\n' || c == '\r'; });
        for (const exchange::Row& record : table.value().rows) {
            require(!record.empty(), "a record has a cell");
            require(record.back().line >= 1 && record.back().line <= static_cast<std::size_t>(breaks) + 1,
                    "a cell stands on a line of the file");
        }
        tryWriting(table.value());
        exchange::removePersonalData(table.value());
        require(exchange::personalDataIn(table.value()).empty(), "what tells who someone is is gone");
    } else {
        require(!table.problems().empty(), "a refusal says why");
    }
    tryForm(bytes);
}

std::vector<std::string> tableSeeds()
{
    // The form of the published Revenue Account with a few of its lines and two authorities.
    return {"Revenue Account Budget (RA) 2023-24: data\nData is reported in \xA3 thousand.\n\n"
            ",,,,eduerl,eduprm,eduscn,eduspc,edupst,eduoth,hwybdg,hwymnt,hwylgt,hwysfy,hwytrf\n"
            ",,,,110,120,130,140,145,165,210,230,240,247,248,799\n"
            "E-code,ONS Code,Local authority,Class,a,b,c,d,e,f,g,h,i,j,k,total\n"
            "E4210,E08000010,Wigan,MD,1,2,3,4,5,6,7,8,9,10,11,66\n"
            "E4201,E08000001,Bolton,MD,\"1,234\",-2,(3),...,[x],6,7,8,9,10,11,1281\n",
            "a;b;c\n1;2;\"x\r\ny\"\n", "a\tb\n\"\"\"q\"\"\t5\n", "NHS number,Surname\n999 012 3454,Doe\n",
            "\xEF\xBB\xBFpostcode,x\nM1 1AE,=1+1\n", std::string("\xFF\xFE" "a\0,\0b\0\n\0", 10)};
}

} // namespace wp::fuzz
