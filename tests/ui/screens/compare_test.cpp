// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edits.h"
#include "tests/ui/support/sample_session.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/screens/compare/compare_view_model.h"
#include "ui/screens/compare/difference_rows.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace wp::ui;
using screens::Compared;
using screens::CompareStep;
using screens::CompareViewModel;
using screens::DifferenceModel;
using screens::DifferenceRow;
using shell::ScenarioId;
using wp::document::SetField;

/// Scenarios beside each other on the sample place, without a window.
class CompareTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;

    static const DifferenceRow* rowOf(const std::vector<DifferenceRow>& rows, const char* path)
    {
        const auto found = std::ranges::find(rows, std::string(path), &DifferenceRow::path);
        return found == rows.end() ? nullptr : &*found;
    }
    void perform(const CompareStep& step)
    {
        QVERIFY(m_session->perform(step.edit, step.wording).empty());
        QVERIFY(!step.wording().isEmpty());
    }
    void set(const wp::document::Edit& edit) { QVERIFY(m_session->perform(edit, [] { return QStringLiteral("set"); }).empty()); }
    CompareViewModel model() const
    {
        CompareViewModel made(*m_session);
        made.reset();
        return made;
    }
    /// The whole place beside a variant of it, whose id is "variant1".
    CompareViewModel withVariant()
    {
        const auto whole = std::ranges::find(m_session->model().scenarios, ScenarioId("wholePlace"), &wp::scenario::Scenario::id);
        ScenarioId id;
        perform(screens::variantStep(m_session->model(), *whole, id));
        CompareViewModel made(*m_session);
        made.choose(0, ScenarioId("wholePlace"));
        made.choose(1, id);
        return made;
    }

private Q_SLOTS:
    void init() { m_session = wp::testing::sampleSession(); }

    void beginsWithTheThreeLinesAndAnotherWholePlace()
    {
        const std::vector<Compared> all = model().compared();
        QCOMPARE(all.size(), std::size_t(4));
        QCOMPARE(all[1].letter, QStringLiteral("B"));
        QCOMPARE(all[1].role, format::SeriesRole::cuts);
        QCOMPARE(all[3].projected->flat.id.text(), std::string("wholePlaceCautious"));
        CompareViewModel same = model();
        same.choose(1, same.chosen(0));
        QCOMPARE(same.compared().size(), std::size_t(3));
    }

    void outcomesStandEachOnAScaleOfItsOwn()
    {
        const CompareViewModel compare = model();
        const auto all = compare.compared();
        const chart::ChartData data = compare.outcomes();
        QCOMPARE(data.kind, chart::ChartKind::dumbbells);
        QCOMPARE(data.rowAxes.size(), data.categories.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto& outcome = all[i].projected->outcome;
            QCOMPARE(data.series[i].points.size(), data.categories.size());
            QCOMPARE(data.series[i].points[0].value, outcome.appraisal.cumulativeSaving.toDouble());
            QCOMPARE(data.series[i].points[0].text, format::Numbers().money(outcome.appraisal.cumulativeSaving));
            for (const chart::ChartPoint& point : data.series[i].points) {
                QVERIFY(!point.figure.thing.empty());
            }
        }
        QVERIFY2(data.title.startsWith(QStringLiteral("B ")), qPrintable(data.title)); // cuts save most cash, and withdraw services
        QVERIFY2(data.title.contains(QStringLiteral("of services")), qPrintable(data.title));
    }

    void trajectoriesFollowWhatIsChosen()
    {
        CompareViewModel compare = model();
        const QStringList courses = compare.courses();
        QVERIFY(courses.size() >= 4);
        for (int i = 0; i < courses.size(); ++i) {
            compare.chooseCourse(i);
            const chart::ChartData data = compare.trajectories();
            QCOMPARE(data.series.size(), std::size_t(4));
            QCOMPARE(data.series[0].points.size(), data.categories.size());
            QVERIFY2(data.title.startsWith(courses[i]), qPrintable(data.title));
        }
    }

    void differencesAreInWords()
    {
        const CompareViewModel compare = model();
        const auto rows = screens::differenceRows(m_session->model(), compare.compared());
        QVERIFY(!rows.empty());
        DifferenceModel table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.show({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")}, rows);
        QCOMPARE(table.columnCount(), 5);
        for (const DifferenceRow& row : rows) {
            QVERIFY2(!row.what.contains(u'/') && !row.what.contains(QStringLiteral("measures")), qPrintable(row.what));
            for (const auto& cell : row.cells) {
                QVERIFY2(!cell.text.contains(u'{') && !cell.text.contains(u'['), qPrintable(cell.text));
            }
        }
        CompareViewModel one = model();
        for (std::size_t slot = 1; slot < CompareViewModel::slots; ++slot) {
            one.choose(slot, 0);
        }
        QVERIFY(screens::differenceRows(m_session->model(), one.compared()).empty());
        QVERIFY(one.outcomes().series.empty());
    }

    void aVariantFollowsItsBaseUntilItIsChanged()
    {
        CompareViewModel compare = withVariant();
        QVERIFY(screens::differenceRows(m_session->model(), compare.compared()).empty());
        set(SetField{"scenarios/wholePlace/measures/families/people", "\"500\""});
        QVERIFY(screens::differenceRows(m_session->model(), compare.compared()).empty());
        set(wp::document::overriding(m_session->model(), "variant1", "families", "people", "\"600\""));
        const auto rows = screens::differenceRows(m_session->model(), compare.compared());
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(rows[0].cells[1].isOwn && !rows[0].cells[0].isOwn);
        QVERIFY(!screens::followStep(m_session->model(), compare.compared()[0], rows[0], rows[0].cells[0]));
        perform(*screens::followStep(m_session->model(), compare.compared()[1], rows[0], rows[0].cells[1]));
        QVERIFY(screens::differenceRows(m_session->model(), compare.compared()).empty());
        m_session->undo();
        QCOMPARE(screens::differenceRows(m_session->model(), compare.compared()).size(), std::size_t(1));
    }

    void whatAVariantAssumesOrRemovesCanBeReset()
    {
        CompareViewModel compare = withVariant();
        set(wp::document::assuming(m_session->model(), "variant1", "place/efficiency", "\"0.02\""));
        set(wp::document::removing(m_session->model(), "variant1", "families"));
        auto rows = screens::differenceRows(m_session->model(), compare.compared());
        const DifferenceRow* gone = rowOf(rows, "measures/families");
        const DifferenceRow* assumed = rowOf(rows, "assumptions/place/efficiency");
        QVERIFY(gone && assumed);
        QCOMPARE(gone->cells[1].text, QStringLiteral("–"));
        QCOMPARE(assumed->cells[1].text, QStringLiteral("2.0%"));
        QCOMPARE(assumed->cells[0].text, QStringLiteral("1.0% (0.0% to 2.0%)"));
        for (const DifferenceRow* row : {gone, assumed}) {
            perform(*screens::followStep(m_session->model(), compare.compared()[1], *row, row->cells[1]));
        }
        QVERIFY(screens::differenceRows(m_session->model(), compare.compared()).empty());
    }
};

QTEST_MAIN(CompareTest)
#include "compare_test.moc"
