// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/picture.h"

#include "tests/support/files.h"
#include "tests/ui/support/example.h"
#include "ui/chart/chart_menu.h"
#include "ui/chart/description.h"
#include "ui/format/appearance.h"

#include <QMimeData>
#include <QXmlStreamReader>
#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using chart::PictureForm;
using wp::testing::exampleChart;

class PictureTest : public QObject {
    Q_OBJECT

    format::Appearance* m_appearance = nullptr;

    struct Svg {
        QString title, description, role, labels;
        QStringList texts;
        QSet<QString> elements;
    };

    static Svg read(const QByteArray& bytes)
    {
        Svg svg;
        QXmlStreamReader xml(bytes);
        while (xml.readNextStartElement() || !xml.atEnd()) {
            if (!xml.isStartElement()) {
                continue;
            }
            const QString name = xml.name().toString();
            svg.elements.insert(name);
            const QString id = xml.attributes().value(QLatin1String("id")).toString();
            if (name == QLatin1String("svg")) {
                svg.role = xml.attributes().value(QLatin1String("role")).toString();
                svg.labels = xml.attributes().value(QLatin1String("aria-labelledby")).toString();
            } else if (name == QLatin1String("title")) {
                svg.title = id + u'|' + xml.readElementText();
            } else if (name == QLatin1String("desc")) {
                svg.description = id + u'|' + xml.readElementText();
            } else if (name == QLatin1String("text")) {
                svg.texts << xml.readElementText().simplified();
            }
        }
        return svg;
    }

    static void keep(const QImage& image, const QString& name)
    {
        const auto folder = wp::testing::buildFolder() / "screenshots";
        std::filesystem::create_directories(folder);
        QVERIFY(image.save(QString::fromStdString((folder / (name + QStringLiteral(".png")).toStdString()).string())));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_appearance = new format::Appearance(*qApp);
        m_appearance->setChoice(format::ThemeChoice::light);
    }

    void svgHasTitleDescriptionAndRealText()
    {
        const chart::ChartData data = exampleChart();
        const QByteArray bytes = chart::svgOf(data, {}, QStringLiteral("spend"));
        const Svg svg = read(bytes);
        QCOMPARE(svg.title, QStringLiteral("spend-title|") + data.title);
        QCOMPARE(svg.description, QStringLiteral("spend-desc|") + chart::description(data));
        QCOMPARE(svg.role, QStringLiteral("img"));
        QCOMPARE(svg.labels, QStringLiteral("spend-title spend-desc"));
        QVERIFY(!svg.elements.contains(QStringLiteral("image")));
        const QString all = svg.texts.join(u' ');
        for (const QString& word : {data.title, data.unitLine, data.categories.front(), data.series[2].name,
                                    data.series[2].points.back().text}) {
            QVERIFY2(all.contains(word), qPrintable(word + QStringLiteral(" in ") + all));
        }
        QVERIFY(bytes.contains("sans-serif"));
        QVERIFY(!bytes.contains("<script"));
    }

    void pictureIsTheSameInEveryTheme()
    {
        const QByteArray light = chart::svgOf(exampleChart(), {});
        const QImage image = chart::imageOf(exampleChart(), {}, 2);
        m_appearance->setChoice(format::ThemeChoice::dark);
        QCOMPARE(chart::svgOf(exampleChart(), {}), light);
        m_appearance->setTextPercent(200);
        QCOMPARE(chart::imageOf(exampleChart(), {}, 2), image);
        m_appearance->setTextPercent(100);
        m_appearance->setChoice(format::ThemeChoice::light);
        QCOMPARE(format::currentTheme().font(format::Type::body).pixelSize(), -1);
    }

    void pngIsTwoOrFourTimesTheSize()
    {
        const chart::ChartData data = exampleChart();
        for (const auto& [file, scale] : {std::pair(chart::PictureFile::png2, 2), std::pair(chart::PictureFile::png4, 4)}) {
            const QImage image = QImage::fromData(chart::pictureBytes(data, file));
            QCOMPARE(image.size(), QSize(960, 540) * scale);
            QCOMPARE(image.text(QStringLiteral("Description")), chart::description(data));
        }
        keep(chart::imageOf(data, {}, 2), QStringLiteral("picture"));
        keep(chart::imageOf(wp::testing::exampleReserves(), {642, 300, false}, 2), QStringLiteral("picture-plain"));
    }

    void rowsDecideTheHeight()
    {
        chart::ChartData rows = exampleChart();
        rows.kind = chart::ChartKind::waterfall;
        for (chart::ChartSeries& series : rows.series) {
            series.low.assign(rows.categories.size(), 0);
            series.high.assign(rows.categories.size(), 1e9);
        }
        const PictureForm few = chart::fitted(rows, {});
        for (chart::ChartSeries& series : rows.series) {
            series.points.resize(2);
        }
        rows.categories.resize(2);
        QVERIFY(chart::fitted(rows, {}).height < few.height);
        QCOMPARE(chart::fitted(exampleChart(), {}).height, PictureForm().height);
    }

    void nothingIsDrawnOfNoData()
    {
        QCOMPARE(chart::imageOf({}, {100, 50, true}, 1).pixelColor(50, 25), QColor(Qt::white));
        QVERIFY(chart::description({}).isEmpty());
    }

    void clipboardHasPictureAlternativeTextAndTable()
    {
        chart::ChartData data = exampleChart();
        data.series[0].points[0].text = QStringLiteral("=1+1");
        data.title = QStringLiteral("Less <than> \"before\"");
        const std::unique_ptr<QMimeData> picture(chart::pictureMime(data));
        QVERIFY(picture->hasImage());
        QVERIFY(picture->html().contains(QStringLiteral("alt=\"Less &lt;than&gt; &quot;before&quot;. Chart of 3 lines")));
        const std::unique_ptr<QMimeData> svg(chart::svgMime(data));
        QVERIFY(svg->data(QStringLiteral("image/svg+xml")).contains("<svg"));
        const std::unique_ptr<QMimeData> table(chart::tableMime(data));
        const QStringList lines = table->text().split(u'\n');
        QCOMPARE(lines.size(), 13);
        QCOMPARE(lines[0], QStringLiteral("Year\tDo nothing\tAcross-the-board cuts\tWhole place"));
        QVERIFY(lines[1].startsWith(QStringLiteral("2026/27\t'=1+1\t")));
        QVERIFY(table->html().contains(QStringLiteral("<caption>Less &lt;than&gt;")));
        QCOMPARE(table->html().count(QStringLiteral("scope=\"row\"")), 11);
    }
};

QTEST_MAIN(PictureTest)
#include "picture_test.moc"
