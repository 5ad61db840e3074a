// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/driven_window.h"
#include "ui/screens/evidence/evidence_drawer.h"
#include "ui/screens/help/help_book.h"
#include "ui/shell/page.h"
#include "ui/shell/page_area.h"
#include "ui/shell/result_bar.h"
#include "ui/widgets/door.h"
#include "ui/widgets/figure_spin_box.h"
#include "ui/widgets/lever.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::scenario::Role;
using wp::testing::DrivenWindow;

/// The tutorial does what it says: each of its steps is done, and what it says is seen is there. Whatever a step does or
/// sees, its words say, so that neither can change without the other.
class TutorialTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 60000;
    using Perform = void (TutorialTest::*)(const QString& rest);

    QTemporaryDir m_folder;
    std::unique_ptr<DrivenWindow> m_driven;
    QString m_words;

    static const QHash<QString, Perform>& verbs()
    {
        static const QHash<QString, Perform> all{
            {QStringLiteral("action"), &TutorialTest::action},   {QStringLiteral("press"), &TutorialTest::press},
            {QStringLiteral("screen"), &TutorialTest::screen},   {QStringLiteral("finding"), &TutorialTest::finding},
            {QStringLiteral("value"), &TutorialTest::value},     {QStringLiteral("note"), &TutorialTest::note},
            {QStringLiteral("lever"), &TutorialTest::lever},     {QStringLiteral("enter"), &TutorialTest::enter},
            {QStringLiteral("drawer"), &TutorialTest::drawer},   {QStringLiteral("leave"), &TutorialTest::leave},
            {QStringLiteral("choose"), &TutorialTest::choose},   {QStringLiteral("save"), &TutorialTest::save}};
        return all;
    }

    /// Whether the step says it in bold.
    void said(const QString& words)
    {
        QVERIFY2(m_words.contains(QStringLiteral("**%1**").arg(words)), qPrintable(words + QStringLiteral(" is not in: ") + m_words));
    }
    void send(const QString& keys)
    {
        said(keys);
        const QKeyCombination pressed = QKeySequence(keys)[0];
        QTest::keyClick(&m_driven->window(), pressed.key(), pressed.keyboardModifiers());
    }
    const shell::ResultCell& cell(const QString& id)
    {
        const auto& cells = m_driven->window().resultBar().cells();
        return *std::ranges::find(cells, id, &shell::ResultCell::id);
    }

    void action(const QString& id)
    {
        QAction* action = m_driven->window().actions().find(id);
        QVERIFY(action);
        said(action->text().remove(u'&'));
        action->trigger();
    }
    void press(const QString& keys) { send(keys); }
    void screen(const QString& id) { QCOMPARE(m_driven->window().currentPage()->id(), id); }
    void finding(const QString& part)
    {
        QVERIFY(m_words.contains(part));
        QTRY_VERIFY(m_driven->window().currentPage()->findings().join(u'\n').contains(part));
    }
    void value(const QString& rest)
    {
        const QString id = rest.section(u' ', 0, 0);
        said(rest.section(u' ', 1));
        QTRY_COMPARE_WITH_TIMEOUT(cell(id).value, rest.section(u' ', 1), patience);
    }
    void note(const QString& rest)
    {
        said(rest.section(u' ', 1));
        QVERIFY2(cell(rest.section(u' ', 0, 0)).note.contains(rest.section(u' ', 1)), qPrintable(cell(rest.section(u' ', 0, 0)).note));
    }
    void lever(const QString& rest)
    {
        const std::string thing = "measures/" + rest.section(u' ', 0, 0).toStdString();
        for (screens::LeverCard* card : m_driven->page<screens::LeversPage>()->column(Role::wholePlace)->cards()) {
            if (card->row().figure.thing == thing) {
                said(card->lever()->spec().name);
                said(rest.section(u' ', 1));
                auto* box = card->lever()->spinBox();
                box->setFocus();
                box->selectAll();
                QTest::keyClicks(box, rest.section(u' ', 1));
                QTest::keyClick(box, Qt::Key_Return);
                return;
            }
        }
        QFAIL("no such lever");
    }
    void enter(const QString& id)
    {
        for (QWidget* each : m_driven->window().resultBar().findChildren<QWidget*>()) {
            if (const auto door = widgets::doorAt(each); door && *door == cell(id).figure && each->focusPolicy() != Qt::NoFocus) {
                each->setFocus();
                QTest::keyClick(each, Qt::Key_Return);
                return;
            }
        }
        QFAIL("no such figure");
    }
    void drawer(const QString& field)
    {
        QVERIFY(m_driven->window().pageArea().isOpen());
        auto* drawer = m_driven->window().findChild<screens::EvidenceDrawer*>();
        QCOMPARE(QString::fromStdString(drawer->viewModel().figure()->field), field);
    }
    void leave(const QString& keys)
    {
        said(keys);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_driven->window().pageArea().isOpen());
    }
    void choose(const QString& id)
    {
        for (auto* picker : m_driven->page<screens::LeversPage>()->column(Role::wholePlace)->findChildren<QComboBox*>()) {
            if (const int at = picker->findData(id); at >= 0) {
                said(picker->itemText(at));
                picker->setCurrentIndex(at);
                Q_EMIT picker->activated(at);
                return;
            }
        }
        QFAIL("no such scenario");
    }
    void save(const QString& keys)
    {
        m_driven->dialogs.savePath = m_folder.filePath(QStringLiteral("mine.wholeplace"));
        send(keys);
        QVERIFY(QFileInfo::exists(m_driven->dialogs.savePath));
    }

private Q_SLOTS:
    void everyStepDoesWhatItSays_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("english") << QStringLiteral("en");
        QTest::newRow("welsh") << QStringLiteral("cy");
    }

    void everyStepDoesWhatItSays()
    {
        QFETCH(QString, language);
        const screens::HelpBook book(language);
        const auto& steps = book.find(QStringLiteral("tutorial"))->steps;
        QCOMPARE(steps.size(), std::size_t{14});
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.language().setCode(language);
        QVERIFY(m_driven->show(1280, 720));
        for (const screens::HelpStep& step : steps) {
            m_words = step.words;
            for (const screens::HelpDeed& deed : step.deeds) {
                QVERIFY2(verbs().contains(deed.verb), qPrintable(deed.verb));
                (this->*verbs().value(deed.verb))(deed.rest);
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
        QFile::remove(m_driven->dialogs.savePath);
        m_driven->program.language().setCode(QStringLiteral("en"));
    }
};

QTEST_MAIN(TutorialTest)
#include "tutorial_test.moc"
