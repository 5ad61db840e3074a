// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/text_table.h"
#include "core/place/describe.h"
#include "core/place/words.h"

namespace wp::exchange {

enum class Delimiter { comma, semicolon, tab, words };
enum class TableUnit { pounds, thousands, millions };
enum class DecimalMark { point, comma };
enum class DashMeaning { zero, missing };
enum class SpendingSign { positive, negative };

/// What a column says of a budget line. Where there is no column of (net) budgets, they are expenditure less income.
enum class ColumnRole { name, code, department, budget, expenditure, income, tier, statutory, ringFenced, fte, note };

/// What a row of a table is. Lines alone are taken: a part is within the line above it, an aggregate is of many places,
/// and financing pays for the lines.
enum class RowKind { line, part, subtotal, total, heading, aggregate, financing, footnote, leftOut };

std::span<const std::string_view> wordsOf(Encoding);
std::span<const std::string_view> wordsOf(Delimiter);
std::span<const std::string_view> wordsOf(TableUnit);
std::span<const std::string_view> wordsOf(DecimalMark);
std::span<const std::string_view> wordsOf(DashMeaning);
std::span<const std::string_view> wordsOf(SpendingSign);
std::span<const std::string_view> wordsOf(ColumnRole);
std::span<const std::string_view> wordsOf(RowKind);

/// A column by its title, which is found again in another year's file, or by its letter ("D"); an empty letter says that
/// nothing holds this, whatever would be found.
struct ColumnChoice {
    place::Field<ColumnRole> is;
    place::Field<std::string> title;
    place::Field<std::string> column;

    bool isNone() const { return column && column->empty(); }
    bool operator==(const ColumnChoice&) const = default;
};

/// A row by what stands in its column of names, or by its number (from 1). `amount`, in pounds, stands instead of a
/// figure that cannot be read or is wrong.
struct RowChoice {
    place::Field<RowKind> is;
    place::Field<std::string> name;
    place::Field<std::int64_t> row;
    place::Field<money::Number> amount;
    bool operator==(const RowChoice&) const = default;
};

/// How a table is to be read, as far as somebody has said so; the rest is found from what stands in it. A small file
/// (wholeplace-mapping/1 JSON) that a colleague can use. Rows count from 1. `total` is what the lines must sum to, and
/// `difference` by how much they may differ from it, both in pounds.
struct Mapping {
    place::Field<std::string> name;
    place::Field<std::string> sheet;
    place::Field<Encoding> encoding;
    place::Field<Delimiter> delimiter;
    place::Field<std::int64_t> headerFirst;
    place::Field<std::int64_t> headerLast;
    place::Field<std::int64_t> firstRow;
    place::Field<std::int64_t> lastRow;
    place::Field<TableUnit> unit;
    place::Field<DecimalMark> decimal;
    place::Field<DashMeaning> dash;
    place::Field<SpendingSign> spending;
    place::Field<std::int64_t> year;
    std::vector<ColumnChoice> columns;
    std::vector<RowChoice> rows;
    place::Field<money::Number> total;
    place::Field<money::Number> difference;
    bool operator==(const Mapping&) const = default;
};

template <place::Describes<ColumnChoice> T, class Visit>
void describe(T& choice, Visit&& visit)
{
    visit("is", choice.is, place::required());
    visit("title", choice.title, place::optional());
    visit("column", choice.column, place::optional());
}

template <place::Describes<RowChoice> T, class Visit>
void describe(T& choice, Visit&& visit)
{
    visit("is", choice.is, place::required());
    visit("name", choice.name, place::optional());
    visit("row", choice.row, place::number(place::Bounds::atLeastOne));
    visit("amount", choice.amount, place::amount());
}

template <place::Describes<Mapping> T, class Visit>
void describe(T& mapping, Visit&& visit)
{
    visit("name", mapping.name, place::optional());
    visit("sheet", mapping.sheet, place::optional());
    visit("encoding", mapping.encoding, place::optional());
    visit("delimiter", mapping.delimiter, place::optional());
    visit("headerFirst", mapping.headerFirst, place::number(place::Bounds::atLeastOne));
    visit("headerLast", mapping.headerLast, place::number(place::Bounds::atLeastOne));
    visit("firstRow", mapping.firstRow, place::number(place::Bounds::atLeastOne));
    visit("lastRow", mapping.lastRow, place::number(place::Bounds::atLeastOne));
    visit("unit", mapping.unit, place::optional());
    visit("decimal", mapping.decimal, place::optional());
    visit("dash", mapping.dash, place::optional());
    visit("spending", mapping.spending, place::optional());
    visit("year", mapping.year, place::number(place::Bounds::year));
    visit("columns", mapping.columns, place::optional());
    visit("rows", mapping.rows, place::optional());
    visit("total", mapping.total, place::amount());
    visit("difference", mapping.difference, place::amount());
}

/// How the file itself is to be read, as far as the mapping says.
TextReading textReadingOf(const Mapping& mapping);

/// A field that nobody knows is refused by name, as is everything else that a mapping cannot say; all at once.
base::Result<Mapping> readMapping(std::string_view text);
std::string writeMapping(const Mapping& mapping);

} // namespace wp::exchange
