// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/agreed_savings.h"
#include "core/document/decisions.h"
#include "core/document/workshop_notes.h"
#include "core/exchange/json.h"
#include "tests/gui/support/appearances.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/window.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/place/medium_term_view.h"
#include "ui/screens/place/place_page.h"
#include "ui/screens/place/place_table_view.h"
#include "ui/screens/place/place_view_model.h"
#include "ui/screens/trajectory/trajectory_page.h"
#include "ui/shell/note_dialog.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::PlacePage;
using screens::PlaceTableView;
using shell::NoteDialog;
using wp::document::NoteOn;
using wp::document::NoteSubject;
using wp::document::WorkshopNote;
using wp::testing::DrivenWindow;

namespace {

constexpr const char* savings = R"([{"year":1,"amount":"1200000.00","note":"Two more homes"},)"
                                R"({"year":2,"amount":"-400000.00","note":"Shared contract, agreed by cabinet"},)"
                                R"({"year":3,"amount":"-650000.00","note":"Fewer places bought at short notice"}])";

} // namespace

/// Notes and decisions where their thing is and in their list, by keyboard alone, as they are read out, and in pictures.
class NotesFlowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;

    PlacePage* place() const { return m_driven->page<PlacePage>(); }
    std::vector<WorkshopNote> notes() const { return wp::document::notesOf(m_driven->session().model()); }
    NoteDialog* dialog() const
    {
        auto* found = m_driven->window().findChild<NoteDialog*>();
        return found && QTest::qWaitForWindowExposed(found) ? found : nullptr;
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }

    /// Writes a note in the dialog that is open, without the mouse.
    void write(const QString& words, const QString& who)
    {
        NoteDialog* open = dialog();
        QVERIFY(open);
        QTRY_VERIFY(open->text()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), words);
        key(Qt::Key_Tab);
        QVERIFY(open->who()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), who);
        key(Qt::Key_Return, Qt::ControlModifier);
        atWindow();
    }

    /// The dialog is gone, and the window has the keyboard again.
    void atWindow()
    {
        QTRY_VERIFY(!m_driven->window().findChild<NoteDialog*>());
        m_driven->window().activateWindow();
        QApplication::setActiveWindow(&m_driven->window());
    }

    void showLine(const QString& id)
    {
        QTest::keyClick(&m_driven->window(), Qt::Key_2, Qt::ControlModifier);
        const auto found = place()->tree()->model()->match(place()->tree()->model()->index(0, 0), screens::PlaceViewModel::lineRole, id, 1,
                                                           Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        place()->tree()->setCurrentIndex(found.front());
        place()->tree()->setFocus();
    }

    void fill()
    {
        auto& session = m_driven->session();
        const auto perform = [&](const wp::document::Edit& edit) { QVERIFY(session.perform(edit, [] { return QString(); }).empty()); };
        const std::string plan = session.scenarioOf(wp::scenario::Role::wholePlace)->id.text();
        const std::string measure = session.scenarioOf(wp::scenario::Role::wholePlace)->measures.front().id.text();
        const auto note = [&](const NoteSubject& subject, const char* words, bool isDecision) {
            perform(wp::document::noting(session.model(), {subject, "", words, "Director of children", "2026-11-28", isDecision, false}));
        };
        perform(wp::document::SetField{"lines/claRes/adjustments", savings});
        perform(wp::document::agreeing(session.model(), {"claRes", 1},
                                       {"Director of children", "underWay", wp::money::Number::parse("0.6"),
                                        wp::money::Number::parse("0.85"), {}}));
        note({NoteOn::line, {}, "claRes", 0}, "The inspection asks for two more homes before any saving.", false);
        note({NoteOn::line, {}, "claRes", 0}, "Cabinet keeps this line out of the cuts.", true);
        note({NoteOn::measure, plan, measure, 0}, "Goes first, with the NHS paying a third.", true);
        note({NoteOn::year, {}, {}, session.baseYear() + 2}, "Election in May: nothing new before June.", false);
        perform(wp::document::deciding(session.model(), {plan, "Whole place", "It lasts, and the cuts wear away", "Chief executive",
                                                         "2027-03-31", "2026-11-27"}));
    }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1280, 720));
    }

    void aLineIsNotedReadChangedAndTakenBackByKeys()
    {
        const std::string before = wp::exchange::writeJson(m_driven->session().model());
        showLine(QStringLiteral("claRes"));
        key(Qt::Key_M, Qt::ControlModifier);
        write(QStringLiteral("Too low since the inspection"), QStringLiteral("Director"));
        QCOMPARE(notes().size(), std::size_t{1});
        QVERIFY(notes()[0].subject == (NoteSubject{NoteOn::line, {}, "claRes", 0}));
        QVERIFY(!notes()[0].date.empty());
        QVERIFY(place()->tree()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("1 note")));
        key(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(dialog());
        QCOMPARE(dialog()->who()->text(), QStringLiteral("Director"));
        key(Qt::Key_Escape);
        atWindow();
        QTest::keyClick(&m_driven->window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        const QTableView* table = qobject_cast<QTableView*>(QApplication::focusWidget());
        QVERIFY(table && table->model()->rowCount() == 1);
        place()->tree()->setCurrentIndex({});
        key(Qt::Key_Return);
        QVERIFY(place()->tree()->hasFocus());
        QCOMPARE(place()->tree()->currentIndex().data(screens::PlaceViewModel::lineRole).toString(), QStringLiteral("claRes"));
        QTest::keyClick(&m_driven->window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        key(Qt::Key_Delete);
        QVERIFY(notes().empty());
        while (m_driven->session().steps().canUndo()) {
            QTest::keyClick(&m_driven->window(), Qt::Key_Z, Qt::ControlModifier);
        }
        QCOMPARE(wp::exchange::writeJson(m_driven->session().model()), before);
    }

    void aMeasureIsNotedOnItsCardAndFoundAgain()
    {
        QTest::keyClick(&m_driven->window(), Qt::Key_3, Qt::ControlModifier);
        auto* card = m_driven->card(wp::scenario::Role::wholePlace, 0);
        QVERIFY(card->notes()->accessibleName().startsWith(QStringLiteral("Write a note on")));
        card->notes()->setFocus();
        key(Qt::Key_Space);
        write(QStringLiteral("Goes first"), QStringLiteral("Chair"));
        QVERIFY(card->notes()->accessibleName().startsWith(QStringLiteral("1 note on")));
        QCOMPARE(card->notes()->text(), QStringLiteral("1"));
        QTest::keyClick(&m_driven->window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(place()->isVisible());
        key(Qt::Key_Return);
        QVERIFY(!place()->isVisible());
        QVERIFY(card->notes()->hasFocus());
    }

    void aYearIsNotedOnTrajectoryAndFoundAgain()
    {
        m_driven->session().setYear(3);
        QTest::keyClick(&m_driven->window(), Qt::Key_4, Qt::ControlModifier);
        auto* page = m_driven->page<screens::TrajectoryPage>();
        const QString bare = page->noteButton()->text();
        page->noteButton()->setFocus();
        key(Qt::Key_Space);
        write(QStringLiteral("Election"), QStringLiteral("Clerk"));
        QCOMPARE(notes()[0].subject.year, m_driven->session().baseYear() + 3);
        QVERIFY(page->noteButton()->text() != bare && page->noteButton()->text().startsWith(QStringLiteral("1 note")));
        page->spendFrame()->setFocus();
        key(Qt::Key_M, Qt::ControlModifier);
        NoteDialog* again = dialog();
        QVERIFY(again);
        const auto labels = again->findChildren<QLabel*>();
        QVERIFY2(std::ranges::any_of(labels, [](const QLabel* each) { return each->text() == QStringLiteral("Election"); }),
                 "in a chart a note is on the year of its cursor");
        QTRY_VERIFY(again->text()->hasFocus());
        key(Qt::Key_Escape);
        atWindow();
        m_driven->session().setYear(1);
        QVERIFY(page->noteButton()->text() != bare);
        QTest::keyClick(&m_driven->window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        key(Qt::Key_Return);
        QVERIFY(page->isVisible());
        QCOMPARE(m_driven->session().year(), 3);
    }

    void whatIsMissingOrTellsWhoSomeoneIsIsRefused()
    {
        m_driven->trigger("note");
        NoteDialog* open = dialog();
        QVERIFY(open);
        open->keeping()->click();
        QVERIFY(open->refusal().contains(QStringLiteral("remembered")));
        open->text()->setPlainText(QStringLiteral("Ring 07700 900123"));
        open->keeping()->click();
        QVERIFY(open->refusal().contains(QStringLiteral("who")));
        open->who()->setText(QStringLiteral("Clerk"));
        open->keeping()->click();
        QVERIFY2(open->refusal().contains(QStringLiteral("Nothing was taken in")), qPrintable(open->refusal()));
        QVERIFY(notes().empty());
        open->text()->setPlainText(QString(3000, u'x'));
        open->keeping()->click();
        QVERIFY(open->refusal().contains(QStringLiteral("2000")));
        for (QWidget* each : open->findChildren<QWidget*>()) {
            if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus) && !qobject_cast<QScrollBar*>(each)) {
                QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(each);
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
            }
        }
    }

    void theMenuOfALineOffersItsNotes()
    {
        showLine(QStringLiteral("claRes"));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, place()->tree()->mapToGlobal(QPoint(40, 40)));
        QApplication::sendEvent(place()->tree()->viewport(), &event);
        auto* menu = m_driven->window().findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QTRY_VERIFY(QApplication::activePopupWidget());
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->actions().size() == 2);
        menu->actions().back()->trigger();
        menu->close();
        write(QStringLiteral("From the menu"), QStringLiteral("Clerk"));
        QVERIFY(notes()[0].subject == (NoteSubject{NoteOn::line, {}, "claRes", 0}));
    }

    void looks_data() { wp::testing::addAppearances(); }

    void looks()
    {
        wp::testing::wear(*m_driven);
        fill();
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        const auto look = [&](const char* name, QWidget& window) {
            QTest::qWait(150);
            QVERIFY(wp::testing::saveScreenshot(window, QStringLiteral("notes_%1_%2").arg(QString::fromLatin1(name), tag)));
            QTRY_COMPARE_WITH_TIMEOUT(wp::testing::cutOff(window), QString(), 3000);
        };
        m_driven->trigger("allNotes");
        look("list", m_driven->window());
        place()->tabs()->setCurrentIndex(5);
        look("savings", m_driven->window());
        QTableView* table = place()->tables()[4]->table();
        table->scrollTo(table->model()->index(1, table->model()->columnCount() - 2));
        look("delivery", m_driven->window());
        place()->tabs()->setCurrentIndex(place()->tabs()->count() - 2);
        look("medium", m_driven->window());
        place()->tabs()->setCurrentIndex(0);
        showLine(QStringLiteral("claRes"));
        place()->tree()->scrollTo(place()->tree()->currentIndex());
        look("tree", m_driven->window());
        m_driven->trigger("note");
        QVERIFY(dialog());
        look("dialog", *dialog());
        dialog()->close();
        m_driven->window().showScreen(QStringLiteral("levers"));
        const auto& plan = *m_driven->session().scenarioOf(wp::scenario::Role::wholePlace);
        m_driven->page<screens::LeversPage>()->goTo({plan.id.text(), "measures/" + plan.measures.front().id.text(), {}, 0});
        look("levers", m_driven->window());
        m_driven->session().setYear(2);
        m_driven->window().showScreen(QStringLiteral("trajectory"));
        look("trajectory", m_driven->window());
    }
};

QTEST_MAIN(NotesFlowTest)
#include "notes_test.moc"
