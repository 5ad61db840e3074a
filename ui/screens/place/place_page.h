// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/figure_id.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QModelIndex;
class QTabBar;
class QTreeView;
QT_END_NAMESPACE

namespace wp::ui::chart {
class ChartFrame;
class ShareBar;
}
namespace wp::ui::widgets {
class Banner;
class ButtonRow;
class DoorLabel;
class ScrollColumn;
class TabsOrPicker;
}

namespace wp::ui::screens {

class LineColumns;
class MediumTermView;
class PlaceFilter;
class PlaceTableView;
class PlaceViewModel;
class StressView;

/// Where does the money go, and how much reaches people before crisis? The tiers on top, every budget line beneath,
/// edited in place; beside them what drives the lines, who pays for them, what is assumed, and the medium-term view.
class PlacePage : public shell::Page {
    Q_OBJECT

public:
    explicit PlacePage(shell::Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Place"); }
    QStringList findings() const override;
    QList<QWidget*> areas() const override;
    void toggleTables() override;
    QTreeView* tree() const { return m_tree; }
    QLineEdit* filterEdit() const { return m_filterEdit; }
    PlaceViewModel* viewModel() const { return m_viewModel; }
    chart::ChartFrame* map() const { return m_map; }
    QPushButton* tierButton() const { return m_tier; }
    QPushButton* mapButton() const { return m_asMap; }
    QTabBar* tabs() const { return m_tabs; }
    const std::vector<PlaceTableView*>& tables() const { return m_tables; }
    MediumTermView* mediumTerm() const { return m_mediumTerm; }
    StressView* stress() const { return m_stress; }
    /// The list of all notes and decisions.
    void showNotes();

Q_SIGNALS:
    /// A note is on something that another screen shows.
    void thingWanted(const wp::projection::FigureId& thing);

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildLines();
    void buildTabs();
    void showTab();
    void fillTabs();
    void setUpTree();
    void dress();
    void filter();
    void turnTools();
    void unfold();
    void showTotal();
    void showMap();
    void addLine();
    void goTo(const projection::FigureId& thing);
    QModelIndex indexOf(const QString& line) const;
    void fillTiers();
    QStringList chosenLines() const;
    void removeLine();
    QString chosenDepartment() const;

    widgets::ScrollColumn* m_scroll = nullptr;
    widgets::TabsOrPicker* m_views = nullptr;
    QTabBar* m_tabs = nullptr;
    QWidget* m_lines = nullptr;
    std::vector<PlaceTableView*> m_tables;
    MediumTermView* m_mediumTerm = nullptr;
    StressView* m_stress = nullptr;
    chart::ShareBar* m_strip = nullptr;
    QLabel* m_handoff = nullptr;
    QLineEdit* m_filterEdit = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_asMap = nullptr;
    QPushButton* m_tier = nullptr;
    QBoxLayout* m_tools = nullptr;
    widgets::ButtonRow* m_buttons = nullptr;
    widgets::Banner* m_banner = nullptr;
    QTreeView* m_tree = nullptr;
    chart::ChartFrame* m_map = nullptr;
    widgets::DoorLabel* m_total = nullptr;
    QLabel* m_legend = nullptr;
    PlaceViewModel* m_viewModel = nullptr;
    PlaceFilter* m_filter = nullptr;
    LineColumns* m_columns = nullptr;
};

} // namespace wp::ui::screens
