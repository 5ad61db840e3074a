// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/decisions.h"
#include "core/document/workshop_notes.h"
#include "ui/screens/place/place_table.h"

namespace wp::ui::screens {

/// Every note and decision of the document, newest first: those on lines, measures, years and scenarios, and those of
/// the screen Compare. They are made where their thing is. What it reads it keeps until rows() is asked again.
class NotesTable : public PlaceTable {
    Q_DECLARE_TR_FUNCTIONS(NotesTable)

public:
    QString title() const override { return tr("Notes"); }
    QString purpose() const override
    {
        return tr("What was noted and decided, by whom and when, newest first. Ctrl+M writes one wherever you are: on a "
                  "line, a measure or a year.");
    }
    QString whenEmpty() const override
    {
        return tr("Nothing is noted or decided yet. Stand on a line, a measure or a year, and press Ctrl+M.");
    }
    bool isKeptElsewhere() const override { return true; }
    bool canChangeRows(const TableRow&) const override { return true; }
    QString going() const override { return tr("Go to it"); }
    QString nameOf(const document::Model& model, const TableRow& row) const override;
    std::vector<TableColumn> columns(const document::Model& model) const override;
    std::vector<TableRow> rows(const document::Model& model) const override;
    Cell cell(const document::Model& model, const TableRow& row, std::size_t column) const override;
    PlaceTableStep duplicate(const document::Model&, const TableRow&) const override { return {}; }
    PlaceTableStep remove(const document::Model& model, const TableRow& row) const override;
    PlaceTableStep move(const document::Model&, const TableRow&, int) const override { return {}; }

private:
    Cell noteCell(const document::Model& model, std::size_t nth, std::size_t column) const;
    Cell decisionCell(const document::Model& model, std::size_t nth, std::size_t column) const;

    mutable std::vector<document::WorkshopNote> m_notes;
    mutable std::vector<document::Decision> m_decisions;
};

/// How many notes stand on each line that is there, by its id.
std::map<std::string, int> lineNotes(const document::Model& model);

} // namespace wp::ui::screens
