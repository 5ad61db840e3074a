// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"

#include <QtTest>
#include <QtWidgets>

/// The program asked for papers, where there is no display.
class PaperExportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_said;

    int run(const QStringList& words)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
            environment.remove(QString::fromLatin1(display));
        }
        environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
        process.setProcessEnvironment(environment);
        process.start(QString::fromStdString(wp::testing::program("wholeplace").string()), words);
        constexpr int patience = 120'000;
        if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
            return -1;
        }
        m_said = QString::fromUtf8(process.readAllStandardError());
        return process.exitCode();
    }

    static QString sample()
    {
        return QString::fromStdString((wp::testing::projectRoot() / "resources/sample/ashby-vale.json").string());
    }

    QStringList order(const QString& file, const QString& form, const QString& out) const
    {
        return {QStringLiteral("--export"), file,    QStringLiteral("--as"), form,
                QStringLiteral("--out"),    m_folder.filePath(out)};
    }

    QByteArray written(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void writesEachForm()
    {
        QCOMPARE(run(order(sample(), QStringLiteral("pdf"), QStringLiteral("a.pdf")) +
                     QStringList{QStringLiteral("--lang"), QStringLiteral("en,cy")}),
                 0);
        QVERIFY(written(QStringLiteral("a.pdf")).startsWith("%PDF"));
        QVERIFY(written(QStringLiteral("a.pdf")).contains("OpenSans"));
        QVERIFY(written(QStringLiteral("a.html")).contains("Papur cabinet"));
        QCOMPARE(run(order(sample(), QStringLiteral("html"), QStringLiteral("b.html")) +
                     QStringList{QStringLiteral("--pages"), QStringLiteral("workshop")}),
                 0);
        QVERIFY(written(QStringLiteral("b.html")).contains("Record of the workshop"));
        QVERIFY(!written(QStringLiteral("b.html")).contains("What is to be decided"));
        QCOMPARE(run(order(sample(), QStringLiteral("svg"), QStringLiteral("c.svg")) +
                     QStringList{QStringLiteral("--chart"), QStringLiteral("reserves"), QStringLiteral("--lang"),
                                 QStringLiteral("cy")}),
                 0);
        QVERIFY(written(QStringLiteral("c.svg")).contains("cronfeydd"));
        QCOMPARE(run(order(sample(), QStringLiteral("png"), QStringLiteral("d.png"))), 0);
        QCOMPARE(QImage::fromData(written(QStringLiteral("d.png"))).width(), 2 * 960);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        const QString html = QStringLiteral("html");
        QTest::newRow("form") << order(sample(), QStringLiteral("doc"), QStringLiteral("x")) << 2;
        QTest::newRow("language") << order(sample(), html, QStringLiteral("x")) +
                                         QStringList{QStringLiteral("--lang"), QStringLiteral("de")}
                                  << 2;
        QTest::newRow("pages") << order(sample(), html, QStringLiteral("x")) +
                                      QStringList{QStringLiteral("--pages"), QStringLiteral("none")}
                               << 2;
        QTest::newRow("chart") << order(sample(), QStringLiteral("svg"), QStringLiteral("x")) +
                                      QStringList{QStringLiteral("--chart"), QStringLiteral("none")}
                               << 2;
        QTest::newRow("no file") << order(m_folder.filePath(QStringLiteral("none.json")), html, QStringLiteral("x")) << 3;
        QTest::newRow("no place") << order(QString::fromStdString(wp::testing::testFile("README.md").string()), html,
                                           QStringLiteral("x"))
                                  << 1;
        QTest::newRow("no folder") << order(sample(), html, QStringLiteral("no/x")) << 3;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QCOMPARE(run(words), exit);
        QVERIFY2(m_said.trimmed().endsWith(u'.'), qPrintable(m_said));
        QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("x"))));
    }
};

QTEST_MAIN(PaperExportTest)
#include "paper_export_test.moc"
