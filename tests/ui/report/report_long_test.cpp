// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the papers of the sample place with the tools of others: axe-core in a headless browser at the web page,
// pdftotext at the PDF. packaging/check --all sets them up; where one is not there, its test is skipped and says so.
#include "tests/support/files.h"
#include "tests/support/large_place.h"
#include "ui/format/appearance.h"
#include "ui/report/export.h"
#include "ui/report/html.h"
#include "ui/report/paper.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;

class ReportLongTest : public QObject {
    Q_OBJECT

    std::vector<report::Paper> m_papers;
    QTemporaryDir m_folder;

    static QByteArray outputOf(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        constexpr int patience = 180'000;
        return process.waitForFinished(patience) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                            : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        (new format::Appearance(*qApp))->setChoice(format::ThemeChoice::light);
        const auto source = report::makeSource(wp::testing::samplePlace(), {}, QDate(2026, 11, 28));
        for (const char* language : {"en", "cy"}) {
            m_papers.push_back(report::makePaper(*source, report::everything(), QString::fromLatin1(language)));
        }
    }

    void pageHasNoFaultThatAxeFinds()
    {
        const std::filesystem::path axe = wp::testing::buildFolder() / "axe/node_modules/axe-core/axe.min.js";
        const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (!std::filesystem::exists(axe) || browser.isEmpty()) {
            QSKIP("not on this machine: chromium, or axe-core under BUILD/axe (packaging/check --all sets both up)");
        }
        const QByteArray run =
            "<script>axe.run(document,{runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa',"
            "'best-practice']}).then(r=>{const p=document.createElement('pre');p.textContent='AXE '+"
            "r.violations.length+' '+r.passes.length+' '+r.violations.map(v=>v.id+' '+v.nodes[0].html)"
            ".join(' ')+' END';document.body.appendChild(p);});</script></body>";
        QByteArray html = report::htmlOf(m_papers);
        html.replace("</body>", "<script>" + QByteArray::fromStdString(wp::testing::readFile(axe)) + "</script>" + run);
        QFile page(m_folder.filePath(QStringLiteral("page.html")));
        QVERIFY(page.open(QIODevice::WriteOnly) && page.write(html) == html.size());
        page.close();
        const QString dom = QString::fromUtf8(
            outputOf(browser, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                               QStringLiteral("--disable-gpu"), QStringLiteral("--virtual-time-budget=120000"),
                               QStringLiteral("--dump-dom"), QUrl::fromLocalFile(page.fileName()).toString()}));
        const auto found = QRegularExpression(QStringLiteral("<pre>AXE (\\d+) (\\d+) (.*) END</pre>"),
                                              QRegularExpression::DotMatchesEverythingOption)
                               .match(dom);
        QVERIFY(found.hasMatch());
        QVERIFY2(found.captured(1) == u'0', qPrintable(found.captured(3)));
        QVERIFY(found.captured(2).toInt() > 30);
    }

    void wordsOfThePdfCanBeSearched()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty()) {
            QSKIP("not on this machine: pdftotext (package poppler-utils)");
        }
        const QString path = m_folder.filePath(QStringLiteral("paper.pdf"));
        QVERIFY(report::writePdf(m_papers, path.toStdString()).empty());
        const QString text = QString::fromUtf8(outputOf(reader, {path, QStringLiteral("-")})).simplified();
        for (const QString& word :
             {m_papers[0].title, m_papers[1].title, QStringLiteral("paper.html"), QStringLiteral("Family support"),
              QStringLiteral("Ashby Vale"), QStringLiteral("£18.3m"), QStringLiteral("Pob llwybr mewn geiriau"),
              m_papers[0].footer.back()}) {
            QVERIFY2(text.contains(word), qPrintable(word));
        }
    }
};

QTEST_MAIN(ReportLongTest)
#include "report_long_test.moc"
