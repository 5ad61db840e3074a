// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "tests/ui/support/example.h"
#include "ui/chart/chart_frame.h"
#include "ui/chart/share_delegate.h"
#include "ui/format/appearance.h"
#include "ui/format/language.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/figure_edit.h"
#include "ui/widgets/lever.h"
#include "ui/widgets/problem_list.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::money::Decimal;
using wp::money::Number;

/// Keeps pictures of charts and widgets beside the build (build/…/screenshots) in each theme and text size, and
/// sees that no label is smaller than its words.
class LooksTest : public QObject {
    Q_OBJECT

    format::Appearance* m_appearance = nullptr;

    static widgets::Lever* lever(const QString& name, format::Quantity quantity, const char* highest, const char* value)
    {
        auto* const made = new widgets::Lever;
        widgets::LeverSpec spec;
        spec.name = name;
        spec.quantity = quantity;
        spec.highest = Decimal(highest);
        spec.stops = {{spec.highest * 2 / 10, QStringLiteral("today")},
                      {spec.highest * 4 / 10, QStringLiteral("modest")},
                      {spec.highest * 6 / 10, QStringLiteral("shown elsewhere")}};
        spec.evidence = spec.highest * 8 / 10;
        spec.evidenceName = QStringLiteral("end of the evidence");
        spec.startYear = 2027;
        spec.firstYear = 2026;
        spec.lastYear = 2036;
        spec.ramp = 3;
        made->setSpec(spec);
        made->setValue(Number(Decimal(value)));
        made->setConsequence(QStringLiteral("About 40 fewer children come into care each year by 2031/32; £4.10m of cash."));
        return made;
    }

    static QTreeWidget* tree()
    {
        auto* const made = new QTreeWidget;
        made->setColumnCount(3);
        made->setHeaderLabels({QStringLiteral("Line"), QStringLiteral("Budget"), QStringLiteral("Share")});
        made->setItemDelegateForColumn(2, new chart::ShareDelegate(made));
        made->setRootIsDecorated(false);
        made->setAlternatingRowColors(true);
        double part = 0.42;
        int role = static_cast<int>(format::SeriesRole::prevention);
        for (const char* name : {"Family hubs", "Early help", "Children looked after", "Acute beds"}) {
            auto* const item = new QTreeWidgetItem(made, {QString::fromLatin1(name), QStringLiteral("£12.4m"),
                                                          format::Numbers().rate(wp::money::fromDouble(part))});
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setData(2, chart::ShareDelegate::shareRole, part);
            item->setData(2, chart::ShareDelegate::seriesRole, role++);
            part *= 0.6;
        }
        made->setColumnWidth(0, 220);
        return made;
    }

    static std::unique_ptr<QWidget> galleryWindow()
    {
        auto window = std::make_unique<QWidget>();
        auto* const grid = new QGridLayout(window.get());
        grid->setContentsMargins(24, 24, 24, 24);
        grid->setSpacing(16);
        auto* const spend = new chart::ChartFrame;
        auto* const reserves = new chart::ChartFrame;
        chart::shareTimeAxis({spend, reserves});
        auto data = wp::testing::exampleChart(0.004);
        const auto before = wp::testing::exampleChart();
        for (const auto& point : before.series[2].points) {
            data.series[2].ghost.push_back(point.value);
        }
        data.series[2].ghostLabel = QStringLiteral("before this move");
        for (const auto& point : data.series[2].points) {
            const double doubt = 2.4e6 * static_cast<double>(point.figure.year - 2026);
            data.series[2].low.push_back(point.value - 2 * doubt);
            data.series[2].high.push_back(point.value + doubt);
        }
        data.marks = {{5, QStringLiteral("Whole place costs less than cuts from here")}};
        spend->setData(data);
        reserves->setData(wp::testing::exampleReserves());
        grid->addWidget(spend, 0, 0, 1, 2);
        grid->addWidget(reserves, 1, 0, 1, 2);
        grid->addLayout(side(), 0, 2, 2, 1);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        grid->setColumnStretch(2, 1);
        return window;
    }

    static QVBoxLayout* side()
    {
        auto* const column = new QVBoxLayout;
        auto* const banner = new widgets::Banner;
        banner->say(widgets::BannerKind::warning, QStringLiteral("This place has no reserves typed in. Nothing is claimed about them."),
                    QStringLiteral("Type them"));
        auto* const shares = new chart::ShareBar;
        shares->setShares(QStringLiteral("Six pounds in a hundred reach people before crisis"),
                          QStringLiteral("Budget by tier, 2026/27, £1.10bn"), wp::testing::exampleShares());
        auto* const edit = new widgets::FigureEdit(format::Quantity::money);
        edit->line()->setText(QStringLiteral("twelve"));
        edit->line()->setModified(true);
        Q_EMIT edit->line()->editingFinished();
        for (QWidget* widget : {static_cast<QWidget*>(banner), static_cast<QWidget*>(shares), static_cast<QWidget*>(edit),
                                static_cast<QWidget*>(lever(QStringLiteral("Move money into prevention"),
                                                            format::Quantity::money, "20000000", "6400000")),
                                static_cast<QWidget*>(lever(QStringLiteral("Cut each department"), format::Quantity::rate,
                                                            "0.2", "0.17")),
                                static_cast<QWidget*>(tree())}) {
            column->addWidget(widget);
        }
        return column;
    }

private Q_SLOTS:
    void initTestCase() { m_appearance = new format::Appearance(*qApp); }

    void gallery_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("language");
        QTest::newRow("light_100") << 1 << 100 << QStringLiteral("en");
        QTest::newRow("dark_100") << 2 << 100 << QStringLiteral("en");
        QTest::newRow("contrast_100") << 3 << 100 << QStringLiteral("en");
        QTest::newRow("light_200") << 1 << 200 << QStringLiteral("en");
        QTest::newRow("light_pseudo") << 1 << 125 << QStringLiteral("pseudo");
        QTest::newRow("dark_welsh") << 2 << 100 << QStringLiteral("cy");
    }

    void gallery()
    {
        QFETCH(int, choice);
        QFETCH(int, percent);
        QFETCH(QString, language);
        m_appearance->setChoice(static_cast<format::ThemeChoice>(choice));
        m_appearance->setTextPercent(percent);
        format::Language words;
        words.setCode(language);
        const auto window = galleryWindow();
        window->resize(1840, percent > 100 ? 2000 : 1000);
        window->show();
        QApplication::setActiveWindow(window.get());
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->findChild<chart::ChartFrame*>()->setFocus();
        window->findChild<chart::ChartFrame*>()->setCursor(6, 2);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY(wp::testing::saveScreenshot(*window, QStringLiteral("gallery_") + QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(wp::testing::cutOff(*window), QString());
    }

    void states()
    {
        m_appearance->setChoice(format::ThemeChoice::light);
        m_appearance->setTextPercent(100);
        QWidget window;
        auto* const row = new QHBoxLayout(&window);
        for (int i = 0; i < 3; ++i) {
            auto* const frame = new chart::ChartFrame;
            frame->setData(wp::testing::exampleChart());
            row->addWidget(frame);
            if (i == 0) {
                frame->setTableShown(true);
            } else if (i == 1) {
                frame->setStale(QStringLiteral("Refining: ranges of the last change are being worked out."));
            } else {
                frame->showFailed(QStringLiteral("The figures could not be worked out."),
                                  QStringLiteral("Line “Acute beds” has no organisation. Give it one under Place."));
            }
        }
        window.resize(1800, 520);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(wp::testing::saveScreenshot(window, QStringLiteral("chart_states")));
        QCOMPARE(wp::testing::cutOff(window), QString());
    }
};

QTEST_MAIN(LooksTest)
#include "looks_test.moc"
