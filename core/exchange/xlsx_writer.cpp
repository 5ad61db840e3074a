// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/exchange/csv_text.h"
#include "core/exchange/xlsx_whole.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <xlsxwriter.h>

namespace wp::exchange {

namespace {

constexpr std::size_t longestCell = 32'000; // of 32,767 letters
constexpr std::size_t longestSheetName = 31;
constexpr std::size_t looks = static_cast<std::size_t>(Look::count);
constexpr std::uint8_t paperA4 = 9;
constexpr double headingHeight = 32; // points: two lines
constexpr double titleHeight = 26;
constexpr double lineHeight = 15;
constexpr double highestRow = 409;
constexpr double wrappedLoss = 1.1; // of a line's letters, where words do not break

/// The first bytes of a text, whole letters alone.
std::string cut(const std::string& text, std::size_t most)
{
    if (text.size() <= most) {
        return text;
    }
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end);
}

std::string sheetName(const std::string& wanted)
{
    std::string name;
    for (const char letter : wanted) {
        if (std::string_view("[]:*?/\\'").find(letter) == std::string_view::npos) {
            name += letter;
        }
    }
    return cut(name, longestSheetName);
}

std::string answerFormat(const XlsxBook::Words& words)
{
    return "\"" + words.yes + "\";\"" + words.yes + "\";\"" + words.no + "\"";
}

/// In a footer, "&" begins a command; 255 letters are all that it holds.
std::string footerText(const std::string& text)
{
    constexpr std::size_t longest = 220;
    std::string escaped;
    for (const char letter : cut(text, longest)) {
        escaped += letter == '&' ? "&&" : std::string(1, letter);
    }
    return "&L&8" + escaped + "&R&8&P / &N";
}

} // namespace

struct XlsxBook::Parts {
    lxw_workbook* book = nullptr;
    std::array<lxw_format*, looks> formats{};
    lxw_format* leftHeading = nullptr;
    lxw_format* rightHeading = nullptr;
    lxw_error error = LXW_NO_ERROR;
    std::filesystem::path path;
    std::size_t cells = 0;

    void keep(lxw_error found) { error = error == LXW_NO_ERROR ? found : error; }
    /// The heading over cells of that look: to the right where figures stand.
    lxw_format* headingOf(Look look) const
    {
        const bool isWords = look == Look::text || look == Look::wrapped || look == Look::answer;
        return isWords ? leftHeading : rightHeading;
    }
    lxw_format* formatOf(Look look) const { return formats[static_cast<std::size_t>(look)]; }

    lxw_format* add(Look look, const std::string& numbers = {})
    {
        lxw_format* const format = workbook_add_format(book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (!numbers.empty()) {
            format_set_num_format(format, numbers.c_str());
        }
        formats[static_cast<std::size_t>(look)] = format;
        return format;
    }

    void addFormats(const Words& words)
    {
        constexpr double titleSize = 16;
        add(Look::text);
        format_set_text_wrap(add(Look::wrapped));
        lxw_format* const title = add(Look::title);
        format_set_bold(title);
        format_set_font_size(title, titleSize);
        format_set_bold(add(Look::strong));
        add(Look::money, "#,##0.00;\xE2\x88\x92#,##0.00;0.00");
        add(Look::difference, "+#,##0.00;\xE2\x88\x92#,##0.00;0.00");
        add(Look::share, "0.00%;\xE2\x88\x92" "0.00%");
        add(Look::figure, "#,##0.######;\xE2\x88\x92#,##0.######;0");
        add(Look::whole, "0");
        lxw_format* const answer = add(Look::answer, answerFormat(words));
        format_set_bold(answer);
        format_set_align(answer, LXW_ALIGN_LEFT);
        add(Look::yearOrNone, "0;0;\"" + words.none + "\"");
        leftHeading = addHeading(LXW_ALIGN_LEFT);
        rightHeading = addHeading(LXW_ALIGN_RIGHT);
    }

    lxw_format* addHeading(std::uint8_t side)
    {
        lxw_format* const format = workbook_add_format(book);
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_align(format, side);
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
        return format;
    }
};

XlsxBook::XlsxBook(const std::filesystem::path& path, const std::string& title, const std::string& about,
                   const Words& words)
    : m_parts(std::make_unique<Parts>())
{
    std::string folder = path.parent_path().string(); // parts are kept where the book will stand, not in a small /tmp
    lxw_workbook_options options{};
    options.tmpdir = folder.empty() ? nullptr : folder.data();
    m_parts->path = path;
    m_parts->book = workbook_new_opt(path.c_str(), &options);
    if (m_parts->book == nullptr) {
        m_parts->error = LXW_ERROR_MEMORY_MALLOC_FAILED;
        return;
    }
    m_parts->addFormats(words);
    std::string name = title;
    std::string comment = cut(about, 255);
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.comments = comment.data();
    m_parts->keep(workbook_set_properties(m_parts->book, &properties));
}

XlsxBook::~XlsxBook()
{
    if (m_parts->book != nullptr) {
        lxw_workbook_free(m_parts->book);
    }
}

XlsxSheet XlsxBook::addSheet(const std::string& wanted, const std::string& footer)
{
    const std::string name = sheetName(wanted);
    lxw_worksheet* const sheet = workbook_add_worksheet(m_parts->book, name.c_str());
    if (sheet == nullptr) {
        m_parts->keep(LXW_ERROR_SHEETNAME_ALREADY_USED);
    } else {
        m_parts->keep(worksheet_set_row(sheet, 0, titleHeight, nullptr));
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, paperA4);
        worksheet_fit_to_pages(sheet, 1, 0);
        m_parts->keep(worksheet_set_footer(sheet, footerText(footer).c_str()));
    }
    return {*m_parts, sheet, name};
}

base::Problems XlsxBook::close()
{
    errno = 0;
    if (m_parts->book != nullptr) {
        m_parts->keep(workbook_close(m_parts->book)); // frees it, whatever came of it
        m_parts->book = nullptr;
    }
    const int said = errno;
    const bool isWritten = m_parts->error == LXW_NO_ERROR;
    if (isWritten && isWholeWorkbook(m_parts->path, m_parts->cells)) {
        return {};
    }
    const char* const words = said != 0 ? std::strerror(said) : isWritten ? std::strerror(ENOSPC) : lxw_strerror(m_parts->error);
    return {{base::ProblemCode::cannotWrite, {}, {}, {words}, std::nullopt}};
}

XlsxSheet::XlsxSheet(XlsxBook::Parts& book, void* sheet, std::string name)
    : m_book(&book), m_sheet(sheet), m_name(std::move(name))
{
}

namespace {

lxw_worksheet* sheetOf(void* sheet) { return static_cast<lxw_worksheet*>(sheet); }

} // namespace

void XlsxSheet::text(Row row, Column column, const std::string& text, Look look)
{
    if (m_sheet != nullptr) {
        ++m_book->cells;
        const std::string cell = cut(spreadsheetText(text), longestCell);
        m_book->keep(worksheet_write_string(sheetOf(m_sheet), row, column, cell.c_str(), m_book->formatOf(look)));
    }
}

void XlsxSheet::number(Row row, Column column, double value, Look look)
{
    if (m_sheet != nullptr) {
        ++m_book->cells;
        m_book->keep(worksheet_write_number(sheetOf(m_sheet), row, column, value, m_book->formatOf(look)));
    }
}

void XlsxSheet::money(Row row, Column column, money::Money amount, Look look)
{
    number(row, column, amount.toDouble(), look);
}

void XlsxSheet::formula(Row row, Column column, const std::string& formula, double result, Look look)
{
    if (m_sheet != nullptr) {
        ++m_book->cells;
        m_book->keep(worksheet_write_formula_num(sheetOf(m_sheet), row, column, formula.c_str(), m_book->formatOf(look),
                                                 result));
    }
}

void XlsxSheet::setWidths(const std::vector<double>& widths)
{
    for (std::size_t i = 0; i < widths.size() && m_sheet != nullptr; ++i) {
        const auto column = static_cast<Column>(i);
        m_book->keep(worksheet_set_column(sheetOf(m_sheet), column, column, widths[i], nullptr));
    }
}

void XlsxSheet::setHeight(Row row, std::initializer_list<std::string> texts, double width)
{
    std::size_t longest = 0;
    for (const std::string& text : texts) {
        longest = std::max(longest, text.size());
    }
    const double lines = std::ceil(static_cast<double>(longest) / width * wrappedLoss);
    if (m_sheet != nullptr && lines > 1) {
        const double height = std::min(lines * lineHeight, highestRow);
        m_book->keep(worksheet_set_row(sheetOf(m_sheet), row, height, nullptr));
    }
}

void XlsxSheet::makeTable(const std::string& name, Row first, Row rows, const std::vector<SheetColumn>& columns,
                          Column frozen)
{
    std::vector<double> widths;
    std::vector<lxw_table_column> heads(columns.size());
    std::vector<lxw_table_column*> pointers;
    std::vector<std::string> headings;
    for (const SheetColumn& column : columns) {
        widths.push_back(column.width);
        headings.push_back(spreadsheetText(column.heading));
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        heads[i].header = headings[i].data();
        heads[i].header_format = m_book->headingOf(columns[i].look);
        pointers.push_back(&heads[i]);
    }
    pointers.push_back(nullptr);
    setWidths(widths);
    const auto lastColumn = static_cast<Column>(columns.size() - 1);
    if (m_sheet == nullptr) {
        return;
    }
    if (rows == 0) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            text(first, static_cast<Column>(i), columns[i].heading, Look::strong);
        }
    } else {
        std::string tableName = name;
        lxw_table_options options{};
        options.name = tableName.data();
        options.columns = pointers.data();
        m_book->cells += columns.size();
        m_book->keep(worksheet_add_table(sheetOf(m_sheet), first, 0, first + rows, lastColumn, &options));
    }
    m_book->keep(worksheet_set_row(sheetOf(m_sheet), first, headingHeight, nullptr));
    worksheet_freeze_panes(sheetOf(m_sheet), first + 1, frozen);
    m_book->keep(worksheet_repeat_rows(sheetOf(m_sheet), first, first));
    nameColumns(first + 1, first + std::max<Row>(rows, 1), columns);
}

void XlsxSheet::nameColumns(Row first, Row last, const std::vector<SheetColumn>& columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].name.empty()) {
            std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range{};
            const auto column = static_cast<Column>(i);
            lxw_rowcol_to_range_abs(range.data(), first, column, last, column);
            m_book->keep(workbook_define_name(m_book->book, columns[i].name.c_str(),
                                              ("='" + m_name + "'!" + range.data()).c_str()));
        }
    }
}

} // namespace wp::exchange
