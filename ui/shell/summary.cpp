// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/summary.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace wp::ui::shell {

namespace {

struct Summary {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString row(const QString& head, const QString& cell)
{
    return QStringLiteral("<tr><th align=\"left\" style=\"padding:4px 24px 4px 0\">%1</th>"
                          "<td style=\"padding:4px 0\">%2</td></tr>")
        .arg(head.toHtmlEscaped(), cell.toHtmlEscaped());
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

QString resultsHtml(const QString& place, const std::vector<ResultCell>& cells, const QStringList& findings)
{
    QString html = QStringLiteral("<h2>%1</h2><table>").arg(place.toHtmlEscaped());
    for (const ResultCell& cell : cells) {
        html += row(cell.label, cell.note.isEmpty() ? cell.value : cell.value + QStringLiteral(" (") + cell.note + u')');
    }
    html += QStringLiteral("</table>");
    for (const QString& finding : findings) {
        html += QStringLiteral("<p>%1</p>").arg(finding.toHtmlEscaped());
    }
    return html;
}

QString logHtml(const QString& about, const QString& lines)
{
    return QStringLiteral("<p>%1</p><pre>%2</pre>").arg(about.toHtmlEscaped(), lines.toHtmlEscaped());
}

QString shortcutsHtml(const QList<QAction*>& actions)
{
    QString html = QStringLiteral("<table>");
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty()) {
            html += row(action->shortcut().toString(QKeySequence::NativeText), plain(action->text()));
        }
    }
    html += row(QStringLiteral("?"), Summary::tr("This sheet"));
    html += row(QStringLiteral("← →"), Summary::tr("In a chart: the year before, the year after. On a lever: less, more"));
    html += row(QStringLiteral("↑ ↓"), Summary::tr("In a chart: the line above, the line below"));
    html += row(QStringLiteral("F2"), Summary::tr("In the budget: change the figure"));
    html += row(QStringLiteral("Esc"), Summary::tr("Close the top window, or clear the filter"));
    return html + QStringLiteral("</table>");
}

QWidget* firstFocusable(QWidget& area)
{
    const auto takes = [](const QWidget& widget) {
        return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
    };
    if (takes(area)) {
        return &area;
    }
    for (QWidget* child : area.findChildren<QWidget*>()) {
        if (takes(*child)) {
            return child;
        }
    }
    return nullptr;
}

} // namespace wp::ui::shell
