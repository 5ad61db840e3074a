// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/document/model.h"
#include "core/document/sqlite.h"

#include <cstddef>
#include <string_view>

namespace wp::document {

/// The table that holds each thing of the model. Columns have the names of the fields in wholeplace/1 and are
/// found through the descriptions, so that no code here knows a field by itself.
template <class Thing>
inline constexpr std::string_view tableOf{};
template <>
inline constexpr std::string_view tableOf<place::Frame> = "place";
template <>
inline constexpr std::string_view tableOf<place::Organisation> = "organisation";
template <>
inline constexpr std::string_view tableOf<place::FundingSource> = "funding";
template <>
inline constexpr std::string_view tableOf<place::Department> = "department";
template <>
inline constexpr std::string_view tableOf<place::BudgetLine> = "line";
template <>
inline constexpr std::string_view tableOf<place::Adjustment> = "adjustment";
template <>
inline constexpr std::string_view tableOf<place::Stream> = "stream";
template <>
inline constexpr std::string_view tableOf<place::Link> = "link";
template <>
inline constexpr std::string_view tableOf<scenario::Scenario> = "scenario";
template <>
inline constexpr std::string_view tableOf<scenario::Measure> = "measure";

/// Rows of one table that are read: more than any place that a check lets through has.
inline constexpr std::size_t mostRows = 1'000'000;

/// Every row of a model into the empty tables of a database, within its transaction.
void writeRows(Database& database, const Model& model);

/// The model that the rows hold, and every cell that cannot be what its field takes: with one, its field in the
/// model means nothing.
struct RowsRead {
    Model model;
    base::Problems problems;
};

RowsRead readRows(Database& database);

} // namespace wp::document
