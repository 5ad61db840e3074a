// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of every screen in every appearance, for packaging/screenshots; nothing in any of them is cut off.
#include "tests/gui/support/appearances.h"
#include "tests/support/window.h"
#include "ui/chart/room_chart.h"
#include "ui/screens/present/present.h"
#include "ui/screens/present/present_view_model.h"
#include "ui/shell/page.h"
#include "ui/shell/solvency.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::testing::DrivenWindow;

class GalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void screens_data()
    {
        wp::testing::addAppearanceColumns();
        for (const int width : {1280, 1920}) {
            for (const int theme : {1, 2}) {
                for (const int percent : {100, 200}) {
                    for (const char* language : {"en", "cy"}) {
                        const char* name = theme == 1 ? "light" : "dark";
                        QTest::addRow("%d_%s_%d_%s", width, name, percent, language)
                            << width << theme << percent << QString::fromLatin1(language);
                    }
                }
            }
        }
    }

    void screens()
    {
        DrivenWindow driven;
        driven.program.controller().openSample();
        driven.window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&driven.window()));
        wp::testing::wear(driven);
        for (std::size_t i = 0; i < driven.window().pages().size(); ++i) {
            driven.window().showPage(static_cast<int>(i));
            QTRY_VERIFY_WITH_TIMEOUT(!driven.window().solvency().isRefining(), 60000);
            QTest::qWait(400);
            const QString name = QStringLiteral("gallery/%1_%2").arg(driven.window().pages()[i]->id(),
                                                                     QString::fromLatin1(QTest::currentDataTag()));
            QVERIFY(wp::testing::saveScreenshot(driven.window(), name));
            QTRY_COMPARE_WITH_TIMEOUT(wp::testing::cutOff(driven.window()), QString(), 3000);
        }
        slides(driven);
    }

private:
    /// Dark where the program is, and a large room in place of larger text.
    static void slides(DrivenWindow& driven)
    {
        QFETCH(int, width);
        QFETCH(int, theme);
        QFETCH(int, percent);
        driven.program.present().start();
        auto& room = *driven.program.present().room();
        auto& model = *driven.program.present().model();
        room.setChoice({percent == 200 ? format::Room::large : format::Room::small, theme == 2, {}});
        room.showNormal();
        room.resize(width, width * 9 / 16);
        for (int slide = 0; slide < static_cast<int>(model.slides().size()); ++slide) {
            model.show(slide);
            QTRY_VERIFY_WITH_TIMEOUT(!room.chart().data().series.empty(), 60000);
            QTest::qWait(200);
            const QString name =
                QStringLiteral("gallery/present_%1_%2").arg(model.slide()->id, QString::fromLatin1(QTest::currentDataTag()));
            QVERIFY(wp::testing::saveScreenshot(room, name));
            QCOMPARE(wp::testing::cutOff(room), QString());
        }
        driven.program.present().stop();
    }
};

QTEST_MAIN(GalleryTest)
#include "gallery_long_test.moc"
