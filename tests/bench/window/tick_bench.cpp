// SPDX-License-Identifier: GPL-3.0-or-later
// What a slider's tick costs on the sample place at 1600 × 900, from the key to the repainted window:
//   the edit of the document, the projection of what it touches, the screens' own work, and the painting.
// And, on the screens that show draws, the time from the hand's stop (the last tick) to the window painted with the
// first thousand, and with all of them.
#include "tests/gui/support/driven_window.h"
#include "ui/screens/range/range_page.h"
#include "ui/screens/trajectory/trajectory_page.h"
#include "ui/shell/futures.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QtTest>
#include <QtWidgets>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>

using namespace wp;
using testing::DrivenWindow;

namespace {

constexpr int ticks = 60;

struct Split {
    std::vector<double> edit, projection, screen, paint, whole;
};

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char* name, std::vector<double> values)
{
    std::ranges::sort(values);
    std::printf("%-12s median %7.2f ms   worst of 20 %7.2f ms\n", name, values[values.size() / 2],
                values[values.size() * 19 / 20]);
}

/// The tick again, taken apart: the same edit on a copy of the document, and the same projection.
void takeApart(DrivenWindow& driven, const document::Edit& edit, Split& split)
{
    document::Document copy(driven.session().model());
    ui::task::Projections projections;
    projections.update(copy.model());
    QElapsedTimer timer;
    timer.start();
    const auto inverse = copy.apply(edit);
    split.edit.push_back(milliseconds(timer));
    timer.restart();
    projections.update(copy.model());
    split.projection.push_back(milliseconds(timer));
}

void measure(DrivenWindow& driven, int page, Split& split)
{
    driven.window().showPage(page);
    QTest::qWait(600);
    for (int i = 0; i < ticks; ++i) {
        const std::string value = std::to_string(1'500'000 + 10'000 * i) + ".00";
        const document::Edit edit = document::SetField{"scenarios/wholePlace/measures/shift/amount", '"' + value + '"'};
        takeApart(driven, edit, split);
        QElapsedTimer timer;
        timer.start();
        driven.session().perform(edit, [] { return QString(); }, 1);
        const double shown = milliseconds(timer);
        QApplication::sendPostedEvents();
        driven.window().repaint();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        const double whole = milliseconds(timer);
        split.screen.push_back(shown - split.edit.back() - split.projection.back());
        split.paint.push_back(whole - shown);
        split.whole.push_back(whole);
    }
}

bool showsDraws(const ui::shell::Page& page)
{
    return qobject_cast<const ui::screens::TrajectoryPage*>(&page) || qobject_cast<const ui::screens::RangePage*>(&page);
}

/// Tells whenever the window has painted what had changed.
class Updates : public QObject {
public:
    Updates(QWidget& window, std::function<void()> tell) : m_window(window), m_tell(std::move(tell))
    {
        m_window.installEventFilter(this);
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::UpdateRequest) {
            return QObject::eventFilter(object, event);
        }
        m_window.removeEventFilter(this);
        QCoreApplication::sendEvent(object, event);
        m_window.installEventFilter(this);
        m_tell();
        return true;
    }

private:
    QWidget& m_window;
    std::function<void()> m_tell;
};

/// The hand moves five ticks, 16 ms apart, and stops.
void measureDraws(DrivenWindow& driven)
{
    const ui::shell::Futures& futures = driven.program.futures();
    std::vector<double> first, whole;
    for (int i = 0; i < ticks; ++i) {
        QElapsedTimer timer;
        for (int tick = 0; tick < 5; ++tick) {
            const std::string value = std::to_string(1'500'000 + 10'000 * (5 * i + tick)) + ".00";
            QTest::qWait(16);
            timer.start();
            driven.session().perform(
                document::SetField{"scenarios/wholePlace/measures/shift/amount", '"' + value + '"'}, [] { return QString(); }, 1);
        }
        QEventLoop loop; // QTest's waiting sleeps between events
        // Which of the two answers waits to be painted; the window's next update has it on the screen.
        std::vector<double>* waiting = nullptr;
        std::uint64_t shown = futures.draws();
        const auto told = QObject::connect(&futures, &ui::shell::Futures::changed, &futures, [&] {
            if (futures.draws() != shown || !futures.isRefining()) {
                shown = futures.draws();
                waiting = futures.isRefining() ? &first : &whole;
            }
        });
        const Updates updates(driven.window(), [&] {
            if (waiting != nullptr) {
                std::exchange(waiting, nullptr)->push_back(milliseconds(timer));
                if (!futures.isRefining()) {
                    loop.quit();
                }
            }
        });
        QTimer::singleShot(5'000, &loop, &QEventLoop::quit);
        loop.exec();
        QObject::disconnect(told);
    }
    std::printf("\n%s, from the hand's stop\n", qPrintable(driven.window().currentPage()->title()));
    print("first 1,000", first);
    print("all draws", whole);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QElapsedTimer start;
    start.start();
    DrivenWindow driven;
    driven.program.controller().openSample();
    driven.window().resize(1600, 900);
    driven.window().show();
    if (!QTest::qWaitForWindowExposed(&driven.window())) {
        return 1;
    }
    std::printf("first window after %.0f ms\n", milliseconds(start));
    for (std::size_t page = 1; page < driven.window().pages().size(); ++page) {
        Split split;
        measure(driven, static_cast<int>(page), split);
        std::printf("\n%s\n", qPrintable(driven.window().pages()[page]->title()));
        print("edit", split.edit);
        print("projection", split.projection);
        print("screen", split.screen);
        print("paint", split.paint);
        print("whole", split.whole);
        if (showsDraws(*driven.window().pages()[page])) {
            measureDraws(driven);
        }
    }
    return 0;
}
