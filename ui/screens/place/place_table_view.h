// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/place/place_table_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class Banner;
class SortedRows;
}

namespace wp::ui::screens {

/// One of the place's tables with what can be done to it: filter, new, copy, move, remove. Insert makes something new,
/// Ctrl+D copies, Alt+Up and Alt+Down move, Delete removes, F2 or typing edits, Enter opens the evidence or goes to the
/// thing of the row; beneath, what the rows come to.
class PlaceTableView : public QWidget {
    Q_OBJECT

public:
    PlaceTableView(std::unique_ptr<PlaceTable> table, PlaceTableModel::Perform perform, QWidget* parent = nullptr);

    QString title() const { return m_model->table().title(); }
    void setModel(const document::Model* model);
    void retranslate();
    void dress();
    /// Another document: nothing is filtered, nothing said.
    void reset();
    /// Puts the keyboard on the first row.
    void standOnFirst();

    PlaceTableModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    QLineEdit* filterEdit() const { return m_filterEdit; }
    QPushButton* goButton() const { return m_go; }
    QLabel* sum() const { return m_sum; }
    QPushButton* newButton(int offer) const { return m_new.at(static_cast<std::size_t>(offer)); }
    widgets::Banner* banner() const { return m_banner; }

Q_SIGNALS:
    void figureWanted(const wp::projection::FigureId& figure);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void setUpTable();
    void setUpKeys();
    void showActions();
    void arrange();
    int current() const;
    void standOn(int row, bool edits = false);
    void make(int offer);
    void go();
    void showEmpty();

    PlaceTableModel* m_model = nullptr;
    widgets::SortedRows* m_filter = nullptr;
    QLabel* m_purpose = nullptr;
    QBoxLayout* m_tools = nullptr;
    QLineEdit* m_filterEdit = nullptr;
    std::vector<QPushButton*> m_new;
    QPushButton* m_duplicate = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_go = nullptr;
    QLabel* m_sum = nullptr;
    widgets::Banner* m_banner = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace wp::ui::screens
