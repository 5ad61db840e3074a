// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/painted.h"
#include "ui/chart/area_layout.h"
#include "ui/chart/dumbbell_layout.h"
#include "ui/chart/flow_layout.h"
#include "ui/chart/line_plot.h"
#include "ui/chart/row_layout.h"
#include "ui/chart/row_plot.h"
#include "ui/chart/strip_layout.h"
#include "ui/format/appearance.h"
#include "ui/screens/present/tally_cell.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/lever_slider.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using chart::ChartData;
using chart::ChartKind;
using chart::ChartSeries;
using format::SeriesRole;
using format::ThemeChoice;
using wp::testing::Painted;

Q_DECLARE_METATYPE(wp::ui::format::ThemeChoice)

/// Marks of charts and outlines of controls stand out from what is around them by 3:1 in every theme, measured on what is
/// painted: a line between two pixels, a colour half let through or a hatch can be fainter than the token they have.
class ContrastTest : public QObject {
    Q_OBJECT

    static constexpr double solid = 0.95;
    static constexpr double dashed = 0.5;
    static constexpr double thin = 0.25; ///< dashed, and often between two pixels
    static constexpr double filled = 0.5; ///< a hatch takes the rest

    const std::vector<SeriesRole> m_tiers{SeriesRole::prevention, SeriesRole::earlyHelp, SeriesRole::response, SeriesRole::crisis, SeriesRole::enabling};
    std::unique_ptr<format::Appearance> m_appearance;

    void themes() const
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::newRow("light") << ThemeChoice::light;
        QTest::newRow("dark") << ThemeChoice::dark;
        QTest::newRow("high contrast") << ThemeChoice::highContrast;
    }
    void wear()
    {
        QFETCH(ThemeChoice, choice);
        m_appearance->setChoice(choice);
    }

    static ChartSeries series(SeriesRole role, const std::vector<double>& values)
    {
        ChartSeries made = chart::emptySeries("id", QStringLiteral("Name"), role);
        for (const double value : values) {
            made.points.push_back({value, QStringLiteral("£%1m").arg(value), {"whole", "place", "saving", 2030}});
        }
        return made;
    }
    static ChartData rows(ChartKind kind, std::size_t count)
    {
        ChartData data;
        data.kind = kind;
        for (std::size_t i = 0; i < count; ++i) {
            data.categories.push_back(QStringLiteral("Row %1").arg(i));
        }
        return data;
    }
    static Painted paintedRows(const ChartData& data)
    {
        chart::RowPlot plot;
        plot.resize(900, plot.height());
        plot.setData(data);
        plot.resize(900, plot.heightForWidth(900));
        return Painted(plot);
    }
    static QByteArray what(SeriesRole role, double share)
    {
        return QStringLiteral("role %1: %2 of it stands out").arg(static_cast<int>(role)).arg(share).toUtf8();
    }

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<format::Appearance>(*qApp); }

    void whatIsFaintIsFound()
    {
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect(10, 10, 20, 20), QColor(0, 0, 0, 90));
        painter.fillRect(QRect(40, 10, 20, 20), Qt::black);
        painter.setPen(QPen(QColor(0x76, 0x82, 0x93), 1));
        painter.drawLine(QPointF(10, 50), QPointF(90, 50)); // between two rows of pixels
        painter.drawLine(QPointF(10, 60.5), QPointF(90, 60.5));
        painter.drawRect(QRectF(110, 10, 40, 30));
        painter.drawRect(QRectF(110.5, 50.5, 39, 29));
        painter.end();
        const Painted painted(image);
        QCOMPARE(painted.ground(), QColor(Qt::white));
        QCOMPARE(painted.shareIn({10, 10, 20, 20}), 0.0);
        QCOMPARE(painted.shareIn({40, 10, 20, 20}), 1.0);
        QCOMPARE(painted.shareAlong({10, 50}, {90, 50}), 0.0);
        QCOMPARE(painted.shareAlong({10, 60}, {90, 60}), 1.0);
        QCOMPARE(painted.shareOfOutline(QRect(110, 10, 41, 31)), 0.0);
        QCOMPARE(painted.shareOfOutline(QRect(110, 50, 40, 30)), 1.0);
        QVERIFY(painted.shareOfOutline(QRect(110, 50, 30, 30)) < 0.1); // no side at the right
    }

    void lines_data() { themes(); }
    void lines()
    {
        wear();
        const std::vector<SeriesRole> roles{SeriesRole::doNothing, SeriesRole::cuts, SeriesRole::wholePlace, SeriesRole::other};
        ChartData data = rows(ChartKind::lines, 11);
        for (std::size_t line = 0; line < roles.size(); ++line) {
            std::vector<double> values;
            std::vector<double> before;
            for (int year = 0; year < 11; ++year) {
                values.push_back(100.0 * static_cast<double>(line) + 5 * year);
                before.push_back(values.back() + 40);
            }
            data.series.push_back(series(roles[line], values));
            data.series.back().ghost = before;
        }
        data.threshold = chart::ChartThreshold{-40, QStringLiteral("least")};
        chart::LinePlot plot;
        plot.resize(900, 560);
        plot.setData(data);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        const Painted painted(plot);
        for (const ChartSeries& line : data.series) {
            const bool isSolid = format::currentTheme().series(line.role).dash.isEmpty();
            const double share = painted.shareAlong(plot.positionOf(0, line.points.front().value), plot.positionOf(10, line.points.back().value));
            QVERIFY2(share >= (isSolid ? solid : dashed), what(line.role, share));
            const double before = painted.shareAlong(plot.positionOf(0, line.ghost.front()), plot.positionOf(10, line.ghost.back()));
            QVERIFY2(before >= thin, what(line.role, before));
        }
        QVERIFY(painted.shareAlong(plot.positionOf(3, -40), plot.positionOf(10, -40)) >= dashed);
    }

    void columns_data() { themes(); }
    void columns()
    {
        wear();
        ChartData data = rows(ChartKind::lines, 4);
        data.withZero = true;
        data.series = {series(SeriesRole::wholePlace, {10, 20, 30, 40})};
        data.series.front().isColumns = true;
        data.series.front().barRoles = {SeriesRole::prevention, SeriesRole::crisis, SeriesRole::cuts, SeriesRole::wholePlace};
        chart::LinePlot plot;
        plot.resize(600, 400);
        plot.setData(data);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        const Painted painted(plot);
        for (int year = 0; year < 4; ++year) {
            const QPointF end = plot.positionOf(year, 10 * (year + 1));
            const QRectF core(end.x() - 6, end.y() + 4, 12, plot.positionOf(year, 0).y() - end.y() - 8);
            QVERIFY2(painted.shareIn(core) >= filled, what(data.series.front().barRoles[static_cast<std::size_t>(year)], painted.shareIn(core)));
        }
    }

    void bars_data() { themes(); }
    void bars()
    {
        wear();
        std::vector<SeriesRole> roles{SeriesRole::doNothing, SeriesRole::cuts, SeriesRole::wholePlace, SeriesRole::other};
        roles.insert(roles.end(), m_tiers.begin(), m_tiers.end());
        for (const ChartKind kind : {ChartKind::waterfall, ChartKind::tornado}) {
            ChartData data = rows(kind, roles.size());
            data.series = {series(SeriesRole::wholePlace, std::vector<double>(roles.size(), 10))};
            data.series.front().low.assign(roles.size(), 0);
            data.series.front().high.assign(roles.size(), 10);
            data.series.front().barRoles = roles;
            const Painted painted = paintedRows(data);
            const chart::RowLayout made = chart::layOutRows(data, 900);
            for (std::size_t row = 0; row < roles.size(); ++row) {
                const double share = painted.shareIn(made.barOf(data.series.front(), row).adjusted(1, 1, -1, -1));
                QVERIFY2(share >= filled, what(roles[row], share));
            }
        }
    }

    void areas_data() { themes(); }
    void areas()
    {
        wear();
        ChartData data = rows(ChartKind::areas, m_tiers.size());
        data.series = {series(SeriesRole::other, std::vector<double>(m_tiers.size(), 10))};
        data.series.front().barRoles = m_tiers;
        chart::RowPlot plot;
        plot.resize(600, 300);
        plot.setData(data);
        const QColor ground = format::currentTheme().colour(format::Colour::surface);
        const Painted painted(plot, ground);
        const chart::AreaLayout made = chart::layOutAreas(data, plot.rect());
        for (std::size_t tile = 0; tile < m_tiers.size(); ++tile) {
            const QRectF place = made.tiles[tile];
            const double share = painted.shareIn(QRectF(place.left() + 1, place.top() + 1, 3, place.height() - 3));
            QVERIFY2(share >= filled, what(m_tiers[tile], share));
            QPointF past(std::ceil(place.left()) + 1, place.center().y()); // the edge is beside the ground, not its own tint
            while (painted.at(past) != ground && past.x() < place.left() + 10) {
                past.rx() += 1;
            }
            QVERIFY2(painted.at(past) == ground, what(m_tiers[tile], share));
        }
    }

    void dots_data() { themes(); }
    void dots()
    {
        wear();
        ChartData chances = rows(ChartKind::dots, 2);
        chances.series = {series(SeriesRole::wholePlace, {0.5, 0.25})};
        const Painted painted = paintedRows(chances);
        const chart::RowLayout made = chart::layOutRows(chances, 900);
        for (int dot = 0; dot < chart::dotCount; ++dot) {
            const QRect place = made.dotOf(dot, 0).toAlignedRect();
            QVERIFY2(painted.seenIn(place) >= 2 * place.width(), QByteArray::number(dot)); // a ring at the least
        }
        ChartData apart = rows(ChartKind::dumbbells, 1);
        apart.rowAxes = {chart::AxisKind::money};
        apart.series = {series(SeriesRole::doNothing, {1e6}), series(SeriesRole::cuts, {5e6}), series(SeriesRole::wholePlace, {9e6})};
        const Painted scales = paintedRows(apart);
        const chart::DumbbellLayout dumbbells = chart::layOutDumbbells(apart, 900);
        for (std::size_t i = 0; i < apart.series.size(); ++i) {
            const QRectF dot = dumbbells.rows.front().dots[i];
            QVERIFY2(scales.isCrossed({dot.center().x(), dot.top()}, {dot.center().x(), dot.top() + 5}), what(apart.series[i].role, 0));
        }
        const auto at = [&](std::size_t i) { return dumbbells.rows.front().dots[i].center(); };
        QVERIFY(scales.shareAlong((at(0) * 3 + at(1)) / 4, (at(0) + 3 * at(1)) / 4) >= solid);
    }

    void contacts_data() { themes(); }
    void contacts()
    {
        wear();
        ChartData data = rows(ChartKind::strip, 2);
        data.series = {series(SeriesRole::crisis, {30, std::nan("")}), series(SeriesRole::prevention, {std::nan(""), 8})};
        data.series[0].low = {-10, std::nan("")};
        data.series[0].high = {0, std::nan("")};
        data.series[1].low = {std::nan(""), 0};
        data.series[1].high = {std::nan(""), 1};
        const Painted painted = paintedRows(data);
        const chart::StripLayout made = chart::layOutStrip(data, 900);
        QCOMPARE(made.dots.size(), std::size_t(38));
        for (const chart::StripLayout::Dot& dot : made.dots) {
            QVERIFY(painted.isSeen(dot.place.center()));
        }
    }

    void flows_data() { themes(); }
    void flows()
    {
        wear();
        ChartData data = rows(ChartKind::flows, 2);
        data.series = {series(SeriesRole::prevention, {18, 30}), series(SeriesRole::prevention, {30, 12})};
        data.sources = {{QStringLiteral("Council"), QStringLiteral("£18m")}, {QStringLiteral("NHS"), QStringLiteral("£30m")}};
        data.sinks = {{QStringLiteral("Police"), QStringLiteral("£30m")}, {QStringLiteral("Housing"), QStringLiteral("£12m")}};
        data.flows = {{0, 0}, {1, 1}};
        const Painted painted = paintedRows(data);
        const chart::FlowLayout made = chart::layOutFlows(data, 900);
        for (const chart::FlowLayout::Ribbon& ribbon : made.ribbons) {
            const QRectF box = ribbon.path.boundingRect();
            const QLineF upright(box.left() + 20, box.top() - 2, box.left() + 20, box.bottom() + 2);
            QVector<double> edges;
            for (double y = upright.y1(); y < upright.y2(); y += 0.25) {
                if (ribbon.path.contains(QPointF(upright.x1(), y)) == edges.isEmpty()) {
                    edges << y;
                }
                if (edges.size() == 2) {
                    break;
                }
            }
            QCOMPARE(edges.size(), 2);
            for (const double edge : edges) {
                QVERIFY(painted.isCrossed({upright.x1(), edge - 2}, {upright.x1(), edge + 2}));
            }
        }
        for (const auto* side : {&made.sources, &made.sinks}) {
            for (const chart::FlowLayout::Node& node : *side) {
                QVERIFY(painted.shareIn(node.bar.adjusted(1, 1, -1, -1)) >= solid);
            }
        }
    }

    void controls_data() { themes(); }
    void controls()
    {
        wear();
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* box = new widgets::ChoiceBox;
        box->addItem(QStringLiteral("Whole place"));
        auto* tool = new QToolButton;
        tool->setProperty("wide", true);
        tool->setText(QStringLiteral("Hold"));
        auto* cell = new screens::TallyCell(wp::document::Way::up, nullptr);
        cell->setTheme(format::currentTheme());
        cell->show(3, false, QStringLiteral("up"));
        auto* tick = new widgets::CheckBox(QStringLiteral("In use"));
        auto* ticked = new widgets::CheckBox(QStringLiteral("In use"));
        ticked->setChecked(true);
        const QList<QWidget*> outlined{new QPushButton(QStringLiteral("Save")), tool, new QLineEdit, new QSpinBox, new QDateEdit, new QPlainTextEdit, box, cell};
        for (QWidget* each : outlined + QList<QWidget*>{tick, ticked}) {
            column->addWidget(each);
        }
        column->addStretch(1);
        page.resize(500, 700);
        const Painted painted(page);
        for (const QWidget* each : outlined) {
            const double share = painted.shareOfOutline(each->geometry());
            QVERIFY2(share >= solid, qPrintable(QString::fromLatin1(each->metaObject()->className()) + QStringLiteral(": %1").arg(share)));
        }
        for (const QCheckBox* each : {tick, ticked}) {
            QStyleOptionButton option;
            option.initFrom(each);
            const QRect indicator = each->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, each).translated(each->pos());
            QVERIFY(painted.shareOfOutline(indicator) >= solid);
            QVERIFY(each->isChecked() == (painted.shareIn(indicator) >= filled));
        }
    }

    void handles_data() { themes(); }
    void handles()
    {
        wear();
        QSplitter panes;
        panes.addWidget(new QWidget);
        panes.addWidget(new QWidget);
        panes.resize(300, 100);
        const Painted between(panes);
        const QRect handle = panes.handle(1)->geometry();
        QVERIFY(between.isCrossed(handle.topLeft() + QPoint(0, 50), handle.topRight() + QPoint(0, 50)));
        QWidget page;
        auto* bar = new QScrollBar(Qt::Vertical, &page);
        bar->setRange(0, 100);
        bar->setPageStep(50);
        bar->setGeometry(20, 10, bar->sizeHint().width(), 200);
        page.resize(100, 220);
        QVERIFY(Painted(page).isCrossed({20, 60}, {40.0, 60}));
    }

    void sliders_data() { themes(); }
    void sliders()
    {
        wear();
        widgets::LeverSlider slider;
        slider.setStops({{0.2, QStringLiteral("today")}});
        slider.setEvidence(0.9, QStringLiteral("evidence"));
        slider.showPart(0.5);
        slider.resize(360, slider.heightForWidth(360));
        const Painted painted(slider);
        const double middle = format::currentTheme().target() / 2.0;
        const QPointF centre(slider.width() / 2.0, middle);
        for (const QPointF& way : {QPointF(0, -middle), QPointF(0, middle), QPointF(-middle, -middle), QPointF(middle, middle)}) {
            QVERIFY(!painted.isSeen(centre + way / 4)); // the ground of the handle, and then its rim
            QVERIFY(painted.isCrossed(centre + way / 4, centre + way));
        }
        const auto at = [&](double part) { return QPointF(slider.width() * part, middle); };
        QVERIFY(painted.shareAlong(at(0.6), at(0.8), 5) >= solid); // the rest of the groove
        QVERIFY(painted.shareAlong(at(0.3), at(0.4), 2) >= solid); // what is filled of it
    }
};

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
