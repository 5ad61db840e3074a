// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/import/import_view_model.h"

#include <QWidget>

#include <limits>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QLabel;
class QScrollArea;
class QTableView;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// One step of an import. It shows the view model as it is and changes it; refresh() follows every change.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(ImportViewModel& viewModel, QWidget* parent) : QWidget(parent), m_viewModel(viewModel) {}

    virtual QString title() const = 0;
    virtual QWidget* firstStop() const = 0;
    virtual void refresh() = 0;

protected:
    ImportViewModel& viewModel() const { return m_viewModel; }

private:
    ImportViewModel& m_viewModel;
};

/// Fields one below the other, each with its name above it and under it why it is as it is; they scroll by themselves.
class FieldColumn {
public:
    explicit FieldColumn(QWidget* parent);

    /// The label that says why; its parent holds the whole field.
    QLabel* add(const QString& name, QWidget* field);
    void add(QWidget* widget);
    void finish();
    QScrollArea* area() const { return m_area; }

private:
    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QScrollArea* m_area = nullptr;
};

/// A table to look at and to choose rows of; Tab leaves it.
QTableView* rowTable(const QString& name, QAbstractItemModel* model, QWidget* parent);
/// As wide as their titles and what stands in them in some rows, but none wider than so many letters of that.
void fitColumns(QTableView& table, int widest, int fromRow = 0, int toRow = std::numeric_limits<int>::max());

} // namespace wp::ui::screens
