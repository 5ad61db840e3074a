// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edits.h"
#include "tests/ui/support/sample_session.h"
#include "ui/chart/between.h"
#include "ui/screens/present/present_view_model.h"
#include "ui/screens/present/take_snapshot.h"

#include <QtTest>

#include <cmath>

using namespace wp::ui;
using screens::Blank;
using screens::PresentViewModel;
using wp::scenario::Role;

/// What a room sees: the story, snapshots as slides, and figures that are held, revealed and replayed.
class PresentTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;
    std::unique_ptr<shell::Solvency> m_solvency;
    std::unique_ptr<PresentViewModel> m_model;

    /// The front door ends a tenth of passing on instead of three.
    void moveLever(const char* value = "0.1")
    {
        const std::string scenario = m_session->scenarioOf(Role::wholePlace)->id.text();
        const auto edit = wp::document::overriding(m_session->model(), scenario, "door", "handoffReduction", wp::document::quoted(value));
        QVERIFY(m_session->perform(edit, [] { return QStringLiteral("Move the front door"); }, 1).empty());
    }
    void begin() { m_model = std::make_unique<PresentViewModel>(*m_session, *m_solvency); }
    double wholeEnd() const
    {
        const auto view = m_model->view();
        const auto found = std::ranges::find(view.chart.series, format::SeriesRole::wholePlace, &chart::ChartSeries::role);
        return found == view.chart.series.end() ? std::nan("") : found->points.back().value;
    }
    QString cash() const
    {
        const auto cells = m_model->view().cells;
        const auto found = std::ranges::find(cells, QStringLiteral("cash"), &shell::ResultCell::id);
        return found == cells.end() ? QString() : found->value;
    }
    void keepSlide(const char* id)
    {
        const auto found = std::ranges::find(m_model->slides(), QString::fromLatin1(id), &screens::Slide::id);
        QVERIFY(found != m_model->slides().end());
        QVERIFY(screens::keep(*m_session, screens::snapshotOf(*m_session, *found)).empty());
    }

private Q_SLOTS:
    void init()
    {
        m_model.reset();
        m_session = wp::testing::sampleSession();
        m_solvency = std::make_unique<shell::Solvency>(*m_session);
        begin();
    }
    void cleanup() { m_model.reset(); }

    void theStoryHasSixSlidesEachWithAFinding()
    {
        QCOMPARE(m_model->slides().size(), std::size_t{6});
        QStringList sentences;
        for (int i = 0; i < 6; ++i) {
            m_model->show(i);
            const auto view = m_model->view();
            QVERIFY(!view.sentence.isEmpty() && !sentences.contains(view.sentence));
            QVERIFY(!m_model->slide()->notes.isEmpty());
            sentences << view.sentence;
            if (m_model->slide()->topic != report::Topic::doubt) {
                QVERIFY(!view.chart.series.empty());
            }
        }
        QCOMPARE(m_model->viewOf(0).chart.series.size(), std::size_t{1});
        QCOMPARE(m_model->viewOf(1).chart.series.size(), std::size_t{2});
        QVERIFY(sentences[1].contains(QStringLiteral("£903m")));
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->view().chart.series.empty(), 60000); // what decides is worked out aside
        QVERIFY(m_model->view().chart.hasRows());
    }

    void slidesTurnAndStopAtTheEnds()
    {
        m_model->previous();
        QCOMPARE(m_model->current(), 0);
        m_model->last();
        QCOMPARE(m_model->current(), 5);
        QVERIFY(!m_model->nextSlide());
        m_model->next();
        QCOMPARE(m_model->current(), 5);
        m_model->toggleBlank(Blank::black);
        m_model->toggleBlank(Blank::white);
        QCOMPARE(m_model->blank(), Blank::white);
        m_model->toggleBlank(Blank::white);
        QCOMPARE(m_model->blank(), Blank::none);
    }

    void whatIsHeldStaysUntilItIsRevealed()
    {
        m_model->show(3);
        const double before = wholeEnd();
        const QString cashBefore = cash();
        m_model->hold();
        moveLever();
        QVERIFY(m_model->isHeld());
        QCOMPARE(wholeEnd(), before);
        QCOMPARE(cash(), cashBefore);
        m_model->next();
        m_model->previous();
        QCOMPARE(wholeEnd(), before); // turning slides lets nothing out
        QSignalSpy revealed(m_model.get(), &PresentViewModel::revealed);
        m_model->reveal();
        QCOMPARE(revealed.size(), 1);
        QVERIFY(wholeEnd() != before);
        QVERIFY(cash() != cashBefore);
        QVERIFY(m_model->view().change.contains(cashBefore));
        const auto from = m_model->viewBefore().chart;
        const auto to = m_model->view().chart;
        QCOMPARE(from.series.back().points.back().value, before);
        QCOMPARE(to.series.back().ghost.back(), before);
        m_model->replay();
        QCOMPARE(revealed.size(), 2);
        m_session->undo();
        QVERIFY(!m_model->mayReplay()); // nothing changed
    }

    void letGoNothingIsPlayed()
    {
        m_model->show(3);
        QSignalSpy revealed(m_model.get(), &PresentViewModel::revealed);
        m_model->hold();
        moveLever();
        m_model->release();
        QVERIFY(!m_model->isHeld() && !m_model->mayReplay());
        QVERIFY(m_model->view().change.isEmpty());
        m_model->reveal();
        QVERIFY(revealed.isEmpty());
    }

    void aPictureOnItsWayStandsBetween()
    {
        m_model->show(3);
        m_model->hold();
        moveLever();
        m_model->reveal();
        const auto from = m_model->viewBefore().chart;
        const auto to = m_model->view().chart;
        const auto half = chart::between(from, to, 0.5);
        const auto at = [](const chart::ChartData& data) { return data.series.back().points.back().value; };
        QVERIFY(std::abs(at(half) - (at(from) + at(to)) / 2) < 1);
        QCOMPARE(at(chart::between(from, to, 1)), at(to));
        QCOMPARE(half.series.back().points.back().text, to.series.back().points.back().text);
        chart::ChartData other = from;
        other.categories.pop_back();
        QCOMPARE(at(chart::between(other, to, 0.5)), at(to)); // another set of years is there at once
    }

    void snapshotsComeAfterTheStoryAndStandAloneLater()
    {
        keepSlide("demand");
        QCOMPARE(m_model->slides().size(), std::size_t{7}); // the story goes on while it is told
        keepSlide("cash");
        QCOMPARE(m_model->slides().size(), std::size_t{8});
        begin();
        QCOMPARE(m_model->slides().size(), std::size_t{2});
        QCOMPARE(m_model->slides()[0].topic, report::Topic::demand);
        QCOMPARE(m_model->slides()[1].topic, report::Topic::cash);
        m_session->undo();
        m_session->undo();
        QCOMPARE(m_model->slides().size(), std::size_t{6}); // none is left: the story again
    }

    void aSnapshotShowsWhatWasAndRevealsWhatIs()
    {
        keepSlide("whole");
        const double kept = wholeEndOf(3);
        moveLever();
        begin();
        QCOMPARE(wholeEnd(), kept);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->view().cells.front().isRefining, 60000);
        QVERIFY(!m_model->mayReplay());
        m_model->reveal();
        QVERIFY(wholeEnd() != kept);
        QVERIFY(m_model->mayReplay());
        QVERIFY(!m_model->view().change.isEmpty());
    }

    void aSnapshotOfWhatIsGoneSaysSo()
    {
        auto kept = screens::snapshotOf(*m_session, m_model->slides()[3]);
        kept.scenarios.front().id = kept.scenarios.back().id; // two of one name: no such place is computed
        QVERIFY(screens::keep(*m_session, kept).empty());
        begin();
        QVERIFY(!m_model->view().chart.series.empty());
        QVERIFY(m_model->view().change.contains(QStringLiteral("gone")));
    }

private:
    double wholeEndOf(int slide)
    {
        m_model->show(slide);
        return wholeEnd();
    }
};

QTEST_MAIN(PresentTest)
#include "present_test.moc"
