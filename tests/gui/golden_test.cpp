// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/golden.h"
#include "tests/gui/support/screens.h"

#include <QPainter>
#include <QtTest>
#include <QtWidgets>

#include <utility>

using wp::testing::Apart;
using wp::testing::apart;
using wp::testing::DrivenWindow;

/// Each screen looks as it is kept in tests/gui/golden, in English at 1280 × 720 in the light theme, and what would be
/// seen as a fault is seen by the comparison too. WP_RENEW_GOLDEN=1 keeps what there is now instead.
class GoldenTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;

    QImage seen() { return m_driven->window().grab().toImage(); }

    /// The window once nothing in it moves: bands may be refined for a while.
    QImage seenAtRest()
    {
        constexpr int patience = 20000;
        QImage last;
        const bool isAtRest = QTest::qWaitFor(
            [&] {
                QTest::qWait(1500);
                return std::exchange(last, seen()) == last;
            },
            patience);
        return isAtRest ? last : QImage();
    }

    void compare(const QString& name)
    {
        constexpr int patience = 20000;
        const QString path = wp::testing::goldenPath(name);
        if (wp::testing::isRenewing()) {
            QVERIFY(QDir().mkpath(QFileInfo(path).path()) && wp::testing::small(seenAtRest()).save(path));
            return;
        }
        const QImage kept(path);
        QVERIFY2(!kept.isNull(), qPrintable(path));
        Apart found;
        const bool isSame = QTest::qWaitFor([&] { return (found = apart(kept, seen())).isSame(); }, patience);
        QVERIFY2(isSame, qPrintable(QStringLiteral("%1: %2 where it differs most, %3 on average; packaging/screenshots --golden keeps the new look")
                                                .arg(name).arg(found.most).arg(found.average)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.appearance().setChoice(wp::ui::format::ThemeChoice::light);
        QVERIFY(m_driven->show(1280, 720));
        QCursor::setPos(m_driven->window().mapToGlobal(QPoint(1400, 800))); // over nothing
    }

    void nothingOpen()
    {
        QTest::qWait(300);
        compare(QStringLiteral("empty"));
    }

    void screens()
    {
        m_driven->program.controller().openSample();
        for (std::size_t i = 0; i < m_driven->window().pages().size(); ++i) {
            QVERIFY(wp::testing::showScreen(*m_driven, i));
            compare(m_driven->window().pages()[i]->id());
        }
    }

    void faultsAreSeen_data()
    {
        QTest::addColumn<QRect>("gone");
        QTest::newRow("a button") << QRect(250, 255, 372, 32);
        QTest::newRow("a heading") << QRect(238, 90, 500, 40);
        QTest::newRow("a card") << QRect(640, 170, 610, 280);
        QTest::newRow("a screen of the rail") << QRect(10, 130, 195, 34);
        QTest::newRow("a figure of the result bar") << QRect(230, 675, 90, 20);
    }

    void faultsAreSeen()
    {
        QFETCH(QRect, gone);
        m_driven->window().showScreen(QStringLiteral("start"));
        QTest::qWait(300);
        const QImage whole = seen();
        QImage faulty = whole;
        QPainter painter(&faulty);
        painter.fillRect(gone, whole.pixelColor(gone.topLeft()));
        painter.end();
        QVERIFY(!apart(whole, faulty).isSame());
    }

    void movedOrOfOtherColourIsSeen()
    {
        m_driven->window().showScreen(QStringLiteral("trajectory"));
        QTest::qWait(300);
        const QImage whole = seen();
        QVERIFY(apart(whole, whole).isSame());
        QVERIFY(!apart(whole, whole.copy(0, 12, whole.width(), whole.height())).isSame());
        QVERIFY(!apart(whole, whole.rgbSwapped()).isSame());
        m_driven->program.appearance().setChoice(wp::ui::format::ThemeChoice::dark);
        QTest::qWait(300);
        QVERIFY(!apart(whole, seen()).isSame());
        m_driven->program.appearance().setChoice(wp::ui::format::ThemeChoice::light);
    }

    /// Words drawn a third of a pixel aside, as other hinting draws them, are the same words.
    void otherHintingIsNoFault()
    {
        const QImage whole = seen();
        QImage shifted(whole.size(), QImage::Format_RGB32);
        QPainter painter(&shifted);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QPointF(0, 0), whole);
        painter.drawImage(QPointF(0.33, 0.33), whole);
        painter.end();
        QVERIFY(apart(whole, shifted).isSame());
    }
};

QTEST_MAIN(GoldenTest)
#include "golden_test.moc"
