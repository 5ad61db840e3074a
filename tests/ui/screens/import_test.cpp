// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "tests/support/files.h"
#include "tests/ui/support/sample_session.h"
#include "ui/format/appearance.h"
#include "ui/format/language.h"
#include "ui/screens/import/import_view_model.h"
#include "ui/screens/import/table_preview.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <algorithm>

using namespace wp::ui;
using screens::Destination;
using screens::ImportStep;
using screens::ImportViewModel;
using screens::RowsShown;
using wp::exchange::ColumnRole;
using wp::exchange::RowKind;
using wp::place::Tier;

/// A table on its way into a place, without a window.
class ImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;
    std::unique_ptr<ImportViewModel> m_model;

    static std::string fixture(const char* name)
    {
        return wp::testing::readFile(wp::testing::projectRoot() / "tests/exchange" / name);
    }

    const wp::exchange::TableRow& row(const std::string& name) const
    {
        const auto& rows = m_model->table().reading()->rows;
        return *std::ranges::find(rows, name, &wp::exchange::TableRow::name);
    }

    void setRow(const std::string& name, RowKind kind, const char* amount = nullptr)
    {
        const auto number = amount ? wp::money::Number::parse(amount) : std::optional<wp::money::Number>();
        m_model->table().setRow(wp::exchange::TableRow(row(name)), kind, number);
        m_model->tableChanged();
    }

    auto document() const { return wp::exchange::writeJson(m_session->model()); }

    QStringList cellsOf(const QString& name, int column) const
    {
        for (const auto& each : m_model->outcomeRows()) {
            if (each.cells[column] == name) {
                return each.cells;
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        (new format::Appearance(*qApp))->setChoice(format::ThemeChoice::light);
        (new format::Language(qApp))->setCode(QStringLiteral("en"));
    }

    void init()
    {
        m_session = wp::testing::sampleSession();
        m_model = std::make_unique<ImportViewModel>(*m_session);
        m_model->take(QStringLiteral("budget.csv"), fixture("budget.csv"));
    }

    void whatIsFoundHasItsReasonAndNothingIsInTheWay()
    {
        QCOMPARE(m_model->sourceWords(), QStringLiteral("Text with 16 rows"));
        QVERIFY(!m_model->isPublishedForm());
        for (const auto step : {ImportStep::choose, ImportStep::table, ImportStep::columns, ImportStep::check}) {
            QVERIFY(m_model->obstacles(step).empty());
        }
        QCOMPARE(m_model->sumSentence(),
                 QStringLiteral("4 budget lines come to £4,700,000. The total is the same."));
        QCOMPARE(m_model->count(RowsShown::missing), 1U);
        QVERIFY(m_model->rowSentence(row("Carers")).contains(QStringLiteral("[x]")));
        QVERIFY(m_model->rowSentence(row("of which residential care")).contains(QStringLiteral("of which")));
        QCOMPARE(m_model->count(RowsShown::problems), 0U);
        QCOMPARE(m_model->count(RowsShown::lines) + m_model->count(RowsShown::missing) +
                     m_model->count(RowsShown::notCounted),
                 m_model->count(RowsShown::all));
    }

    void previewKeepsTheRulesAndNamesEveryRow()
    {
        screens::TablePreview preview(m_model->table());
        QAbstractItemModelTester tester(&preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto kind = [&](int row) { return preview.index(row - 1, 0).data().toString(); };
        QCOMPARE(kind(1), QStringLiteral("Not read"));
        QCOMPARE(kind(4), QStringLiteral("Titles"));
        QCOMPARE(kind(5), QStringLiteral("Heading"));
        QCOMPARE(kind(6), QStringLiteral("Budget line"));
        QCOMPARE(kind(7), QStringLiteral("Part of the line above"));
        QCOMPARE(kind(9), QStringLiteral("Subtotal"));
        QCOMPARE(kind(13), QStringLiteral("Missing"));
        QCOMPARE(kind(14), QStringLiteral("Total"));
        QCOMPARE(preview.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("D · Net budget"));
        QVERIFY(!preview.index(5, 0).data(Qt::BackgroundRole).isValid());
        QVERIFY(preview.index(6, 0).data(Qt::BackgroundRole).isValid());
        m_model->take({}, {});
        preview.renew();
        QCOMPARE(preview.rowCount(), 0);
    }

    void columnsAreChosenAndUnchosen()
    {
        m_model->table().setColumn(ColumnRole::budget, 2);
        QCOMPARE(m_model->table().reading()->look.column(ColumnRole::budget)->index, 2U);
        QCOMPARE(m_model->table().mapping().columns.back().title, std::string("2023/24 Net budget"));
        m_model->table().setColumn(ColumnRole::code, std::nullopt);
        QVERIFY(!m_model->table().reading()->look.column(ColumnRole::code));
        m_model->table().setColumn(ColumnRole::name, 2);
        QVERIFY(!m_model->table().reading()->look.column(ColumnRole::budget) ||
                m_model->table().reading()->look.column(ColumnRole::budget)->index != 2U);
    }

    void aSavedMappingReadsTheSameAndOneThatDoesNotFitChangesNothing()
    {
        setRow("Family support", RowKind::leftOut);
        m_model->table().setColumn(ColumnRole::budget, 2);
        const std::string saved = m_model->table().mappingText("Budget book");
        const auto sum = m_model->table().reading()->sum;
        m_model->take(QStringLiteral("budget.csv"), fixture("budget.csv"));
        QVERIFY(m_model->table().reading()->sum != sum);
        QVERIFY(m_model->table().useMapping(saved).empty());
        QCOMPARE(m_model->table().reading()->sum.toText(), sum.toText());
        const auto before = m_model->table().mapping();
        const auto problems = m_model->table().useMapping(
            R"({"format": "wholeplace-mapping/1", "columns": [{"is": "name", "title": "Nowhere"}]})");
        QCOMPARE(problems.size(), 1U);
        QVERIFY(m_model->table().mapping() == before);
        QVERIFY(!m_model->table().useMapping("{").empty());
    }

    void problemsAreMendedLeftOutOrAccepted()
    {
        m_model->take(QStringLiteral("b.csv"), "Service,Budget 2026/27\nLibraries,100\nParks,1o0\nRoads,300\nTotal,500\n");
        QCOMPARE(m_model->count(RowsShown::problems), 2U); // the total is one, for the figure that is none
        QVERIFY(m_model->obstacles(ImportStep::columns).empty());
        QVERIFY(!m_model->obstacles(ImportStep::check).empty());
        QVERIFY(m_model->rowSentence(row("Total")).startsWith(QStringLiteral("The total £500 is £100 away")));
        setRow("Parks", RowKind::line, "100");
        QCOMPARE(m_model->count(RowsShown::problems), 0U);
        QVERIFY(m_model->obstacles(ImportStep::check).empty());
        setRow("Parks", RowKind::leftOut);
        QVERIFY(m_model->canAcceptDifference());
        QVERIFY(m_model->sumSentence().contains(QStringLiteral("£100 more")));
        QVERIFY(!m_model->obstacles(ImportStep::check).empty());
        m_model->acceptDifference();
        QVERIFY(m_model->obstacles(ImportStep::check).empty());
        QVERIFY(!m_model->canAcceptDifference());
    }

    void linesComeInAsOneStepWithTheTiersThatWereChosen()
    {
        const auto before = document();
        QCOMPARE(m_model->destination(), Destination::newOrganisation);
        m_model->setName(QStringLiteral("Borough"));
        const auto rows = m_model->outcomeRows();
        QCOMPARE(rows.size(), 4U);
        m_model->setTiers({1, 2}, Tier::earlyHelp);
        QCOMPARE(cellsOf(QStringLiteral("Older people"), 0)[3], QStringLiteral("Early help"));
        QVERIFY(m_model->apply().empty());
        QCOMPARE(m_session->steps().count(), 1);
        QCOMPARE(m_session->steps().undoSentence(), QStringLiteral("Add the budget lines of budget.csv"));
        const auto& place = m_session->model().place;
        QCOMPARE(*place.organisations.back().name, std::string("Borough"));
        const auto& line = place.lines[place.lines.size() - 2];
        QCOMPARE(*line.name, std::string("Older people"));
        QVERIFY(line.tier == Tier::earlyHelp);
        m_session->undo();
        QVERIFY(document() == before);
    }

    void linesGoIntoAnOrganisationThatIsThere()
    {
        const auto organisations = m_session->model().place.organisations.size();
        const auto lines = m_session->model().place.lines.size();
        m_model->setDestination(Destination::under);
        m_model->setOrganisation(1);
        QVERIFY(m_model->apply().empty());
        QCOMPARE(m_session->model().place.organisations.size(), organisations);
        QCOMPARE(m_session->model().place.lines.size(), lines + 4);
        const auto& place = m_session->model().place;
        const auto department = std::ranges::find(place.departments, place.lines.back().department,
                                                  &wp::place::Department::id);
        QVERIFY(department->organisation == place.organisations[1].id);
    }

    void aNewerFileIsShownBeforeItIsTaken()
    {
        QVERIFY(m_model->apply().empty());
        m_model->take(QStringLiteral("budget_next.csv"), fixture("budget_next.csv"));
        m_model->setDestination(Destination::renewal);
        m_model->setOrganisation(static_cast<int>(m_model->organisations().size()) - 1);
        QVERIFY(m_model->obstacles(ImportStep::tiers).empty());
        QCOMPARE(cellsOf(QStringLiteral("Direct payments"), 1)[0], QStringLiteral("New"));
        QCOMPARE(cellsOf(QStringLiteral("Older people"), 1),
                 QStringList({QStringLiteral("Changed"), QStringLiteral("Older people"), QStringLiteral("£2,900,000"),
                              QStringLiteral("£3,000,000"), QStringLiteral("by its code")}));
        const auto before = document();
        QVERIFY(m_model->apply().empty());
        QCOMPARE(m_session->steps().count(), 2);
        m_session->undo();
        QVERIFY(document() == before);
    }

    void aNewerFileOfSomebodyElseIsRefused()
    {
        m_model->setDestination(Destination::renewal);
        m_model->setOrganisation(1);
        QCOMPARE(m_model->obstacles(ImportStep::tiers).front().code, wp::base::ProblemCode::noMatch);
        const auto before = document();
        QVERIFY(!m_model->apply().empty());
        QVERIFY(document() == before);
    }

    void aPlaceOfItsOwnNeedsAYear()
    {
        m_model->take(QStringLiteral("b.csv"), "Service,Budget\nLibraries,100\nParks,200\nRoads,300\n");
        m_model->setDestination(Destination::newPlace);
        QCOMPARE(m_model->obstacles(ImportStep::tiers).front().code, wp::base::ProblemCode::noYear);
        auto mapping = m_model->table().mapping();
        mapping.year = 2027;
        m_model->table().setMapping(mapping);
        m_model->tableChanged();
        const auto made = m_model->newModel();
        QVERIFY(made);
        QCOMPARE(*made.value().place.frame.baseYear, 2027);
        QCOMPARE(made.value().place.lines.size(), 3U);
        QCOMPARE(made.value().scenarios.size(), 3U);
    }

    void oneRowOfALargerAreaIsTakenByAShareThatIsExplained()
    {
        m_model->take(QStringLiteral("boards.csv"),
                      "Board,2026/27 Allocation (£k)\nNorth,\"6,000\"\nSouth,\"4,000\"\nTotal,\"10,000\"\n");
        m_model->table().takeOnly(wp::exchange::TableRow(row("South")));
        m_model->tableChanged();
        QVERIFY(m_model->obstacles(ImportStep::check).empty());
        QCOMPARE(m_model->count(RowsShown::lines), 1U);
        m_model->setShare(*wp::money::Number::parse("0.1"));
        QCOMPARE(m_model->obstacles(ImportStep::tiers).front().code, wp::base::ProblemCode::missingField);
        m_model->setShareMethod(QStringLiteral("by population, 1 of 10"));
        QVERIFY(m_model->apply().empty());
        const auto& line = m_session->model().place.lines.back();
        QCOMPARE(line.budget->central.value(), wp::money::Decimal(400000));
        QVERIFY(QString::fromStdString(line.sources.at("budget")).endsWith(QStringLiteral("10 % of it: by population, 1 of 10")));
    }

    void theAllocationOfAnNhsBoardBecomesThePlacesShare()
    {
        const auto source = wp::testing::sharedFile("data/nhs_allocations_2025_26.xlsx");
        if (!std::filesystem::exists(source)) {
            QSKIP("the published data is not beside the project");
        }
        m_model->take(QStringLiteral("nhs_allocations_2025_26.xlsx"), wp::testing::readFile(source));
        auto mapping = m_model->table().mapping();
        mapping.sheet = "ICB Core Allocations 2025-26";
        m_model->table().setMapping(mapping);
        m_model->table().setColumn(ColumnRole::name, 3);
        m_model->table().setColumn(ColumnRole::income, std::nullopt);
        m_model->tableChanged();
        const auto& rows = m_model->table().reading()->rows;
        const auto board = std::ranges::find_if(rows, [](const auto& each) {
            return QString::fromStdString(each.name).contains(QStringLiteral("Greater Manchester"), Qt::CaseInsensitive);
        });
        QVERIFY(board != rows.end());
        m_model->table().takeOnly(wp::exchange::TableRow(*board));
        m_model->tableChanged();
        const auto whole = m_model->table().reading()->sum.toDecimal();
        QVERIFY(abs(whole - wp::money::Decimal("6714018800")) < 50);
        m_model->setKind(wp::place::OrganisationKind::nhs);
        m_model->setShare(*wp::money::Number::parse("0.1"));
        m_model->setShareMethod(QStringLiteral("by population"));
        QVERIFY(m_model->apply().empty());
        const auto& place = m_session->model().place;
        QVERIFY(place.organisations.back().kind == wp::place::OrganisationKind::nhs);
        QVERIFY(abs(place.lines.back().budget->central.value() - whole / 10) < wp::money::Decimal("0.01"));
    }

    void whoSomeoneIsIsRefused()
    {
        m_model->take(QStringLiteral("people.csv"), fixture("people.csv"));
        QCOMPARE(m_model->obstacles(ImportStep::choose).front().code, wp::base::ProblemCode::personalData);
        QVERIFY(!m_model->table().reading());
        QVERIFY(m_model->outcomeRows().empty());
    }

    void publishedFormsAreKnownByWhatTheyHold()
    {
        m_model->take(QStringLiteral("table.csv"), fixture("rsx_2024.csv"));
        QVERIFY(m_model->isPublishedForm());
    }
};

QTEST_MAIN(ImportTest)
#include "import_test.moc"
