// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/place/place_table.h"

namespace wp::ui::screens {

/// A column that shows one field of each thing; no field: words of the table's own.
struct ThingField {
    std::string field;
    QString name;
    QString help;
    bool isFigure = false;
    int letters = 12;
};

/// What drives cost.
class StreamTable : public PlaceTable {
    Q_DECLARE_TR_FUNCTIONS(StreamTable)

public:
    QString title() const override { return tr("Demand streams"); }
    QString purpose() const override
    {
        return tr("What drives cost. Growth is of the number, never of what it costs; lines are tied to a stream under "
                  "Budget lines. Up to three shared priorities lead on every screen.");
    }
    QString whenEmpty() const override
    {
        return tr("No demand is counted yet. Add a stream (people in care, admissions, incidents), then choose it at the "
                  "lines that it drives.");
    }
    QStringList offers() const override { return {tr("New stream")}; }
    std::vector<TableColumn> columns(const document::Model& model) const override;
    std::vector<TableRow> rows(const document::Model& model) const override;
    Cell cell(const document::Model& model, const TableRow& row, std::size_t column) const override;
    PlaceTableStep make(const document::Model& model, int offer, const TableRow* beside) const override;

private:
    std::vector<ThingField> fields() const;
    static Cell priority(const document::Model& model, const TableRow& row);
};

/// Which spending lowers which demand, how strongly and how soon.
class LinkTable : public PlaceTable {
    Q_DECLARE_TR_FUNCTIONS(LinkTable)

public:
    QString title() const override { return tr("Prevention links"); }
    QString purpose() const override
    {
        return tr("Which spending lowers which demand: by how much, how soon, and how sure that is. A new link does "
                  "nothing until its strength is typed.");
    }
    QString whenEmpty() const override
    {
        return tr("Nothing prevents anything yet. Add a link from a line that prevents to a demand stream.");
    }
    QStringList offers() const override { return {tr("New link")}; }
    std::vector<TableColumn> columns(const document::Model& model) const override;
    std::vector<TableRow> rows(const document::Model& model) const override;
    Cell cell(const document::Model& model, const TableRow& row, std::size_t column) const override;
    PlaceTableStep make(const document::Model& model, int offer, const TableRow* beside) const override;

private:
    std::vector<ThingField> fields() const;
};

/// The partners of the place, each with its departments under it.
class OrganisationTable : public PlaceTable {
    Q_DECLARE_TR_FUNCTIONS(OrganisationTable)

public:
    QString title() const override { return tr("Organisations"); }
    QString purpose() const override
    {
        return tr("Partners and their departments, with what they hold in reserve. Who still holds departments or "
                  "lines cannot be removed.");
    }
    QString whenEmpty() const override { return tr("There is no organisation yet. Add the first partner of the place."); }
    QStringList offers() const override { return {tr("New organisation"), tr("New department")}; }
    bool isUnder(const TableRow& row) const override { return row.list == "departments"; }
    bool isGrouped() const override { return true; }
    std::vector<TableColumn> columns(const document::Model& model) const override;
    std::vector<TableRow> rows(const document::Model& model) const override;
    Cell cell(const document::Model& model, const TableRow& row, std::size_t column) const override;
    PlaceTableStep make(const document::Model& model, int offer, const TableRow* beside) const override;
};

} // namespace wp::ui::screens
