// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form_import.h"

#include "core/exchange/figure.h"
#include "core/exchange/form_place.h"
#include "core/exchange/start_place.h"

#include <algorithm>
#include <map>
#include <utility>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;

constexpr int unit = 1000;

/// The figures of one authority, sorted by what their lines are.
class RowReader {
public:
    RowReader(const FormFile& file, std::size_t row) : m_file(file), m_row(row) {}

    void read()
    {
        for (const FormColumn& column : m_file.columns) {
            if (column.measure == FormMeasure::net) {
                readColumn(column);
            }
        }
        for (const FormLine& line : m_file.form().lines) {
            if (line.role == LineRole::line && !m_file.netColumn(line)) {
                made.report.notes.push_back({FormNoteKind::lineNotInFile, line.number, {}});
            }
        }
        if (problems.empty() && made.lines.empty()) {
            refuseEmpty();
        } else if (problems.empty()) {
            checkTotals();
        }
    }

    FormRow made;
    base::Problems problems;

private:
    std::string where(const std::string& number) const { return m_file.authorityName(m_row) + "/line " + number; }

    void readColumn(const FormColumn& column)
    {
        const Cell& cell = m_file.table.cell(m_row, column.index);
        const std::string& text = cell.text;
        const std::string& number = column.line && !column.line->number.empty() ? column.line->number : column.label;
        const auto figure = cell.kind == CellKind::missing ? Figure{std::nullopt, text} : readFigure(text);
        if (!figure) {
            problems.push_back({ProblemCode::badNumber, where(number), text, figureExamples(),
                                m_file.table.position(m_row, column.index)});
        } else if (!column.line) {
            made.report.notes.push_back({FormNoteKind::unknownLine, column.label, text});
        } else if (!figure->value) {
            addMissing(*column.line, figure->marker);
        } else {
            addAmount(*column.line, money::Money::rounded(*figure->value * unit));
        }
    }

    void addMissing(const FormLine& line, const std::string& marker)
    {
        if (line.role == LineRole::line || m_file.form().isTotal(line.number)) {
            made.report.missing.push_back({line.number, line.title, marker});
        }
    }

    void addAmount(const FormLine& line, money::Money amount)
    {
        FormReport& report = made.report;
        if (m_file.form().isTotal(line.number)) {
            m_totals[line.number] = amount;
        } else if (line.role == LineRole::financing && !amount.isZero()) {
            report.financing.push_back({line.number, line.title, amount});
        } else if (line.role == LineRole::line && amount.isZero()) {
            report.nil.push_back({line.number, line.title, amount});
        } else if (line.role == LineRole::line) {
            report.imported.push_back({line.number, line.title, amount});
            report.total += amount;
            made.lines.push_back({&line, amount});
        }
    }

    /// An authority that sent no return has a row of marks; another may have nothing in this form.
    void refuseEmpty()
    {
        const std::string& number = m_file.form().totals.front().number;
        const FormColumn* const total = m_file.netColumn(*m_file.form().find(number));
        problems.push_back({ProblemCode::missingField,
                            where(number),
                            total ? m_file.table.text(m_row, total->index) : std::string(),
                            {},
                            total ? std::optional(m_file.table.position(m_row, total->index)) : std::nullopt});
    }

    void checkTotals()
    {
        money::Money all;
        for (const FormTotal& total : m_file.form().totals) {
            const auto found = m_totals.find(total.number);
            if (found != m_totals.end()) {
                checkTotal(total, found->second);
                all += found->second;
            }
        }
        if (m_totals.size() == m_file.form().totals.size()) {
            made.report.fileTotal = all;
        }
    }

    /// Outturn is published in whole thousands in some years, each figure rounded by itself.
    void checkTotal(const FormTotal& total, money::Money published)
    {
        money::Money sum;
        money::Money::Pence figures = 1;
        for (const LineAmount& line : made.lines) {
            const bool isPart = total.department.empty() || line.line->department == total.department;
            sum += isPart ? line.amount : money::Money();
            figures += isPart ? 1 : 0;
        }
        const money::Money off = sum - published;
        const money::Money::Pence allowed = m_file.kind == FormKind::ra ? 0 : figures * unit * 100 / 2;
        const FormColumn* const column = m_file.netColumn(*m_file.form().find(total.number));
        if (off.pence() > allowed || off.pence() < -allowed) {
            problems.push_back({ProblemCode::totalDiffers,
                                where(total.number),
                                sum.toText(),
                                {published.toText()},
                                m_file.table.position(m_row, column->index)});
        } else if (!off.isZero()) {
            made.report.notes.push_back({FormNoteKind::totalRounded, total.number, off.toText()});
        }
    }

    const FormFile& m_file;
    std::size_t m_row;
    std::map<std::string, money::Money> m_totals;
};

} // namespace

std::optional<money::Money> FormReport::difference() const
{
    return fileTotal ? std::optional(total - *fileTotal) : std::nullopt;
}

base::Result<FormRow> readFormRow(const FormFile& file, std::size_t row)
{
    RowReader reader(file, row);
    FormReport& report = reader.made.report;
    report.form = file.kind;
    report.authority = file.authorityName(row);
    report.eCode = trimmed(file.table.text(row, file.eCode));
    report.onsCode = trimmed(file.table.text(row, file.onsCode));
    report.authorityClass = trimmed(file.table.text(row, file.authorityClass));
    report.source = file.source();
    reader.read();
    if (!reader.problems.empty()) {
        return std::move(reader.problems);
    }
    return std::move(reader.made);
}

base::Result<FormImport> importForm(std::string_view bytes, const FormRequest& request)
{
    base::Problems problems = problemsOf(request.population, request.horizon);
    const auto file = openForm(bytes, request.form);
    const auto found =
        file ? findAuthority(file.value(), request.authority) : base::Result<std::size_t>(file.problems());
    auto row = found ? readFormRow(file.value(), found.value()) : base::Result<FormRow>(found.problems());
    if (!row || !problems.empty()) {
        if (!row) {
            std::ranges::copy(row.problems(), std::back_inserter(problems));
        }
        return problems;
    }
    FormImport made;
    made.report = std::move(row.value().report);
    made.place = makeFormPlace(row.value().lines, file.value().year, request, made.report);
    made.scenarios = startScenarios(made.place);
    return made;
}

base::Result<std::vector<std::string>> formAuthorities(std::string_view bytes)
{
    const auto file = openForm(bytes);
    if (!file) {
        return file.problems();
    }
    std::vector<std::string> names;
    for (const std::size_t row : file.value().authorities) {
        names.push_back(file.value().authorityName(row));
    }
    return names;
}

} // namespace wp::exchange
