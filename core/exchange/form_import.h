// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/form_file.h"
#include "core/money/money.h"
#include "core/scenario/scenario.h"

namespace wp::exchange {

/// What is wanted of a published file: one authority by name, E-code or ONS code, of the form that it must be. The file
/// holds no population: without one the place carries 0, marked as asked for.
struct FormRequest {
    std::string authority;
    std::optional<std::int64_t> population;
    std::int64_t horizon = 10;
    std::optional<FormKind> form = std::nullopt;
};

/// A line of the form with its amount in £.
struct FormAmount {
    std::string number;
    std::string title;
    money::Money amount;
    bool operator==(const FormAmount&) const = default;
};

/// A budget line of the form with this authority's amount, never zero.
struct LineAmount {
    const FormLine* line = nullptr;
    money::Money amount;
};

/// A line for which the publisher holds no figure, and the mark that stands there ("...").
struct FormMissing {
    std::string number;
    std::string title;
    std::string marker;
    bool operator==(const FormMissing&) const = default;
};

/// What an import did that a person should know. `thing` is a line number, a link or a stream; `value` says how much:
/// the amount that is not above zero, the return for £1 of a link, by how much a total of rounded figures differs.
enum class FormNoteKind { negativeDemand, linkWithoutSpending, linkTooSteep, unknownLine, lineNotInFile, totalRounded };

struct FormNote {
    FormNoteKind kind;
    std::string thing;
    std::string value;
    bool operator==(const FormNote&) const = default;
};

/// What came in, what did not, and why. `imported` and `financing` are in the order of the file; total is the sum of
/// `imported`, fileTotal is what the publisher's own totals sum to. `assumptions` are the paths of what the file does
/// not hold.
struct FormReport {
    FormKind form = FormKind::ra;
    std::string authority;
    std::string eCode;
    std::string onsCode;
    std::string authorityClass;
    std::string source;
    std::vector<FormAmount> imported;
    money::Money total;
    std::optional<money::Money> fileTotal;
    std::vector<FormAmount> financing;
    std::vector<FormAmount> nil;
    std::vector<FormMissing> missing;
    std::vector<FormNote> notes;
    std::vector<std::string> assumptions;
    bool isPopulationAsked = false;

    /// total − fileTotal; empty when the publisher gives no total.
    std::optional<money::Money> difference() const;
};

struct FormImport {
    place::Place place;
    std::vector<scenario::Scenario> scenarios;
    FormReport report;
};

/// One authority's net figures, sorted by what their lines are; `lines` are the budget lines that are not zero.
struct FormRow {
    FormReport report;
    std::vector<LineAmount> lines;
};

/// Refuses an authority that holds no return, a figure that cannot be read, and lines that do not sum to the
/// publisher's totals (totalDiffers), all at once. A part of a line is in none of these sums.
base::Result<FormRow> readFormRow(const FormFile& file, std::size_t row);

/// Makes a place out of one authority's row of the published file, with three scenarios: do nothing, cuts, and an
/// empty whole place. Refuses a file that is no form or another, an authority that is not there, and what readFormRow
/// refuses.
base::Result<FormImport> importForm(std::string_view bytes, const FormRequest& request);

/// The names of the authorities in the file, in its order.
base::Result<std::vector<std::string>> formAuthorities(std::string_view bytes);

} // namespace wp::exchange
