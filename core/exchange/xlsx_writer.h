// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/money/money.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace wp::exchange {

/// How a cell is dressed. `answer` shows 1 as yes and 0 as no, `yearOrNone` 0 as none, in the words given to XlsxBook.
enum class Look { text, wrapped, title, strong, money, difference, share, figure, whole, answer, yearOrNone, count };

struct SheetColumn {
    std::string name; // of its cells, for formulas: unique in the workbook; empty where no formula asks
    std::string heading;
    Look look = Look::text;
    double width = 12;
};

class XlsxSheet;

/// A workbook while it is written. Text that a spreadsheet could take for a formula is written as text
/// (spreadsheetText). What goes wrong is said once, by close().
class XlsxBook {
public:
    struct Words {
        std::string yes, no, none;
    };
    XlsxBook(const std::filesystem::path& path, const std::string& title, const std::string& about, const Words& words);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    /// At most 31 letters of the name are kept, without those a sheet's name cannot hold.
    XlsxSheet addSheet(const std::string& name, const std::string& footer);
    base::Problems close();

private:
    friend class XlsxSheet;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// One sheet of a book, which must outlive it.
class XlsxSheet {
public:
    using Row = std::uint32_t;
    using Column = std::uint16_t;

    void text(Row row, Column column, const std::string& text, Look look = Look::text);
    void number(Row row, Column column, double value, Look look);
    void money(Row row, Column column, money::Money amount, Look look = Look::money);
    /// `result` is what stands there until it is computed again.
    void formula(Row row, Column column, const std::string& formula, double result, Look look);

    void setWidths(const std::vector<double>& widths);
    /// As high as the longest of these texts needs, wrapped at a width in letters.
    void setHeight(Row row, std::initializer_list<std::string> texts, double width);
    /// A table whose heading stands in row `first`, with `rows` rows already written below it: filters, frozen panes,
    /// a heading on each printed page, and a name for each column that has one.
    void makeTable(const std::string& name, Row first, Row rows, const std::vector<SheetColumn>& columns, Column frozen);

private:
    friend class XlsxBook;
    XlsxSheet(XlsxBook::Parts& book, void* sheet, std::string name);
    void nameColumns(Row first, Row last, const std::vector<SheetColumn>& columns);

    XlsxBook::Parts* m_book;
    void* m_sheet;
    std::string m_name;
};

} // namespace wp::exchange
