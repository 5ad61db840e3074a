// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "tests/support/window.h"
#include "tests/ui/support/sample_session.h"
#include "ui/format/appearance.h"
#include "ui/format/language.h"
#include "ui/screens/present/tally_cell.h"
#include "ui/screens/present/tally_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QtTest>

using namespace wp::ui;
using screens::TallyView;
using screens::TallyViewModel;
using wp::document::Way;

/// Hands are counted by key and by mouse while a change is held back, and kept as one step when it is revealed.
class TallyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;
    std::unique_ptr<TallyViewModel> m_tally;

    static QKeyEvent key(Qt::Key which, Qt::KeyboardModifiers with = {}) { return {QEvent::KeyPress, which, with}; }
    std::vector<wp::document::Prediction> kept() const { return wp::document::predictionsOf(m_session->model()); }

private Q_SLOTS:
    void init()
    {
        m_session = wp::testing::sampleSession();
        m_tally = std::make_unique<TallyViewModel>(*m_session);
    }

    void isKeptOnceItIsRevealedAndTakenBackAsOneStep()
    {
        const std::string before = wp::exchange::writeJson(m_session->model());
        m_tally->begin(QStringLiteral("Spending in 2036/37"));
        for (const Way way : {Way::down, Way::down, Way::up, Way::same, Way::down}) {
            m_tally->add(way);
        }
        m_tally->takeBack();
        QVERIFY(kept().empty());
        QCOMPARE(m_session->steps().count(), 0);
        m_tally->reveal(Way::down, "wholePlace");
        QCOMPARE(kept().size(), std::size_t{1});
        QCOMPARE(kept().front().counts, (std::array{1, 1, 2}));
        QCOMPARE(kept().front().right(), 2);
        QCOMPARE(kept().front().scenario, std::string("wholePlace"));
        QVERIFY(kept().front().at.ends_with("Z"));
        QCOMPARE(m_tally->sentence(), QStringLiteral("It went: down. Right: 2 of 4."));
        QVERIFY(m_session->steps().undoSentence().contains(QStringLiteral("2 of 4")));
        m_session->undo();
        QCOMPARE(wp::exchange::writeJson(m_session->model()), before);
        QCOMPARE(m_tally->count(Way::down), 2); // what the room sees stays until the next hold
    }

    void whatNobodyPredictedOrNobodySawIsNotKept()
    {
        m_tally->add(Way::up); // nothing is held
        QCOMPARE(m_tally->total(), 0);
        m_tally->begin(QStringLiteral("Beds"));
        m_tally->reveal(Way::up, "wholePlace");
        QVERIFY(kept().empty());
        QVERIFY(m_tally->sentence().contains(QStringLiteral("Nobody")));
        m_tally->begin(QStringLiteral("Beds"));
        m_tally->add(Way::up);
        m_tally->end();
        QVERIFY(kept().empty());
        QVERIFY(m_tally->state() == TallyViewModel::State::resting);
        m_tally->begin(QStringLiteral("Beds"));
        m_tally->add(Way::up);
        m_tally->reveal(Way::up, "wholePlace");
        m_tally->reveal(Way::down, "wholePlace"); // a replay asks nobody again
        m_tally->add(Way::down);
        QCOMPARE(kept().size(), std::size_t{1});
        QCOMPARE(m_tally->total(), 1);
    }

    void anotherDocumentBeginsAnew()
    {
        m_tally->begin(QStringLiteral("Beds"));
        m_tally->add(Way::up);
        m_session->close();
        QVERIFY(m_tally->state() == TallyViewModel::State::resting);
        QCOMPARE(m_tally->total(), 0);
    }

    void keysAndMouseCountAlike()
    {
        TallyView view(*m_tally);
        QVERIFY(view.isHidden());
        QVERIFY(!view.takesKey(key(Qt::Key_Up), true)); // nothing is held: the key is another's
        m_tally->begin(QStringLiteral("Beds"));
        QVERIFY(!view.isHidden());
        for (const Qt::Key each : {Qt::Key_Up, Qt::Key_U, Qt::Key_Equal, Qt::Key_S, Qt::Key_Down, Qt::Key_D}) {
            QVERIFY(view.takesKey(key(each), true));
        }
        for (const Qt::Key each : {Qt::Key_H, Qt::Key_R, Qt::Key_K, Qt::Key_B, Qt::Key_W, Qt::Key_N, Qt::Key_P, Qt::Key_Left,
                                   Qt::Key_Right, Qt::Key_PageDown, Qt::Key_PageUp}) {
            QVERIFY(!view.takesKey(key(each), true));
        }
        QVERIFY(!view.takesKey(key(Qt::Key_S, Qt::ControlModifier), true));
        QVERIFY(!view.takesKey(key(Qt::Key_U), false));
        QVERIFY(view.takesKey(key(Qt::Key_Up), false));
        QTest::mouseClick(view.cell(Way::down), Qt::LeftButton);
        QTest::keyClick(view.cell(Way::same), Qt::Key_Space);
        QCOMPARE(view.cell(Way::up)->count(), 3);
        QCOMPARE(view.cell(Way::same)->count(), 3);
        QCOMPARE(view.cell(Way::down)->count(), 3);
        QVERIFY(view.takesKey(key(Qt::Key_Backspace), false));
        QCOMPARE(view.cell(Way::same)->count(), 2);
        m_tally->reveal(Way::same, "wholePlace");
        QVERIFY(!view.takesKey(key(Qt::Key_Up), true));
        QVERIFY(view.cell(Way::same)->isRight() && !view.cell(Way::up)->isRight());
        QCOMPARE(view.cell(Way::same)->accessibleName(), QStringLiteral("the same: 2, right"));
        QCOMPARE(view.sentence(), m_tally->sentence());
    }

    void looks_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << 1 << QStringLiteral("en");
        QTest::newRow("dark") << 2 << QStringLiteral("en");
        QTest::newRow("welsh") << 1 << QStringLiteral("cy");
    }

    void looks()
    {
        QFETCH(int, theme);
        QFETCH(QString, language);
        format::Appearance appearance(*qApp);
        appearance.setChoice(static_cast<format::ThemeChoice>(theme));
        format::Language words;
        words.setCode(language);
        TallyView view(*m_tally);
        view.setRoom(format::Theme::make(theme == 2 ? format::ThemeName::dark : format::ThemeName::light, 200));
        m_tally->begin(QStringLiteral("Beds"));
        for (int i = 0; i < 12; ++i) {
            m_tally->add(i < 7 ? Way::down : Way::up);
        }
        m_tally->reveal(Way::down, "wholePlace");
        view.resize(1200, view.sizeHint().height());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(wp::testing::cutOff(view), QString());
        QVERIFY(wp::testing::saveScreenshot(view, QStringLiteral("present_tally_") + QString::fromLatin1(QTest::currentDataTag())));
    }
};

QTEST_MAIN(TallyTest)
#include "tally_test.moc"
