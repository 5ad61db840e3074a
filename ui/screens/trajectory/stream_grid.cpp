// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/trajectory/stream_grid.h"

#include "ui/chart/chart_frame.h"
#include "ui/format/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace wp::ui::screens {

namespace {

constexpr int leastWidth = 400;
constexpr int leastHeight = 230;

} // namespace

StreamGrid::StreamGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
}

void StreamGrid::show(const std::vector<chart::ChartData>& streams, int year)
{
    while (m_frames.size() < streams.size()) {
        auto* const frame = new chart::ChartFrame(this);
        frame->setCompact(true);
        connect(frame, &chart::ChartFrame::yearChanged, this, &StreamGrid::yearChanged);
        m_frames.push_back(frame);
        m_columns = 0;
        Q_EMIT frameMade(frame);
    }
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        const QSignalBlocker quiet(m_frames[i]);
        m_frames[i]->setVisible(i < streams.size());
        if (i < streams.size()) {
            m_frames[i]->setData(streams[i]);
            m_frames[i]->setCursor(year, m_frames[i]->cursorSeries());
        }
    }
    arrange();
}

void StreamGrid::setTablesShown(bool shown)
{
    for (chart::ChartFrame* frame : m_frames) {
        frame->setTableShown(shown);
    }
}

void StreamGrid::arrange()
{
    const format::Theme& theme = format::currentTheme();
    m_grid->setSpacing(theme.space(format::Space::medium));
    const int columns = std::max(1, width() * 100 / (leastWidth * theme.textPercent()));
    for (chart::ChartFrame* frame : m_frames) {
        frame->setMinimumHeight(leastHeight * theme.textPercent() / 100);
    }
    if (columns == m_columns) {
        return;
    }
    for (int column = 0; column < std::max(columns, m_columns); ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    m_columns = columns;
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        const int at = static_cast<int>(i);
        m_grid->addWidget(m_frames[i], at / columns, at % columns);
    }
}

void StreamGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StreamGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        arrange();
    }
}

} // namespace wp::ui::screens
