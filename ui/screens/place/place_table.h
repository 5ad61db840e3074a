// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/projection/figure_id.h"
#include "ui/format/reading.h"
#include "ui/undo/edit_command.h"

#include <QCoreApplication>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wp::ui::screens {

enum class CellKind { words, text, figure, choice, check };

/// The edit that puts a value (wholeplace/1 JSON, "null" for none) where a cell stands.
using CellEdit = std::function<document::Edit(const document::Model& model, const std::string& json)>;

/// What stands in a cell and how it is changed; without `put` it is only read. A choice's value is its JSON.
struct Cell {
    CellKind kind = CellKind::words;
    QString text;
    QVariant edit;
    format::Quantity quantity = format::Quantity::number;
    /// What may be chosen, as [name, JSON]; asked for when somebody chooses, since a place may have thousands of lines.
    std::function<QVariantList()> choices;
    CellEdit put;
    bool mayBeEmpty = false;
    bool isDefault = false;
    bool isAssumed = false;
    bool isQuiet = false;
    QString source;
    /// Why it cannot be changed now, said when somebody tries.
    QString refusal;
    projection::FigureId figure;
    /// Why a figure that was typed cannot stand here; empty where it can.
    std::function<QString(const money::Decimal&)> complaint{};
};

/// Which thing a row shows: an item of a list of the place ("streams", "cla"), or a part of one of its fields
/// ("organisations", "council", "funding/2"; "links", "youth-cla", "elasticity").
struct TableRow {
    std::string list;
    std::string id;
    std::string part;
    std::size_t at = 0;

    bool isPart() const { return !part.empty(); }
    std::string thing() const { return list + '/' + id; }
    /// The field that holds it, and the number of it there: "funding" and 2.
    std::string field() const { return part.substr(0, part.find('/')); }
    std::size_t item() const;
    bool isSame(const TableRow& other) const { return list == other.list && id == other.id && part == other.part; }
};

struct TableColumn {
    QString name;
    QString help;
    bool isFigure = false;
    int letters = 12;
};

/// What a button does to a table: an edit with its sentence and the row to stand on afterwards; or why not, in words.
struct PlaceTableStep {
    document::Edit edit;
    undo::Wording wording;
    std::optional<TableRow> row{};
    QString refusal{};
};

/// One of the tables that stand beside the budget lines, as what it shows and what can be done with it. It holds
/// nothing: everything is asked of the model anew.
class PlaceTable {
    Q_DECLARE_TR_FUNCTIONS(PlaceTable)

public:
    virtual ~PlaceTable() = default;

    virtual QString title() const = 0;
    /// One quiet line on what stands here and how to use it.
    virtual QString purpose() const = 0;
    /// Said in place of a table without rows.
    virtual QString whenEmpty() const = 0;
    virtual std::vector<TableColumn> columns(const document::Model& model) const = 0;
    virtual std::vector<TableRow> rows(const document::Model& model) const = 0;
    virtual Cell cell(const document::Model& model, const TableRow& row, std::size_t column) const = 0;
    virtual QString nameOf(const document::Model& model, const TableRow& row) const;
    /// Whether a row stands under the one above it.
    virtual bool isUnder(const TableRow&) const { return false; }
    /// Whether any does; such rows keep their order.
    virtual bool isGrouped() const { return false; }

    /// The words of the buttons that make something new.
    virtual QStringList offers() const { return {}; }
    virtual PlaceTableStep make(const document::Model& model, int offer, const TableRow* beside) const;
    virtual bool canChangeRows(const TableRow&) const { return !offers().isEmpty(); }
    virtual PlaceTableStep duplicate(const document::Model& model, const TableRow& row) const;
    virtual PlaceTableStep remove(const document::Model& model, const TableRow& row) const;
    /// Past `by` rows of its kind: −1 is up.
    virtual PlaceTableStep move(const document::Model& model, const TableRow& row, int by) const;
    /// Rows that are made elsewhere can be removed here, and not copied or moved.
    virtual bool isKeptElsewhere() const { return false; }
    /// What the button is called that goes to the thing of a row; empty where there is none.
    virtual QString going() const { return {}; }
    /// What the rows come to, as a sentence beneath them.
    virtual QString sum(const document::Model&) const { return {}; }

protected:
    /// A new thing at the end of its list, or behind `beside` where that is one of the same.
    static PlaceTableStep newThing(const document::Model& model, const std::string& list, const std::string& stem,
                              const std::string& fields, const TableRow* beside, undo::Wording wording);
    /// A new item at the end of a field that is a list.
    static PlaceTableStep newItem(const document::Model& model, const TableRow& owner, const std::string& field,
                             const std::string& json, undo::Wording wording);
};

/// All of them, in the order of the tabs.
std::vector<std::unique_ptr<PlaceTable>> placeTables();

/// Who refers to what a removal would take away, as a sentence; any other problem as it is said everywhere.
QString refusalOf(const document::Model& model, const QString& name, const base::Problems& problems);

} // namespace wp::ui::screens
