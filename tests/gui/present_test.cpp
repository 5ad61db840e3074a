// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/snapshots.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/large_place.h"
#include "tests/support/window.h"
#include "ui/chart/room_chart.h"
#include "ui/screens/present/present.h"
#include "ui/screens/present/present_actions.h"
#include "ui/screens/present/present_view_model.h"
#include "ui/screens/present/room_results.h"
#include "ui/screens/present/snapshots_dialog.h"
#include "ui/shell/page.h"
#include "ui/shell/solvency.h"

#include <QAccessible>
#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::Blank;
using screens::PresentWindow;
using wp::scenario::Role;
using wp::testing::DrivenWindow;

/// Presenting by keys alone, snapshots from a screen, what is read out, and how it looks.
class PresentFlowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;

    screens::Present& present() { return m_driven->program.present(); }
    PresentWindow* room() { return present().room(); }
    screens::PresentViewModel* model() { return present().model(); }
    std::vector<wp::document::Snapshot> snapshots() { return wp::document::snapshotsOf(m_driven->session().model()); }

    /// A key to whichever window has the keyboard.
    static void key(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(QApplication::activeWindow(), static_cast<Qt::Key>(key), with); }

    void begin()
    {
        key(Qt::Key_F5);
        QVERIFY(room());
        QVERIFY(QTest::qWaitForWindowExposed(room()));
        QApplication::setActiveWindow(room());
        QTRY_VERIFY(room()->isActiveWindow());
    }
    void toMain()
    {
        m_driven->window().activateWindow();
        QApplication::setActiveWindow(&m_driven->window());
        QTRY_VERIFY(m_driven->window().isActiveWindow());
    }
    void moveLever()
    {
        QSlider* slider = m_driven->card(Role::wholePlace, 0)->lever()->findChild<QSlider*>();
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(slider, Qt::Key_Right);
        }
    }
    double end() const
    {
        const auto& series = m_driven->program.present().room()->chart().data().series;
        return series.back().points.back().value;
    }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.appearance().setChoice(format::ThemeChoice::light);
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1280, 720));
        QTest::keyClick(&m_driven->window(), Qt::Key_3, Qt::ControlModifier);
    }
    void cleanup() { m_driven.reset(); }

    void theStoryIsToldByPageDownAlone()
    {
        begin();
        QCOMPARE(room()->size(), room()->screen()->size());
        QStringList sentences{room()->sentence()};
        for (int slide = 1; slide < 6; ++slide) {
            key(Qt::Key_PageDown);
            QCOMPARE(model()->current(), slide);
            QVERIFY(!room()->sentence().isEmpty() && !sentences.contains(room()->sentence()));
            sentences << room()->sentence();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!room()->chart().data().series.empty(), 60000);
        key(Qt::Key_PageUp);
        QCOMPARE(model()->current(), 4);
        key(Qt::Key_Home);
        QCOMPARE(model()->current(), 0);
        key(Qt::Key_B);
        QCOMPARE(model()->blank(), Blank::black);
        key(Qt::Key_PageDown); // brings the slide back, and does not lose one unseen
        QCOMPARE(model()->blank(), Blank::none);
        QCOMPARE(model()->current(), 0);
        key(Qt::Key_N);
        QVERIFY(model()->isNoteShown());
        key(Qt::Key_Question);
        QVERIFY(room()->areKeysShown());
        key(Qt::Key_Escape);
        QVERIFY(!present().isOn());
        QCOMPARE(m_driven->window().currentPage()->id(), QStringLiteral("levers"));
    }

    void aLeverIsHeldRevealedAndReplayedByKeys()
    {
        begin();
        for (int i = 0; i < 3; ++i) {
            key(Qt::Key_Right);
        }
        key(Qt::Key_H);
        const double before = end();
        toMain();
        moveLever();
        QTest::qWait(300);
        QCOMPARE(end(), before);
        QApplication::setActiveWindow(room());
        key(Qt::Key_R);
        QVERIFY(room()->isRevealing());
        QCOMPARE(end(), before);
        QTRY_VERIFY(!room()->isRevealing());
        const double after = end();
        QVERIFY(after != before);
        QVERIFY(room()->change().contains(QStringLiteral("£")));
        QVERIFY(wp::testing::saveScreenshot(*room(), QStringLiteral("present_revealed")));
        key(Qt::Key_R, Qt::ShiftModifier);
        QVERIFY(room()->isRevealing());
        QTRY_VERIFY(std::abs(end() - after) > 1 && std::abs(end() - before) > 1); // seen on its way
        QTRY_VERIFY(!room()->isRevealing());
        QCOMPARE(end(), after);
        key(Qt::Key_Escape);
        QVERIFY(!present().isOn());
    }

    void withReducedMotionTheChangeIsThereAtOnce()
    {
        m_driven->trigger("calm");
        begin();
        key(Qt::Key_End);
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        key(Qt::Key_H);
        const double before = end();
        toMain();
        moveLever();
        QApplication::setActiveWindow(room());
        key(Qt::Key_R);
        QVERIFY(!room()->isRevealing());
        QVERIFY(end() != before);
        key(Qt::Key_Escape);
    }

    void singleKeysRestWhereTheyAreSwitchedOff()
    {
        m_driven->trigger("singleKeys");
        begin();
        key(Qt::Key_H);
        QVERIFY(!model()->isHeld());
        key(Qt::Key_PageDown);
        QCOMPARE(model()->current(), 1);
        present().actions()->action(screens::PresentAction::hold)->trigger();
        QVERIFY(model()->isHeld());
        key(Qt::Key_Escape);
        key(Qt::Key_K);
        QVERIFY(snapshots().empty());
    }

    void snapshotsAreKeptNamedOrderedAndTakenAway()
    {
        key(Qt::Key_K);
        QTest::keyClick(&m_driven->window(), Qt::Key_4, Qt::ControlModifier);
        key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(snapshots().size(), std::size_t{2});
        QCOMPARE(snapshots()[1].screen, std::string("trajectory"));
        m_driven->trigger("snapshots");
        auto* dialog = m_driven->window().findChild<screens::SnapshotsDialog*>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        dialog->list()->setCurrentRow(1);
        dialog->name()->setText(QStringLiteral("What we saw"));
        dialog->note()->setPlainText(QStringLiteral("Ask finance"));
        dialog->list()->setCurrentRow(0);
        QCOMPARE(snapshots()[1].name, std::string("What we saw"));
        QCOMPARE(snapshots()[1].note, std::string("Ask finance"));
        QVERIFY(wp::testing::saveScreenshot(*dialog, QStringLiteral("present_snapshots")));
        QTRY_COMPARE(wp::testing::cutOff(*dialog), QString());
        const auto press = [&](const char* text) {
            for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
                if (button->text() == QLatin1String(text)) {
                    button->click();
                }
            }
        };
        press("Move down");
        QCOMPARE(snapshots()[0].name, std::string("What we saw"));
        press("Move up");
        QCOMPARE(snapshots()[1].name, std::string("What we saw"));
        press("Remove");
        QCOMPARE(snapshots().size(), std::size_t{1});
        press("Close");
        QTRY_VERIFY(!m_driven->window().findChild<screens::SnapshotsDialog*>());
        while (m_driven->session().steps().canUndo()) {
            m_driven->session().undo();
        }
        QVERIFY(snapshots().empty());
    }

    void aChartIsAChartWithATableForWhoeverCannotSeeIt()
    {
        begin();
        for (int slide = 0; slide < 5; ++slide) {
            QAccessibleInterface* read = QAccessible::queryAccessibleInterface(&room()->chart());
            QCOMPARE(read->role(), QAccessible::Chart);
            QCOMPARE(read->text(QAccessible::Name), room()->sentence());
            QVERIFY(read->text(QAccessible::Description).contains(QRegularExpression(QStringLiteral("[0-9]"))));
            QVERIFY(read->tableInterface() && read->tableInterface()->rowCount() > 1);
            QVERIFY(room()->accessibleName().contains(room()->sentence()));
            key(Qt::Key_PageDown);
        }
        key(Qt::Key_Tab);
        QVERIFY(room()->chart().hasFocus());
        key(Qt::Key_Escape);
    }

    void looks_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isLarge");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isHuge");
        const QString en = QStringLiteral("en");
        const QString cy = QStringLiteral("cy");
        QTest::newRow("1280_light") << 1280 << false << false << en << false;
        QTest::newRow("1920_dark") << 1920 << false << true << en << false;
        QTest::newRow("1280_large_welsh") << 1280 << true << false << cy << false;
        QTest::newRow("1920_large") << 1920 << true << false << en << false;
        QTest::newRow("1920_welsh_huge") << 1920 << false << false << cy << true;
    }

    void looks()
    {
        QFETCH(int, width);
        QFETCH(bool, isLarge);
        QFETCH(bool, isDark);
        QFETCH(QString, language);
        QFETCH(bool, isHuge);
        m_driven->program.language().setCode(language);
        m_driven->program.appearance().setTextPercent(isLarge ? 200 : 100); // the room's type is its own
        if (isHuge) {
            m_driven->session().open(wp::document::Document(wp::testing::grown(wp::testing::samplePlace(), 1200, 20)));
        }
        begin();
        present().room()->setChoice({isLarge ? format::Room::large : format::Room::small, isDark, {}});
        QTest::qWait(100); // until it fills its screen
        room()->showNormal();
        room()->resize(width, width * 9 / 16);
        QTest::qWait(200);
        const std::size_t looked = isHuge ? 5 : 6; // what decides takes minutes to draw on so many lines
        for (std::size_t slide = 0; slide < looked; ++slide) {
            QTRY_VERIFY_WITH_TIMEOUT(!room()->chart().data().series.empty() && !m_driven->window().solvency().isRefining(), 120000);
            QTest::qWait(100);
            QCOMPARE(room()->size(), QSize(width, width * 9 / 16));
            QVERIFY(wp::testing::saveScreenshot(*room(), QStringLiteral("present_%1_%2").arg(QString::fromLatin1(QTest::currentDataTag())).arg(slide)));
            QTRY_COMPARE(wp::testing::cutOff(*room()), QString());
            QTRY_VERIFY(room()->chart().height() >= room()->height() / 4);
            key(Qt::Key_PageDown);
        }
        key(Qt::Key_Question);
        QVERIFY(wp::testing::saveScreenshot(*room(), QStringLiteral("present_%1_keys").arg(QString::fromLatin1(QTest::currentDataTag()))));
        QTRY_COMPARE(wp::testing::cutOff(*room()), QString());
        key(Qt::Key_Escape);
    }
};

QTEST_MAIN(PresentFlowTest)
#include "present_test.moc"
