// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_frame.h"

#include <QLabel>

// What a chart says of itself to whoever cannot see it.
namespace wp::ui::chart {

QString ChartFrame::describedTitle() const { return m_data.series.empty() ? m_sentence->text() : m_data.title; }

QString ChartFrame::description() const
{
    if (m_data.series.empty()) {
        return m_whatWouldDo->text();
    }
    if (m_data.hasRows()) {
        return describedRows();
    }
    if (!m_data.across.empty()) {
        return describedPoints();
    }
    QStringList ends;
    for (const ChartSeries& series : m_data.series) {
        ends << tr("%1 %2", "a line's name and its figure").arg(series.name, series.points.back().text);
    }
    const QString first = tr("Chart of %n lines from %1 to %2, %3.", nullptr, static_cast<int>(m_data.series.size()))
                              .arg(m_data.categories.front(), m_data.categories.back(), m_data.unitLine);
    return first + QLatin1Char(' ') +
           tr("In %1: %2.").arg(m_data.categories.back(), ends.join(tr(", ", "between things listed")));
}

QString ChartFrame::describedRows() const
{
    QStringList figures;
    for (const ChartSeries& series : m_data.series) {
        figures << tr("%1 %2", "a line's name and its figure").arg(series.name, figureText(series, 0));
    }
    const QString first =
        tr("Chart of %n rows, %1.", nullptr, static_cast<int>(m_data.categories.size())).arg(m_data.unitLine);
    return first + QLatin1Char(' ') +
           tr("%1: %2.", "a row and its figures")
               .arg(m_data.categories.front(), figures.join(tr(", ", "between things listed")));
}

QString ChartFrame::describedPoints() const
{
    QStringList ends;
    for (const std::size_t at : {std::size_t(0), m_data.categories.size() - 1}) {
        const auto series = static_cast<std::size_t>(lineAt(m_data, static_cast<int>(at), 0));
        ends << tr("%1 at %2", "a point: its figure, and where it stands")
                    .arg(m_data.series[series].points[at].text, m_data.categories[at]);
    }
    const QString first =
        tr("Chart of %n points, %1.", nullptr, static_cast<int>(m_data.categories.size())).arg(m_data.unitLine);
    return first + QLatin1Char(' ') + tr("From %1 to %2.", "two points").arg(ends.front(), ends.back());
}

} // namespace wp::ui::chart
