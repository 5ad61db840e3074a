// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html.h"

#include "ui/chart/description.h"
#include "ui/chart/picture.h"
#include "ui/format/language.h"
#include "ui/report/html_style.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wp::ui::report {

namespace {

struct Html {
    Q_DECLARE_TR_FUNCTIONS(ReportHtml)
};

constexpr int chartWidth = 720;

QString escaped(const QString& text) { return text.toHtmlEscaped(); }

/// Writes one paper.
class Writer {
public:
    explicit Writer(const Paper& paper) : m_paper(paper) {}

    QString written()
    {
        m_html += QStringLiteral("<article lang=\"%1\" id=\"%1\" aria-labelledby=\"%1-title\">\n<header>\n")
                      .arg(m_paper.language);
        m_html += QStringLiteral(
                      "<p class=\"place\">%1</p>\n<h1 id=\"%2-title\">%3</h1>\n<p class=\"when\">%4</p>\n</header>\n")
                      .arg(escaped(m_paper.place), m_paper.language, escaped(m_paper.title), escaped(m_paper.subtitle));
        writeContents();
        for (const Section& section : m_paper.sections) {
            const QString id = idOf(section);
            m_html += QStringLiteral("<section aria-labelledby=\"%1\">\n<h2 id=\"%1\">%2</h2>\n")
                          .arg(id, escaped(section.heading));
            for (const Block& block : section.blocks) {
                std::visit([this](const auto& one) { write(one); }, block);
            }
            m_html += QStringLiteral("</section>\n");
        }
        m_html += QStringLiteral("<footer><p>%1</p></footer>\n</article>\n")
                      .arg(escaped(m_paper.footer.join(QStringLiteral(" · "))));
        return m_html;
    }

private:
    QString idOf(const Section& section) const { return m_paper.language + u'-' + section.id; }

    void writeContents()
    {
        if (m_paper.sections.size() < 2) {
            return;
        }
        m_html += QStringLiteral("<nav aria-label=\"%1\"><ol>").arg(escaped(Html::tr("Contents")));
        for (const Section& section : m_paper.sections) {
            m_html += QStringLiteral("<li><a href=\"#%1\">%2</a></li>").arg(idOf(section), escaped(section.heading));
        }
        m_html += QStringLiteral("</ol></nav>\n");
    }

    void write(const Paragraph& paragraph)
    {
        const char* const voice = paragraph.voice == Voice::lead    ? " class=\"lead\""
                                  : paragraph.voice == Voice::quiet ? " class=\"quiet\""
                                                                    : "";
        m_html += QStringLiteral("<p%1>%2</p>\n").arg(QLatin1String(voice), escaped(paragraph.text));
    }
    void write(const Subheading& heading) { m_html += QStringLiteral("<h3>%1</h3>\n").arg(escaped(heading.text)); }
    void write(const Bullets& bullets)
    {
        m_html += QStringLiteral("<ul>\n");
        for (const QString& item : bullets.items) {
            m_html += QStringLiteral("<li>%1</li>\n").arg(escaped(item));
        }
        m_html += QStringLiteral("</ul>\n");
    }
    void write(const Facts& facts)
    {
        m_html += QStringLiteral("<dl class=\"facts\">\n");
        for (const Fact& fact : facts.facts) {
            m_html += QStringLiteral("<div><dt>%1</dt><dd><strong>%2</strong> <span>%3</span></dd></div>\n")
                          .arg(escaped(fact.label), escaped(fact.value), escaped(fact.note));
        }
        m_html += QStringLiteral("</dl>\n");
    }
    void write(const Picture& picture)
    {
        const QString id = QStringLiteral("%1-chart%2").arg(m_paper.language).arg(++m_charts);
        chart::PictureForm form{chartWidth, picture.height, false};
        QString svg = QString::fromUtf8(chart::svgOf(picture.data, chart::fitted(picture.data, form), id));
        svg.remove(0, svg.indexOf(QStringLiteral("<svg")));
        static const QRegularExpression size(QStringLiteral("<svg width=\"[^\"]*\" height=\"[^\"]*\""));
        static const QRegularExpression space(QStringLiteral("\\n\\s*\\n"));
        svg.replace(size, QStringLiteral("<svg"));
        svg.replace(space, QStringLiteral("\n"));
        m_html += QStringLiteral(
                      "<figure>\n<figcaption><strong>%1</strong><span>%2</span></figcaption>\n<div class=\"scroll\" "
                      "role=\"group\" aria-label=\"%3\" tabindex=\"0\">%4</div>\n")
                      .arg(escaped(picture.data.title), escaped(picture.data.unitLine),
                           escaped(Html::tr("Chart: %1").arg(picture.data.title)), svg);
        m_html += QStringLiteral("<details><summary>%1</summary><div class=\"scroll\" role=\"group\" aria-label=\"%2\" "
                                 "tabindex=\"0\">%3</div></details>\n</figure>\n")
                      .arg(escaped(Html::tr("The same figures as a table")),
                           escaped(Html::tr("Table: %1").arg(picture.data.title)), chart::tableHtml(picture.data));
    }
    void write(const Table& table)
    {
        m_html += QStringLiteral("<div class=\"scroll\" role=\"group\" aria-label=\"%1\" "
                                 "tabindex=\"0\"><table>\n<caption>%2</caption>\n<thead><tr>")
                      .arg(escaped(Html::tr("Table: %1").arg(table.caption)), escaped(table.caption));
        for (const TableColumn& column : table.columns) {
            m_html += QStringLiteral("<th scope=\"col\"%1>%2</th>").arg(sideOf(column), escaped(column.heading));
        }
        m_html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const TableRow& row : table.rows) {
            m_html += row.isTotal ? QStringLiteral("<tr class=\"total\">") : QStringLiteral("<tr>");
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const TableColumn& column = table.columns[static_cast<std::size_t>(i)];
                m_html += (i == 0 ? QStringLiteral("<th scope=\"row\"%1>%2</th>") : QStringLiteral("<td%1>%2</td>"))
                              .arg(sideOf(column), escaped(row.cells[i]));
            }
            m_html += QStringLiteral("</tr>\n");
        }
        m_html += QStringLiteral("</tbody></table></div>\n");
    }

    static QString sideOf(const TableColumn& column)
    {
        return column.isFigure ? QStringLiteral(" class=\"figure\"") : QString();
    }

    const Paper& m_paper;
    QString m_html;
    int m_charts = 0;
};

} // namespace

QByteArray htmlOf(const std::vector<Paper>& papers)
{
    const Paper& first = papers.front();
    QString html =
        QStringLiteral(
            "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\" />\n<meta name=\"viewport\" "
            "content=\"width=device-width, initial-scale=1\" "
            "/>\n<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n")
            .arg(first.language, escaped(first.title), QString::fromUtf8(htmlStyle));
    if (papers.size() > 1) {
        const format::InLanguage words(first.language);
        html += QStringLiteral("<nav class=\"languages\" aria-label=\"%1\"><ul>").arg(escaped(Html::tr("Languages")));
        for (const Paper& paper : papers) {
            html += QStringLiteral("<li><a href=\"#%1\" lang=\"%1\">%2</a></li>")
                        .arg(paper.language, format::Language::nameOf(paper.language));
        }
        html += QStringLiteral("</ul></nav>\n");
    }
    html += QStringLiteral("<main>\n");
    for (const Paper& paper : papers) {
        const format::InLanguage words(paper.language);
        html += Writer(paper).written();
    }
    return (html + QStringLiteral("</main>\n</body>\n</html>\n")).toUtf8();
}

} // namespace wp::ui::report
