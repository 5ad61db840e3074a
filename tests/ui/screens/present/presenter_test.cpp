// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edits.h"
#include "core/document/snapshots.h"
#include "core/exchange/json.h"
#include "tests/ui/support/sample_session.h"
#include "ui/screens/present/presenter_view_model.h"
#include "ui/screens/present/take_snapshot.h"
#include "ui/screens/present/what_came.h"

#include <QtTest>

using namespace wp::ui;
using chart::SeriesRole;
using screens::PresenterViewModel;
using screens::PresentViewModel;
using screens::RoomView;
using screens::whatCame;
using wp::document::Way;

/// What whoever presents sees and the room does not; and which way a figure went.
class PresenterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;
    std::unique_ptr<shell::Solvency> m_solvency;
    std::unique_ptr<PresentViewModel> m_model;
    std::unique_ptr<PresenterViewModel> m_presenter;

    void moveLever(const char* to)
    {
        const auto edit = wp::document::overriding(m_session->model(), "wholePlace", "door", "handoffReduction", wp::document::quoted(to));
        QVERIFY(m_session->perform(edit, [] { return QStringLiteral("Move"); }).empty());
    }
    static RoomView lines(const std::vector<std::pair<SeriesRole, std::pair<double, const char*>>>& ends)
    {
        RoomView view;
        for (const auto& [role, end] : ends) {
            chart::ChartSeries series = chart::emptySeries(qPrintable(QString::number(static_cast<int>(role))), {}, role);
            series.points = {{1, QStringLiteral("£1m"), {}}, {end.first, QString::fromUtf8(end.second), {}}};
            view.chart.series.push_back(std::move(series));
        }
        view.chart.categories = {QStringLiteral("2025/26"), QStringLiteral("2026/27")};
        return view;
    }

private Q_SLOTS:
    void init()
    {
        m_session = wp::testing::sampleSession();
        m_solvency = std::make_unique<shell::Solvency>(*m_session);
        m_model = std::make_unique<PresentViewModel>(*m_session, *m_solvency);
        m_presenter = std::make_unique<PresenterViewModel>(*m_model);
    }

    void cleanup()
    {
        m_presenter.reset();
        m_model.reset();
    }

    void theNextSlideIsAnnounced()
    {
        const int count = static_cast<int>(m_model->slides().size());
        QVERIFY(count > 2);
        QVERIFY(m_presenter->heading(0).startsWith(QStringLiteral("1 of %1: ").arg(count)));
        QVERIFY(m_presenter->nextHeading().startsWith(QStringLiteral("2 of %1: ").arg(count)));
        QCOMPARE(m_presenter->nextView().sentence, m_model->viewOf(1).sentence);
        m_model->last();
        QCOMPARE(m_presenter->nextHeading(), QStringLiteral("This is the last slide."));
        QCOMPARE(m_presenter->heading(count), QString());
    }

    void whatTheRoomDoesNotSeeIsSaidWhileItIsHeld()
    {
        moveLever("0.29");
        QCOMPARE(m_presenter->unseen(), QString());
        m_model->hold();
        QCOMPARE(m_presenter->unseen(), QStringLiteral("Held. Nothing has moved since."));
        moveLever("0.10");
        const QString said = m_presenter->unseen();
        QVERIFY2(said.contains(QStringLiteral("£")) && said.startsWith(QStringLiteral("Held. Not seen")), qPrintable(said));
        m_model->reveal();
        QCOMPARE(m_presenter->unseen(), QString());
    }

    void notesOfASnapshotAreWrittenAsOneStep()
    {
        QVERIFY(!m_presenter->mayWriteNotes()); // the story's are the program's
        QVERIFY(screens::keep(*m_session, screens::snapshotOf(*m_session, *m_model->slide())).empty());
        m_model->last();
        QVERIFY(m_presenter->mayWriteNotes());
        const std::size_t nth = *m_model->slide()->snapshot;
        const std::string before = wp::exchange::writeJson(m_session->model());
        const QString was = m_presenter->notes();
        QVERIFY(m_presenter->writeNotes(nth, was, QStringLiteral("Ask table three")).empty());
        QCOMPARE(m_presenter->notes(), QStringLiteral("Ask table three"));
        m_session->undo();
        QCOMPARE(wp::exchange::writeJson(m_session->model()), before);
        m_presenter->writeNotes(nth, QStringLiteral("another text"), QStringLiteral("late"));
        QCOMPARE(m_presenter->notes(), was); // somebody else wrote meanwhile
        QVERIFY(!m_presenter->writeNotes(nth, was, QStringLiteral("The family of 943 476 5919")).empty());
        QCOMPARE(m_presenter->notes(), was);
    }

    void theClockBeginsWhenItIsToldTo()
    {
        m_presenter->setTargetMinutes(90);
        QCOMPARE(m_presenter->left(), QStringLiteral("left: 1:30:00"));
        QTest::qWait(20);
        QCOMPARE(m_presenter->elapsed(), QStringLiteral("00:00"));
        m_presenter->startOrRest();
        QVERIFY(m_presenter->isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(m_presenter->elapsed(), QStringLiteral("00:01"), 3000);
        m_model->next();
        QCOMPARE(m_presenter->elapsedOnSlide(), QStringLiteral("00:00"));
        m_presenter->setTargetMinutes(0);
        QVERIFY(m_presenter->isOver() && m_presenter->left().startsWith(QStringLiteral("over by")));
        m_presenter->startOrRest();
        m_presenter->restart();
        QCOMPARE(m_presenter->elapsed(), QStringLiteral("00:00"));
    }

    void aFigureWentTheWayItReads()
    {
        const auto way = [](double from, const char* was, double to, const char* is) {
            return whatCame(lines({{SeriesRole::wholePlace, {from, was}}}), lines({{SeriesRole::wholePlace, {to, is}}}), 1).way;
        };
        QVERIFY(way(2, "£2m", 3, "£3m") == Way::up);
        QVERIFY(way(-2, "−£2m", -3, "−£3m") == Way::down);
        QVERIFY(way(2.001, "£2m", 2.002, "£2m") == Way::same);
    }

    void itIsTheLineThatMovedInTheYearThatIsLookedAt()
    {
        const RoomView before = lines({{SeriesRole::cuts, {5, "£5m"}}, {SeriesRole::wholePlace, {2, "£2m"}}});
        const RoomView cuts = lines({{SeriesRole::cuts, {4, "£4m"}}, {SeriesRole::wholePlace, {2, "£2m"}}});
        const RoomView both = lines({{SeriesRole::cuts, {4, "£4m"}}, {SeriesRole::wholePlace, {3, "£3m"}}});
        QVERIFY(whatCame(before, cuts, 1).way == Way::down && whatCame(before, cuts, 1).role == SeriesRole::cuts);
        QVERIFY(whatCame(before, both, 9).way == Way::up && whatCame(before, both, 9).role == SeriesRole::wholePlace);
        QVERIFY(whatCame(before, both, 0).way == Way::same);
        QVERIFY(whatCame(before, RoomView(), 1).way == Way::same);
        m_model->hold();
        const RoomView held = m_model->view();
        moveLever("0");
        m_model->reveal();
        QVERIFY(whatCame(held, held, m_session->year()).way == Way::same);
    }
};

QTEST_MAIN(PresenterTest)
#include "presenter_test.moc"
