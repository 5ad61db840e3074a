// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/appearances.h"
#include "tests/support/window.h"
#include "ui/screens/evidence/evidence_drawer.h"
#include "ui/screens/help/help_window.h"
#include "ui/shell/page.h"
#include "ui/shell/page_area.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::HelpWindow;
using wp::testing::DrivenWindow;

/// The help beside the window: by the keyboard, and looked at.
class HelpFlowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;

    HelpWindow& help() { return m_driven->program.help(); }
    bool openHelp()
    {
        QTest::keyClick(&m_driven->window(), Qt::Key_F1);
        QApplication::setActiveWindow(&help());
        return QTest::qWaitForWindowActive(&help());
    }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1280, 720));
    }

    void helpOpensOnTheScreenThatIsOn()
    {
        for (shell::Page* page : m_driven->window().pages()) {
            m_driven->window().showScreen(page->id());
            QApplication::setActiveWindow(&m_driven->window());
            QTest::keyClick(&m_driven->window(), Qt::Key_F1);
            QVERIFY(help().isVisible());
            QCOMPARE(help().page(), page->id());
        }
    }

    void withNothingOpenItOpensOnStart()
    {
        m_driven = std::make_unique<DrivenWindow>();
        QVERIFY(m_driven->show(1280, 720));
        QTest::keyClick(&m_driven->window(), Qt::Key_F1);
        QCOMPARE(help().page(), QStringLiteral("start"));
    }

    void everyMenuEntryLeadsToItsPage()
    {
        for (const auto& [action, page] : {std::pair("tutorial", "tutorial"), std::pair("script", "script"), std::pair("model", "model"), std::pair("helpContents", "index")}) {
            m_driven->trigger(action);
            QCOMPARE(help().page(), QString::fromLatin1(page));
        }
    }

    void theDrawerLeadsToTheEquationsOfItsFigure()
    {
        auto& drawer = *m_driven->window().findChild<screens::EvidenceDrawer*>();
        m_driven->session().openFigure({"wholePlace", "appraisal", "netPresentValue", 0});
        QVERIFY(m_driven->window().pageArea().isOpen());
        QTest::keyClick(&m_driven->window(), Qt::Key_F1);
        QCOMPARE(help().page(), QStringLiteral("evidence"));
        QVERIFY(drawer.learnButton()->isVisible());
        drawer.learnButton()->setFocus();
        QTest::keyClick(drawer.learnButton(), Qt::Key_Space);
        QCOMPARE(help().page(), QStringLiteral("model_appraisal"));
    }

    void aDialogHasItsPageAndCanBeReadBeside()
    {
        m_driven->window().showScreen(QStringLiteral("levers"));
        QTest::keyClick(&m_driven->window(), Qt::Key_G, Qt::ControlModifier);
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_F1);
        QCOMPARE(help().page(), QStringLiteral("search_tools"));
        QApplication::setActiveWindow(&help());
        QTRY_VERIFY(help().isActiveWindow());
        QTest::keyClick(&help(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(help().searchEdit()->hasFocus());
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void searchFindsAndKeysLeadBack()
    {
        m_driven->window().showScreen(QStringLiteral("savings"));
        QVERIFY(openHelp());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(help().searchEdit()->hasFocus());
        QTest::keyClicks(help().searchEdit(), QStringLiteral("regression mean"));
        QTest::keyClick(help().searchEdit(), Qt::Key_Return);
        QVERIFY(help().hits()->hasFocus());
        const QString found = help().page();
        QVERIFY(found != QLatin1String("savings"));
        QTest::keyClick(help().hits(), Qt::Key_Return);
        QVERIFY(help().text()->hasFocus());
        QTest::keyClick(help().text(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(help().page(), QStringLiteral("savings"));
        QTest::keyClick(help().text(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(help().page(), found);
        QTest::keyClick(help().text(), Qt::Key_Escape);
        QVERIFY(help().searchEdit()->text().isEmpty());
        QVERIFY(help().contents()->isVisible());
        QTest::keyClick(help().text(), Qt::Key_Escape);
        QVERIFY(!help().isVisible());
    }

    void thePartsOfAPageStandUnderIt()
    {
        m_driven->window().showHelpPage(QStringLiteral("reviewers"));
        QTreeWidgetItem* item = help().contents()->currentItem();
        QVERIFY(item);
        QCOMPARE(item->childCount(), 4);
        help().contents()->setFocus();
        QTest::keyClick(help().contents(), Qt::Key_Right);
        QTest::keyClick(help().contents(), Qt::Key_Down);
        QTest::keyClick(help().contents(), Qt::Key_Down);
        QCOMPARE(help().contents()->currentItem(), item->child(1));
        QCOMPARE(help().text()->textCursor().block().text(), item->child(1)->text(0));
        QVERIFY(help().text()->verticalScrollBar()->value() > 0);
        QCOMPARE(help().page(), QStringLiteral("reviewers"));
        help().contents()->setCurrentItem(item);
        QCOMPARE(help().text()->verticalScrollBar()->value(), 0);
    }

    void itFollowsTheLanguageWhereItStands()
    {
        m_driven->window().showHelpPage(QStringLiteral("model_cuts"));
        QCOMPARE(help().text()->document()->begin().text(), QStringLiteral("Cuts"));
        m_driven->program.language().setCode(QStringLiteral("cy"));
        QTRY_COMPARE(help().text()->document()->begin().text(), QStringLiteral("Toriadau"));
        QCOMPARE(help().page(), QStringLiteral("model_cuts"));
        QCOMPARE(help().contents()->currentItem()->text(0), QStringLiteral("Toriadau"));
        help().close();
        m_driven->program.language().setCode(QStringLiteral("en"));
        m_driven->window().showHelpPage(QStringLiteral("model_cuts"));
        QTRY_COMPARE(help().text()->document()->begin().text(), QStringLiteral("Cuts"));
    }

    void aPageIsSavedToBePrinted()
    {
        const QTemporaryDir folder;
        m_driven->trigger("script");
        for (const char* language : {"en", "cy"}) {
            m_driven->program.language().setCode(QString::fromLatin1(language));
            m_driven->dialogs.savePath = folder.filePath(QString::fromLatin1(language) + QStringLiteral(".pdf"));
            help().saveButton()->click();
            QFile file(m_driven->dialogs.savePath);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.startsWith("%PDF"));
            QVERIFY2(bytes.count("/Type /Page\n") > 1, "more than one page");
        }
        m_driven->program.language().setCode(QStringLiteral("en"));
    }

    void noLinkLeadsOut()
    {
        QVERIFY(openHelp());
        const QString before = help().page();
        for (const char* link : {"https://example.org/a.md", "file:///etc/passwd", "../cy/index.md", "nowhere.md"}) {
            Q_EMIT help().text()->anchorClicked(QUrl(QString::fromLatin1(link)));
            QCOMPARE(help().page(), before);
        }
        Q_EMIT help().text()->anchorClicked(QUrl(QStringLiteral("model_cash.md")));
        QCOMPARE(help().page(), QStringLiteral("model_cash"));
    }

    void everythingHasANameAndAStop()
    {
        QVERIFY(openHelp());
        for (QWidget* each : {static_cast<QWidget*>(help().searchEdit()), static_cast<QWidget*>(help().contents()),
                              static_cast<QWidget*>(help().hits()), static_cast<QWidget*>(help().text()),
                              static_cast<QWidget*>(help().backButton()), static_cast<QWidget*>(help().forwardButton()),
                              static_cast<QWidget*>(help().saveButton())}) {
            QVERIFY2(!each->accessibleName().isEmpty(), each->metaObject()->className());
            QVERIFY(each->focusPolicy() & Qt::TabFocus);
        }
        QCOMPARE(help().text()->document()->begin().blockFormat().headingLevel(), 1);
    }

    void looks_data() { wp::testing::addAppearances(); }

    void looks()
    {
        wp::testing::wear(*m_driven);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        for (const char* page : {"index", "tutorial", "model_cash", "reviewers", "model_symbols", "script"}) {
            m_driven->window().showHelpPage(QString::fromLatin1(page));
            help().resize(help().size().boundedTo(QSize(1280, 720)));
            QTest::qWait(150);
            QVERIFY(wp::testing::saveScreenshot(help(), QStringLiteral("help_%1_%2").arg(QString::fromLatin1(page), tag)));
        }
        help().searchEdit()->setText(QStringLiteral("deadweight"));
        QTest::qWait(150);
        QVERIFY(wp::testing::saveScreenshot(help(), QStringLiteral("help_search_") + tag));
        m_driven->program.language().setCode(QStringLiteral("en"));
    }
};

QTEST_MAIN(HelpFlowTest)
#include "help_test.moc"
