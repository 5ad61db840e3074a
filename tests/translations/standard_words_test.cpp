// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/messages.h"
#include "tests/support/window.h"
#include "ui/format/language.h"

#include <QtTest>
#include <QtWidgets>

#include <algorithm>
#include <memory>

using wp::testing::Message;
using wp::testing::messagesOf;

namespace {

/// As it stands on the screen: no mnemonic, and a placeholder is any text.
QRegularExpression onScreen(QString words)
{
    words.remove(u'&');
    QString pattern = QRegularExpression::escape(words);
    pattern.replace(QRegularExpression(QStringLiteral("\\\\%\\d")), QStringLiteral(".+"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
}

/// Every text that a person can see or hear of a widget, its children and its actions.
QStringList textsOf(const QWidget& window)
{
    QStringList all{window.windowTitle()};
    const auto take = [&all](const QString& text) { all.push_back(text); };
    const auto widgets = window.findChildren<QWidget*>() << const_cast<QWidget*>(&window);
    for (QWidget* widget : widgets) {
        if (QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget)) {
            take(spoken->text(QAccessible::Name));
            take(spoken->text(QAccessible::Description));
            if (QAccessibleActionInterface* does = spoken->actionInterface()) {
                for (const QString& name : does->actionNames()) {
                    take(does->localizedActionName(name));
                    take(does->localizedActionDescription(name));
                }
            }
        }
        take(widget->toolTip());
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            take(label->text());
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            take(button->text());
        } else if (const auto* header = qobject_cast<QHeaderView*>(widget); header && header->model()) {
            for (int i = 0; i < header->count(); ++i) {
                take(header->model()->headerData(i, header->orientation()).toString());
            }
        }
        for (const QAction* action : widget->actions()) {
            take(action->text().section(u'\t', 0, 0));
        }
    }
    return all;
}

} // namespace

/// Qt’s own words, opened in Welsh as a person meets them: each is one of qtbase_cy.ts, and none is English.
class StandardWordsTest : public QObject {
    Q_OBJECT

    wp::ui::format::Language m_language;
    QTemporaryDir m_folder;
    QList<QRegularExpression> m_welsh;

    QString foreign(const QStringList& texts, const QStringList& own) const
    {
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{2}"));
        QStringList strange;
        for (QString text : texts) {
            text.remove(u'&');
            const bool isKnown = !text.contains(word) || own.contains(text) ||
                                 std::ranges::any_of(m_welsh, [&](const auto& each) { return each.match(text).hasMatch(); });
            if (!isKnown) {
                strange.push_back(text);
            }
        }
        return strange.join(QStringLiteral(" | "));
    }

    QString menuOf(QMenu* menu, const QStringList& own) const
    {
        const std::unique_ptr<QMenu> opened(menu);
        QTest::qWait(50);
        return opened->actions().isEmpty() ? QStringLiteral("an empty menu") : foreign(textsOf(*opened), own);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const Message& message : messagesOf("qtbase_cy.ts")) {
            m_welsh.push_back(onScreen(message.forms[0]));
        }
        QVERIFY(m_folder.isValid() && QFile(m_folder.filePath(QStringLiteral("0001.0"))).open(QIODevice::WriteOnly));
        m_language.setCode(QStringLiteral("cy"));
    }

    void everyMessageIsInTheProgram()
    {
        for (const Message& message : messagesOf("qtbase_cy.ts")) {
            QCOMPARE(QCoreApplication::translate(message.context.toUtf8(), message.source.toUtf8()), message.forms[0]);
        }
    }

    void messageBox()
    {
        QMessageBox box(QMessageBox::Question, QStringLiteral("1"), QStringLiteral("2"));
        box.setStandardButtons(QMessageBox::StandardButtons(QFlag(0x0fffffff & ~0xff)));
        box.setDetailedText(QStringLiteral("3"));
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QVERIFY(wp::testing::saveScreenshot(box, QStringLiteral("standard_message_box")));
        QVERIFY(box.buttons().size() > 15);
        QCOMPARE(foreign(textsOf(box), {}), QString());
        for (QAbstractButton* button : box.buttons()) {
            if (box.buttonRole(button) == QMessageBox::ActionRole) {
                button->click();
            }
        }
        QCOMPARE(foreign(textsOf(box), {}), QString());
    }

    void buttonsFollowTheLanguage()
    {
        QMessageBox box(QMessageBox::Question, QStringLiteral("1"), QStringLiteral("2"), QMessageBox::Cancel | QMessageBox::Discard);
        QCOMPARE(box.button(QMessageBox::Cancel)->text(), QStringLiteral("Canslo"));
        m_language.setCode(QStringLiteral("en"));
        QCoreApplication::processEvents();
        QCOMPARE(box.button(QMessageBox::Cancel)->text(), QStringLiteral("Cancel"));
        m_language.setCode(QStringLiteral("cy"));
        QCoreApplication::processEvents();
        QCOMPARE(box.button(QMessageBox::Discard)->text(), QStringLiteral("Peidio â chadw"));
    }

    void fileDialog_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("isSaving");
        QTest::newRow("open") << static_cast<int>(QFileDialog::ExistingFile) << false;
        QTest::newRow("save") << static_cast<int>(QFileDialog::AnyFile) << true;
        QTest::newRow("folder") << static_cast<int>(QFileDialog::Directory) << false;
    }
    void fileDialog()
    {
        QFETCH(int, mode);
        QFETCH(bool, isSaving);
        QFileDialog dialog(nullptr, QString(), m_folder.path());
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setFileMode(static_cast<QFileDialog::FileMode>(mode));
        dialog.setAcceptMode(isSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        dialog.setViewMode(QFileDialog::Detail);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::qWait(300);
        QVERIFY(wp::testing::saveScreenshot(dialog, QStringLiteral("standard_file_") + QString::fromLatin1(QTest::currentDataTag())));
        QStringList own{QFileInfo(m_folder.path()).fileName(), m_folder.path()};
        for (const char* column : {"Maint", "Math", "Dyddiad newid"}) {
            own << QStringLiteral("Dangos ") + QString::fromLatin1(column); // Qt puts its word before the column’s
        }
        QCOMPARE(foreign(textsOf(dialog), own), QString());
    }

    void fileThatIsThere()
    {
        QFileDialog dialog(nullptr, QString(), m_folder.path());
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.selectFile(QStringLiteral("0001.0"));
        dialog.show();
        QString said = QStringLiteral("nothing was asked");
        QTimer::singleShot(300, [&] {
            if (auto* asked = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                said = foreign(textsOf(*asked), {});
                asked->reject();
            }
        });
        static_cast<QDialog&>(dialog).accept();
        QTRY_COMPARE(said, QString());
    }

    void menus()
    {
        QLineEdit line(QStringLiteral("1"));
        QCOMPARE(menuOf(line.createStandardContextMenu(), {}), QString());
        QTextBrowser text;
        text.setHtml(QStringLiteral("<a href='1'>1</a>"));
        QCOMPARE(menuOf(text.createStandardContextMenu(), {}), QString());
        QPlainTextEdit edit(QStringLiteral("1"));
        QCOMPARE(menuOf(edit.createStandardContextMenu(), {}), QString());
    }

    /// Their menus run until they are left, so they are looked at while they are open.
    void menusThatWait_data()
    {
        QTest::addColumn<bool>("isSpinBox");
        QTest::newRow("spin box") << true;
        QTest::newRow("scroll bar") << false;
    }
    void menusThatWait()
    {
        QFETCH(bool, isSpinBox);
        const std::unique_ptr<QWidget> widget(isSpinBox ? static_cast<QWidget*>(new QSpinBox) : new QScrollBar);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QString said = QStringLiteral("no menu");
        QTimer::singleShot(300, [&] {
            if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
                said = foreign(textsOf(*menu), {});
                menu->close();
            }
        });
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, widget->rect().center(), widget->mapToGlobal(widget->rect().center()));
        QCoreApplication::sendEvent(widget.get(), &wanted);
        QCOMPARE(said, QString());
    }

    void widgetsAsTheyAreHeard()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* box = new QComboBox;
        box->setEditable(true);
        auto* tabs = new QTabWidget;
        tabs->addTab(new QSpinBox, QStringLiteral("1"));
        tabs->setTabsClosable(true);
        for (QWidget* each : std::initializer_list<QWidget*>{box, tabs, new QDateEdit, new QSlider, new QScrollBar, new QCheckBox,
                                                             new QToolButton, new QTreeWidget, new QTableWidget(2, 2)}) {
            column->addWidget(each);
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(foreign(textsOf(window), {}), QString());
    }

    void undoAndKeys()
    {
        QUndoStack stack;
        const std::unique_ptr<QAction> undo(stack.createUndoAction(nullptr));
        QCOMPARE(undo->text(), QStringLiteral("Dadwneud"));
        const QKeySequence keys(QStringLiteral("Alt+Left"));
        QCOMPARE(keys.toString(QKeySequence::NativeText), QStringLiteral("Alt+Chwith"));
        QCOMPARE(QKeySequence(QStringLiteral("Alt+Chwith")), keys);
        QCOMPARE(QKeySequence(QStringLiteral("Alt+I fyny")), QKeySequence(Qt::ALT | Qt::Key_Up));
    }

    void datesAndMonths()
    {
        const QDate day(2026, 2, 3);
        QCOMPARE(QLocale().toString(day, QStringLiteral("d MMMM yyyy")), QStringLiteral("3 Chwefror 2026"));
        QCOMPARE(QLocale().dayName(2), QStringLiteral("Dydd Mawrth"));
        QDateEdit edit(day);
        QVERIFY2(!edit.text().contains(QStringLiteral("Feb")), qPrintable(edit.text()));
    }
};

QTEST_MAIN(StandardWordsTest)
#include "standard_words_test.moc"
