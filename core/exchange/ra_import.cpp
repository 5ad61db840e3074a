// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ra_import.h"

#include "core/exchange/figure.h"
#include "core/exchange/ra_file.h"
#include "core/exchange/ra_place.h"
#include "core/place/rule.h"

#include <algorithm>
#include <utility>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;

/// The figures of one authority, sorted by what their lines are.
class RowReader {
public:
    RowReader(const RaFile& file, std::size_t record) : m_file(file), m_record(record) {}

    void read()
    {
        for (const RaColumn& column : m_file.columns) {
            readColumn(column);
        }
        for (const RaFormLine& line : raForm().lines) {
            const bool isThere =
                std::ranges::find(m_file.columns, line.number, &RaColumn::number) != m_file.columns.end();
            if (line.role == RaRole::line && !isThere) {
                report.notes.push_back({RaNoteKind::lineNotInFile, line.number, {}});
            }
        }
        if (problems.empty()) {
            checkTotal();
        }
    }

    RaReport report;
    std::vector<RaLineAmount> lines;
    base::Problems problems;

private:
    std::string where(const std::string& number) const { return m_file.authorityName(m_record) + "/line " + number; }

    void readColumn(const RaColumn& column)
    {
        const std::string& text = m_file.table.text(m_record, column.index);
        const auto figure = readFigure(text);
        if (!figure) {
            problems.push_back({ProblemCode::badNumber, where(column.number), text, figureExamples(),
                                m_file.table.position(m_record, column.index)});
            return;
        }
        const RaFormLine* line = raForm().find(column.number);
        if (!line) {
            report.notes.push_back({RaNoteKind::unknownLine, column.number, text});
        } else if (!figure->value) {
            addMissing(*line, figure->marker);
        } else {
            addAmount(*line, money::Money::rounded(*figure->value * 1000));
        }
    }

    void addMissing(const RaFormLine& line, const std::string& marker)
    {
        if (line.role == RaRole::line || line.number == raServiceTotal) {
            report.missing.push_back({line.number, line.title, marker});
        }
    }

    void addAmount(const RaFormLine& line, money::Money amount)
    {
        if (line.number == raServiceTotal) {
            report.fileTotal = amount;
        } else if (line.role == RaRole::financing && !amount.isZero()) {
            report.financing.push_back({line.number, line.title, amount});
        } else if (line.role == RaRole::line && amount.isZero()) {
            report.nil.push_back({line.number, line.title, amount});
        } else if (line.role == RaRole::line) {
            report.imported.push_back({line.number, line.title, amount});
            report.total += amount;
            lines.push_back({&line, amount});
        }
    }

    /// An authority that sent no return has a row of marks and no total.
    void checkTotal()
    {
        const auto total = std::ranges::find(m_file.columns, raServiceTotal, &RaColumn::number);
        const auto at =
            total == m_file.columns.end() ? std::nullopt : std::optional(m_file.table.position(m_record, total->index));
        if (lines.empty()) {
            const bool isMissing = total != m_file.columns.end();
            problems.push_back({ProblemCode::missingField,
                                where(std::string(raServiceTotal)),
                                isMissing ? m_file.table.text(m_record, total->index) : std::string(),
                                {},
                                at});
        } else if (report.fileTotal && report.total != *report.fileTotal) {
            problems.push_back({ProblemCode::totalDiffers,
                                where(std::string(raServiceTotal)),
                                report.total.toText(),
                                {report.fileTotal->toText()},
                                at});
        }
    }

    const RaFile& m_file;
    std::size_t m_record;
};

base::Problems problemsOf(const RaRequest& request)
{
    base::Problems problems;
    if (request.population && *request.population < 0) {
        problems.push_back({ProblemCode::outOfRange, "place/population", std::to_string(*request.population),
                            place::endsOf(place::Bounds::atLeastZero), std::nullopt});
    }
    if (!place::isWithin(money::Decimal(request.horizon), place::Bounds::horizon)) {
        problems.push_back({ProblemCode::outOfRange, "place/horizon", std::to_string(request.horizon),
                            place::endsOf(place::Bounds::horizon), std::nullopt});
    }
    return problems;
}

} // namespace

std::optional<money::Money> RaReport::difference() const
{
    return fileTotal ? std::optional(total - *fileTotal) : std::nullopt;
}

base::Result<RaImport> importRa(std::string_view bytes, const RaRequest& request)
{
    base::Problems problems = problemsOf(request);
    const auto file = openRa(bytes);
    const auto record =
        file ? findAuthority(file.value(), request.authority) : base::Result<std::size_t>(file.problems());
    if (!record) {
        std::ranges::copy(record.problems(), std::back_inserter(problems));
        return problems;
    }
    RowReader row(file.value(), record.value());
    RaReport& report = row.report;
    const TextTable& table = file.value().table;
    report.authority = file.value().authorityName(record.value());
    report.eCode = trimmed(table.text(record.value(), file.value().eCode));
    report.onsCode = trimmed(table.text(record.value(), file.value().onsCode));
    report.authorityClass = trimmed(table.text(record.value(), file.value().authorityClass));
    report.source = "MHCLG RA " + file.value().yearText();
    row.read();
    std::ranges::move(row.problems, std::back_inserter(problems));
    if (!problems.empty()) {
        return problems;
    }
    RaImport made;
    made.place = makeRaPlace(row.lines, file.value().year, request, report);
    made.scenarios = makeRaScenarios(made.place);
    made.report = std::move(report);
    return made;
}

base::Result<std::vector<std::string>> raAuthorities(std::string_view bytes)
{
    const auto file = openRa(bytes);
    if (!file) {
        return file.problems();
    }
    std::vector<std::string> names;
    for (std::size_t i = file.value().firstAuthority; i < file.value().table.records.size(); ++i) {
        if (std::string name = file.value().authorityName(i); !name.empty()) {
            names.push_back(std::move(name));
        }
    }
    return names;
}

} // namespace wp::exchange
