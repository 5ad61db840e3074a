// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/appearance.h"
#include "ui/format/theme.h"
#include "ui/screens/present/pen_overlay.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QtTest>

using namespace wp::ui;
using screens::Pen;
using screens::PenOverlay;

/// What is drawn on a slide stays with it, goes back stroke by stroke, and can be drawn without a mouse.
class PenTest : public QObject {
    Q_OBJECT

    static void drawn(Pen& pen, const QPointF& from, const QPointF& to)
    {
        pen.putDown(from);
        pen.drawTo(to);
        pen.lift();
    }
    /// How many pixels have a colour.
    static int count(const QImage& image, const QColor& colour)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                found += image.pixelColor(x, y) == colour;
            }
        }
        return found;
    }

private Q_SLOTS:
    void strokesBelongToTheirSlide()
    {
        Pen pen;
        pen.turnTo(QStringLiteral("a"));
        drawn(pen, {0.1, 0.1}, {0.9, 0.9});
        pen.turnTo(QStringLiteral("b"));
        QVERIFY(pen.strokes().isEmpty() && !pen.canUndo());
        drawn(pen, {0.2, 0.2}, {0.3, 0.3});
        drawn(pen, {0.2, 0.3}, {0.3, 0.2});
        pen.turnTo(QStringLiteral("a"));
        QCOMPARE(pen.strokes().size(), 1);
        pen.forget();
        QVERIFY(pen.strokes().isEmpty());
        pen.turnTo(QStringLiteral("b"));
        QVERIFY(pen.strokes().isEmpty());
    }

    void undoTakesBackAStrokeOrAClear()
    {
        Pen pen;
        pen.turnTo(QStringLiteral("a"));
        drawn(pen, {0.1, 0.1}, {0.2, 0.2});
        pen.chooseInk(2);
        drawn(pen, {0.3, 0.1}, {0.4, 0.2});
        QCOMPARE(pen.strokes().back().ink, 2);
        pen.clear();
        QVERIFY(pen.strokes().isEmpty());
        pen.clear(); // of nothing is nothing to undo
        pen.undo();
        QCOMPARE(pen.strokes().size(), 2);
        pen.undo();
        QCOMPARE(pen.strokes().size(), 1);
        QCOMPARE(pen.strokes().back().ink, 0);
        pen.undo();
        pen.undo();
        QVERIFY(pen.strokes().isEmpty());
    }

    void itKeepsToTheSlideAndTakesNoMorePointsThanAreSeen()
    {
        Pen pen;
        pen.turnTo(QStringLiteral("a"));
        pen.drawTo({0.5, 0.5}); // it is not down
        QVERIFY(pen.strokes().isEmpty());
        pen.putDown({0.5, 0.5});
        pen.drawTo({0.5001, 0.5001});
        QCOMPARE(pen.strokes().back().points.size(), 1);
        pen.drawTo({7, -7});
        QCOMPARE(pen.strokes().back().points.back(), QPointF(1, 0));
        pen.turnTo(QStringLiteral("b"));
        QVERIFY(!pen.isDown());
        pen.chooseInk(99);
        QCOMPARE(pen.ink(), Pen::inks - 1);
    }

    void itIsDrawnWithTheMouseAndSeenFromTheBack()
    {
        const format::Appearance appearance(*qApp);
        QWidget slide;
        slide.resize(960, 540);
        Pen pen;
        pen.turnTo(QStringLiteral("a"));
        PenOverlay overlay(pen, &slide);
        slide.show();
        QVERIFY(QTest::qWaitForWindowExposed(&slide));
        QVERIFY(overlay.testAttribute(Qt::WA_TransparentForMouseEvents));
        overlay.setOn(true);
        QTest::mousePress(&overlay, Qt::LeftButton, {}, {100, 270});
        QTest::mouseMove(&overlay, {500, 270});
        QMouseEvent move(QEvent::MouseMove, QPointF(860, 270), overlay.mapToGlobal(QPointF(860, 270)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&overlay, &move);
        QTest::mouseRelease(&overlay, Qt::LeftButton, {}, {860, 270});
        QVERIFY(!pen.isDown());
        QCOMPARE(pen.strokes().size(), 1);
        overlay.setOn(false);
        const QImage picture = slide.grab().toImage();
        const int inked = count(picture, format::currentTheme().colour(format::Colour::danger));
        QVERIFY2(inked > 600 * overlay.thickness() / 2, qPrintable(QString::number(inked)));
        slide.resize(480, 270);
        QCOMPARE(overlay.size(), slide.size());
        QVERIFY(count(slide.grab().toImage(), format::currentTheme().colour(format::Colour::danger)) > inked / 8);
    }

    void itIsDrawnByKeysAlone()
    {
        QWidget slide;
        slide.resize(960, 540);
        Pen pen;
        pen.turnTo(QStringLiteral("a"));
        PenOverlay overlay(pen, &slide);
        const QSignalSpy turned(&overlay, &PenOverlay::onChanged);
        slide.show();
        QVERIFY(QTest::qWaitForWindowExposed(&slide));
        slide.activateWindow();
        overlay.setOn(true);
        QTRY_VERIFY(overlay.hasFocus());
        const auto key = [&](Qt::Key which, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&overlay, which, with); };
        const QPointF before = overlay.ring();
        key(Qt::Key_Right);
        QVERIFY(overlay.ring().x() > before.x());
        const double coarse = overlay.ring().x() - before.x();
        key(Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(overlay.ring().x() > before.x() && overlay.ring().x() < before.x() + coarse);
        QVERIFY(pen.strokes().isEmpty());
        key(Qt::Key_2);
        key(Qt::Key_Space);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Space);
        key(Qt::Key_Up);
        QCOMPARE(pen.strokes().size(), 1);
        QCOMPARE(pen.strokes().front().points.size(), 3);
        QCOMPARE(pen.strokes().front().ink, 1);
        QVERIFY(overlay.accessibleName().endsWith(u'1'));
        QVERIFY(!overlay.accessibleDescription().isEmpty());
        key(Qt::Key_Delete);
        QVERIFY(pen.strokes().isEmpty());
        key(Qt::Key_Backspace);
        QCOMPARE(pen.strokes().size(), 1);
        overlay.setOn(false);
        QCOMPARE(turned.count(), 2);
        QVERIFY(!overlay.hasFocus());
    }
};

QTEST_MAIN(PenTest)
#include "pen_test.moc"
