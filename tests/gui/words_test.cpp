// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/driven_window.h"
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
    QString m_data;

    /// Whether the text holds letters and was neither translated nor comes from the document.
    bool isForeign(QString text) const
    {
        text.remove(QRegularExpression(QStringLiteral("<[^>]*>|&[a-z]+;")));
        static const QRegularExpression letters(QStringLiteral("[A-Za-z]{3,}"));
        static const QStringList ownNames = {QStringLiteral("English"), QStringLiteral("Cymraeg")};
        return text.contains(letters) && !text.contains(u'[') && !m_data.contains(text.trimmed()) && !ownNames.contains(text);
    }

    QStringList untranslated(QWidget& window) const
    {
        QStringList found;
        const auto see = [&](const QString& text) {
            if (isForeign(text)) {
                found.push_back(text);
            }
        };
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible()) {
                continue;
            }
            see(widget->accessibleName());
            see(widget->toolTip());
            if (const auto* label = qobject_cast<QLabel*>(widget)) {
                see(label->text());
            } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
                see(button->text());
            } else if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model()) {
                for (int c = 0; c < view->model()->columnCount(); ++c) {
                    see(view->model()->headerData(c, Qt::Horizontal).toString());
                }
            }
        }
        for (const QAction* action : window.findChildren<QAction*>()) {
            see(action->text());
        }
        return found;
    }

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
        for (const auto& thing : m_driven->session().model().place.organisations) {
            m_data += QString::fromStdString(*thing.name) + u'\n';
        }
        for (const auto& thing : m_driven->session().model().place.streams) {
            m_data += QString::fromStdString(*thing.name) + u'\n' + QString::fromStdString(*thing.unit) + u'\n';
        }
        for (const auto& scenario : m_driven->session().model().scenarios) {
            m_data += QString::fromStdString(*scenario.name) + u'\n';
            for (const auto& measure : scenario.measures) {
                m_data += QString::fromStdString(measure.name.value_or("")) + u'\n';
            }
        }
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
            QCOMPARE(untranslated(m_driven->window()).join(QStringLiteral(" | ")), QString());
        }
    }

    void everyDialogOfAScreenIsTranslated()
    {
        eachTool([this](QWidget& dialog) {
            QCOMPARE(untranslated(dialog).join(QStringLiteral(" | ")), QString());
        });
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
