// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/line_columns.h"

#include "ui/format/theme.h"
#include "ui/screens/place/place_view_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <numeric>

namespace wp::ui::screens {

namespace {

using Widths = std::array<int, PlaceViewModel::columnTotal>;

constexpr Widths leastLetters = {32, 14, 17, 13, 13, 17, 20, 12, 24};
constexpr Widths wantedLetters = {48, 14, 24, 14, 14, 17, 36, 16, 24};

void share(QTreeView& tree)
{
    const int letter = QFontMetrics(format::currentTheme().font(format::Type::body)).averageCharWidth();
    const QAbstractItemView& cells = tree;
    Widths least{};
    Widths more{};
    for (std::size_t i = 0; i < least.size(); ++i) {
        const auto column = static_cast<int>(i);
        const bool isTicked = column == PlaceViewModel::duty || column == PlaceViewModel::ringFence;
        const int words = std::max(tree.header()->sectionSizeHint(column), isTicked ? cells.sizeHintForColumn(column) : 0);
        least[i] = std::max(leastLetters[i] * letter, words);
        more[i] = std::max(wantedLetters[i] * letter - least[i], 0);
    }
    const int spare = tree.viewport()->width() - std::accumulate(least.begin(), least.end(), 0);
    const int wish = std::max(std::accumulate(more.begin(), more.end(), 0), 1);
    const double part = std::clamp(spare / static_cast<double>(wish), 0.0, 1.0);
    for (std::size_t i = 0; i < least.size(); ++i) {
        tree.setColumnWidth(static_cast<int>(i), least[i] + static_cast<int>(more[i] * part));
    }
}

} // namespace

LineColumns::LineColumns(QTreeView& tree)
    : QObject(&tree)
    , m_tree(tree)
{
    tree.viewport()->installEventFilter(this);
    connect(tree.header(), &QHeaderView::sectionResized, this, [this](int column) {
        m_isOwn = m_isOwn || (!m_isFitting && column != m_tree.header()->count() - 1); // the last takes what is left
    });
}

void LineColumns::fit()
{
    const bool isSameRoom = m_isOwn || m_tree.viewport()->width() == m_room;
    if (!isSameRoom || format::currentTheme().textPercent() != m_percent) {
        fitAnew();
    }
}

void LineColumns::fitAnew()
{
    m_percent = format::currentTheme().textPercent();
    m_room = m_tree.viewport()->width();
    m_isOwn = false;
    const QScopedValueRollback isFitting(m_isFitting, true);
    share(m_tree);
}

bool LineColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wp::ui::screens
