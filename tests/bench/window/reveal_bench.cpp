// SPDX-License-Identifier: GPL-3.0-or-later
// How many pictures a second a reveal shows before a room at 1920 × 1080, drawn by software: the lines of spend of the
// sample place go from what was held to what a lever made of it, in 600 ms, as often as the program gets to paint them.
// Beside it, what one such picture costs from its figures to the painted window.
#include "core/document/edits.h"
#include "tests/gui/support/driven_window.h"
#include "ui/chart/between.h"
#include "ui/chart/room_chart.h"
#include "ui/screens/present/present.h"
#include "ui/screens/present/present_view_model.h"

#include <QElapsedTimer>
#include <QtTest>
#include <QtWidgets>

#include <algorithm>
#include <cstdio>

using namespace wp;

namespace {

constexpr QSize screen(1920, 1080);
constexpr int reveals = 10;
constexpr int pictures = 100;

/// Counts how often a widget is painted.
class Painted : public QObject {
public:
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

void moveDoor(ui::shell::Session& session, const char* value)
{
    const std::string scenario = session.scenarioOf(scenario::Role::wholePlace)->id.text();
    session.perform(document::overriding(session.model(), scenario, "door", "handoffReduction", document::quoted(value)), [] { return QString(); });
}

} // namespace

int main(int count, char** words)
{
    QApplication application(count, words);
    testing::DrivenWindow driven;
    driven.program.controller().openSample();
    driven.show(1280, 720);
    driven.program.present().start();
    auto& room = *driven.program.present().room();
    auto& model = *driven.program.present().model();
    room.showNormal();
    room.resize(screen);
    model.show(3);
    QTest::qWait(2000);
    Painted painted;
    room.chart().installEventFilter(&painted);
    std::vector<double> rates;
    for (int i = 0; i < reveals; ++i) {
        model.hold();
        moveDoor(driven.session(), i % 2 == 0 ? "0.1" : "0.5");
        QTest::qWait(500);
        painted.count = 0;
        QElapsedTimer timer;
        timer.start();
        model.reveal();
        while (room.isRevealing()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        rates.push_back(painted.count * 1000.0 / static_cast<double>(timer.elapsed()));
    }
    std::ranges::sort(rates);
    std::printf("reveal: %.0f pictures a second (median of %d), least %.0f\n", rates[rates.size() / 2], reveals, rates.front());
    const auto from = model.viewBefore().chart;
    const auto to = model.view().chart;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < pictures; ++i) {
        room.chart().setData(ui::chart::between(from, to, i * 1.0 / pictures));
        room.chart().repaint();
    }
    std::printf("one picture: %.1f ms\n", static_cast<double>(timer.elapsed()) / pictures);
    driven.program.present().stop();
    return 0;
}
