// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/appearances.h"
#include "tests/gui/support/screens.h"
#include "tests/support/window.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/trajectory/stream_grid.h"
#include "ui/screens/trajectory/trajectory_page.h"
#include "ui/widgets/scroll_column.h"

#include <QtTest>
#include <QtWidgets>

#include <set>

using wp::testing::DrivenWindow;
using wp::ui::chart::ChartFrame;
using wp::ui::screens::TrajectoryPage;

/// Every stream as a small chart: as many as there are, the same figures as the large one, each a door and a table, by keys.
class StreamsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;

    TrajectoryPage& page() { return *m_driven->page<TrajectoryPage>(); }
    const std::vector<ChartFrame*>& frames() { return page().streams()->frames(); }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1280, 720));
        m_driven->window().showScreen(page().id());
    }

    void eachStreamHasOneWithItsFinding()
    {
        QCOMPARE(frames().size(), m_driven->session().model().place.streams.size());
        std::set<QString> titles;
        for (const ChartFrame* frame : frames()) {
            QVERIFY(frame->isVisible());
            QCOMPARE(frame->data().series.size(), std::size_t(3));
            titles.insert(frame->describedTitle());
        }
        QCOMPARE(titles.size(), frames().size());
        const auto& large = page().demandFrame()->data().series;
        const auto& small = frames().front()->data().series;
        QVERIFY(std::ranges::equal(large, small, [](const auto& a, const auto& b) { return a.points == b.points; }));
    }

    void areReachedReadAndOpenedByKeys()
    {
        for (int i = 0; i < 12 && QApplication::focusWidget() != frames().front(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        }
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(frames().front()));
        const int year = m_driven->session().year();
        QTest::keyClick(frames().front(), Qt::Key_Left);
        QCOMPARE(m_driven->session().year(), year - 1);
        QCOMPARE(frames().back()->cursorYear(), year - 1);
        QCOMPARE(page().spendFrame()->cursorYear(), year - 1);
        QSignalSpy wanted(&m_driven->session(), &wp::ui::shell::Session::figureWanted);
        QTest::keyClick(frames().front(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        m_driven->trigger("tables");
        QVERIFY(std::ranges::all_of(frames(), &ChartFrame::isTableShown));
    }

    void standBesideEachOtherWhereThereIsRoom()
    {
        QTRY_COMPARE(frames()[0]->y(), frames()[1]->y());
        m_driven->program.appearance().setTextPercent(200);
        QTRY_VERIFY(frames()[1]->y() >= frames()[0]->y() + frames()[0]->height());
        QCOMPARE(frames()[1]->x(), frames()[0]->x());
    }

    void looks_data() { wp::testing::addAppearances(); }

    void looks()
    {
        wp::testing::wear(*m_driven);
        QTest::qWait(300);
        page().findChild<wp::ui::widgets::ScrollColumn*>()->ensureWidgetVisible(frames().back());
        QTest::qWait(200);
        QVERIFY(wp::testing::saveScreenshot(m_driven->window(), QStringLiteral("streams_") + QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(wp::testing::faultAtRest(*m_driven), QString());
    }
};

QTEST_MAIN(StreamsTest)
#include "streams_test.moc"
