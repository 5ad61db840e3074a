// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QTableView>
#include <QTreeWidget>

namespace wp::ui::widgets {

/// A table, list or tree that is silent to a screen reader while the keyboard is elsewhere. Those of Qt 6.4 tell of each move of
/// their current cell as of the focus, so that one filled anew would call a reader away from where they are.
template <class View>
class QuietView : public View {
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override
    {
        if (View::hasFocus()) {
            View::currentChanged(current, previous);
        } else {
            QAbstractItemView::currentChanged(current, previous);
        }
    }
};

using QuietTable = QuietView<QTableView>;
using QuietTree = QuietView<QTreeView>;
using QuietList = QuietView<QListWidget>;

} // namespace wp::ui::widgets
