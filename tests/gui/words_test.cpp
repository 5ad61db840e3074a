// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/untranslated.h"
#include "tests/support/window.h"
#include "ui/chart/described.h"
#include "ui/shell/page.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::testing::DrivenWindow;

/// In the pseudo-language every sentence of the program stands in brackets: what does not was never given to
/// the translators. Names and figures of the place itself are no words of the program.
class WordsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;
    QStringList m_names;

    static void everythingIsNamed(const QWidget& window)
    {
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            const bool takes = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
            if (takes && !qobject_cast<QMenuBar*>(widget) && !qobject_cast<QScrollBar*>(widget)) {
                QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                         qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
            }
        }
    }

    /// Looks at each page of each dialog that a screen offers.
    template <class Look>
    void eachTool(Look look)
    {
        for (const shell::Page* page : m_driven->window().pages()) {
            for (QAction* tool : page->tools()) {
                tool->trigger();
                auto* dialog = m_driven->window().findChild<QDialog*>();
                QVERIFY(QTest::qWaitForWindowExposed(dialog));
                auto* tabs = dialog->findChild<QTabWidget*>();
                for (int i = 0; i < (tabs ? tabs->count() : 1); ++i) {
                    if (tabs) {
                        tabs->setCurrentIndex(i);
                    }
                    QTest::qWait(300);
                    look(*dialog);
                }
                delete dialog;
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        m_names = wp::testing::namesIn(m_driven->session().model());
        m_driven->program.language().setCode(QStringLiteral("pseudo"));
        m_driven->window().resize(1600, 900);
        m_driven->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_driven->window()));
    }

    void everyScreenIsTranslated()
    {
        for (std::size_t i = 0; i < m_driven->window().pages().size(); ++i) {
            m_driven->window().showPage(static_cast<int>(i));
            QTest::qWait(300);
            QCOMPARE(wp::testing::untranslated(m_driven->window(), m_names), QString());
        }
    }

    void everyDialogOfAScreenIsTranslated()
    {
        eachTool([this](QWidget& dialog) { QCOMPARE(wp::testing::untranslated(dialog, m_names), QString()); });
    }

    void longerWordsFit()
    {
        m_driven->window().resize(1280, 720);
        for (std::size_t i = 0; i < m_driven->window().pages().size(); ++i) {
            m_driven->window().showPage(static_cast<int>(i));
            QTest::qWait(300);
            QVERIFY(wp::testing::saveScreenshot(m_driven->window(), QStringLiteral("pseudo_") + m_driven->window().pages()[i]->id()));
            QVERIFY2(m_driven->window().width() == 1280 && m_driven->window().height() <= 720, qPrintable(m_driven->window().pages()[i]->id()));
            QTRY_COMPARE_WITH_TIMEOUT(wp::testing::cutOff(m_driven->window()), QString(), 3000);
            QCOMPARE(wp::testing::squeezed(m_driven->window()), QString());
        }
        eachTool([](QWidget& dialog) {
            QVERIFY(wp::testing::saveScreenshot(dialog, QStringLiteral("pseudo_tool_") + dialog.objectName() + QString::fromLatin1(dialog.metaObject()->className())));
            QTRY_COMPARE_WITH_TIMEOUT(wp::testing::cutOff(dialog), QString(), 3000);
            QCOMPARE(wp::testing::squeezed(dialog), QString());
        });
    }

    void whatIsForeignIsSeen()
    {
        QVERIFY(wp::testing::isForeign(QStringLiteral("Never translated"), {}));
        QVERIFY(!wp::testing::isForeign(QStringLiteral("[Ŝåvéd ·]"), {}));
        QVERIFY(!wp::testing::isForeign(QStringLiteral("Ashby Vale"), {QStringLiteral("Ashby Vale")}));
        QVERIFY(!wp::testing::isForeign(QStringLiteral("£12.5m"), {}));
        QWidget window;
        auto* button = new QPushButton(QStringLiteral("Many words on it"), &window);
        button->setFixedWidth(20);
        window.show();
        QVERIFY(wp::testing::squeezed(window).startsWith(QStringLiteral("“Many")));
        QCOMPARE(wp::testing::untranslated(window, {}), QStringLiteral("Many words on it"));
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        m_driven->program.language().setCode(QStringLiteral("en"));
        for (std::size_t i = 0; i < m_driven->window().pages().size(); ++i) {
            m_driven->window().showPage(static_cast<int>(i));
            QTest::qWait(50);
            everythingIsNamed(m_driven->window());
        }
        eachTool([](QWidget& dialog) { everythingIsNamed(dialog); });
    }
};

QTEST_MAIN(WordsTest)
#include "words_test.moc"
