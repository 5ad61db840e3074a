// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/projection/figure_id.h"
#include "ui/format/numbers.h"
#include "ui/undo/edit_command.h"

#include <QAbstractItemModel>

#include <functional>
#include <map>

namespace wp::ui::screens {

/// The budgets of a place as a tree of organisations, departments and lines, edited in place. Each edit goes
/// out through `perform` and comes back with setModel(); what is refused comes out of refused(), in words.
/// A default that nobody has signed is shown as such; an assumed figure carries the sign ≈.
class PlaceViewModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { name, budget, share, tier, duty, ringFence, stream, cashable, source, columnTotal };
    enum Role { isDefaultRole = Qt::UserRole + 1, choicesRole, tierRole, amountRole, organisationRole, lineRole, quietRole, indentRole };

    using Perform = std::function<base::Problems(const document::Edit&, undo::Wording)>;

    explicit PlaceViewModel(Perform perform, QObject* parent = nullptr);
    ~PlaceViewModel() override;

    /// Shows the place of this model, and how many notes stand on each line; it must live until the next call. Rows stay
    /// where they are while only values change.
    void setModel(const document::Model* model, std::map<std::string, int> notes = {});
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The place's total to the penny, and what it is the sum of.
    QString totalSentence() const;

Q_SIGNALS:
    void refused(const QString& sentence);

private:
    struct Node;

    const Node* nodeAt(const QModelIndex& index) const;
    const place::BudgetLine* lineAt(const QModelIndex& index) const;
    void rebuild();
    bool hasSameShape(const place::Place& place) const;
    void sum();
    QVariant groupData(const Node& node, int column, int role) const;
    projection::FigureId figureAt(const Node& node, int column) const;
    int notesOn(const place::BudgetLine& line) const;
    QVariant nameData(const place::BudgetLine& line, int role) const;
    QVariant lineData(const place::BudgetLine& line, int column, int role) const;
    QString lineText(const place::BudgetLine& line, int column) const;
    QVariant figure(const place::BudgetLine& line, int column) const;
    bool setFigure(const place::BudgetLine& line, int column, const QString& text);
    bool perform(const place::BudgetLine& line, const char* field, const std::string& value, undo::Wording wording);

    Perform m_perform;
    const place::Place* m_place = nullptr;
    std::vector<std::size_t> m_streams; // in the order in which they are offered
    std::unique_ptr<Node> m_root;
    money::Money m_total;
    std::vector<std::string> m_shape;
    std::map<std::string, int> m_notes;
};

} // namespace wp::ui::screens
