// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "tests/ui/support/sample_session.h"
#include "ui/screens/place/medium_term_model.h"
#include "ui/screens/place/place_table_model.h"
#include "ui/screens/place/place_view_model.h"
#include "ui/widgets/door.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace wp::ui;
using screens::MediumTermModel;
using screens::PlaceTableModel;

namespace {

enum Table { streams, links, organisations, funding, adjustments, assumptions };

/// Where it stands among the assumptions, behind the fields of the place itself.
constexpr int discountRate = 8;

} // namespace

/// The tables beside the budget lines: what they show, what they change, what they refuse, and the way back.
class PlaceTablesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;

    std::unique_ptr<PlaceTableModel> table(Table which)
    {
        auto all = screens::placeTables();
        auto model = std::make_unique<PlaceTableModel>(
            std::move(all[static_cast<std::size_t>(which)]), [this](const wp::document::Edit& edit, undo::Wording wording) {
                return m_session->perform(edit, std::move(wording));
            });
        connect(m_session.get(), &shell::Session::changed, model.get(),
                [this, raw = model.get()] { raw->setModel(&m_session->model()); });
        model->setModel(&m_session->model());
        return model;
    }

    std::string json() const { return wp::exchange::writeJson(m_session->model()); }

private Q_SLOTS:
    void init() { m_session = wp::testing::sampleSession(); }

    void keepTheRules_data()
    {
        QTest::addColumn<int>("which");
        for (const auto& [name, which] : {std::pair("streams", streams), {"links", links}, {"organisations", organisations},
                                          {"funding", funding}, {"adjustments", adjustments}, {"assumptions", assumptions}}) {
            QTest::newRow(name) << int(which);
        }
    }

    void keepTheRules()
    {
        QFETCH(int, which);
        const auto model = table(static_cast<Table>(which));
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::string before = json();
        const int offers = static_cast<int>(model->table().offers().size());
        for (int offer = 0; offer < offers; ++offer) {
            const int rows = model->rowCount();
            const int made = model->make(offer, 0);
            QVERIFY(made >= 0);
            QCOMPARE(model->rowCount(), rows + 1);
            QVERIFY(!m_session->steps().undoSentence().isEmpty());
            const int copy = model->duplicate(made);
            QVERIFY(copy >= 0 && copy != made);
            QCOMPARE(model->rowCount(), rows + 2);
            const int up = model->move(copy, -1);
            QVERIFY(up >= 0);
            QVERIFY(model->remove(up) >= 0);
            QCOMPARE(model->rowCount(), rows + 1);
        }
        while (m_session->steps().canUndo()) {
            m_session->undo();
        }
        QCOMPARE(json(), before);
    }

    void typedValuesGoOutAndComeBack_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("a stream's name") << int(streams) << 0 << QStringLiteral("Children") << QStringLiteral("Children");
        QTest::newRow("a stream's growth") << int(streams) << 4 << QStringLiteral("2.5%") << QStringLiteral("2.5%");
        QTest::newRow("a stream's value") << int(streams) << 7 << QStringLiteral("£1.2k") << QStringLiteral("£1,200");
        QTest::newRow("a link's strength") << int(links) << 2 << QStringLiteral("0.04") << QStringLiteral("0.04");
        QTest::newRow("a link's grade") << int(links) << 4 << QStringLiteral("6") << QStringLiteral("6");
        QTest::newRow("reserves") << int(organisations) << 2 << QStringLiteral("£9m") << QStringLiteral("£9,000,000");
        QTest::newRow("a discount rate") << int(assumptions) << 2 << QStringLiteral("4%") << QStringLiteral("4%");
    }

    void typedValuesGoOutAndComeBack()
    {
        QFETCH(int, which);
        QFETCH(int, column);
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const auto model = table(static_cast<Table>(which));
        const std::string before = json();
        const QModelIndex cell = model->index(which == assumptions ? discountRate : 0, column);
        QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(model->setData(cell, typed, Qt::EditRole));
        QCOMPARE(cell.data(Qt::EditRole).toString(), read);
        QCOMPARE(m_session->steps().count(), 1);
        m_session->undo();
        QCOMPARE(json(), before);
    }

    void whatIsReferredToStaysAndSaysWhy()
    {
        const auto model = table(streams);
        QSignalSpy refused(model.get(), &PlaceTableModel::refused);
        const std::string before = json();
        QCOMPARE(model->remove(0), -1);
        QCOMPARE(refused.count(), 1);
        const QString sentence = refused.front().front().toString();
        QVERIFY2(sentence.contains(model->index(0, 0).data().toString()) && sentence.contains(QStringLiteral("refer to it")),
                 qPrintable(sentence));
        QCOMPARE(json(), before);
    }

    void aRangeGrowsOutOfAValueAndGoesAgain()
    {
        const auto model = table(assumptions);
        const QModelIndex low = model->index(discountRate, 1);
        QCOMPARE(low.data().toString(), QString());
        QVERIFY(model->setData(low, QStringLiteral("1%"), Qt::EditRole));
        QCOMPARE(low.data(Qt::EditRole).toString(), QStringLiteral("1%"));
        QCOMPARE(model->index(discountRate, 3).data(Qt::EditRole), model->index(discountRate, 2).data(Qt::EditRole));
        QSignalSpy refused(model.get(), &PlaceTableModel::refused);
        QVERIFY(!model->setData(low, QStringLiteral("90%"), Qt::EditRole));
        QCOMPARE(refused.count(), 1);
        QVERIFY(model->setData(low, QString(), Qt::EditRole));
        QCOMPARE(low.data().toString(), QString());
    }

    void thePlaceItselfIsEditedWithinItsLimits_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("name") << 0 << QStringLiteral("Ashby") << true;
        QTest::newRow("no name") << 0 << QString() << false;
        QTest::newRow("years") << 2 << QStringLiteral("12") << true;
        QTest::newRow("no years") << 2 << QStringLiteral("0") << false;
        QTest::newRow("too many years") << 2 << QStringLiteral("31") << false;
        QTest::newRow("half a year") << 2 << QStringLiteral("2.5") << false;
        QTest::newRow("people") << 3 << QStringLiteral("340,000") << true;
        QTest::newRow("fewer than nobody") << 3 << QStringLiteral("-1") << false;
        QTest::newRow("seed") << 5 << QStringLiteral("7") << true;
        QTest::newRow("note") << 6 << QStringLiteral("Ours") << true;
    }

    void thePlaceItselfIsEditedWithinItsLimits()
    {
        QFETCH(int, row);
        QFETCH(QString, typed);
        QFETCH(bool, isTaken);
        const auto model = table(assumptions);
        const std::string before = json();
        const QModelIndex cell = model->index(row, 2);
        const QVariant was = cell.data(Qt::EditRole);
        QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
        QCOMPARE(model->setData(cell, typed, Qt::EditRole), isTaken);
        QCOMPARE(cell.data(Qt::EditRole) != was, isTaken);
        QCOMPARE(m_session->steps().count(), isTaken ? 1 : 0);
        if (isTaken) {
            m_session->undo();
        }
        QCOMPARE(json(), before);
    }

    void theBaseYearOfAPlaceStays()
    {
        const auto model = table(assumptions);
        QCOMPARE(model->index(1, 2).data().toString(), QStringLiteral("2025/26"));
        QVERIFY(!model->index(1, 2).flags().testFlag(Qt::ItemIsEditable));
    }

    void theFirstSourceOfFundingMovesNothing()
    {
        const auto model = table(funding);
        int without = -1;
        for (int i = 0; i < model->rowCount() && without < 0; ++i) {
            const bool isAlone = !model->rowAt(i)->isPart() && (i + 1 == model->rowCount() || !model->rowAt(i + 1)->isPart());
            without = isAlone ? i : -1;
        }
        QVERIFY(without >= 0);
        const auto* nothing = m_session->projected(wp::scenario::Role::doNothing);
        const auto at = model->rowAt(without)->at;
        const auto before = nothing->outcome.years.back().organisations[at].funding;
        QVERIFY(model->make(0, without) >= 0);
        QCOMPARE(m_session->projected(wp::scenario::Role::doNothing)->outcome.years.back().organisations[at].funding.toText(),
                 before.toText());
    }

    void aTypedYearStandsAloneUntilItIsEmptied()
    {
        const auto model = table(funding);
        int source = 0;
        while (!model->rowAt(source)->isPart()) {
            ++source;
        }
        const QModelIndex year = model->index(source, 4);
        const QString grown = year.data().toString();
        QVERIFY(year.data(screens::PlaceViewModel::isDefaultRole).toBool());
        QVERIFY(model->setData(year, QStringLiteral("£12.34m"), Qt::EditRole));
        QVERIFY(!year.data(screens::PlaceViewModel::isDefaultRole).toBool());
        QVERIFY(model->setData(year, QString(), Qt::EditRole));
        QCOMPARE(year.data().toString(), grown);
    }

    void aSavingMovesToAnotherLine()
    {
        const auto model = table(adjustments);
        const int made = model->make(1, -1);
        QVERIFY(made >= 0);
        QVERIFY(model->setData(model->index(made, 4), QStringLiteral("−£2m"), Qt::EditRole));
        QCOMPARE(model->index(made, 2).data().toString(), QStringLiteral("Agreed saving"));
        const auto& lines = m_session->model().place.lines;
        QVERIFY(model->setData(model->index(made, 1), QStringLiteral("\"%1\"").arg(QString::fromStdString(lines[5].id.text())), Qt::EditRole));
        QCOMPARE(lines[0].adjustments.size(), std::size_t{0});
        QCOMPARE(lines[5].adjustments.size(), std::size_t{1});
        m_session->undo();
        QCOMPARE(m_session->model().place.lines[0].adjustments.size(), std::size_t{1});
    }

    void departmentsStandUnderTheirOrganisation()
    {
        const auto model = table(organisations);
        QVERIFY(!model->rowAt(0)->list.starts_with("departments"));
        QVERIFY(model->rowAt(1)->list == "departments");
        const QModelIndex owner = model->index(1, 1);
        const auto choices = owner.data(screens::PlaceViewModel::choicesRole).toList();
        QCOMPARE(choices.size(), static_cast<qsizetype>(m_session->model().place.organisations.size()));
        QVERIFY(model->setData(owner, choices.back().toList().at(1), Qt::EditRole));
        QCOMPARE(m_session->steps().count(), 1);
    }

    void mediumTermSaysTheGap()
    {
        MediumTermModel model(*m_session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QCOMPARE(model.columnCount(), m_session->horizon() + 2);
        QVERIFY2(model.title().contains(QStringLiteral("gap")), qPrintable(model.title()));
        int sums = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            sums += model.isSum(row) ? 1 : 0;
            const auto figure = model.index(row, 2).data(widgets::doorRole).value<wp::projection::FigureId>();
            QVERIFY(!figure.thing.empty());
        }
        QCOMPARE(sums, 2);
        for (int payer = 0; payer < model.payers().size(); ++payer) {
            for (int line = 0; line < 3; ++line) {
                model.choosePayer(payer);
                model.chooseLine(line);
                model.refresh();
                QVERIFY(!model.title().isEmpty());
            }
        }
    }
};

QTEST_MAIN(PlaceTablesTest)
#include "place_tables_test.moc"
