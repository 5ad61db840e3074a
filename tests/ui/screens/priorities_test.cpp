// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/priorities.h"
#include "core/exchange/json.h"
#include "tests/ui/support/sample_session.h"
#include "ui/format/numbers.h"
#include "ui/report/charts.h"
#include "ui/report/in_words.h"
#include "ui/screens/compare/compare_view_model.h"
#include "ui/screens/levers/figure_words.h"
#include "ui/screens/levers/levers_view_model.h"
#include "ui/screens/place/place_table_model.h"
#include "ui/screens/start/priorities_view_model.h"
#include "ui/screens/trajectory/trajectory_view_model.h"
#include "ui/shell/futures.h"

#include <QtTest>

using namespace wp::ui;
using screens::PrioritiesViewModel;
using wp::scenario::Role;

/// The place's shared priorities: chosen in one step, kept in the document, and first on every screen.
class PrioritiesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;

    void take(std::size_t slot, int choice)
    {
        const PrioritiesViewModel viewModel(*m_session);
        const auto step = viewModel.choose(slot, choice);
        QVERIFY(step);
        QVERIFY(m_session->perform(step->edit, step->wording).empty());
    }
    QString nameAt(std::size_t stream) const { return QString::fromStdString(*m_session->model().place.streams[stream].name); }

private Q_SLOTS:
    void init() { m_session = wp::testing::sampleSession(); }

    void areChosenInOneStepEach()
    {
        const PrioritiesViewModel viewModel(*m_session);
        const std::string before = wp::exchange::writeJson(m_session->model());
        QCOMPARE(viewModel.offered(0).size(), int(m_session->model().place.streams.size()) + 1);
        QVERIFY(viewModel.isOpen(0) && !viewModel.isOpen(1));
        const auto order = [&](std::size_t at) { return wp::document::streamOrder(m_session->model())[at]; };
        take(0, 3);
        QVERIFY(!viewModel.offered(1).contains(nameAt(2))); // what leads already is not offered twice
        take(1, 4);
        take(2, 1);
        QCOMPARE(viewModel.offered(1)[viewModel.chosen(1)], nameAt(4));
        QVERIFY(m_session->steps().undoSentence().contains(nameAt(4)));
        QCOMPARE(order(0), std::size_t{2});
        QCOMPARE(order(1), std::size_t{4});
        QCOMPARE(order(2), std::size_t{0});
        QVERIFY(!viewModel.choose(0, viewModel.chosen(0)));
        take(0, 0); // the others close up
        QCOMPARE(order(0), std::size_t{4});
        QCOMPARE(viewModel.chosen(2), 0);
        while (m_session->steps().canUndo()) {
            m_session->undo();
        }
        QCOMPARE(wp::exchange::writeJson(m_session->model()), before);
    }

    void leadWhereverAStreamIsPicked()
    {
        const shell::Futures futures(*m_session);
        screens::TrajectoryViewModel trajectory(*m_session, futures);
        trajectory.reset();
        QCOMPARE(trajectory.streamNames().front(), nameAt(0));
        trajectory.chooseStream(1);
        take(0, 4);
        QCOMPARE(trajectory.streamNames().front(), nameAt(3));
        QCOMPARE(trajectory.streamNames()[trajectory.stream()], nameAt(1)); // what was chosen stays
        trajectory.reset();
        QCOMPARE(trajectory.streamNames()[trajectory.stream()], nameAt(3));
        QVERIFY(trajectory.demand().title.startsWith(nameAt(3)));

        screens::CompareViewModel compare(*m_session);
        compare.reset();
        QCOMPARE(compare.courses().back(), nameAt(3));
        const auto things = screens::thingsWithFigures(m_session->model());
        const auto first = std::ranges::find_if(things, [](const auto& each) { return each.id.starts_with("streams/"); });
        QCOMPARE(first->name, nameAt(3));
    }

    void leversSayWhatHappensToEach()
    {
        screens::LeversViewModel levers(*m_session);
        QVERIFY(levers.priorities(Role::wholePlace).isEmpty());
        take(0, 1);
        take(1, 1);
        const QString said = levers.priorities(Role::wholePlace);
        const auto volume = [&](Role role) {
            return m_session->projected(role)->outcome.years[static_cast<std::size_t>(m_session->year())].streams[0].volume;
        };
        const wp::money::Decimal moved = volume(Role::wholePlace) - volume(Role::doNothing);
        const wp::money::Decimal change = wp::money::roundHalfEven(moved < 0 ? wp::money::Decimal(-moved) : moved, 0);
        QVERIFY2(said.contains(nameAt(0)) && said.contains(nameAt(1)), qPrintable(said));
        QVERIFY2(change == 0 || said.contains(format::Numbers().number(change, 0)), qPrintable(said));
        QVERIFY(said != levers.priorities(Role::cuts));
    }

    void areTickedAmongTheStreamsOfThePlace()
    {
        auto tables = screens::placeTables();
        screens::PlaceTableModel table(std::move(tables.front()), [this](const wp::document::Edit& edit, undo::Wording wording) {
            return m_session->perform(edit, std::move(wording));
        });
        table.setModel(&m_session->model());
        connect(m_session.get(), &shell::Session::changed, &table, [&] { table.setModel(&m_session->model()); });
        constexpr int column = 1;
        const auto tick = [&](int row, Qt::CheckState state) {
            return table.setData(table.index(row, column), state, Qt::CheckStateRole);
        };
        QSignalSpy refused(&table, &screens::PlaceTableModel::refused);
        QVERIFY(tick(2, Qt::Checked) && tick(0, Qt::Checked) && tick(4, Qt::Checked));
        QCOMPARE(wp::document::streamOrder(m_session->model())[0], std::size_t{2});
        QVERIFY(!tick(1, Qt::Checked));
        QCOMPARE(refused.count(), 1);
        QVERIFY(tick(2, Qt::Unchecked) && tick(1, Qt::Checked));
        QCOMPARE(table.data(table.index(1, column), Qt::DisplayRole).toString(), QStringLiteral("Yes"));
        QCOMPARE(wp::document::prioritiesOf(m_session->model()).size(), wp::document::mostPriorities);
    }

    void leadInThePapers()
    {
        take(0, 5);
        const auto source = report::makeSource(m_session->model(), {}, QDate(2026, 11, 28));
        QVERIFY(source);
        QCOMPARE(report::leadingStreams(*source, 1).front(), std::size_t{4});
        const QStringList said = report::prioritiesInWords(*source);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front().startsWith(nameAt(4)));
    }
};

QTEST_MAIN(PrioritiesTest)
#include "priorities_test.moc"
