// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/challenges.h"
#include "tests/gui/support/appearances.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/window.h"
#include "ui/format/numbers.h"
#include "ui/screens/evidence/door_list.h"
#include "ui/screens/evidence/evidence_drawer.h"
#include "ui/screens/evidence/library_view.h"
#include "ui/screens/place/place_page.h"
#include "ui/shell/page_area.h"
#include "ui/shell/result_bar.h"
#include "ui/widgets/door.h"
#include "ui/widgets/lever.h"
#include "ui/widgets/lever_slider.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::EvidenceDrawer;
using wp::scenario::Role;
using wp::testing::DrivenWindow;

/// Every number is a door, by the keyboard alone.
class EvidenceFlowTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 60000;
    std::unique_ptr<DrivenWindow> m_driven;

    EvidenceDrawer& drawer() { return *m_driven->window().findChild<EvidenceDrawer*>(); }
    shell::PageArea& area() { return m_driven->window().pageArea(); }

    /// The cell of the result bar that opens onto a field.
    QWidget* cell(const std::string& field)
    {
        for (QWidget* each : m_driven->window().resultBar().findChildren<QWidget*>()) {
            const auto figure = widgets::doorAt(each);
            if (figure && figure->field == field && each->focusPolicy() != Qt::NoFocus) {
                return each;
            }
        }
        return nullptr;
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    /// Tabs on until the keyboard is where `isThere` says.
    static bool tabTo(const std::function<bool(QWidget*)>& isThere)
    {
        for (int i = 0; i < 200; ++i) {
            press(Qt::Key_Tab);
            if (QApplication::focusWidget() && isThere(QApplication::focusWidget())) {
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        m_driven->window().showPage(1);
        QVERIFY(m_driven->show(1600, 900));
        QTRY_VERIFY_WITH_TIMEOUT(!m_driven->window().solvency().isRefining(), patience);
    }

    void aFigureOpensItsDoorsLeadOnAndEscapeCloses()
    {
        QWidget* cash = cell("cumulativeSaving");
        QVERIFY(cash);
        cash->setFocus();
        press(Qt::Key_Return);
        QVERIFY(area().isOpen());
        QCOMPARE(drawer().viewModel().figure()->field, std::string("cumulativeSaving"));
        QVERIFY(drawer().hasFocus());
        QVERIFY(drawer().accessibleName().contains(drawer().contents().value));

        const auto rows = drawer().formulaList()->doors();
        QVERIFY(tabTo([&](QWidget* at) { return at == rows[2]; }));
        press(Qt::Key_Space);
        QCOMPARE(drawer().viewModel().figure()->field, std::string("saving"));
        QVERIFY(drawer().backButton()->isEnabled());
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(drawer().viewModel().figure()->field, std::string("cumulativeSaving"));
        QVERIFY(!drawer().backButton()->isEnabled());
        press(Qt::Key_Escape);
        QVERIFY(!area().isOpen());
        QVERIFY(cash->hasFocus());
    }

    void theLeverUnderTheKeyboardOpensWithCtrlE()
    {
        auto* card = m_driven->card(Role::wholePlace, 0);
        card->lever()->slider()->setFocus();
        press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(area().isOpen());
        QCOMPARE(*drawer().viewModel().figure(), card->row().figure);
        QTRY_VERIFY_WITH_TIMEOUT(!drawer().contents().ends.empty(), patience);
        const QString asItIs = drawer().contents().ends[1].value;
        QCOMPARE(asItIs, format::Numbers().money(m_driven->session().projected(Role::wholePlace)->outcome.appraisal.cumulativeSaving));

        press(Qt::Key_Escape);
        QVERIFY(card->lever()->slider()->hasFocus());
    }

    void aMovedLeverIsFollowed()
    {
        cell("cumulativeSaving")->setFocus();
        press(Qt::Key_E, Qt::ControlModifier);
        const QString before = drawer().contents().exact;
        auto* card = m_driven->card(Role::wholePlace, 0);
        card->lever()->slider()->setFocus();
        press(Qt::Key_Right);
        QTRY_VERIFY(drawer().contents().exact != before);
        QCOMPARE(drawer().contents().exact,
                 format::Numbers().exactMoney(m_driven->session().projected(Role::wholePlace)->outcome.appraisal.cumulativeSaving));
        const wp::projection::FigureId lever = card->row().figure;
        card->evidence()->click();
        QCOMPARE(*drawer().viewModel().figure(), lever);
        QCOMPARE(drawer().contents().history.size(), 1);
    }

    void sourceAndChallengeAreEditsThatAreTakenBack()
    {
        m_driven->window().showPage(0);
        auto* page = m_driven->page<screens::PlacePage>();
        page->tree()->setFocus();
        const QModelIndex line = page->tree()->model()->index(0, 1, page->tree()->model()->index(0, 0, page->tree()->model()->index(0, 0)));
        page->tree()->setCurrentIndex(line);
        press(Qt::Key_Return);
        QVERIFY(area().isOpen());
        QCOMPARE(drawer().viewModel().figure()->field, std::string("budget"));

        QVERIFY(tabTo([&](QWidget* at) { return at == drawer().sourceEdit(); }));
        drawer().sourceEdit()->selectAll();
        QTest::keyClicks(drawer().sourceEdit(), QStringLiteral("Ledger, March 2026"));
        press(Qt::Key_Return);
        QVERIFY(drawer().contents().source.contains(QStringLiteral("Ledger, March 2026")));
        QVERIFY(tabTo([&](QWidget* at) { return at == drawer().challengeEdit(); }));
        QTest::keyClicks(drawer().challengeEdit(), QStringLiteral("Is the contract in it?"));
        press(Qt::Key_Return);
        QCOMPARE(drawer().contents().challenges.size(), 1);
        QCOMPARE(wp::document::challengesOf(m_driven->session().model()).size(), std::size_t(1));
        QVERIFY(m_driven->session().steps().undoSentence().startsWith(QStringLiteral("Challenge")));
        QVERIFY(m_driven->program.controller().isModified());
        m_driven->trigger("undo");
        m_driven->trigger("undo");
        QVERIFY(!m_driven->program.controller().isModified());
        QTRY_VERIFY(drawer().contents().challenges.isEmpty());
        QVERIFY(!drawer().contents().source.contains(QStringLiteral("Ledger, March 2026")));
    }

    void theLibraryIsSearchedAndLeadsToThePlace()
    {
        m_driven->trigger("library");
        QVERIFY(area().isOpen());
        auto* library = drawer().library();
        QVERIFY(library->searchEdit()->hasFocus());
        const std::size_t all = library->found().size();
        QTest::keyClicks(library->searchEdit(), QStringLiteral("cash staffed"));
        QCOMPARE(library->found().size(), std::size_t(1));
        QVERIFY(all > 50);
        QTRY_VERIFY(library->found().front()->isVisible());
        QVERIFY(tabTo([&](QWidget* at) { return at == library->found().front(); }));
        press(Qt::Key_Space);
        auto* uses = library->findChild<screens::DoorList*>();
        QVERIFY(uses && uses->doors().size() > 5);
        QTRY_VERIFY(uses->doors().front()->isVisible());
        QVERIFY(tabTo([&](QWidget* at) { return at == uses->doors().front(); }));
        press(Qt::Key_Space);
        QCOMPARE(drawer().viewModel().figure()->field, std::string("cashableShare"));
        QVERIFY(drawer().othersButton()->isVisible());
    }

    void everythingInItHasAName()
    {
        const auto isNamed = [](const QWidget& where) {
            for (QWidget* widget : where.findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QAbstractScrollArea*>(widget)) {
                    continue;
                }
                auto* face = QAccessible::queryAccessibleInterface(widget);
                const QString name = face ? face->text(QAccessible::Name) : QString();
                QVERIFY2(!name.trimmed().isEmpty(), widget->metaObject()->className());
                const bool isAButton = qobject_cast<QPushButton*>(widget) == nullptr || face->role() == QAccessible::Button ||
                                       face->role() == QAccessible::CheckBox;
                QVERIFY2(isAButton, qPrintable(name));
                QVERIFY2(widget->height() >= 32, qPrintable(name));
            }
        };
        cell("cumulativeSaving")->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!drawer().contents().ends.empty(), patience);
        isNamed(drawer());
        m_driven->session().openFigure(m_driven->card(Role::wholePlace, 0)->row().figure);
        isNamed(drawer());
        drawer().showLibrary();
        isNamed(drawer());
        QVERIFY(!drawer().accessibleName().isEmpty());
    }

    void itFitsInEveryAppearance_data()
    {
        wp::testing::addAppearanceColumns();
        const QString english = QStringLiteral("en");
        QTest::newRow("1280_light") << 1280 << 1 << 100 << english;
        QTest::newRow("1920_light") << 1920 << 1 << 100 << english;
        QTest::newRow("1920_dark") << 1920 << 2 << 100 << english;
        QTest::newRow("1280_contrast") << 1280 << 3 << 100 << english;
        QTest::newRow("1920_welsh") << 1920 << 1 << 100 << QStringLiteral("cy");
        QTest::newRow("1280_text200") << 1280 << 1 << 200 << english;
    }

    void itFitsInEveryAppearance()
    {
        QFETCH(int, width);
        wp::testing::wear(*m_driven);
        shell::MainWindow& window = m_driven->window();
        QTRY_VERIFY_WITH_TIMEOUT(!window.solvency().isRefining(), patience);
        const wp::projection::FigureId lever = m_driven->card(Role::wholePlace, 1)->row().figure;
        const std::pair<const char*, std::function<void()>> views[] = {
            {"figure", [&] { m_driven->session().openFigure({"wholePlace", "place", "saving", 2032}); }},
            {"input", [&] { m_driven->session().openFigure({"wholePlace", "lines/ta", "cashableShare", 0}); }},
            {"lever", [&] { m_driven->session().openFigure(lever); }},
            {"library", [&] { drawer().showLibrary(); }},
            {"claim", [&] { drawer().library()->showClaim(QStringLiteral("smd-saving")); }},
            {"checks", [&] { drawer().library()->showChecks(); }}};
        for (const auto& [name, show] : views) {
            show();
            QTRY_VERIFY_WITH_TIMEOUT(!drawer().viewModel().isRefining(), patience);
            QTest::qWait(300);
            const QString picture = QStringLiteral("evidence_%1_%2").arg(QString::fromLatin1(name), QString::fromLatin1(QTest::currentDataTag()));
            QVERIFY(wp::testing::saveScreenshot(window, picture));
            QVERIFY(window.width() == width && window.height() <= std::max(width * 9 / 16, 720));
            QCOMPARE(drawer().geometry().right(), area().rect().right());
            QTRY_COMPARE_WITH_TIMEOUT(wp::testing::cutOff(drawer()), QString(), patience);
        }
    }
};

QTEST_MAIN(EvidenceFlowTest)
#include "evidence_test.moc"
