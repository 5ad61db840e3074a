// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/description.h"

#include "core/exchange/csv_text.h"
#include "ui/chart/chart_frame.h"

namespace wp::ui::chart {

namespace {

QString describedLines(const ChartData& data)
{
    QStringList ends;
    for (const ChartSeries& series : data.series) {
        ends << ChartFrame::tr("%1 %2", "a line's name and its figure").arg(series.name, series.points.back().text);
    }
    const QString first = ChartFrame::tr("Chart of %n lines from %1 to %2, %3.", nullptr, static_cast<int>(data.series.size()))
                              .arg(data.categories.front(), data.categories.back(), data.unitLine);
    return first + QLatin1Char(' ') +
           ChartFrame::tr("In %1: %2.")
               .arg(data.categories.back(), ends.join(ChartFrame::tr(", ", "between things listed")));
}

QString describedRows(const ChartData& data)
{
    QStringList figures;
    for (const ChartSeries& series : data.series) {
        figures << ChartFrame::tr("%1 %2", "a line's name and its figure").arg(series.name, figureText(series, 0));
    }
    const QString first =
        ChartFrame::tr("Chart of %n rows, %1.", nullptr, static_cast<int>(data.categories.size())).arg(data.unitLine);
    return first + QLatin1Char(' ') +
           ChartFrame::tr("%1: %2.", "a row and its figures")
               .arg(data.categories.front(), figures.join(ChartFrame::tr(", ", "between things listed")));
}

QString describedPoints(const ChartData& data)
{
    QStringList ends;
    for (const std::size_t at : {std::size_t(0), data.categories.size() - 1}) {
        const auto series = static_cast<std::size_t>(lineAt(data, static_cast<int>(at), 0));
        ends << ChartFrame::tr("%1 at %2", "a point: its figure, and where it stands")
                    .arg(data.series[series].points[at].text, data.categories[at]);
    }
    const QString first =
        ChartFrame::tr("Chart of %n points, %1.", nullptr, static_cast<int>(data.categories.size())).arg(data.unitLine);
    return first + QLatin1Char(' ') + ChartFrame::tr("From %1 to %2.", "two points").arg(ends.front(), ends.back());
}

} // namespace

QString description(const ChartData& data)
{
    if (data.series.empty() || data.categories.empty()) {
        return {};
    }
    return data.hasRows() ? describedRows(data) : data.across.empty() ? describedLines(data) : describedPoints(data);
}

std::vector<QStringList> cells(const ChartData& data)
{
    std::vector<QStringList> rows;
    QStringList headings{data.categoryHeading};
    for (const ChartSeries& series : data.series) {
        headings << series.name;
    }
    rows.push_back(headings);
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        QStringList row{data.categories[i]};
        for (const ChartSeries& series : data.series) {
            row << (i < series.points.size() ? figureText(series, i) : QString());
        }
        rows.push_back(row);
    }
    return rows;
}

QString tabbedText(const ChartData& data)
{
    QString text;
    for (const QStringList& row : cells(data)) {
        QStringList safe;
        for (QString cell : row) {
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
            safe << QString::fromStdString(exchange::spreadsheetText(cell.toStdString()));
        }
        text += safe.join(u'\t') + u'\n';
    }
    return text;
}

QString tableHtml(const ChartData& data)
{
    QString html = QStringLiteral("<table><caption>%1</caption>")
                       .arg((data.title + QStringLiteral(" – ") + data.unitLine).toHtmlEscaped());
    const std::vector<QStringList> rows = cells(data);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        html += QStringLiteral("<tr>");
        for (qsizetype column = 0; column < rows[i].size(); ++column) {
            const QString cell = rows[i][column].toHtmlEscaped();
            html += i == 0        ? QStringLiteral("<th scope=\"col\">%1</th>").arg(cell)
                    : column == 0 ? QStringLiteral("<th scope=\"row\">%1</th>").arg(cell)
                                  : QStringLiteral("<td>%1</td>").arg(cell);
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace wp::ui::chart
