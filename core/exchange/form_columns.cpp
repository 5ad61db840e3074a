// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form_columns.h"

#include "core/exchange/figure.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;

constexpr std::size_t fewestColumns = 10;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

struct MeasureWords {
    FormMeasure measure;
    std::string_view id;
    std::string_view title;
};

// "total expenditure" is tried before what it ends like.
constexpr std::array<MeasureWords, 7> measureWords{{{FormMeasure::net, "-net-cur-exp", "netcurrentexpenditure"},
                                                    {FormMeasure::expenditure, "-tot-exp", "totalexpenditure"},
                                                    {FormMeasure::employees, "-empl", "employees"},
                                                    {FormMeasure::running, "-run-exp", "runningexpenses"},
                                                    {FormMeasure::fees, "-sfc", "salesfeesandcharges"},
                                                    {FormMeasure::otherIncome, "-oth-inc", "otherincome"},
                                                    {FormMeasure::income, "-tot-inc", "totalincome"}}};

/// The letters and digits of a title that do not change from year to year: no case, possessives, notes in square
/// brackets, and no explanation of the column ("(C7 = C3 - C6)").
std::string titleKey(std::string_view title)
{
    std::string small = lowered(title);
    for (std::size_t open = small.find('['); open != small.npos; open = small.find('[')) {
        small.erase(open, std::min(small.find(']', open), small.size() - 1) - open + 1);
    }
    if (const std::size_t column = small.rfind("(c");
        column != small.npos && column + 2 < small.size() && isDigit(small[column + 2])) {
        small.erase(column);
    }
    std::string key;
    for (std::size_t i = 0; i < small.size(); ++i) {
        const std::string_view rest = std::string_view(small).substr(i);
        const bool isPossessive = rest.starts_with("'s") || rest.starts_with("\xE2\x80\x99s");
        i += isPossessive ? (small[i] == '\'' ? 1 : 3) : 0;
        const char c = small[i];
        key += isPossessive ? "" : c == '&' ? "and" : (c >= 'a' && c <= 'z') || isDigit(c) ? std::string(1, c) : "";
    }
    return key;
}

/// Every title that a form's lines are published under.
using Titles = std::map<std::string, const FormLine*, std::less<>>;

const Titles& titlesOf(FormKind kind)
{
    const auto made = [](FormKind of) {
        Titles titles;
        for (const FormLine& line : formOf(of).lines) {
            for (const std::string& title : line.published) {
                titles.emplace(titleKey(title), &line);
            }
        }
        return titles;
    };
    static const Titles rsx = made(FormKind::rsx);
    static const Titles ro3 = made(FormKind::ro3);
    return kind == FormKind::rsx ? rsx : ro3;
}

struct ItemId {
    FormKind kind;
    std::string_view asset;
    FormMeasure measure;
};

/// "RSX-edu-net-cur-exp".
std::optional<ItemId> readItemId(std::string_view text)
{
    for (const FormKind kind : {FormKind::rsx, FormKind::ro3, FormKind::ra}) {
        const std::string_view prefix = nameOf(kind);
        for (const MeasureWords& words : measureWords) {
            if (text.starts_with(prefix) && text.size() > prefix.size() + 1 + words.id.size() &&
                text[prefix.size()] == '-' && text.ends_with(words.id)) {
                const std::string_view rest = text.substr(prefix.size() + 1);
                return ItemId{kind, rest.substr(0, rest.size() - words.id.size()), words.measure};
            }
        }
    }
    return std::nullopt;
}

std::optional<FormMeasure> takeMeasure(std::string& key)
{
    for (const MeasureWords& words : measureWords) {
        if (key.size() > words.title.size() && key.ends_with(words.title)) {
            key.erase(key.size() - words.title.size());
            return words.measure;
        }
    }
    return std::nullopt;
}

/// The row that holds ids, most often hidden: among those above the authorities, or behind them.
std::optional<std::size_t> idRow(const Sheet& sheet)
{
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const auto count = std::ranges::count_if(
            sheet.rows[row], [](const Cell& cell) { return readItemId(trimmed(cell.text)).has_value(); });
        if (static_cast<std::size_t>(count) >= fewestColumns) {
            return row;
        }
    }
    return std::nullopt;
}

std::optional<OutturnColumns> columnsByIds(const Sheet& sheet, std::size_t header)
{
    const auto row = idRow(sheet);
    if (!row) {
        return std::nullopt;
    }
    OutturnColumns found;
    for (std::size_t column = 0; column < sheet.rows[*row].size(); ++column) {
        const auto id = readItemId(trimmed(sheet.text(*row, column)));
        if (id) {
            found.kind = id->kind;
            const std::string title(trimmed(sheet.text(header, column)));
            found.columns.push_back({column, formOf(id->kind).findAsset(id->asset), id->measure,
                                     title.empty() ? std::string(id->asset) : title});
        }
    }
    return found;
}

std::optional<OutturnColumns> columnsByTitles(const Sheet& sheet, std::size_t header)
{
    OutturnColumns best;
    std::size_t mostKnown = fewestColumns - 1;
    for (const FormKind kind : {FormKind::rsx, FormKind::ro3}) {
        OutturnColumns found{kind, {}};
        std::size_t known = 0;
        for (std::size_t column = 0; column < sheet.rows[header].size(); ++column) {
            const std::string title(trimmed(sheet.text(header, column)));
            std::string key = titleKey(title);
            if (const auto measure = takeMeasure(key)) {
                const auto line = titlesOf(kind).find(key);
                const FormLine* const is = line == titlesOf(kind).end() ? nullptr : line->second;
                known += is ? 1 : 0;
                found.columns.push_back({column, is, *measure, title});
            }
        }
        if (known > mostKnown) {
            mostKnown = known;
            best = std::move(found);
        }
    }
    return best.columns.empty() ? std::nullopt : std::optional(best);
}

} // namespace

std::optional<OutturnColumns> outturnColumns(const Sheet& sheet, std::size_t header)
{
    auto found = columnsByIds(sheet, header);
    return found ? found : columnsByTitles(sheet, header);
}

std::vector<FormColumn> revenueAccountColumns(const Sheet& sheet, std::size_t numbers,
                                              std::optional<std::size_t> assets, base::Problems& problems)
{
    std::vector<FormColumn> columns;
    for (std::size_t column = 0; column < sheet.rows[numbers].size(); ++column) {
        const std::string number(trimmed(sheet.text(numbers, column)));
        if (number.size() != 3 || !std::ranges::all_of(number, isDigit)) {
            continue;
        }
        const std::string asset(assets ? trimmed(sheet.text(*assets, column)) : std::string_view());
        const FormLine* line = formOf(FormKind::ra).find(number);
        if (std::ranges::find(columns, number, &FormColumn::label) != columns.end()) {
            problems.push_back(
                {ProblemCode::duplicateId, "line " + number, number, {}, sheet.position(numbers, column)});
        } else if (line && !asset.empty() && asset != line->asset) {
            // A number of the form under another id is another form, whatever else agrees.
            problems.push_back(
                {ProblemCode::unknownForm, "line " + number, asset, {line->asset}, sheet.position(*assets, column)});
        }
        columns.push_back({column, line, FormMeasure::net, number});
    }
    return columns;
}

} // namespace wp::exchange
