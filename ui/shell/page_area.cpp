// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_area.h"

#include "ui/format/theme.h"
#include "ui/shell/drawer.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace wp::ui::shell {

namespace {

/// What is left to the pages beside an open drawer, at a text size of 100 %.
constexpr int leastPages = 820;

} // namespace

PageArea::PageArea(QWidget* pages, QWidget* parent) : QWidget(parent), m_pages(pages)
{
    m_pages->setParent(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (isOpen() && now && m_pages->isAncestorOf(now) && isCovered(*now)) {
            m_drawer->hide();
            arrange();
        }
    });
}

/// Whether nothing of a widget of a page is to be seen beside the drawer.
bool PageArea::isCovered(const QWidget& widget) const
{
    const int left = widget.mapTo(this, QPoint()).x();
    return left >= m_drawer->x() && left + widget.width() <= m_drawer->x() + m_drawer->width();
}

void PageArea::setDrawer(Drawer* drawer)
{
    m_drawer = drawer;
    m_drawer->setParent(this);
    m_drawer->hide();
    connect(m_drawer, &Drawer::closeWanted, this, &PageArea::close);
    arrange();
}

bool PageArea::isOpen() const { return m_drawer && !m_drawer->isHidden(); }

void PageArea::open()
{
    QWidget* focus = QApplication::focusWidget();
    if (!m_drawer->isAncestorOf(focus)) {
        m_before = focus;
    }
    m_drawer->show();
    m_drawer->raise();
    arrange();
    if (QWidget* stop = m_drawer->firstStop()) {
        stop->setFocus(Qt::OtherFocusReason);
    }
}

void PageArea::close()
{
    if (!isOpen()) {
        return;
    }
    m_drawer->hide();
    arrange();
    if (m_before && m_before->isVisible()) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
}

void PageArea::arrange()
{
    if (!isOpen()) {
        m_pages->setGeometry(rect());
        return;
    }
    const int wanted = std::min(m_drawer->wantedWidth(), width());
    const int least = std::max(leastPages * format::currentTheme().textPercent() / 100, m_pages->minimumSizeHint().width());
    const bool isBeside = width() - wanted >= least;
    const QRect all = rect();
    const auto placed = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), all, logical); };
    m_pages->setGeometry(placed({0, 0, isBeside ? width() - wanted : width(), height()}));
    m_drawer->setGeometry(placed({width() - wanted, 0, wanted, height()}));
}

void PageArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageArea::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

} // namespace wp::ui::shell
