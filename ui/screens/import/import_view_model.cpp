// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_view_model.h"

#include "core/exchange/form_file.h"
#include "ui/format/names.h"
#include "ui/format/pounds.h"
#include "ui/format/problem_sentences.h"
#include "ui/screens/import/import_words.h"
#include "ui/shell/session.h"

#include <QFileInfo>

#include <algorithm>

namespace wp::ui::screens {

using base::ProblemCode;
using base::Problems;
using exchange::RowKind;
using exchange::TableRow;
using format::Colour;
using format::poundsText;
using money::Money;

ImportViewModel::ImportViewModel(shell::Session& session, QObject* parent) : QObject(parent), m_session(session) {}

bool ImportViewModel::hasPlace() const { return m_session.isOpen(); }

const place::Place& ImportViewModel::openPlace() const { return m_session.model().place; }

void ImportViewModel::take(const QString& name, std::string bytes)
{
    m_source = name;
    m_name = QFileInfo(name).completeBaseName();
    m_tiers.clear();
    m_organisation.clear();
    m_population.reset();
    m_share = money::Number(money::Decimal(1));
    m_shareMethod.clear();
    m_kind = place::OrganisationKind::council;
    m_destination = hasPlace() ? Destination::newOrganisation : Destination::newPlace;
    m_table.take(std::move(bytes));
    tableChanged();
}

QString ImportViewModel::sourceWords() const
{
    const exchange::Grid* grid = m_table.grid();
    if (!grid) {
        return {};
    }
    if (grid->source == exchange::GridSource::text) {
        return tr("Text with %n rows", nullptr, static_cast<int>(grid->sheets.front().rows.size()));
    }
    if (grid->source == exchange::GridSource::json) {
        return tr("JSON with %n records", nullptr, static_cast<int>(grid->sheets.front().rows.size()) - 1);
    }
    const auto sheets = static_cast<int>(grid->sheets.size());
    return grid->source == exchange::GridSource::xlsx ? tr("Excel workbook with %n sheets", nullptr, sheets)
                                                      : tr("OpenDocument spreadsheet with %n sheets", nullptr, sheets);
}

bool ImportViewModel::isPublishedForm() const
{
    return m_table.grid() && exchange::looksLikeForm(*m_table.grid()) && exchange::openForm(*m_table.grid()).isOk();
}

void ImportViewModel::tableChanged()
{
    m_made.reset();
    m_renewal.reset();
    Q_EMIT changed();
}

Problems ImportViewModel::obstacles(ImportStep step) const
{
    if (!m_table.reading()) {
        return m_table.problems();
    }
    Problems left;
    for (const base::Problem& problem : m_table.reading()->problems) {
        const bool isOfColumns = problem.code == ProblemCode::noColumn;
        const bool isMet = isOfColumns ? step >= ImportStep::columns : step >= ImportStep::check;
        if (isMet && !isWarning(problem.code)) {
            left.push_back(problem);
        }
    }
    if (step == ImportStep::tiers && left.empty()) {
        prepare();
        const auto also = [&left](const auto& result) {
            if (result && !result->isOk()) {
                left.insert(left.end(), result->problems().begin(), result->problems().end());
            }
        };
        also(m_made);
        also(m_renewal);
    }
    return left;
}

bool ImportViewModel::isShown(const TableRow& row, RowsShown shown) const
{
    const bool isLine = row.kind == RowKind::line;
    switch (shown) {
    case RowsShown::problems: return m_table.problemAt(row) != nullptr;
    case RowsShown::missing: return isLine && !row.amount && !m_table.problemAt(row);
    case RowsShown::notCounted: return !isLine;
    case RowsShown::lines: return isLine && row.amount;
    case RowsShown::all: break;
    }
    return true;
}

std::size_t ImportViewModel::count(RowsShown shown) const
{
    if (!m_table.reading()) {
        return 0;
    }
    return static_cast<std::size_t>(std::ranges::count_if(
        m_table.reading()->rows, [&](const TableRow& row) { return isShown(row, shown); }));
}

QString ImportViewModel::rowSentence(const TableRow& row) const
{
    if (const base::Problem* problem = m_table.problemAt(row)) {
        return format::sentence(*problem);
    }
    if (row.kind == RowKind::line && !row.amount) {
        return row.marker.empty() ? tr("No figure stands here. Missing is not zero: the line is not taken in.")
                                  : tr("“%1” stands here. Missing is not zero: the line is not taken in.")
                                        .arg(format::fromUtf8(row.marker));
    }
    return reasonSentence(row.reason);
}

std::vector<RowsModel::Row> ImportViewModel::rows(RowsShown shown) const
{
    std::vector<RowsModel::Row> made;
    if (!m_table.reading()) {
        return made;
    }
    const auto& rows = m_table.reading()->rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TableRow& row = rows[i];
        if (!isShown(row, shown)) {
            continue;
        }
        const base::Problem* problem = m_table.problemAt(row);
        const bool isMissing = row.kind == RowKind::line && !row.amount;
        const bool isFault = problem && !isWarning(problem->code);
        RowsModel::Row line{{QString::number(m_table.sheet()->position(row.row, 0).line), format::fromUtf8(row.name),
                             format::fromUtf8(row.department), row.amount ? poundsText(*row.amount) : QString(),
                             isFault ? tr("Problem") : isMissing ? tr("Missing") : rowKindName(row.kind),
                             rowSentence(row)},
                            std::nullopt,
                            i};
        line.tint = isFault                         ? std::optional(Colour::dangerSurface)
                    : problem || isMissing          ? std::optional(Colour::warningSurface)
                    : row.kind != RowKind::line     ? std::optional(Colour::sunken)
                                                    : std::nullopt;
        made.push_back(std::move(line));
    }
    return made;
}

QString ImportViewModel::sumSentence() const
{
    const exchange::TableReading* reading = m_table.reading();
    if (!reading) {
        return {};
    }
    const QString lines = tr("%n budget lines come to %1.", nullptr, static_cast<int>(count(RowsShown::lines)))
                              .arg(poundsText(reading->sum));
    if (!reading->total) {
        return lines + u' ' + tr("The table has no total to compare this with.");
    }
    const Money off = reading->difference();
    const QString total = poundsText(reading->total->value);
    if (off.isZero()) {
        return lines + u' ' + tr("The total is the same.");
    }
    const QString apart = poundsText(off < Money() ? -off : off);
    const QString away = off < Money() ? tr("The total is %1, which is %2 more.").arg(total, apart)
                                          : tr("The total is %1, which is %2 less.").arg(total, apart);
    const bool isRounding = obstacles(ImportStep::check).empty() && !m_table.mapping().difference;
    return lines + u' ' + (isRounding ? away + u' ' + tr("Rounding each figure can make as much.") : away);
}

bool ImportViewModel::canAcceptDifference() const
{
    return m_table.reading() && std::ranges::any_of(m_table.reading()->problems, [](const base::Problem& problem) {
        return problem.code == ProblemCode::totalDiffers;
    });
}

void ImportViewModel::acceptDifference()
{
    exchange::Mapping mapping = m_table.mapping();
    mapping.difference = money::Number(m_table.reading()->difference().toDecimal());
    m_table.setMapping(std::move(mapping));
    tableChanged();
}

} // namespace wp::ui::screens
