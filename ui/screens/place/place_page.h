// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;
QT_END_NAMESPACE

namespace wp::ui::chart {
class ShareBar;
}
namespace wp::ui::widgets {
class Banner;
class ScrollColumn;
}

namespace wp::ui::screens {

class PlaceFilter;
class PlaceViewModel;

/// Where does the money go, and how much reaches people before crisis? The tiers on top, every budget line
/// beneath, edited in place.
class PlacePage : public shell::Page {
    Q_OBJECT

public:
    explicit PlacePage(shell::Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Place"); }
    QStringList findings() const override;
    QList<QWidget*> areas() const override;
    QTreeView* tree() const { return m_tree; }
    QLineEdit* filterEdit() const { return m_filterEdit; }
    PlaceViewModel* viewModel() const { return m_viewModel; }

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void setUpTree();
    void dress();
    void filter();
    void sizeColumns();
    void unfold();
    void showTotal();
    void addLine();
    void removeLine();
    QString chosenDepartment() const;

    widgets::ScrollColumn* m_scroll = nullptr;
    chart::ShareBar* m_strip = nullptr;
    QLabel* m_handoff = nullptr;
    QLineEdit* m_filterEdit = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    widgets::Banner* m_banner = nullptr;
    QTreeView* m_tree = nullptr;
    QLabel* m_total = nullptr;
    QLabel* m_legend = nullptr;
    PlaceViewModel* m_viewModel = nullptr;
    PlaceFilter* m_filter = nullptr;
    std::pair<int, bool> m_dressedFor;
};

} // namespace wp::ui::screens
