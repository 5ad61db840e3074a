// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QTreeView;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// The widths of the columns of the budget lines (PlaceViewModel's). Each has what it needs at least, and of the room beyond
/// that its part of what it would like, so that nothing lies outside the window where it could stand within. A width that a
/// person gave holds, with all others, until they are fitted anew or the text has another size.
class LineColumns : public QObject {
public:
    explicit LineColumns(QTreeView& tree);

    /// Where the room or the size of the text is another than it was; of the room it learns by itself.
    void fit();
    void fitAnew();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTreeView& m_tree;
    int m_percent = 0;
    int m_room = 0;
    bool m_isFitting = false;
    bool m_isOwn = false; // a person gave a width
};

} // namespace wp::ui::screens
