// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/compare/compare_view_model.h"

#include <QAbstractTableModel>

namespace wp::ui::screens {

/// A value of one scenario. `isOwn`: a live variant has it instead of its base's, so that it can be reset.
struct DifferenceCell {
    QString text;
    bool isOwn = false;
    projection::FigureId figure{};
};

/// Something in which the scenarios differ; a cell for each.
struct DifferenceRow {
    std::string path;
    QString what;
    std::vector<DifferenceCell> cells;
};

/// An edit of the comparison's scenarios, and its sentence.
struct CompareStep {
    document::Edit edit;
    undo::Wording wording;
};

/// Measures first, then what is assumed; against the first of them.
std::vector<DifferenceRow> differenceRows(const document::Model& model, const std::vector<Compared>& compared);

/// Lets a variant follow its base again in what a cell shows. None where the cell is not its own.
std::optional<CompareStep> followStep(const document::Model& model, const Compared& one, const DifferenceRow& row,
                                      const DifferenceCell& cell);

/// A live variant of a scenario, holding nothing of its own yet; `id` gets its id.
CompareStep variantStep(const document::Model& model, const scenario::Scenario& base, shell::ScenarioId& id);

/// The rows as a table; values that a variant has of its own say so and can be told by their ground.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The role under which a cell says whether it is a variant's own.
    static constexpr int ownRole = Qt::UserRole + 1;

    void show(QStringList names, std::vector<DifferenceRow> rows);
    const DifferenceRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_names;
    std::vector<DifferenceRow> m_rows;
};

} // namespace wp::ui::screens
