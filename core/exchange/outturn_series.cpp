// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outturn_series.h"

#include "core/exchange/figure.h"
#include "core/exchange/form_import.h"

#include <algorithm>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;
using base::Problems;

bool isWithoutReturn(const Problems& problems)
{
    return std::ranges::all_of(problems, [](const Problem& each) { return each.code == ProblemCode::missingField; });
}

void add(SeriesTable& table, const std::string& thing, int year, money::Money amount)
{
    std::vector<optimise::Observation>& spend = seriesOf(table, thing).spend;
    spend.push_back({year, amount.toDecimal()});
    std::ranges::sort(spend, {}, &optimise::Observation::year);
}

/// In the order of the form.
void addRow(SeriesTable& table, const FormReport& report, int year)
{
    const Form& form = formOf(report.form);
    for (const FormLine& line : form.lines) {
        for (const auto* amounts : {&report.imported, &report.nil}) {
            const auto found = std::ranges::find(*amounts, line.number, &FormAmount::number);
            if (line.role == LineRole::line && found != amounts->end()) {
                add(table, line.title, year, found->amount);
            }
        }
    }
    if (form.totals.size() == 1 && report.fileTotal) {
        add(table, form.find(form.totals.front().number)->title, year, *report.fileTotal);
    }
}

} // namespace

Problems addOutturn(OutturnSeries& series, const FormFile& file, std::string_view authority)
{
    if (file.kind == FormKind::ra) {
        return {{ProblemCode::unknownForm, "form", "RA", {"RSX", "RO3"}, std::nullopt}};
    }
    if (std::ranges::find(series.sources, file.source()) != series.sources.end()) {
        return {{ProblemCode::duplicateItem, "year", file.source(), {}, std::nullopt}};
    }
    const auto found = findAuthority(file, series.onsCode.empty() ? authority : std::string_view(series.onsCode));
    if (!found) {
        return found.problems();
    }
    series.onsCode = trimmed(file.table.text(found.value(), file.onsCode));
    series.authority = file.authorityName(found.value());
    const auto row = readFormRow(file, found.value());
    if (!row && !isWithoutReturn(row.problems())) {
        return row.problems();
    }
    (row ? series.sources : series.withoutReturn).push_back(file.source());
    if (row) {
        addRow(series.table, row.value().report, static_cast<int>(file.year));
    }
    return {};
}

} // namespace wp::exchange
