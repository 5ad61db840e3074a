// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/agreed_savings.h"
#include "ui/screens/place/place_table.h"

namespace wp::ui::screens {

/// Where each organisation's money comes from, by source and year.
class FundingTable : public PlaceTable {
    Q_DECLARE_TR_FUNCTIONS(FundingTable)

public:
    QString title() const override { return tr("Funding"); }
    QString purpose() const override
    {
        return tr("By source and year, in cash. A year that is typed stands by itself; the others (italic) grow from the "
                  "base year. Empty a typed year to let it grow again.");
    }
    QString whenEmpty() const override { return tr("There is no organisation to be funded yet. Add one under Organisations."); }
    QStringList offers() const override { return {tr("New source")}; }
    bool canChangeRows(const TableRow& row) const override { return row.isPart(); }
    bool isUnder(const TableRow& row) const override { return row.isPart(); }
    bool isGrouped() const override { return true; }
    QString nameOf(const document::Model& model, const TableRow& row) const override;
    std::vector<TableColumn> columns(const document::Model& model) const override;
    std::vector<TableRow> rows(const document::Model& model) const override;
    Cell cell(const document::Model& model, const TableRow& row, std::size_t column) const override;
    PlaceTableStep make(const document::Model& model, int offer, const TableRow* beside) const override;
};

/// What is agreed beside growth and prices: known pressures and savings, line by line and year by year; beside a saving,
/// who answers for it and what is expected of it. What it reads of that it keeps until rows() is asked again.
class AdjustmentTable : public PlaceTable {
    Q_DECLARE_TR_FUNCTIONS(AdjustmentTable)

public:
    QString title() const override { return tr("Pressures and savings"); }
    QString purpose() const override
    {
        return tr("What is known or agreed for a line and year, in cash: above nothing a pressure, below nothing an "
                  "agreed saving. They move all three lines as they stand; owner and delivery stand beside them and move none.");
    }
    QString whenEmpty() const override
    {
        return tr("No pressure is known and no saving agreed yet. Add those of the medium-term financial strategy.");
    }
    QStringList offers() const override { return {tr("New pressure"), tr("New agreed saving")}; }
    QString nameOf(const document::Model& model, const TableRow& row) const override;
    std::vector<TableColumn> columns(const document::Model& model) const override;
    std::vector<TableRow> rows(const document::Model& model) const override;
    Cell cell(const document::Model& model, const TableRow& row, std::size_t column) const override;
    PlaceTableStep make(const document::Model& model, int offer, const TableRow* beside) const override;
    PlaceTableStep duplicate(const document::Model& model, const TableRow& row) const override;
    PlaceTableStep remove(const document::Model& model, const TableRow& row) const override;
    PlaceTableStep move(const document::Model& model, const TableRow& row, int by) const override;
    QString sum(const document::Model& model) const override;

private:
    mutable document::Agreements m_agreed;
};

/// Every rate, lag and strength that somebody signed, with the ends of its range.
class AssumptionTable : public PlaceTable {
    Q_DECLARE_TR_FUNCTIONS(AssumptionTable)

public:
    QString title() const override { return tr("Assumptions"); }
    QString purpose() const override
    {
        return tr("The place itself, then what it takes for true, as low, central and high. Years are worked out on "
                  "central; the range says how sure. An assumption moves all three lines.");
    }
    QString whenEmpty() const override { return tr("Nothing is assumed yet."); }
    QString nameOf(const document::Model& model, const TableRow& row) const override;
    std::vector<TableColumn> columns(const document::Model& model) const override;
    std::vector<TableRow> rows(const document::Model& model) const override;
    Cell cell(const document::Model& model, const TableRow& row, std::size_t column) const override;

private:
    Cell ofFrame(const document::Model& model, const TableRow& row, std::size_t column) const;
};

} // namespace wp::ui::screens
