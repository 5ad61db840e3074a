// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/driven_window.h"
#include "ui/chart/chart_frame.h"
#include "ui/shell/empty_page.h"
#include "ui/widgets/lever_slider.h"

#include <QtTest>
#include <QtWidgets>

using wp::scenario::Role;
using wp::testing::DrivenWindow;

/// How far it is from an empty window to the first line that changed, for a hand and for keys. ui/README.md says both.
class FirstLineTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;

    wp::ui::screens::LeversPage& levers() { return *m_driven->page<wp::ui::screens::LeversPage>(); }

    bool hasLineChanged()
    {
        for (const wp::ui::chart::ChartSeries& series : levers().chartFrame()->data().series) {
            if (!series.ghost.empty() && series.ghost.back() != series.points.back().value) {
                return true;
            }
        }
        return false;
    }

    /// Presses a key until `isThere`; how often.
    template <class IsThere>
    static int pressUntil(Qt::Key key, IsThere isThere)
    {
        constexpr int most = 60;
        int presses = 0;
        while (!isThere() && presses < most) {
            QTest::keyClick(QApplication::focusWidget(), key);
            ++presses;
        }
        return presses;
    }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        QVERIFY(m_driven->show(1280, 720));
    }

    void byHand()
    {
        int clicks = 0;
        const auto click = [&clicks](QAbstractButton* button) {
            QTest::mouseClick(button, Qt::LeftButton);
            ++clicks;
        };
        const auto* empty = m_driven->window().findChild<wp::ui::shell::EmptyPage*>();
        click(empty->sampleButton());
        QTRY_VERIFY(m_driven->session().isOpen());
        QTRY_VERIFY(levers().isVisible());
        QVERIFY(!hasLineChanged());
        auto* slider = m_driven->card(Role::wholePlace, 0)->lever()->findChild<wp::ui::widgets::LeverSlider*>();
        QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() * 3 / 4, 8));
        ++clicks;
        QTRY_VERIFY(hasLineChanged());
        QCOMPARE(clicks, 2);
    }

    void byKeys()
    {
        const auto* empty = m_driven->window().findChild<wp::ui::shell::EmptyPage*>();
        int presses = pressUntil(Qt::Key_Tab, [empty] { return empty->sampleButton()->hasFocus(); });
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        ++presses;
        QTRY_VERIFY(m_driven->session().isOpen());
        QTRY_VERIFY(levers().isVisible());
        auto* slider = m_driven->card(Role::wholePlace, 0)->lever()->findChild<wp::ui::widgets::LeverSlider*>();
        QTRY_VERIFY(slider->hasFocus());
        QTest::keyClick(slider, Qt::Key_Right);
        ++presses;
        QTRY_VERIFY(hasLineChanged());
        QCOMPARE(presses, 3);
    }
};

QTEST_MAIN(FirstLineTest)
#include "first_line_test.moc"
