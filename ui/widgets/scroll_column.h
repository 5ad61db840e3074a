// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/theme.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <optional>
#include <vector>

namespace wp::ui::widgets {

/// What stands on a page, one below the other; what does not fit scrolls up and down. Children of content() go into
/// column(), and two of them into a pair: beside each other where the page is wide enough for the size of text, one
/// below the other where it is not.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* parent = nullptr);
    /// One that takes up a whole page.
    static ScrollColumn* filling(QWidget* page);

    QWidget* content() const { return widget(); }
    QVBoxLayout* column() const { return m_column; }
    /// Adds an empty pair to the column, side by side from a width on (in pixels at 100 % text).
    QBoxLayout* addPair(int fromWidth);

    /// Takes the theme's spaces, `between` what stands in the column, and the page's edges around it. A page of few words is
    /// no wider than `widest` (in pixels at 100 % text), where that is given.
    void dress(format::Space between, int widest = 0);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Pair {
        QBoxLayout* layout;
        int fromWidth;
    };
    void fitColumn();
    void arrange();

    QVBoxLayout* m_column = nullptr;
    std::vector<Pair> m_pairs;
    std::optional<int> m_widest; ///< once the page has dressed it
};

} // namespace wp::ui::widgets
