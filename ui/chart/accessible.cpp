// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/described.h"

#include <QAbstractItemModel>
#include <QAccessibleWidget>
#include <QTableView>

#include <map>
#include <utility>

namespace wp::ui::chart {

namespace {

class AccessibleChart;

/// One figure of the table, or one head (row or column −1). Made when asked for, kept by the chart.
class AccessibleCell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    AccessibleCell(AccessibleChart& chart, int row, int column) : m_chart(chart), m_row(row), m_column(column) {}

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface*> columnHeaderCells() const override;
    QList<QAccessibleInterface*> rowHeaderCells() const override;
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override;

private:
    AccessibleChart& m_chart;
    int m_row;
    int m_column;
};

/// Children are the cells, row by row, and after them the table twin while it is shown.
class AccessibleChart : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleChart(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Chart) {}
    ~AccessibleChart() override
    {
        for (const auto& [place, id] : m_cells) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    const Described* described() const { return dynamic_cast<const Described*>(object()); }
    const QAbstractItemModel* model() const { return described() ? &described()->table() : nullptr; }

    QString text(QAccessible::Text kind) const override
    {
        if (!described()) {
            return {};
        }
        return kind == QAccessible::Name          ? described()->describedTitle()
               : kind == QAccessible::Description ? described()->description()
                                                  : QAccessibleWidget::text(kind);
    }

    int childCount() const override { return rowCount() * columnCount() + (twin() ? 1 : 0); }

    QAccessibleInterface* child(int index) const override
    {
        const int cells = rowCount() * columnCount();
        if (index >= 0 && index < cells) {
            return cell(index / columnCount(), index % columnCount());
        }
        return index == cells && twin() ? QAccessible::queryAccessibleInterface(twin()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface* one) const override
    {
        for (const auto& [place, id] : m_cells) {
            if (QAccessible::accessibleInterface(id) == one) {
                return place.first < 0 || place.second < 0 ? -1 : place.first * columnCount() + place.second;
            }
        }
        return twin() && one && one->object() == twin() ? rowCount() * columnCount() : -1;
    }

    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface* cell(int row, int column) const
    {
        const auto place = std::pair(row, column);
        const auto known = m_cells.find(place);
        if (known != m_cells.end()) {
            return QAccessible::accessibleInterface(known->second);
        }
        auto* const made = new AccessibleCell(const_cast<AccessibleChart&>(*this), row, column);
        m_cells[place] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override
    {
        return row >= 0 && row < rowCount() && column >= 0 && column < columnCount() ? cell(row, column) : nullptr;
    }
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override { return head(column, Qt::Horizontal); }
    QString rowDescription(int row) const override { return head(row, Qt::Vertical); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return model() ? model()->columnCount() : 0; }
    int rowCount() const override { return model() ? model()->rowCount() : 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

private:
    QString head(int section, Qt::Orientation orientation) const
    {
        return model() ? model()->headerData(section, orientation).toString() : QString();
    }

    QTableView* twin() const
    {
        auto* const view = widget() ? widget()->findChild<QTableView*>() : nullptr;
        return view && view->isVisible() ? view : nullptr;
    }

    mutable std::map<std::pair<int, int>, QAccessible::Id> m_cells;
};

bool AccessibleCell::isValid() const
{
    return m_chart.isValid() && m_row < m_chart.rowCount() && m_column < m_chart.columnCount();
}

QAccessibleInterface* AccessibleCell::parent() const { return &m_chart; }

QAccessibleInterface* AccessibleCell::table() const { return &m_chart; }

QString AccessibleCell::text(QAccessible::Text kind) const
{
    if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Description)) {
        return {};
    }
    const QString column = m_column < 0 ? QString() : m_chart.columnDescription(m_column);
    const QString row = m_row < 0 ? QString() : m_chart.rowDescription(m_row);
    if (m_row < 0 || m_column < 0) {
        return kind == QAccessible::Name ? row + column : QString();
    }
    if (kind == QAccessible::Description) {
        return QStringLiteral("%1, %2").arg(column, row);
    }
    return m_chart.model()->index(m_row, m_column).data().toString();
}

QRect AccessibleCell::rect() const { return m_chart.rect(); }

QAccessible::Role AccessibleCell::role() const
{
    return m_row < 0 ? QAccessible::ColumnHeader : m_column < 0 ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.focusable = m_row >= 0 && m_column >= 0;
    return state;
}

void* AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
}

QList<QAccessibleInterface*> AccessibleCell::columnHeaderCells() const { return {m_chart.cell(-1, m_column)}; }

QList<QAccessibleInterface*> AccessibleCell::rowHeaderCells() const { return {m_chart.cell(m_row, -1)}; }

QAccessibleInterface* chartInterface(const QString&, QObject* object)
{
    auto* const widget = qobject_cast<QWidget*>(object);
    return widget && dynamic_cast<Described*>(object) ? new AccessibleChart(widget) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace wp::ui::chart
