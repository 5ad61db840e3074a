// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid.h"
#include "core/exchange/published_form.h"

#include <cstdint>

namespace wp::exchange {

/// What a column of an outturn form says of its line: C1 to C7 of the form. The Revenue Account has net alone.
enum class FormMeasure { employees, running, expenditure, fees, otherIncome, income, net };

/// A column of the published table: the line of the form that it holds, none for one that the program does not know,
/// and how the file calls it.
struct FormColumn {
    std::size_t index = 0;
    const FormLine* line = nullptr;
    FormMeasure measure = FormMeasure::net;
    std::string label;
};

/// A published file of one form, recognised by what stands in it and never by its name: prose that gives the year and
/// the unit, a row that names E-code, ONS code and authority, one row for each authority, and columns known by the
/// publisher's ids, by their line numbers, or by their titles. `authorities` are the rows that are one: England,
/// classes and regions are none, nor is what stands below a second header. Figures are in £000.
struct FormFile {
    FormKind kind = FormKind::ra;
    Sheet table;
    std::int64_t year = 0;
    std::vector<FormColumn> columns;
    std::vector<std::size_t> authorities;
    std::size_t eCode = 0;
    std::size_t onsCode = 0;
    std::size_t name = 0;
    std::size_t authorityClass = 0;

    const Form& form() const { return formOf(kind); }

    /// "2023-24".
    std::string yearText() const;
    /// "MHCLG RSX 2023-24".
    std::string source() const;
    std::string authorityName(std::size_t row) const;

    /// The column of a line's net figure; nothing when the file has none.
    const FormColumn* netColumn(const FormLine& line) const;
};

/// Whether some sheet has rows of authorities below a header.
bool looksLikeForm(const Grid& grid);

/// The form in a grid. Refuses what is none, or another than `wanted` (unknownForm), and whatever tells who someone is.
base::Result<FormFile> openForm(Grid grid, std::optional<FormKind> wanted = std::nullopt);
base::Result<FormFile> openForm(std::string_view bytes, std::optional<FormKind> wanted = std::nullopt);

/// The row of an authority by E-code, ONS code or whole name, in any case, "&" for "and", with or without the "MBC",
/// "UA" or "CC" behind it. Nothing is guessed: a part of a name is a Problem with the names that hold it.
base::Result<std::size_t> findAuthority(const FormFile& file, std::string_view wanted);

} // namespace wp::exchange
