// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of every screen in every appearance, for packaging/screenshots; in none of them is anything cut off or over
// anything else.
#include "tests/gui/support/appearances.h"
#include "tests/gui/support/screens.h"
#include "tests/support/window.h"
#include "ui/chart/room_chart.h"
#include "ui/screens/present/present.h"
#include "ui/screens/present/present_view_model.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::testing::DrivenWindow;

class GalleryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;

private Q_SLOTS:
    void initTestCase()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        m_driven->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_driven->window()));
    }

    void screens_data()
    {
        wp::testing::addAppearanceColumns();
        constexpr const char* themes[] = {"light", "dark", "contrast"};
        for (const int width : {1280, 1920}) {
            for (const int theme : {1, 2, 3}) {
                for (const int percent : {100, 200}) {
                    for (const char* language : {"en", "cy"}) {
                        QTest::addRow("%d_%s_%d_%s", width, themes[theme - 1], percent, language)
                            << width << theme << percent << QString::fromLatin1(language);
                    }
                }
            }
        }
    }

    void screens()
    {
        wp::testing::wear(*m_driven);
        for (std::size_t i = 0; i < m_driven->window().pages().size(); ++i) {
            QVERIFY(wp::testing::showScreen(*m_driven, i));
            const QString id = m_driven->window().pages()[i]->id();
            for (const QString& fault : wp::testing::faultAtRest(*m_driven).split(u'\n', Qt::SkipEmptyParts)) {
                QTest::qFail(qPrintable(id + QStringLiteral(": ") + fault), __FILE__, __LINE__);
            }
            QVERIFY(wp::testing::saveScreenshot(m_driven->window(), QStringLiteral("gallery/%1_%2").arg(id, QString::fromLatin1(QTest::currentDataTag()))));
        }
        slides(*m_driven);
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
            QTRY_VERIFY_WITH_TIMEOUT(!room.chart().data().series.empty(), 180000);
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
