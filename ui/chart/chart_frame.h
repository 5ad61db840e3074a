// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"
#include "ui/chart/chart_menu.h"
#include "ui/chart/described.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QModelIndex;
class QStackedWidget;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace wp::ui::chart {

class LinePlot;
class ReadOut;
class RowPlot;
class TwinModel;

/// A chart as a person meets it: the answer as its title, one quiet line of unit, the read-out of
/// a year, the plot with labels at the lines' ends, and the same numbers as a table in its place (Ctrl+T).
/// Left and Right move the year, Up and Down the line, Enter opens the figure; where rows stand under each other,
/// Up and Down move the row. For assistive technology it is one object of role Chart with a table of the same cells.
class ChartFrame : public QWidget, public Described {
    Q_OBJECT

public:
    explicit ChartFrame(QWidget* parent = nullptr);
    ~ChartFrame() override;

    /// Shows the data. Points move in place, without a rebuild, when the shape is the same.
    void setData(const ChartData& data);
    const ChartData& data() const { return m_data; }

    /// Words in place of the plot: nothing to show yet, or it could not be worked out.
    void showEmpty(const QString& sentence, const QString& whatWouldDo);
    void showFailed(const QString& sentence, const QString& whatWouldDo);
    /// The plot stays, dimmed, under these words ("refining…"); empty words take them away.
    void setStale(const QString& words);
    /// Said after the unit while the picture stands as it is ("refining…"): what is sure does not wait.
    void setNote(const QString& words);

    int cursorYear() const { return m_year; }
    int cursorSeries() const { return m_series; }
    void setCursor(int year, int series);

    bool isTableShown() const;
    void setTableShown(bool shown);

    /// A smaller frame for the side of something else: no read-out.
    void setCompact(bool compact);

    LinePlot* plot() const { return m_plot; }
    RowPlot* rows() const { return m_rows; }

    QString describedTitle() const override;
    QString description() const override;
    const QAbstractItemModel& table() const override;

    QSize sizeHint() const override;

Q_SIGNALS:
    void yearChanged(int year);
    void seriesChanged(int series);
    void figureActivated(const wp::projection::FigureId& figure);
    /// Where categories are things to choose (points of a frontier): the one that was.
    void categoryActivated(int category);
    void tableShownChanged(bool shown);
    /// The chart is to be kept in a file.
    void saveWanted(wp::ui::chart::PictureFile file, const wp::ui::chart::ChartData& data);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showWords(const QString& sentence, const QString& whatWouldDo, bool failed);
    void activate(int year, int series);
    void activateCell(const QModelIndex& cell);
    bool moveCursor(int key);
    void announce();
    void showCursor();
    void showUnit();
    void makeRows();
    QWidget* drawing() const;
    bool isReadOutWanted() const;
    FigureId figureAtCursor() const;
    void setSpacing();
    void showToggle();
    void showMenu(const QPoint& where);
    void fitTable();

    ChartData m_data;
    int m_year = -1;
    int m_series = 0;
    QLabel* m_title = nullptr;
    QLabel* m_unit = nullptr;
    QString m_note;
    QLabel* m_stale = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_whatWouldDo = nullptr;
    QToolButton* m_toggle = nullptr;
    QToolButton* m_more = nullptr;
    ReadOut* m_readOut = nullptr;
    QStackedWidget* m_stack = nullptr;
    LinePlot* m_plot = nullptr;
    RowPlot* m_rows = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_words = nullptr;
    TwinModel* m_twin = nullptr;
    bool m_compact = false;
};

/// Keeps charts above each other on one time axis: the same margins and one year cursor.
void shareTimeAxis(const std::vector<ChartFrame*>& frames);

} // namespace wp::ui::chart
