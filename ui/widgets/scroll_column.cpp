// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_column.h"

#include <algorithm>

namespace wp::ui::widgets {

using format::Space;

ScrollColumn::ScrollColumn(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    setWidget(content);
}

ScrollColumn* ScrollColumn::filling(QWidget* page)
{
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins({});
    auto* scroll = new ScrollColumn(page);
    whole->addWidget(scroll);
    return scroll;
}

QBoxLayout* ScrollColumn::addPair(int fromWidth)
{
    auto* layout = new QBoxLayout(QBoxLayout::LeftToRight);
    m_column->addLayout(layout);
    m_pairs.push_back({layout, fromWidth});
    return layout;
}

void ScrollColumn::dress(Space between, int widest)
{
    m_widest = widest;
    m_column->setSpacing(format::currentTheme().space(between));
    arrange();
}

/// The column of a page that has dressed it.
void ScrollColumn::fitColumn()
{
    const format::Theme& theme = format::currentTheme();
    const int edge = theme.space(Space::wide);
    const int wanted = *m_widest > 0 ? *m_widest * theme.textPercent() / 100 : width();
    m_column->setContentsMargins(edge, theme.space(Space::medium), std::max(edge, width() - edge - wanted), edge);
}

void ScrollColumn::arrange()
{
    if (m_widest) {
        fitColumn();
    }
    for (const Pair& pair : m_pairs) {
        const bool isWide = width() * 100 >= pair.fromWidth * format::currentTheme().textPercent();
        pair.layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
}

void ScrollColumn::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace wp::ui::widgets
